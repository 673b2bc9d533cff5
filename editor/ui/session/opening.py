"""From a path to an open article: read off the window's thread, with questions in between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from editor.files import (
    EncodingUndecided,
    FileError,
    ReadError,
    ReadResult,
    RecoveredWork,
    ResumeError,
    RevisionsUndecided,
    restored_path,
)
from editor.files.plain_text import LEGACY
from editor.session.open_article import (
    OpenArticle,
    OpenResult,
    ReadAs,
    load,
    load_journal,
    recover_review,
    resume_review,
    start_review,
)
from editor.ui.ask.encoding_dialog import Preview
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.background import Background
from editor.ui.base.labels import encoding_name

SAMPLE_LENGTH: Final = 2000
"""Characters of the text that a choice of encoding shows."""


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
        here: Callable[[], Path | None],
        *,
        journals: Path,
        samples: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Allowed gives the phrases that are always allowed, here the article that is open.

        Samples, journals: their folders.
        """
        super().__init__(parent)
        self._background = background
        self._questions = questions
        self._allowed = allowed
        self._here = here
        self._samples = samples
        self.journals = journals
        self._stop = threading.Event()
        """Set once the latest request is cancelled or replaced by another."""

    def open(
        self,
        path: Path,
        encoding: str | None = None,
        *,
        revisions: str = "",
        fresh: bool = False,
    ) -> None:
        """Open an article; fresh leaves earlier work on it aside without asking."""
        path = path.expanduser().absolute()
        # What is open here may be read again; what is open elsewhere is refused.
        journals = None if self._here() == path else self.journals
        self._start(
            f"Opening {path.name}",
            partial(
                load,
                path,
                ReadAs(encoding, revisions),
                journals,
                fresh=fresh,
                saved=not self._is_sample(path),
            ),
            partial(self._looked, path, encoding),
            path,
        )

    def recover(self, folder: Path) -> None:
        """Open the article of a journal that was left behind, with all the work in it."""
        self._start(
            "Recovering",
            partial(load_journal, folder),
            partial(self._looked, folder, None),
            folder,
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
        self._stop.set()
        self.working.emit("")

    def _start(
        self,
        words: str,
        function: Callable[[], object],
        done: Callable[[Any], None],
        path: Path,
    ) -> None:
        self._stop.set()
        self._stop = threading.Event()
        self.working.emit(words)
        self._background.run(
            function,
            partial(self._done, done),
            partial(self._could_not, path),
            stop=self._stop,
            dropped=_release_journal,
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
        elif isinstance(error, RevisionsUndecided):
            answer = self._questions.revisions(path.name, error.number)
            if answer is not Answer.CANCEL:
                self.open(path, revisions=answer.value)
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

    def _looked(self, path: Path, encoding: str | None, found: OpenResult) -> None:
        if found.recovered is not None:
            self._take_up(found.recovered, encoding)
            return
        if found.resumed is not None:
            entries = len(found.resumed.log.events)
            answer = self._questions.resume(path.name, entries)
            if answer is Answer.CANCEL:
                return
            if answer is Answer.RESUME:
                self._start(
                    f"Going on with {path.name}",
                    partial(
                        resume_review, path, found.resumed, tuple(self._allowed()), self.journals
                    ),
                    self.opened.emit,
                    path,
                )
                return
        if found.reading is not None:
            self._begin(path, found.reading, found.problem)

    def _begin(self, path: Path, reading: ReadResult, problem: ResumeError | None) -> None:
        # No saved file is expected: whatever stands there is asked about before it is replaced.
        target = None if self._is_sample(path) else restored_path(path)
        allowed = tuple(self._allowed())
        self._start(
            f"Opening {path.name}",
            partial(start_review, reading, path, target, allowed, self.journals),
            partial(self._begun, problem),
            path,
        )

    def _begun(self, problem: ResumeError | None, article: OpenArticle) -> None:
        self.opened.emit(article)
        if problem is not None:
            self.warned.emit(problem.message)

    def _take_up(self, recovered: RecoveredWork, encoding: str | None) -> None:
        """Go on with recovered work, asking first if the file is not what it was."""
        path = recovered.about.path
        if recovered.is_article_changed:
            answer = self._questions.recover_changed(path.name, gone=not path.exists())
            if answer is not Answer.RESUME:
                recovered.journal.release()
                if answer is Answer.ANEW:
                    self.open(path, encoding, fresh=True)
                return
        self._start(
            f"Recovering {path.name}",
            partial(recover_review, recovered, tuple(self._allowed())),
            self.opened.emit,
            path,
        )

    def _is_sample(self, path: Path) -> bool:
        return self._samples is not None and path.is_relative_to(self._samples)


def _release_journal(result: object) -> None:
    """Release the journal of an article that is no longer wanted, so that it can be opened."""
    held = result.recovered if isinstance(result, OpenResult) else result
    if isinstance(held, RecoveredWork | OpenArticle) and held.journal is not None:
        held.journal.release()


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
