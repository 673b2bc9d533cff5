"""Saving the open article on a worker thread; asks what to do when that fails."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
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
    content_hash,
    log_path,
    restored_path,
    save,
)
from editor.files.formats import MARKDOWN, format_named
from editor.review import PreparedSave
from editor.session.open_article import OpenArticle
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.background import Background
from editor.ui.base.translation import tr
from editor.ui.session.journal_writer import record_pending_save
from editor.ui.session.source_watch import write_original

SaveCallback = Callable[[bool], object]
"""Called after a save; the argument says whether everything is on disk."""


@dataclass(frozen=True)
class _Snapshot:
    """A review's text and log as they were when the save began."""

    article: Article
    prepared: PreparedSave | UnicodeEncodeError

    def prepare_save(self, name: str, encoding: str | None = None) -> PreparedSave:  # noqa: ARG002
        """The save prepared at that time; raises UnicodeEncodeError if that failed."""
        if isinstance(self.prepared, UnicodeEncodeError):
            raise self.prepared
        # The review itself is marked as saved later, on the window's thread.
        return PreparedSave(self.prepared.write, self.prepared.log, _nothing)


@dataclass(frozen=True)
class _SaveOrder:
    """The parameters of one save."""

    article: OpenArticle
    target: Path
    expect: Mapping[Path, str | None]
    encoding: str | None
    backup: bool
    done: SaveCallback
    original: Path | None = None
    """Where the text of a pasted article itself is written first."""


class Saving(QObject):
    """Runs one save at a time; a failed save leaves all files as they were."""

    saved = Signal(object, object)
    """OpenArticle, SavedFiles: text and log are on disk."""
    failed = Signal(object, object)
    """FileError, and a callable that tries again."""
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
        """Whether a save is running."""
        return self._busy

    def save(self, article: OpenArticle, done: SaveCallback | None = None) -> None:
        """Save to the article's target, or ask for one if it has none."""
        if article.target is None:
            self.save_as(article, done)
            return
        expect = {path: article.expect.get(path) for path in _both(article.target)}
        self._begin(
            _SaveOrder(
                article,
                article.target,
                expect,
                article.encoding,
                backup=False,
                done=done or _ignore,
            )
        )

    def save_as(self, article: OpenArticle, done: SaveCallback | None = None) -> None:
        """Ask for a target and save there from now on."""
        self._ask_target(article, done or _ignore)

    def save_in(self, article: OpenArticle, encoding: str) -> None:
        """Save in another encoding, and keep to it if that succeeds."""
        before = article.encoding
        article.encoding = encoding

        def ended(saved: bool) -> None:
            # A save that failed may be tried again, and succeed then.
            article.encoding = encoding if saved else before

        self.save(article, ended)

    def _ask_target(self, article: OpenArticle, done: SaveCallback) -> None:
        if article.is_pasted:
            self._ask_place(article, done)
            return
        chosen = self._questions.save_path(_suggested(article), tr("Save the corrected text as"))
        if chosen is None:
            done(False)
            return
        # The user has agreed to overwrite the text; its log and our own target are still checked.
        expect = {path: article.expect.get(path) for path in _both(chosen)}
        if chosen not in article.expect:
            del expect[chosen]
        self._begin(_SaveOrder(article, chosen, expect, article.encoding, backup=True, done=done))

    def _ask_place(self, article: OpenArticle, done: SaveCallback) -> None:
        """Ask where a pasted article is to be from now on; its saved work is put beside it."""
        title = tr("Save the pasted text, and the corrected one beside it")
        chosen = self._questions.save_path(documents_folder() / article.path, title)
        if chosen is None:
            done(False)
            return
        if chosen.suffix.lower() not in _suffixes(article):
            chosen = chosen.with_name(chosen.name + article.path.suffix)
        target = restored_path(chosen)
        expect = dict.fromkeys(_both(target))
        self._begin(
            _SaveOrder(article, target, expect, article.encoding, False, done, original=chosen)
        )

    def _begin(self, order: _SaveOrder) -> None:
        if self._busy:
            # Changes made meanwhile are saved by the next save.
            order.done(False)
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
        self.working.emit(tr("Saving {name}", name=order.target.name))
        self._background.run(
            partial(_write, snapshot, order.target, dict(order.expect), order),
            partial(self._written, order, prepared, entries),
            partial(self._failed, order),
        )

    def _written(self, order: _SaveOrder, prepared: Any, entries: int, result: Any) -> None:
        self._end()
        saved: SavedFiles = result
        article = order.article
        if len(article.review.log.events) == entries:
            prepared.commit()
        article.path = order.original or article.path
        article.target = order.target
        article.expect = dict(saved.hashes)
        article.saved_once = True
        article.saved_lost = False
        self.saved.emit(article, saved)
        order.done(True)

    def _failed(self, order: _SaveOrder, error: Exception) -> None:
        self._end()
        if isinstance(error, ChangedOnDisk):
            self._changed(order, error)
            return
        if not isinstance(error, FileError):
            order.done(False)
            raise error
        self.failed.emit(error, partial(self._begin, order))
        order.done(False)

    def _changed(self, order: _SaveOrder, error: ChangedOnDisk) -> None:
        path = error.path or order.target
        ours = order.expect.get(path) is not None
        answer = self._questions.changed_on_disk(path) if ours else self._questions.overwrite(path)
        if answer is Answer.OVERWRITE:
            expect = {other: hash_ for other, hash_ in order.expect.items() if other != path}
            self._begin(replace(order, expect=expect, backup=True))
        elif answer is Answer.SAVE_AS:
            self._ask_target(order.article, order.done)
        else:
            order.done(False)

    def _end(self) -> None:
        self._busy = False
        self.working.emit("")


def _write(
    snapshot: _Snapshot, target: Path, expect: dict[Path, str | None], order: _SaveOrder
) -> SavedFiles:
    """Write text and log, after the article itself if it was pasted."""
    origin = snapshot.article.origin
    if order.original is not None and content_hash(order.original) != origin.sha256:
        write_original(order.original, origin.data)
    return save(
        snapshot,
        target,
        expect=expect,
        encoding=order.encoding,
        backup=order.backup,
        record_pending_save=partial(_record_in_journal, order),
    )


def _record_in_journal(order: _SaveOrder, hashes: Mapping[Path, str]) -> None:
    # The save goes on: the next decision reports that the journal cannot be written.
    with contextlib.suppress(WriteError):
        record_pending_save(order.article, order.target, hashes, order.original)


def _both(target: Path) -> tuple[Path, Path]:
    return target, log_path(target)


def _suggested(article: OpenArticle) -> Path:
    """The path to suggest: the present target, else one in the documents folder."""
    if article.target is not None:
        return article.target
    return documents_folder() / restored_path(article.path).name


def documents_folder() -> Path:
    """The user's folder for documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home())


def _suffixes(article: OpenArticle) -> tuple[str, ...]:
    """The suffixes by which the article is read again as what it is."""
    kind = article.review.article.origin.format
    format_ = format_named(kind)
    return format_.saved_as or format_.suffixes + (MARKDOWN.suffixes if not kind else ())


def _nothing() -> None:
    """A snapshot's save does not change the review."""


def _ignore(_done: bool) -> None:
    """The default callback after a save."""
