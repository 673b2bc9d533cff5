"""Keeps the review that is open in its journal, before the window shows what was decided."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.files import WriteError
from editor.session.open_article import new_journal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from editor.review import Change, Review
    from editor.session.open_article import OpenArticle

TYPING_AFTER: Final = 500
"""Milliseconds until what is being typed is on the disk."""
_NOTHING_DONE: Final = frozenset(("merge", "evidence"))


class JournalWriter(QObject):
    """Made before anything else listens to the review: decisions are kept first, then shown."""

    failure_changed = Signal(str)
    """Work is not kept any more, and why; "" when it is again."""

    def __init__(self, article: OpenArticle, root: Path, parent: QObject | None = None) -> None:
        """Root: the folder that a journal is begun in where the article has none yet."""
        super().__init__(parent)
        self._article = article
        self._root = root
        self._troubled = False
        self._unsubscribe = article.review.subscribe(self._follow)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_AFTER)
        self._soon.timeout.connect(self.keep)

    @property
    def _review(self) -> Review:
        return self._article.review

    @Slot()
    def keep(self) -> None:
        """Have everything on the disk now."""
        self._soon.stop()
        article = self._article
        try:
            if article.journal is None:
                article.journal = new_journal(article, self._root)
            article.journal.keep(self._review.recorded, self._review.typing)
        except WriteError as error:
            self._troubled = True
            self.failure_changed.emit(error.message)
            return
        if self._troubled:
            self._troubled = False
            self.failure_changed.emit("")

    def close(self) -> None:
        """The work is saved or given up: it is not to be recovered."""
        self._soon.stop()
        self._unsubscribe()
        if self._article.journal is not None:
            self._article.journal.remove()
            self._article.journal = None

    def _follow(self, change: Change) -> None:
        if change.origin in _NOTHING_DONE:
            return
        if change.origin == "type" and self._article.journal is not None:
            # Written while it goes on, not for every letter, and no later because more come.
            if not self._soon.isActive():
                self._soon.start()
            return
        self.keep()


def record_pending_save(article: OpenArticle, target: Path, hashes: Mapping[Path, str]) -> None:
    """Keep what a save is about to write: should it be the last that is done, it is known again.

    Raises WriteError.
    """
    if article.journal is not None:
        before = article.expect
        article.journal.tell(
            replace(
                article.journal.about,
                target=target,
                encoding=article.encoding,
                expect={path: (before.get(path), hash_) for path, hash_ in hashes.items()},
            )
        )
