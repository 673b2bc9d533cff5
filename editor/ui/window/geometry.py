"""Remembering the window's size; its place is the window manager's business."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from editor.ui.base.settings import MAXIMISED, SIZE, Settings

USUAL = QSize(1280, 800)
LEAST = QSize(820, 520)


def restore_size(window: QWidget, settings: Settings) -> None:
    """Give the window the size it had, within the screen it is on."""
    window.setMinimumSize(LEAST)
    size = settings.get(SIZE)
    wanted = QSize(*size) if len(size) == 2 else USUAL
    screen = window.screen().availableSize()
    window.resize(wanted.boundedTo(screen).expandedTo(LEAST))
    if settings.get(MAXIMISED):
        window.showMaximized()


def keep_size(window: QWidget, settings: Settings) -> None:
    """Keep the window's size for the next time."""
    settings.set(MAXIMISED, window.isMaximized())
    if not (window.isMaximized() or window.isFullScreen()):
        settings.set(SIZE, [window.width(), window.height()])
