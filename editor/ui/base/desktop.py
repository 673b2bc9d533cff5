"""What the desktop asks of every program's look, as it is now."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget


class Desktop(QObject):
    """Reads the desktop's colour scheme, contrast and font; emits `changed` when one changes.

    Motion is not among them: Qt has no word for it, and nothing in the window moves by itself but
    the caret, whose blinking Qt takes from the desktop.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # As it was before any theme was applied.
        self._dark_palette = _is_dark(QGuiApplication.palette())
        # Kept: once Python drops them, PySide takes what `accessibility` returned for deleted.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.changed)
        with contextlib.suppress(AttributeError):  # Qt before 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Whether the desktop is dark: its colour scheme, or its palette if it has none."""
        scheme = self._hints.colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._dark_palette
        return scheme == Qt.ColorScheme.Dark

    @property
    def high_contrast(self) -> bool:
        """Whether the desktop asks for high contrast; false where Qt cannot tell."""
        with contextlib.suppress(AttributeError):  # Qt before 6.10
            preference = self._hints.accessibility().contrastPreference()
            return preference == Qt.ContrastPreference.HighContrast
        return False

    @property
    def font(self) -> QFont:
        """The desktop's font for windows."""
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)

    def watch(self, window: QWidget) -> None:
        """Notice changes of the font, which Qt tells windows only."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            self.changed.emit()
        return super().eventFilter(watched, event)


def _is_dark(palette: QPalette) -> bool:
    window = palette.color(QPalette.ColorRole.Window).lightness()
    return window < palette.color(QPalette.ColorRole.WindowText).lightness()
