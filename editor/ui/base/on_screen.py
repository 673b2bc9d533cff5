"""Keeps windows on the screen, with the frame that a window manager puts round them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QWidget

FRAME: Final = QSize(16, 40)
"""Room for a window manager's frame, until its size is known. Set by hand: the largest of Openbox,
Xfce, GNOME, KDE and Windows with their default decorations."""
FRAME_MS: Final = 250
"""Milliseconds until a window manager has put its frame round a new window."""


def bound_to_screen(window: QWidget) -> None:
    """Make a window that is not shown yet no larger than its screen, its frame included."""
    room = window.screen().availableSize() - FRAME
    window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()))


def inside(frame: QRect, content: QRect, screen: QRect, least: QSize) -> QRect:
    """Where a window's content belongs so that its frame lies on the screen; pixels.

    `frame` is the window with its frame, `content` without. A window that fits is not moved, and
    none is made smaller than `least`.
    """
    around = frame.size() - content.size()
    size = content.size().boundedTo(screen.size() - around).expandedTo(least)
    outer = QRect(frame.topLeft(), size + around)
    x = max(screen.left(), min(outer.left(), screen.right() + 1 - outer.width()))
    y = max(screen.top(), min(outer.top(), screen.bottom() + 1 - outer.height()))
    return QRect(QPoint(x, y) + content.topLeft() - frame.topLeft(), size)


class ScreenFitter(QTimer):
    """Once a window is shown, moves and shrinks it so that its frame fits the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setInterval(FRAME_MS)
        self.timeout.connect(self._fit)
        self.start()

    def _fit(self) -> None:
        window = self._window
        if not window.isVisible():
            return
        self.stop()
        if window.isMaximized() or window.isFullScreen():
            return
        now, screen = window.geometry(), window.screen().availableGeometry()
        place = inside(window.frameGeometry(), now, screen, window.minimumSize())
        if place != now:
            window.setGeometry(place)
