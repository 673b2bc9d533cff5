"""Saving the open article, off the window's thread, and what is asked when that fails."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal

from editor.article import Article
from editor.files import (
    ChangedOnDisk,
    FileError,
    SavedFiles,
    WriteError,
    log_path,
    restored_path,
    save,
)
from editor.review import PreparedSave
from editor.session.open_article import OpenArticle
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.background import Background
from editor.ui.session.journal_writer import record_pending_save

Then = Callable[[bool], object]
"""What goes on after a save: is told whether everything is on disk."""


@dataclass(frozen=True)
class _Snapshot:
    """A review's text and log as they were when the save began; holds still while it runs."""

    article: Article
    prepared: PreparedSave | UnicodeEncodeError

    def prepare_save(self, name: str, encoding: str | None = None) -> PreparedSave:  # noqa: ARG002
        """What was taken; raises UnicodeEncodeError where nothing could be."""
        if isinstance(self.prepared, UnicodeEncodeError):
            raise self.prepared
        # The save counts for the review only on the window's thread.
        return PreparedSave(self.prepared.write, self.prepared.log, _nothing)


@dataclass(frozen=True)
class _Order:
    """One save: of what, where to, and what to do with it afterwards."""

    article: OpenArticle
    target: Path
    expect: Mapping[Path, str | None]
    encoding: str | None
    backup: bool
    then: Then


class Saving(QObject):
    """Saves one article; failures leave everything as it was and say what can be done."""

    saved = Signal(object, object)
    """OpenArticle, files.Saved: text and log are on disk."""
    failed = Signal(object, object)
    """FileError, and what tries again (a callable)."""
    working = Signal(str)

    def __init__(
        self, background: Background, questions: Questions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._questions = questions
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a save is under way."""
        return self._busy

    def save(self, article: OpenArticle, then: Then | None = None) -> None:
        """Save in the article's place, or ask for one where it has none."""
        if article.target is None:
            self.save_as(article, then)
            return
        expect = {path: article.expect.get(path) for path in _both(article.target)}
        self._begin(
            _Order(
                article,
                article.target,
                expect,
                article.encoding,
                backup=False,
                then=then or _heard,
            )
        )

    def save_as(self, article: OpenArticle, then: Then | None = None) -> None:
        """Ask for a place and save there from now on."""
        self._ask_place(article, then or _heard)

    def save_in(self, article: OpenArticle, encoding: str, then: Then | None = None) -> None:
        """Save in another encoding from now on."""
        before = article.encoding
        article.encoding = encoding

        def ended(done: bool) -> None:
            if not done:
                article.encoding = before
            (then or _heard)(done)

        self.save(article, ended)

    def _ask_place(self, article: OpenArticle, then: Then) -> None:
        chosen = self._questions.save_path(_suggested(article), "Save the corrected text as")
        if chosen is None:
            then(False)
            return
        # The dialog has agreed to replacing the text; its log, and our own place, are checked.
        expect = {path: article.expect.get(path) for path in _both(chosen)}
        if chosen not in article.expect:
            del expect[chosen]
        self._begin(_Order(article, chosen, expect, article.encoding, backup=True, then=then))

    def _begin(self, order: _Order) -> None:
        if self._busy:
            # One at a time: what was done meanwhile goes with the next one.
            order.then(False)
            return
        review = order.article.review
        prepared: PreparedSave | UnicodeEncodeError
        try:
            prepared = review.prepare_save(order.target.name, order.encoding)
        except UnicodeEncodeError as error:
            prepared = error
        snapshot = _Snapshot(review.article, prepared)
        entries = len(review.log.events)
        self._busy = True
        self.working.emit(f"Saving {order.target.name}")
        self._background.run(
            partial(_write, snapshot, order.target, dict(order.expect), order),
            partial(self._written, order, prepared, entries),
            partial(self._could_not, order),
        )

    def _written(self, order: _Order, prepared: Any, entries: int, result: Any) -> None:
        self._end()
        saved: SavedFiles = result
        article = order.article
        if len(article.review.log.events) == entries:
            prepared.commit()
        article.target = order.target
        article.expect = dict(saved.hashes)
        article.saved_once = True
        self.saved.emit(article, saved)
        order.then(True)

    def _could_not(self, order: _Order, error: Exception) -> None:
        self._end()
        if isinstance(error, ChangedOnDisk):
            self._changed(order, error)
            return
        if not isinstance(error, FileError):
            order.then(False)
            raise error
        self.failed.emit(error, partial(self._begin, order))
        order.then(False)

    def _changed(self, order: _Order, error: ChangedOnDisk) -> None:
        path = error.path or order.target
        ours = order.expect.get(path) is not None
        answer = self._questions.changed_on_disk(path) if ours else self._questions.overwrite(path)
        if answer is Answer.OVERWRITE:
            expect = {other: hash_ for other, hash_ in order.expect.items() if other != path}
            self._begin(
                _Order(
                    order.article,
                    order.target,
                    expect,
                    order.encoding,
                    backup=True,
                    then=order.then,
                )
            )
        elif answer is Answer.SAVE_AS:
            self._ask_place(order.article, order.then)
        else:
            order.then(False)

    def _end(self) -> None:
        self._busy = False
        self.working.emit("")


def _write(
    snapshot: _Snapshot, target: Path, expect: dict[Path, str | None], order: _Order
) -> SavedFiles:
    """Write text and log."""
    return save(
        snapshot,
        target,
        expect=expect,
        encoding=order.encoding,
        backup=order.backup,
        record_pending_save=partial(_intend, order),
    )


def _intend(order: _Order, hashes: Mapping[Path, str]) -> None:
    # A journal that cannot be written is told of with the next decision; the save goes on.
    with contextlib.suppress(WriteError):
        record_pending_save(order.article, order.target, hashes)


def _both(target: Path) -> tuple[Path, Path]:
    return target, log_path(target)


def _suggested(article: OpenArticle) -> Path:
    """The place to offer: the present one, else beside the article, else among documents."""
    if article.target is not None:
        return article.target
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / restored_path(article.path).name


def _nothing() -> None:
    """What a snapshot's save does to the review."""


def _heard(_done: bool) -> None:
    """Nothing goes on after this save."""
