"""Checks whether the files that an article was saved as are still as they were written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.ui.session.source_watch import FileState, state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from editor.session.open_article import OpenArticle
    from editor.ui.base.background import Background


class SavedFile(NamedTuple):
    """A saved file and what became of it."""

    path: Path
    state: FileState


class SavedWatch(QObject):
    """Checks on request; keeps OpenArticle.saved_lost, and tells when it has changed."""

    lost = Signal(object)
    """SavedFile: it is no longer as it was written. Closing the article would lose the work."""
    found = Signal()
    """All files are as they were written again."""

    def __init__(
        self, background: Background, saving: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`saving`: whether a save is running, which changes the files itself."""
        super().__init__(parent)
        self._background = background
        self._saving = saving
        self._article: OpenArticle | None = None
        self._checking: Mapping[Path, str | None] | None = None

    def set_article(self, article: OpenArticle | None) -> None:
        """Watch the files of this article from now on."""
        self._article = article

    def check(self) -> None:
        """Compare the files with what was written, on a worker thread."""
        article = self._watched()
        if article is None or self._checking is article.expect:
            return
        self._checking = expected = article.expect
        self._background.run(
            partial(_first_lost, expected),
            partial(self._checked, article, expected),
            partial(self._failed, expected),
        )

    def look(self) -> None:
        """See at once whether a file is gone; what it holds is not read."""
        article = self._watched()
        if article is not None and not article.saved_lost:
            gone = next((path for path in _written(article.expect) if not path.exists()), None)
            if gone is not None:
                self._tell(article, SavedFile(gone, FileState.GONE))

    def _watched(self) -> OpenArticle | None:
        article = self._article
        return article if article and article.saved_once and not self._saving() else None

    def _checked(
        self,
        article: OpenArticle,
        expected: Mapping[Path, str | None],
        lost: SavedFile | None,
    ) -> None:
        self._end(expected)
        # What was saved since is not what was looked at.
        if article is self._watched() and article.expect is expected:
            self._tell(article, lost)

    def _failed(self, expected: Mapping[Path, str | None], error: Exception) -> None:
        self._end(expected)
        raise error

    def _end(self, expected: Mapping[Path, str | None]) -> None:
        if self._checking is expected:
            self._checking = None

    def _tell(self, article: OpenArticle, lost: SavedFile | None) -> None:
        if article.saved_lost == (lost is not None):
            return
        article.saved_lost = lost is not None
        if lost is not None:
            self.lost.emit(lost)
        else:
            self.found.emit()


def _written(expected: Mapping[Path, str | None]) -> dict[Path, str]:
    """The SHA-256 of each file that was written."""
    return {path: sha256 for path, sha256 in expected.items() if sha256 is not None}


def _first_lost(expected: Mapping[Path, str | None]) -> SavedFile | None:
    for path, sha256 in _written(expected).items():
        state = state_of(path, sha256)
        if state is not FileState.SAME:
            return SavedFile(path, state)
    return None
