"""Saves and restores the window's size; its position is left to the window manager."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QWidget

from editor.ui.base.settings import MAXIMISED, SIZE, Settings

USUAL: Final = QSize(1280, 800)
LEAST: Final = QSize(560, 320)
"""The window is usable at 640 x 400 with its frame: a small laptop's screen at 200 %."""
FRAME: Final = QSize(16, 40)
"""Room for a window manager's frame, until its size is known. Set by hand: the largest of Openbox,
Xfce, GNOME, KDE and Windows with their default decorations."""
FRAME_MS: Final = 250
"""Milliseconds until a window manager has put its frame round a new window."""


def restore_size(window: QWidget, settings: Settings) -> None:
    """Resize the window to its saved size; with its frame it fits the screen, also once shown."""
    window.setMinimumSize(LEAST)
    size = settings.get(SIZE)
    wanted = QSize(*size) if len(size) == 2 else USUAL
    screen = window.screen().availableSize()
    window.resize(wanted.boundedTo(screen - FRAME).expandedTo(LEAST))
    if settings.get(MAXIMISED):
        window.showMaximized()
    _ScreenFitter(window)


def save_size(window: QWidget, settings: Settings) -> None:
    """Save the window's size for the next start."""
    settings.set(MAXIMISED, window.isMaximized())
    if not (window.isMaximized() or window.isFullScreen()):
        settings.set(SIZE, [window.width(), window.height()])


def inside(frame: QRect, content: QRect, screen: QRect) -> QRect:
    """Where a window's content belongs so that its frame lies on the screen; pixels.

    `frame` is the window with its frame, `content` without. A window that fits is not moved.
    """
    around = frame.size() - content.size()
    size = content.size().boundedTo(screen.size() - around).expandedTo(LEAST)
    outer = QRect(frame.topLeft(), size + around)
    x = max(screen.left(), min(outer.left(), screen.right() + 1 - outer.width()))
    y = max(screen.top(), min(outer.top(), screen.bottom() + 1 - outer.height()))
    corner = QPoint(x, y)
    return QRect(corner + content.topLeft() - frame.topLeft(), size)


class _ScreenFitter(QObject):
    """Once a window is shown, moves and shrinks it so that its frame fits the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            QTimer.singleShot(FRAME_MS, self, self._fit)
        return False

    def _fit(self) -> None:
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return
        place = inside(
            window.frameGeometry(), window.geometry(), window.screen().availableGeometry()
        )
        if place != window.geometry():
            window.setGeometry(place)
