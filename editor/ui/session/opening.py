"""Opening an article: reads and replays on a worker thread, asks questions in between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.files import (
    PASTED,
    EncodingUndecided,
    FileError,
    PageUndecided,
    ReadError,
    ReadResult,
    RecoveredWork,
    RevisionsUndecided,
    is_pasted,
    restored_path,
)
from editor.files.errors import reason
from editor.session.bookmark import PlaceInText
from editor.session.next_article import next_article
from editor.session.open_article import (
    OpenArticle,
    OpenResult,
    ReadAs,
    load,
    load_journal,
    load_pasted,
    recover_review,
    resume_review,
    start_review,
)
from editor.ui.ask.encoding_dialog import Preview
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.background import Background, stopper
from editor.ui.base.labels import encoding_name
from editor.ui.base.translation import said, tr
from editor.ui.session.encoding_previews import previews


class Opening(QObject):
    """Opens one article at a time; a later request replaces an earlier one."""

    opened = Signal(object)
    """OpenArticle"""
    failed = Signal(object)
    """FileError: nothing was opened."""
    warned = Signal(str)
    """A warning about the article just opened."""
    next_found = Signal(object)
    """Path of the article that follows the open one in its folder."""
    working = Signal(str)
    """Work in progress; "" for none."""

    def __init__(
        self,
        background: Background,
        questions: Questions,
        allowed: Callable[[], Collection[str]],
        here: Callable[[], Path | None],
        *,
        is_saved: Callable[[], bool],
        leave: Callable[[Callable[[], object]], None],
        journals: Path,
        samples: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`allowed` returns the phrases allowed in every article, `here` the open article's path.

        `leave` asks about changes in it unless it `is_saved`, and calls what it is given once they
        are saved or discarded. `samples`, `journals`: their folders.
        """
        super().__init__(parent)
        self._background = background
        self._questions = questions
        self._allowed = allowed
        self._here = here
        self._is_saved = is_saved
        self._leave = leave
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
        left: bool = False,
    ) -> None:
        """Open an article; `fresh` starts over without asking about earlier work on it.

        Unless the open article is `left` for it already, unsaved changes are asked about.
        """
        path = path.expanduser().absolute()
        # An article open in this window may be read again; load() refuses one open elsewhere.
        journals = None if self._here() == path else self.journals
        how = ReadAs(encoding, revisions)
        saved = not self._is_sample(path)
        self._read(
            tr("Opening {name}", name=path.name),
            partial(load, path, how, journals, fresh=fresh, saved=saved),
            partial(self._loaded, path, encoding),
            path,
            left=left,
            stops=True,
        )

    def find_next(self) -> None:
        """Find the article that follows the open one in its folder."""
        path = self._here()
        if path is not None and is_pasted(path):
            self.warned.emit(tr("The pasted text is in no folder yet. Save it first."))
        elif path is not None:
            self._start(
                tr("Reading {folder}", folder=path.parent),
                partial(_next_article, path),
                partial(self._tell_next, path.parent),
                path.parent,
            )

    def _tell_next(self, folder: Path, path: Path | None) -> None:
        if path is not None:
            self.next_found.emit(path)
        else:
            self.warned.emit(tr("There is no further article in {folder}.", folder=folder))

    def recover(self, folder: Path) -> None:
        """Open the article of a journal that a crash left behind, with the work in it."""
        self._read(
            tr("Recovering"),
            partial(load_journal, folder),
            partial(self._loaded, folder, None),
            folder,
        )

    def paste(self, text: str, html: str) -> None:
        """Open what a clipboard holds, as text and as a web page, as an article of its own."""
        pasted = Path(PASTED)
        self._read(
            tr("Pasting"),
            partial(load_pasted, text, html),
            partial(self._loaded, pasted, None),
            pasted,
        )

    def paste_again(self, article: OpenArticle) -> None:
        """Open a pasted article as it was pasted, without the work on it."""
        reading = ReadResult(article.review.article.again())
        self._start_review(article.path, OpenResult(reading), reading)

    def choose_encoding(self, article: OpenArticle) -> None:
        """Ask for another encoding of an unchanged article, and read it again."""
        origin = article.review.article.origin
        self._start(
            tr("Trying encodings"),
            partial(previews, origin.data),
            partial(self._ask_encoding, article.path, origin.encoding),
            article.path,
        )

    def cancel(self) -> None:
        """Cancel what is being opened."""
        self._stop.set()
        self.working.emit("")

    def _read(
        self,
        words: str,
        function: Callable[..., OpenResult],
        done: Callable[[OpenResult], None],
        path: Path,
        *,
        left: bool = False,
        stops: bool = False,
    ) -> None:
        """Read what is to be opened; only if it can be read, the open article is left for it.

        It is read once more then: what was saved meanwhile may be a part of it.
        """
        again = partial(self._start, words, function, done, path, stops=stops)
        if left:
            again()
        else:
            ask = partial(self._ask_to_leave, again, done)
            self._start(words, function, ask, path, stops=stops)

    def _ask_to_leave(
        self, again: Callable[[], None], done: Callable[[OpenResult], None], found: OpenResult
    ) -> None:
        if self._is_saved():
            done(found)
        else:
            _release_journal(found)
            self._leave(again)

    def _start(
        self,
        words: str,
        function: Callable[..., object],
        done: Callable[[Any], None],
        path: Path,
        *,
        stops: bool = False,
    ) -> None:
        """Run a function; one that `stops` is given a `check` that ends it once it is cancelled."""
        self._stop.set()
        self._stop = threading.Event()
        self.working.emit(words)
        self._background.run(
            partial(function, check=stopper(self._stop)) if stops else function,
            partial(self._done, done),
            partial(self._failed, path),
            stop=self._stop,
            dropped=_release_journal,
        )

    def _done(self, done: Callable[[Any], None], result: object) -> None:
        self.working.emit("")
        done(result)

    def _failed(self, path: Path, error: Exception) -> None:
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
        elif isinstance(error, PageUndecided):
            page = self._questions.page(path.name, error.pages)
            if page is not None:
                self.open(path, revisions=page)
        elif isinstance(error, FileError):
            self.failed.emit(error)
        elif isinstance(error, MemoryError):
            self.failed.emit(
                ReadError(tr("{path} does not fit in this computer’s memory.", path=path), path)
            )
        else:
            raise error

    def _ask_encoding(self, path: Path, now: str, previews: Sequence[Preview]) -> None:
        chosen = self._questions.encoding(path.name, previews, now)
        if chosen is not None and chosen != now:
            self.open(path, chosen)

    def _loaded(self, path: Path, encoding: str | None, found: OpenResult) -> None:
        if found.recovered is not None:
            self._recover(found.recovered, encoding)
            return
        if found.resumed is not None:
            entries = len(found.resumed.log.events)
            answer = self._questions.resume(path.name, entries)
            if answer is Answer.CANCEL:
                return
            if answer is Answer.RESUME:
                self._start(
                    tr("Resuming {name}", name=path.name),
                    partial(
                        resume_review, path, found.resumed, tuple(self._allowed()), self.journals
                    ),
                    self.opened.emit,
                    path,
                )
                return
        if found.reading is not None:
            self._start_review(path, found, found.reading)

    def _start_review(self, path: Path, found: OpenResult, reading: ReadResult) -> None:
        # No saved file is expected, so Saving asks before it overwrites one.
        path = reading.article.origin.path or path
        target = None if self._is_sample(path) or is_pasted(path) else restored_path(path)
        allowed = tuple(self._allowed())
        self._start(
            tr("Opening {name}", name=path.name),
            partial(start_review, reading, path, target, allowed, self.journals),
            partial(self._review_started, found),
            path,
        )

    def _review_started(self, found: OpenResult, article: OpenArticle) -> None:
        if found.resumed is not None:
            article.place = PlaceInText()  # who reviews the article anew begins at its start
        self.opened.emit(article)
        if found.problem is not None:
            self.warned.emit(said(found.problem))

    def _recover(self, recovered: RecoveredWork, encoding: str | None) -> None:
        """Continue recovered work, after asking if the file has changed since."""
        path = recovered.info.path
        if recovered.is_article_changed:
            answer = self._questions.recover_changed(path.name, gone=not path.exists())
            if answer is not Answer.RESUME:
                recovered.journal.release()
                if answer is Answer.FRESH:
                    self.open(path, encoding, fresh=True, left=True)
                return
        self._start(
            tr("Recovering {name}", name=path.name),
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


def _next_article(path: Path) -> Path | None:
    try:
        return next_article(path)
    except OSError as error:
        raise ReadError(
            tr(
                "The folder {path} cannot be read: {reason}.",
                path=path.parent,
                reason=reason(error),
            ),
            path.parent,
        ) from error
