"""The look of the window: colours by role, fonts, palette and the one style sheet."""

from __future__ import annotations

import contextlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from editor.paths import resources_folder
from editor.ui.base.roles import DARK, LIGHT
from editor.ui.base.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

MODES: Final = ("system", "light", "dark")
SERIF: Final = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)
SANS: Final = ("Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans")
NAMELESS: Final = ("", "Sans", "Sans Serif", "sans-serif")
"""What Qt calls the font of a desktop that names none: then ours is taken."""
SERIF_SCALE: Final = 1.36
"""The article's type over the window's: a page is read, buttons are glanced at."""


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget one of the style sheet's looks.

    Buttons: primary, quiet, link, segment, chip, number. Labels: heading, muted, title, danger.
    Frames: card, bar, rule, panel, page. May be called again to change the look of a shown widget.
    """
    widget.setProperty("look", look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2 counts it."""

    def luminance(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


class Theme(QObject):
    """Colours and fonts for all views, and their change while the program runs.

    Building one changes nothing; `apply` dresses the application and keeps it dressed.
    Mode "system" follows the desktop, or the palette's lightness where the desktop does not say.
    """

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._system_dark = _palette_is_dark(QGuiApplication.palette())
        self._mode = mode if mode in MODES else "system"
        self._base = QGuiApplication.font()
        self._dark = self._wants_dark()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def mode(self) -> str:
        """Where the look comes from: "system", "light" or "dark"."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark colours are shown now."""
        return self._dark

    def set_mode(self, mode: str) -> None:
        """Change where the look comes from; ValueError for an unknown one."""
        if mode not in MODES:
            raise ValueError(f"no such appearance: {mode!r}; choose one of {', '.join(MODES)}")
        if mode == self._mode:
            return
        self._mode = mode
        self._tell_platform()
        self._follow()

    def color(self, role: str) -> QColor:
        """The colour of a role now; KeyError for an unknown role."""
        return QColor((DARK if self._dark else LIGHT)[role])

    def serif(self, point_delta: float = 0.0, *, bold: bool = False) -> QFont:
        """The article's face, point_delta points larger than its usual size."""
        font = QFont(_families(SERIF, QFont.StyleHint.Serif))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(max(4.0, self._points() * SERIF_SCALE + point_delta))
        font.setBold(bold)
        return font

    def sans(self, point_delta: float = 0.0, *, bold: bool = False) -> QFont:
        """The window's face, point_delta points larger than its usual size."""
        font = QFont(self._base)
        if self._base.family() in NAMELESS:
            font.setFamilies(_families(SANS, QFont.StyleHint.SansSerif))
        font.setPointSizeF(max(4.0, self._points() + point_delta))
        font.setBold(bold)
        return font

    def apply(self, app: QApplication) -> None:
        """Give the application its style, font and colours, now and on every change."""
        self._app = app
        app.setStyle("Fusion")
        app.setFont(self.sans())
        app.setPalette(self.palette())
        self._tell_platform()

    def dress(self) -> None:
        """The rest of the look, for the widgets that are there and those to come.

        Best done once a window is built: put into another one, a dressed widget and all in it
        are dressed anew, which took a third of the start.
        """
        if self._app is not None:
            colors = DARK if self._dark else LIGHT
            self._app.setStyleSheet(style_sheet(colors, resources_folder() / "icons"))

    def palette(self) -> QPalette:
        """The application's palette, from the roles."""
        palette = QPalette()
        role = QPalette.ColorRole
        for target, name in (
            (role.Window, "chrome"),
            (role.WindowText, "text"),
            (role.Base, "page"),
            (role.AlternateBase, "chrome"),
            (role.ToolTipBase, "raised"),
            (role.ToolTipText, "text"),
            (role.Text, "text"),
            (role.PlaceholderText, "muted"),
            (role.Button, "raised"),
            (role.ButtonText, "text"),
            (role.BrightText, "danger"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Highlight, "text_selection"),
            (role.HighlightedText, "text"),
            (role.Light, "raised"),
            (role.Midlight, "hover"),
            (role.Mid, "line"),
            (role.Dark, "faint"),
            (role.Accent, "accent"),
        ):
            palette.setColor(target, self.color(name))
        palette.setColor(role.Shadow, QColor("#000000"))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color("faint"))
        return palette

    def _points(self) -> float:
        points = self._base.pointSizeF()
        if self._base.family() in NAMELESS or points <= 0:
            # A desktop that names no font gives 9 points, which is small for a long sitting.
            return 10.0
        return points

    def _wants_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._system_dark
        return scheme == Qt.ColorScheme.Dark

    def _tell_platform(self) -> None:
        """Let title bars and system dialogs follow, where this Qt and platform can."""
        hints = QGuiApplication.styleHints()
        with contextlib.suppress(AttributeError):  # Qt before 6.8
            if self._mode == "system":
                hints.unsetColorScheme()
            else:
                scheme = Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light
                hints.setColorScheme(scheme)

    def _follow(self) -> None:
        dark = self._wants_dark()
        if dark == self._dark:
            return
        self._dark = dark
        if self._app is not None:
            self._app.setPalette(self.palette())
        self.dress()
        self.changed.emit()


@lru_cache
def _families(wanted: tuple[str, ...], hint: QFont.StyleHint) -> list[str]:
    """The wanted families that exist here, best first; the system's own where there is none."""
    there = set(QFontDatabase.families())
    found = [family for family in wanted if family in there]
    if found:
        return found
    font = QFont()
    font.setStyleHint(hint)
    return [font.defaultFamily()]


def _palette_is_dark(palette: QPalette) -> bool:
    window = palette.color(QPalette.ColorRole.Window).lightness()
    return window < palette.color(QPalette.ColorRole.WindowText).lightness()
