"""Text in several colours, laid out without markup, so that article text is never parsed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from editor.ui.base.theme import Theme
from editor.ui.base.utf16 import utf16_length

UNBOUNDED: Final = float(1 << 20)
_WIDTHS: Final = 8
"""Number of widths whose layouts are cached; resizing a window goes through hundreds."""


@dataclass(frozen=True, slots=True)
class TextRun:
    """A run of text in one colour and font style."""

    text: str
    role: str = "text"
    bold: bool = False
    struck: bool = False
    italic: bool = False


def plain(runs: Iterable[TextRun]) -> str:
    """The runs' text without formatting."""
    return "".join(run.text for run in runs)


@dataclass(frozen=True, slots=True)
class LaidOutText:
    """Runs broken into lines, ready to be drawn; width and height in pixels."""

    layout: QTextLayout
    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the top left corner at (x, y)."""
        self.layout.draw(painter, QPointF(x, y))


def lay_out(
    runs: Sequence[TextRun],
    font: QFont,
    theme: Theme,
    width: float = UNBOUNDED,
    leading: float = 1.0,
) -> LaidOutText:
    """Break runs into lines of at most `width` pixels; words that are too long break anywhere."""
    layout = QTextLayout(plain(runs), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, theme))
    layout.beginLayout()
    height = widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + line.height() * (leading - 1) / 2))
        height += line.height() * leading
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return LaidOutText(layout, widest, height)


def _formats(runs: Sequence[TextRun], theme: Theme) -> list[QTextLayout.FormatRange]:
    ranges = []
    at = 0
    for run in runs:
        span = QTextLayout.FormatRange()
        span.start = at
        span.length = utf16_length(run.text)
        at += span.length
        look = QTextCharFormat()
        look.setForeground(theme.color(run.role))
        if run.bold:
            look.setFontWeight(QFont.Weight.Bold)
        look.setFontStrikeOut(run.struck)
        look.setFontItalic(run.italic)
        span.format = look
        ranges.append(span)
    return ranges


class RichLabel(QLabel):
    """Shows runs, wrapped to its width. A label to screen readers; it draws the text itself."""

    def __init__(
        self,
        theme: Theme,
        *,
        serif: bool = False,
        point_delta: float = 0.0,
        leading: float = 1.0,
        capitals: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`capitals` affects drawing only, not the text that is read out."""
        super().__init__(parent)
        self._capitals = capitals
        self._theme = theme
        self._serif = serif
        self._point_delta = point_delta
        self._leading = leading
        self._runs: tuple[TextRun, ...] = ()
        self._laid_out: dict[int, LaidOutText] = {}
        """Cache by width: Qt layouts ask for the same few heights repeatedly."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._lay_out_anew)

    def text(self) -> str:
        """The text that is shown."""
        return plain(self._runs)

    def set_runs(self, runs: Iterable[TextRun], spoken: str | None = None) -> None:
        """Show these runs; `spoken`, if given, replaces their text for screen readers."""
        runs = tuple(runs)
        name = plain(runs) if spoken is None else spoken
        if runs == self._runs and name == self.accessibleName():
            return
        self._runs = runs
        self.setAccessibleName(name)
        self._lay_out_anew()

    def height_of(self, runs: Sequence[TextRun], width: int) -> int:
        """The height, in pixels, of these runs at a width."""
        laid = lay_out(runs, self._font(), self._theme, max(1, width), self._leading)
        return int(laid.height + 0.999)

    def height_of_lines(self, lines: int) -> int:
        """The height, in pixels, of a number of lines."""
        return self.height_of((TextRun("\u2028".join("x" * lines)),), 1 << 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._laid(width).height + 0.999)

    def sizeHint(self) -> QSize:
        width = self._line_height() * 16
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._line_height() * 4, self._line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._laid(self.width()).draw(painter, 0, 0)

    def _lay_out_anew(self) -> None:
        self._laid_out.clear()
        self.updateGeometry()
        self.update()

    def _laid(self, width: int) -> LaidOutText:
        known = self._laid_out.get(width)
        if known is None:
            if len(self._laid_out) >= _WIDTHS:
                self._laid_out.clear()
            known = lay_out(self._runs, self._font(), self._theme, max(1, width), self._leading)
            self._laid_out[width] = known
        return known

    def _font(self) -> QFont:
        face = self._theme.serif if self._serif else self._theme.sans
        font = face(self._point_delta)
        if self._capitals:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        return font

    def _line_height(self) -> int:
        return self.fontMetrics().height()
