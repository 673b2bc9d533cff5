"""From a path to an article on the desk: reading beside the window, questions in between."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from editor.article import LogError
from editor.files import (
    EncodingUndecided,
    FileError,
    ReadError,
    Reading,
    Resumed,
    ResumeError,
    find_saved,
    read_article,
    restored_path,
    resume,
)
from editor.files.plain_text import LEGACY
from editor.review import Review
from editor.review.replay import resume as replay
from editor.ui.background import Background
from editor.ui.display_text import UNBROKEN, long_line, unbroken_run
from editor.ui.encoding_dialog import Preview
from editor.ui.questions import Answer, Questions
from editor.ui.status_bar import encoding_name

SAMPLE_LENGTH: Final = 2000
"""Characters of the text that a choice of encoding shows."""


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

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name


@dataclass(frozen=True)
class _Found:
    """What lay at a path, and beside it."""

    reading: Reading
    resumed: Resumed | None
    problem: ResumeError | None


class Opening(QObject):
    """Opens one article at a time; a later request takes the place of an earlier one."""

    opened = Signal(object)
    """OpenArticle"""
    failed = Signal(object)
    """FileError: nothing was opened."""
    warned = Signal(str)
    """Something about the article just opened that the person must know."""
    working = Signal(str)
    """What is being done, "" when nothing is."""

    def __init__(
        self,
        background: Background,
        questions: Questions,
        allowed: Callable[[], Collection[str]],
        samples: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Allowed gives the phrases that are always allowed; samples is their folder."""
        super().__init__(parent)
        self._background = background
        self._questions = questions
        self._allowed = allowed
        self._samples = samples
        self._job = 0

    def open(self, path: Path, encoding: str | None = None, *, fresh: bool = False) -> None:
        """Open an article; fresh leaves earlier work on it aside without asking."""
        path = path.expanduser().absolute()
        self._start(
            f"Opening {path.name}",
            partial(_look, path, encoding, fresh=fresh or self._is_sample(path)),
            partial(self._looked, path),
            path,
        )

    def choose_encoding(self, article: OpenArticle) -> None:
        """Ask for another encoding of an article that nothing was done to, and read it again."""
        origin = article.review.article.origin
        self._start(
            "Trying encodings",
            partial(_previews, origin.data),
            partial(self._ask_encoding, article.path, origin.encoding),
            article.path,
        )

    def cancel(self) -> None:
        """Let what is being opened go."""
        self._background.forget(self._job)
        self.working.emit("")

    def _start(
        self,
        words: str,
        function: Callable[[], object],
        done: Callable[[Any], None],
        path: Path,
    ) -> None:
        self._background.forget(self._job)
        self.working.emit(words)
        self._job = self._background.run(
            function, partial(self._done, done), partial(self._could_not, path)
        )

    def _done(self, done: Callable[[Any], None], result: object) -> None:
        self.working.emit("")
        done(result)

    def _could_not(self, path: Path, error: Exception) -> None:
        self.working.emit("")
        if isinstance(error, EncodingUndecided):
            previews = [
                Preview(codec, encoding_name(codec), error.preview(codec))
                for codec in error.choices
            ]
            if previews:
                self._ask_encoding(path, "", previews)
            else:
                self.failed.emit(error)
        elif isinstance(error, FileError):
            self.failed.emit(error)
        elif isinstance(error, MemoryError):
            self.failed.emit(ReadError(f"{path} is too large for this machine’s memory.", path))
        else:
            raise error

    def _ask_encoding(self, path: Path, now: str, previews: Sequence[Preview]) -> None:
        chosen = self._questions.encoding(path.name, previews, now)
        if chosen is not None and chosen != now:
            self.open(path, chosen)

    def _looked(self, path: Path, found: _Found) -> None:
        if found.resumed is not None:
            entries = len(found.resumed.log.events)
            answer = self._questions.resume(path.name, entries)
            if answer is Answer.CANCEL:
                return
            if answer is Answer.RESUME:
                self._start(
                    f"Going on with {path.name}",
                    partial(_replay, path, found.resumed, tuple(self._allowed())),
                    self._replayed,
                    path,
                )
                return
        self._begin(path, found.reading)
        if found.problem is not None:
            self.warned.emit(found.problem.message)

    def _begin(self, path: Path, reading: Reading) -> None:
        review = Review(reading.article, allowed_always=tuple(self._allowed()))
        # No saved file is expected: whatever stands there is asked about before it is replaced.
        target = None if self._is_sample(path) else restored_path(path)
        self.opened.emit(OpenArticle(review, path, target, notes=reading.notes))

    def _replayed(self, article: object) -> None:
        self.opened.emit(article)

    def _is_sample(self, path: Path) -> bool:
        return self._samples is not None and path.is_relative_to(self._samples)


def _look(path: Path, encoding: str | None, *, fresh: bool) -> _Found:
    """Read an article, and earlier work on it where there is some."""
    reading = _showable(read_article(path, encoding), path)
    work = None if fresh else find_saved(path)
    if work is None:
        return _Found(reading, None, None)
    try:
        return _Found(reading, resume(work), None)
    except ResumeError as error:
        return _Found(reading, None, error)


def _showable(reading: Reading, path: Path) -> Reading:
    """The same, with a note where lines are shown in pieces.

    Raises ReadError if a run without spaces would stop the window for seconds on every key.
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
    line_in_pieces = long_line(text)
    if line_in_pieces is None:
        return reading
    note = (
        f"Line {line_in_pieces} is very long. It is shown in pieces to keep typing quick; "
        "in the file it stays one line."
    )
    return replace(reading, notes=(*reading.notes, note))


def _replay(path: Path, resumed: Resumed, allowed: Collection[str]) -> OpenArticle:
    """The review that the log leads to."""
    try:
        review = replay(resumed.article, resumed.log, allowed)
    except LogError as error:
        raise ResumeError(
            f"The earlier work on {path.name} cannot be gone on with: {error}. "
            "Open the article again and start anew.",
            path,
        ) from error
    target = restored_path(path)
    return OpenArticle(
        review,
        path,
        target,
        expect=dict(resumed.hashes),
        encoding=_saved_encoding(resumed),
        notes=resumed.notes,
        resumed=True,
        saved_once=True,
    )


def _saved_encoding(resumed: Resumed) -> str | None:
    saves = [event for event in resumed.log.events if event["event"] == "save"]
    return saves[-1].get("encoding") if saves else None


def _previews(data: bytes) -> list[Preview]:
    """The encodings that give the bytes back as they are, with a sample of the text in each."""
    found = []
    for codec in ("utf-8", *LEGACY, "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(codec)
            if text.encode(codec) != data:
                continue
        except UnicodeError:
            continue
        found.append(Preview(codec, encoding_name(codec), _telling_part(text)))
    return found


def _telling_part(text: str) -> str:
    """A stretch around the first letter that encodings differ in."""
    at = next((i for i, letter in enumerate(text) if letter > "\x7f"), 0)
    start = max(0, at - SAMPLE_LENGTH // 2)
    return text[start : start + SAMPLE_LENGTH]
