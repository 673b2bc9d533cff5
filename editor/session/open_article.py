"""The article that is open, and how it comes to be: read, gone on with, or recovered.

All of it is done beside the window.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from editor.article import LogError
from editor.files import (
    Journal,
    JournalInfo,
    ReadError,
    ReadResult,
    RecoveredWork,
    ResumedWork,
    ResumeError,
    WriteError,
    find_saved,
    is_open,
    orphaned_journal_of,
    read_article,
    recover,
    restored_path,
    resume_saved,
)
from editor.files.journal.recovery import set_aside
from editor.review import Review, replay_log
from editor.session.limits import LINES, UNBROKEN, long_line, unbroken_run


@dataclass
class OpenArticle:
    """An article under review, and where it came from and goes to."""

    review: Review
    path: Path
    """The file it was opened from."""
    target: Path | None
    """Where saving writes the text; None: a place is to be asked for."""
    expect: dict[Path, str | None] = field(default_factory=dict)
    """SHA-256 that should be found where saving writes, None for no file."""
    encoding: str | None = None
    """What saving writes in; None: what was read."""
    notes: tuple[str, ...] = ()
    resumed: bool = False
    saved_once: bool = False
    journal: Journal | None = None
    """Where its work is kept against a crash; None: it could not be begun yet."""
    recovered: int | None = None
    """How many entries of its log came back from a journal, not saved; None: it was not needed."""

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name


@dataclass(frozen=True)
class OpenResult:
    """What lay at a path, and beside it."""

    reading: ReadResult | None = None
    resumed: ResumedWork | None = None
    problem: ResumeError | None = None
    recovered: RecoveredWork | None = None


class ReadAs(NamedTuple):
    """What the person chose, where a file does not say itself how it is to be read."""

    encoding: str | None = None
    revisions: str = ""


def load(
    path: Path, read_as: ReadAs, journals: Path | None, *, fresh: bool, saved: bool
) -> OpenResult:
    """Read an article, or earlier work on it where there is some, the journal's first."""
    if journals is not None and is_open(journals, path):
        raise ReadError(
            f"{path} is open in another window of Unspin. Go on there, or close it there first.",
            path,
        )
    problem = None
    left = None if fresh or journals is None else orphaned_journal_of(journals, path)
    if left is not None:
        try:
            recovered = recover(left)
        except ResumeError as error:
            problem = error
        else:
            if not recovered.is_empty:
                return OpenResult(recovered=recovered)
            recovered.journal.remove()
    reading = _showable(read_article(path, *read_as), path)
    work = find_saved(path) if saved and not fresh else None
    if work is None:
        return OpenResult(reading, problem=problem)
    try:
        return OpenResult(reading, resume_saved(work), problem)
    except ResumeError as error:
        return OpenResult(reading, problem=error)


def load_journal(folder: Path) -> OpenResult:
    """The work in a journal that was left behind; raises ResumeError."""
    return OpenResult(recovered=recover(folder))


def start_review(
    reading: ReadResult,
    path: Path,
    target: Path | None,
    allowed: Collection[str],
    journals: Path,
) -> OpenArticle:
    """A new review of what was read."""
    review = Review(reading.article, allowed_always=allowed)
    article = OpenArticle(review, path, target, notes=reading.notes)
    _begin_journal(article, journals)
    return article


def _begin_journal(article: OpenArticle, journals: Path) -> None:
    # Where it cannot be begun, the first thing that is done tries again, and says so.
    with contextlib.suppress(WriteError):
        article.journal = new_journal(article, journals)


def new_journal(article: OpenArticle, journals: Path) -> Journal:
    """A journal for an article, in a folder of its own in `journals`; raises WriteError."""
    expect = {path: (hash_,) for path, hash_ in article.expect.items()}
    about = JournalInfo(article.path, article.target, article.encoding, expect)
    return Journal.start(journals, article.review.article, about, article.review.recorded)


def recover_review(recovered: RecoveredWork, allowed: Collection[str]) -> OpenArticle:
    """The review that a journal leads to, as far as it can be followed."""
    while True:
        try:
            review = replay_log(recovered.article, recovered.log, allowed)
            break
        except LogError as error:
            # Of each line that cannot be followed, those before it can: this comes to an end.
            recovered = recovered.until(
                max(0, min(len(recovered.log.events) - 1, (error.line or 2) - 2))
            )
    notes = recovered.notes
    if recovered.typing is not None:
        try:
            review.type(recovered.typing)
            review.seal()
        except ValueError:
            set_aside(recovered.journal.folder, recovered.typing.after.encode())
            notes += ("What was being typed last has no place in the text; it is kept aside.",)
    events = review.recorded.events
    saved = max((event["n"] for event in events if event["event"] == "save"), default=0)
    about = recovered.about
    return OpenArticle(
        review,
        about.path,
        about.target,
        expect=dict(recovered.expect),
        encoding=about.encoding,
        notes=notes,
        resumed=True,
        saved_once=saved > 0,
        journal=recovered.journal,
        recovered=len(events) - saved,
    )


def _showable(reading: ReadResult, path: Path) -> ReadResult:
    """The same, with a note where lines are shown in pieces.

    Raises ReadError if a run without spaces would stop the window for seconds on every key, or
    very many lines when they are shown.
    """
    text = reading.article.original
    run = unbroken_run(text)
    if run is not None:
        line, length = run
        raise ReadError(
            f"{path} has {length:,} characters without a space in line {line}, more than the "
            f"{UNBROKEN:,} that can be shown. Break the line in a copy of the file and open that.",
            path,
        )
    lines = text.count("\n") + 1
    if lines > LINES:
        raise ReadError(
            f"{path} has {lines:,} lines, more than the {LINES:,} that can be shown. Split it and "
            "open the parts.",
            path,
        )
    line_in_pieces = long_line(text)
    if line_in_pieces is None:
        return reading
    note = (
        f"Line {line_in_pieces} is very long. It is shown in pieces to keep typing quick; "
        "in the file it stays one line."
    )
    return replace(reading, notes=(*reading.notes, note))


def resume_review(
    path: Path, resumed: ResumedWork, allowed: Collection[str], journals: Path
) -> OpenArticle:
    """The review that the log leads to."""
    try:
        review = replay_log(resumed.article, resumed.log, allowed)
    except LogError as error:
        raise ResumeError(
            f"The earlier work on {path.name} cannot be gone on with: {error}. "
            "Open the article again and start anew.",
            path,
        ) from error
    article = OpenArticle(
        review,
        path,
        restored_path(path),
        expect=dict(resumed.hashes),
        encoding=_saved_encoding(resumed),
        notes=resumed.notes,
        resumed=True,
        saved_once=True,
    )
    _begin_journal(article, journals)
    return article


def _saved_encoding(resumed: ResumedWork) -> str | None:
    saves = [event for event in resumed.log.events if event["event"] == "save"]
    return saves[-1].get("encoding") if saves else None
