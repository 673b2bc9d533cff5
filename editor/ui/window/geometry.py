"""Saves and restores the window's size; its position is left to the window manager."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from editor.ui.base.settings import MAXIMISED, SIZE, Settings

USUAL = QSize(1280, 800)
LEAST = QSize(820, 520)


def restore_size(window: QWidget, settings: Settings) -> None:
    """Resize the window to its saved size, limited to its screen."""
    window.setMinimumSize(LEAST)
    size = settings.get(SIZE)
    wanted = QSize(*size) if len(size) == 2 else USUAL
    screen = window.screen().availableSize()
    window.resize(wanted.boundedTo(screen).expandedTo(LEAST))
    if settings.get(MAXIMISED):
        window.showMaximized()


def save_size(window: QWidget, settings: Settings) -> None:
    """Save the window's size for the next start."""
    settings.set(MAXIMISED, window.isMaximized())
    if not (window.isMaximized() or window.isFullScreen()):
        settings.set(SIZE, [window.width(), window.height()])
