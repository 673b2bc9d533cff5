"""Receives the articles that other starts of the program hand over, and opens them here."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from editor.ui.base.folder_watch import FolderWatch

if TYPE_CHECKING:
    from editor.session.handing_over import Handed, HandingOver
    from editor.ui.window.main_window import MainWindow

LOOK_EVERY: Final = 1000
"""Milliseconds: network drives tell of no changes, and a window that received may be closed."""


class Receiving(QObject):
    """Opens in this window what is handed over, once no question is open in it."""

    def __init__(
        self, handing_over: HandingOver, window: MainWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._handing_over = handing_over
        self._window = window
        self._waiting: deque[Handed] = deque()
        self._watch = FolderWatch(handing_over.folder, self)
        self._watch.changed.connect(self.look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY)

    def look(self) -> None:
        """Take what was handed over, and open it."""
        self._handing_over.try_to_receive()
        self._waiting.extend(self._handing_over.take())
        while self._waiting and not _is_asking():
            self._open(self._waiting.popleft())

    def close(self) -> None:
        """Leave it to others."""
        self._timer.stop()
        self._handing_over.close()

    def _open(self, handed: Handed) -> None:
        window, article = self._window, self._window.controller.article
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.activateWindow()  # window managers also raise it then
        if handed.path is not None and (article is None or article.path != handed.path):
            window.folder.open_either(handed.path, window.open)


def _is_asking() -> bool:
    return QApplication.activeModalWidget() is not None
