"""The window's theme: colours by role, fonts, palette and style sheet."""

from __future__ import annotations

import contextlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from editor.paths import resources_folder
from editor.ui.base.desktop import Desktop
from editor.ui.base.roles import THEMES
from editor.ui.base.style_sheet import style_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

SYSTEM: Final = "system"
MODES: Final = (SYSTEM, *THEMES)
TEXT_FACE: Final = "Unspin Text"
"""The article's font that ships with the program, unless another one is chosen."""
SERIF: Final = (
    TEXT_FACE,
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)
SANS: Final = ("Unspin Sans", "Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans")
NAMELESS: Final = ("", "Sans", "Sans Serif", "sans-serif")
"""Font families that Qt reports where the desktop sets none; ours are used then."""
SERIF_SCALE: Final = 1.36
"""Size of the article's font relative to the window's."""


def set_look(widget: QWidget, look: str) -> None:
    """Set the `look` property that the style sheet selects by; works on a shown widget too.

    Buttons: primary, quiet, link, segment, status.
    Labels: heading, muted, title, accent, danger, keys.
    Frames: bar, callout, card, foot, page, panel, rule_down. Lists: popup. Progress bars: work.
    """
    widget.setProperty("look", look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Theme(QObject):
    """Colours and fonts for all views; emits `changed` when the appearance switches.

    Creating one has no effect on the application; `apply` sets its style, font and palette and
    keeps them up to date. Mode "system" follows the desktop: light, dark or high contrast. The
    size of the font follows the desktop in every mode.
    """

    changed = Signal()

    def __init__(
        self,
        mode: str = SYSTEM,
        scale: int = 100,
        parent: QObject | None = None,
        *,
        desktop: Desktop | None = None,
    ) -> None:
        """`scale`: size of the window's font, in per cent of the desktop's."""
        super().__init__(parent)
        self._app: QApplication | None = None
        self._desktop = desktop or Desktop(self)
        self._mode = mode if mode in MODES else SYSTEM
        self._scale = scale
        self._base = self._desktop.font
        self._name = self._wanted()
        self._desktop.changed.connect(self._follow)

    @property
    def mode(self) -> str:
        """The appearance mode: "system", or the name of a theme."""
        return self._mode

    @property
    def name(self) -> str:
        """The name of the theme that is shown, one of `roles.THEMES`."""
        return self._name

    def set_mode(self, mode: str) -> None:
        """Change the appearance mode. Raises ValueError for an unknown one."""
        if mode not in MODES:
            raise ValueError(f"no such appearance: {mode!r}; choose one of {', '.join(MODES)}")
        if mode == self._mode:
            return
        self._mode = mode
        self._set_platform_scheme()
        self._follow()

    def set_scale(self, percent: int) -> None:
        """Change the size of the window's font, in per cent of the desktop's."""
        if percent != self._scale:
            self._scale = percent
            self._use_fonts()

    def color(self, role: str) -> QColor:
        """The current colour of a role. Raises KeyError for an unknown role."""
        return QColor(THEMES[self._name][role])

    def serif(self, point_delta: float = 0.0, *, bold: bool = False) -> QFont:
        """The article's font, point_delta points larger than normal."""
        font = QFont(_families(SERIF, QFont.StyleHint.Serif))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(max(4.0, self._points() * SERIF_SCALE + point_delta))
        font.setBold(bold)
        return font

    def sans(self, point_delta: float = 0.0, *, bold: bool = False) -> QFont:
        """The window's font, point_delta points larger than normal."""
        font = QFont(self._base)
        if self._base.family() in NAMELESS:
            font.setFamilies(_families(SANS, QFont.StyleHint.SansSerif))
        font.setPointSizeF(max(4.0, self._points() + point_delta))
        font.setBold(bold)
        with contextlib.suppress(AttributeError):  # Qt before 6.7
            # Figures of one width, so that numbers do not shift and stand under each other.
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def apply(self, app: QApplication) -> None:
        """Set the application's style, font and palette, now and on every change."""
        self._app = app
        app.setStyle("Fusion")
        app.setFont(self.sans())
        app.setPalette(self.palette())
        self._set_platform_scheme()

    def follow_desktop(self, window: QWidget) -> None:
        """Notice through this window what the desktop changes while the program runs."""
        self._desktop.watch(window)

    def apply_style_sheet(self) -> None:
        """Set the application's style sheet.

        Call it once the window is built: reparenting a styled widget restyles it and all its
        children, which took a third of the start-up time.
        """
        if self._app is not None:
            icons = resources_folder() / "icons"
            self._app.setStyleSheet(style_sheet(THEMES[self._name], icons))

    def palette(self) -> QPalette:
        """The application's palette, built from the colour roles."""
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
            # Qt falls back to 9 points where the desktop sets no font, too small for long use.
            points = 10.0
        return points * self._scale / 100

    def _wanted(self) -> str:
        if self._mode != SYSTEM:
            return self._mode
        lightness = "dark" if self._desktop.dark else "light"
        return f"contrast_{lightness}" if self._desktop.high_contrast else lightness

    def _set_platform_scheme(self) -> None:
        """Apply the mode to title bars and system dialogs, where Qt and the platform can."""
        hints = QGuiApplication.styleHints()
        with contextlib.suppress(AttributeError):  # Qt before 6.8
            if self._mode == SYSTEM:
                hints.unsetColorScheme()
            else:
                dark = self._mode.endswith("dark")
                hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _follow(self) -> None:
        """Show what the mode and the desktop ask for now."""
        if self._base != self._desktop.font:
            self._base = self._desktop.font
            self._use_fonts()
        name = self._wanted()
        if name == self._name:
            return
        self._name = name
        if self._app is not None:
            self._app.setPalette(self.palette())
        self.apply_style_sheet()
        self.changed.emit()

    def _use_fonts(self) -> None:
        if self._app is not None:
            self._app.setFont(self.sans())
            # Sizes in the style sheet are multiples of the font's.
            self.apply_style_sheet()
        self.changed.emit()


def load_fonts(folder: Path) -> None:
    """Make the fonts in a folder known to Qt, before any theme is created."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    _families.cache_clear()


@lru_cache
def _families(wanted: tuple[str, ...], hint: QFont.StyleHint) -> list[str]:
    """Those of the wanted families that are installed, best first; else the system default."""
    there = set(QFontDatabase.families())
    found = [family for family in wanted if family in there]
    if found:
        return found
    font = QFont()
    font.setStyleHint(hint)
    return [font.defaultFamily()]
