"""Whether the file that an article was opened from is still what was opened."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.files import ReadError, content_hash, write_files

if TYPE_CHECKING:
    from pathlib import Path

    from editor.session.open_article import OpenArticle
    from editor.ui.base.background import Background


class FileState(StrEnum):
    """What became of the file."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


class SourceWatch(QObject):
    """Looks when asked to, beside the window, and tells what is new."""

    found = Signal(object, object)
    """OpenArticle, FileState: another state than at the last look."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._article: OpenArticle | None = None
        self._last = FileState.SAME
        self._looking = False

    def watch(self, article: OpenArticle | None) -> None:
        """Watch the file of this article from now on."""
        self._article = article
        self._last = FileState.SAME

    def look(self) -> None:
        """See what is there now."""
        article = self._article
        if article is None or self._looking or article.target == article.path:
            return  # what was saved in its place is another text by intent
        self._looking = True
        self._background.run(
            partial(_state, article.path, article.review.article.origin.sha256),
            partial(self._looked, article),
            partial(self._could_not, article),
        )

    def _looked(self, article: OpenArticle, state: FileState) -> None:
        self._looking = False
        if article is self._article and state is not self._last:
            self._last = state
            self.found.emit(article, state)

    def _could_not(self, article: OpenArticle, error: Exception) -> None:
        self._looked(article, self._last)
        raise error


def _state(path: Path, opened: str) -> FileState:
    try:
        found = content_hash(path)
    except ReadError:
        return FileState.CHANGED
    if found is None:
        return FileState.GONE
    return FileState.SAME if found == opened else FileState.CHANGED


def put_back(path: Path, data: bytes) -> None:
    """Write what was opened, where nothing stands. Raises WriteError."""
    write_files([(path, data)], backup=True)
