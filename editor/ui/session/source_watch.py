"""Checks whether the file that an article was opened from has changed since."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from editor.files import ReadError, content_hash, write_files
from editor.ui.base.folder_watch import AFTER
from editor.ui.base.lull_timer import LullTimer

if TYPE_CHECKING:
    from pathlib import Path

    from editor.session.open_article import OpenArticle
    from editor.ui.base.background import Background


class FileState(StrEnum):
    """The state of the file compared with what was opened."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    UNREADABLE = "unreadable"


class SourceWatch(QObject):
    """Checks, on a worker thread, whenever the file or its folder changes, and on request.

    On request too, because not every file system tells of changes.
    """

    state_changed = Signal(object, object)
    """OpenArticle, FileState: the state differs from the last check."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._article: OpenArticle | None = None
        self._last = FileState.SAME
        self._checking = False
        self._is_behind = False
        """Whether the file may have changed since the check that is under way began."""
        self._soon = LullTimer(self.check, self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed)
        self._watcher.directoryChanged.connect(self._changed)

    def set_article(self, article: OpenArticle | None) -> None:
        """Watch the file of this article from now on."""
        self._article = article
        self._last = FileState.SAME
        self._soon.stop()
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._watch()

    def _watch(self) -> None:
        """Watch the folder, and the file: one that was replaced is another one.

        Called where both were just read: a file system that does not answer would stop the window.
        """
        article = self._article
        if article is None or article.is_pasted:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in (article.path, article.path.parent):
            if str(path) not in watched:
                self._watcher.addPath(str(path))

    def _changed(self, _path: str) -> None:
        self._soon.put_off(AFTER)

    def check(self) -> None:
        """Compare the file with what was opened."""
        article = self._article
        if article is None or article.is_pasted:
            return
        if self._checking:
            self._is_behind = True
            return
        if article.target == article.path:
            return  # the user saved over it
        self._checking = True
        self._is_behind = False
        self._background.run(
            partial(state_of, article.path, article.review.article.origin.sha256),
            partial(self._checked, article),
            partial(self._failed, article),
        )

    def _checked(self, article: OpenArticle, state: FileState) -> None:
        self._checking = False
        if article is self._article:
            self._watch()
            if state is not self._last:
                self._last = state
                self.state_changed.emit(article, state)
        if self._is_behind:
            self.check()

    def _failed(self, article: OpenArticle, error: Exception) -> None:
        self._checked(article, self._last)
        raise error


def state_of(path: Path, opened: str) -> FileState:
    """Compare a file with what had this SHA-256."""
    try:
        found = content_hash(path)
    except ReadError:
        return FileState.UNREADABLE
    if found is None:
        return FileState.GONE
    return FileState.SAME if found == opened else FileState.CHANGED


def write_original(path: Path, data: bytes) -> None:
    """Write the original's bytes to a file; an existing one is backed up. Raises WriteError."""
    write_files([(path, data)], backup=True)
