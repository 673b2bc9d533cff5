"""Writes the open review to its journal, each decision before the window shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.files import WriteError
from editor.review import ChangeOrigin
from editor.session.open_article import new_journal
from editor.ui.base.translation import said

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from editor.review import Change, Review
    from editor.session.open_article import OpenArticle

TYPING_AFTER: Final = 500
"""Milliseconds until typed text is on disk."""
_NOTHING_DONE: Final = frozenset((ChangeOrigin.MERGE, ChangeOrigin.EVIDENCE))


class JournalWriter(QObject):
    """Must subscribe to the review first, so that decisions are on disk before they are shown."""

    failure_changed = Signal(str)
    """Why the journal cannot be written; "" once it can be written again."""

    def __init__(self, article: OpenArticle, root: Path, parent: QObject | None = None) -> None:
        """`root`: the folder in which a journal is created if the article has none yet."""
        super().__init__(parent)
        self._article = article
        self._root = root
        self._failed = False
        self._unsubscribe = article.review.subscribe(self._on_change)
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(TYPING_AFTER)
        self._save_timer.timeout.connect(self.save_now)

    @property
    def has_failed(self) -> bool:
        """Whether the journal could not be written the last time."""
        return self._failed

    @property
    def _review(self) -> Review:
        return self._article.review

    @Slot()
    def save_now(self) -> None:
        """Write everything to disk now."""
        self._save_timer.stop()
        article = self._article
        try:
            if article.journal is None:
                article.journal = new_journal(article, self._root)
            article.journal.write(self._review.recorded, self._review.typing)
        except WriteError as error:
            self._failed = True
            self.failure_changed.emit(said(error))
            return
        if self._failed:
            self._failed = False
            self.failure_changed.emit("")

    def close(self) -> None:
        """Stop, and delete the journal: the work was saved or discarded."""
        self._save_timer.stop()
        self._unsubscribe()
        if self._article.journal is not None:
            self._article.journal.remove()
            self._article.journal = None

    def _on_change(self, change: Change) -> None:
        if change.origin in _NOTHING_DONE:
            return
        if change.origin is ChangeOrigin.TYPE and self._article.journal is not None:
            # Write at intervals, not on every key; a running timer is not restarted.
            if not self._save_timer.isActive():
                self._save_timer.start()
            return
        self.save_now()


def record_pending_save(
    article: OpenArticle, target: Path, hashes: Mapping[Path, str], path: Path | None = None
) -> None:
    """Record in the journal what a save is about to write, so that recovery recognises it.

    `path`: where a pasted article is from now on. Raises WriteError.
    """
    if article.journal is not None:
        before = article.expect
        article.journal.update_info(
            replace(
                article.journal.info,
                path=path or article.path,
                target=target,
                encoding=article.encoding,
                expect={path: (before.get(path), hash_) for path, hash_ in hashes.items()},
            )
        )
