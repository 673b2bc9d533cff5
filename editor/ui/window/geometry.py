"""Saves and restores the window's size; its position is left to the window manager."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from editor.ui.base.on_screen import ScreenFitter, bound_to_screen
from editor.ui.base.settings import MAXIMISED, SIZE, Settings

USUAL: Final = QSize(1280, 800)
LEAST: Final = QSize(560, 320)
"""The window is usable at 640 x 400 with its frame: a small laptop's screen at 200 %."""


def restore_size(window: QWidget, settings: Settings) -> None:
    """Resize the window to its saved size; with its frame it fits the screen."""
    window.setMinimumSize(LEAST)
    size = settings.get(SIZE)
    window.resize(QSize(*size) if len(size) == 2 else USUAL)
    bound_to_screen(window)
    ScreenFitter(window)
    if settings.get(MAXIMISED):
        window.showMaximized()


def save_size(window: QWidget, settings: Settings) -> None:
    """Save the window's size for the next start."""
    settings.set(MAXIMISED, window.isMaximized())
    if not (window.isMaximized() or window.isFullScreen()):
        settings.set(SIZE, [window.width(), window.height()])
