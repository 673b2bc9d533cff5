"""The open article, and how it is opened: read anew, resumed from a log, or recovered.

The functions here do file operations: all but `new_journal` run in a background thread.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from editor.article import LogError
from editor.article.log import ARCHIVE
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
    is_pasted,
    orphaned_journal_of,
    read_article,
    read_pasted,
    recover,
    restored_path,
    resume_saved,
)
from editor.files.journal.recovery import set_aside
from editor.review import Review, replay_log
from editor.session.bookmark import PlaceInText
from editor.session.limits import MAX_LINES, MAX_UNBROKEN, first_long_line, first_unbroken_run
from editor.session.saved_work import review_of_resumed
from editor.translatable import tr


@dataclass
class OpenArticle:
    """An article under review, where it came from and where it is saved."""

    review: Review
    path: Path
    """The file it was opened from; a bare name if it was pasted and not saved yet."""
    target: Path | None
    """Where saving writes the text; None: the user has to choose."""
    expect: dict[Path, str | None] = field(default_factory=dict)
    """SHA-256 that the files saving writes should have now; None: no file."""
    encoding: str | None = None
    """Encoding that saving uses; None: the one the article was read in."""
    notes: tuple[str, ...] = ()
    saved_once: bool = False
    saved_lost: bool = False
    """Whether what was saved is no longer on the disk as it was written."""
    journal: Journal | None = None
    """Protects unsaved work against a crash; None: it could not be created yet."""
    recovered: int | None = None
    """How many unsaved log events were recovered from a journal; None: nothing was recovered."""
    place: PlaceInText | None = None
    """Where the user was when the program ended unexpectedly, if that is known."""

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return tr("Pasted text") if self.is_pasted else self.path.name

    @property
    def is_pasted(self) -> bool:
        """Whether it was pasted and not saved yet."""
        return is_pasted(self.path)

    @property
    def saved_name(self) -> str:
        """The name of the file that the corrected text is, or will be, saved as."""
        return (self.target or restored_path(self.path)).name


@dataclass(frozen=True)
class OpenResult:
    """What was found at a path: a fresh reading, saved work or recovered work."""

    reading: ReadResult | None = None
    resumed: ResumedWork | None = None
    problem: ResumeError | None = None
    """Why earlier work could not be resumed or recovered."""
    recovered: RecoveredWork | None = None


class ReadAs(NamedTuple):
    """The user's choices, for a file that does not say itself how to read it."""

    encoding: str | None = None
    revisions: str = ""


def load(
    path: Path,
    read_as: ReadAs,
    journals: Path | None,
    *,
    fresh: bool,
    saved: bool,
    check: Callable[[], None],
) -> OpenResult:
    """Read an article, or earlier work on it: a journal comes first, then saved work.

    `fresh` skips all earlier work; without `saved` only saved work is skipped. Raises ReadError,
    and what `check` raises, which is called while it takes long.
    """
    if journals is not None and is_open(journals, path):
        raise ReadError(
            tr(
                "{path} is open in another window of Unspin. Continue there, or close it there "
                "first.",
                path=path,
            ),
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
    reading = _showable(read_article(path, *read_as, check), path)
    work = find_saved(path) if saved and not fresh else None
    if work is None:
        return OpenResult(reading, problem=problem)
    try:
        resumed = resume_saved(work, check, reading)
        # Of an archive, another page may have been worked on.
        origin = reading.article.origin
        is_other = origin.format == ARCHIVE and resumed.article.origin.revisions != origin.revisions
        return OpenResult(reading, None if is_other else resumed, problem)
    except ResumeError as error:
        return OpenResult(reading, problem=error)


def load_pasted(text: str, html: str) -> OpenResult:
    """Read what a clipboard holds, as text and as a web page; raises ReadError."""
    reading = read_pasted(text, html)
    path = reading.article.origin.path
    return OpenResult(reading if path is None else _showable(reading, path))


def load_journal(folder: Path) -> OpenResult:
    """Recover the work in an orphaned journal; raises ResumeError."""
    return OpenResult(recovered=recover(folder))


def start_review(
    reading: ReadResult,
    path: Path,
    target: Path | None,
    allowed: Collection[str],
    journals: Path,
) -> OpenArticle:
    """Start a new review of an article that was read."""
    review = Review(reading.article, allowed_always=allowed)
    article = OpenArticle(review, path, target, notes=reading.notes)
    _start_journal(article, journals)
    return article


def _start_journal(article: OpenArticle, journals: Path) -> None:
    # If this fails, the first operation tries again, and reports it.
    with contextlib.suppress(WriteError):
        article.journal = new_journal(article, journals)


def new_journal(article: OpenArticle, journals: Path) -> Journal:
    """Create a journal for an article, in a folder of its own in `journals`; raises WriteError."""
    expect = {path: (hash_,) for path, hash_ in article.expect.items()}
    info = JournalInfo(article.path, article.target, article.encoding, expect)
    return Journal.start(journals, article.review.article, info, article.review.recorded)


def recover_review(recovered: RecoveredWork, allowed: Collection[str]) -> OpenArticle:
    """Return the review that a journal leads to, up to the first event that cannot be replayed.

    Raises WriteError if what cannot be replayed cannot be set aside; the journal is released then.
    """
    try:
        return _recovered_review(recovered, allowed)
    except WriteError:
        recovered.journal.release()
        raise


def _recovered_review(recovered: RecoveredWork, allowed: Collection[str]) -> OpenArticle:
    while True:
        try:
            review = replay_log(recovered.article, recovered.log, allowed)
            break
        except LogError as error:
            # This ends: all events before the line of the error can be replayed.
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
            notes += (tr("The last typing does not fit the text; it was set aside."),)
    events = review.recorded.events
    saved = max((event["n"] for event in events if event["event"] == "save"), default=0)
    info = recovered.info
    return OpenArticle(
        review,
        info.path,
        info.target,
        expect=dict(recovered.expect),
        encoding=info.encoding,
        notes=notes,
        saved_once=saved > 0,
        journal=recovered.journal,
        recovered=len(events) - saved,
        place=PlaceInText.parse(recovered.journal.kept_place()),
    )


def _showable(reading: ReadResult, path: Path) -> ReadResult:
    """Return the reading, with a note if a line is shown in pieces.

    Raises ReadError if the window could not show the text in good time.
    """
    text = reading.article.original
    run = first_unbroken_run(text)
    if run is not None:
        line, length = run
        raise ReadError(
            tr(
                "{path} has {length} characters without a space in line {line}; at most "
                "{most} can be shown. Break the line in a copy of the file and open that.",
                path=path,
                length=length,
                line=line,
                most=MAX_UNBROKEN,
            ),
            path,
        )
    lines = text.count("\n") + 1
    if lines > MAX_LINES:
        raise ReadError(
            tr(
                "{path} has {lines} lines; at most {most} can be shown. Split it and open "
                "the parts.",
                path=path,
                lines=lines,
                most=MAX_LINES,
            ),
            path,
        )
    line_in_pieces = first_long_line(text)
    if line_in_pieces is None:
        return reading
    note = tr(
        "Line {line} is very long. It is shown in pieces to keep typing fast; "
        "in the file it stays one line.",
        line=line_in_pieces,
    )
    return replace(reading, notes=(*reading.notes, note))


def resume_review(
    path: Path, resumed: ResumedWork, allowed: Collection[str], journals: Path
) -> OpenArticle:
    """Return the article with the review that its saved log leads to; raises ResumeError."""
    review = review_of_resumed(resumed, allowed)
    article = OpenArticle(
        review,
        path,
        resumed.text_path,
        expect=dict(resumed.hashes),
        encoding=_saved_encoding(resumed),
        notes=resumed.notes,
        saved_once=True,
    )
    _start_journal(article, journals)
    return article


def _saved_encoding(resumed: ResumedWork) -> str | None:
    saves = [event for event in resumed.log.events if event["event"] == "save"]
    return saves[-1].get("encoding") if saves else None
