"""Marks of suspects in the text: tint by confidence, line by kind, frame around the current one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from editor.article import Span
from editor.review import Item, State
from editor.review.kinds import KINDS, Level, LineStyle, level, line_role, tint_role
from editor.ui.base.theme import Theme

_PEN = Qt.PenStyle
_STYLES = {
    LineStyle.DOTTED: _PEN.DotLine,
    LineStyle.DASH_DOT: _PEN.DashDotLine,
    LineStyle.DASH_DOT_DOT: _PEN.DashDotDotLine,
}


MARK_HEIGHT = 1.31
"""Of marks, in ascents of the font. Set by hand: ascenders and descenders of text faces."""
_SCROLLED_OUT = 1.0
"""Pixels of a line that are no line."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe]")


class Positions(Protocol):
    """Knows where in the view's document the article's text is."""

    def unit(self, offset: int) -> int:
        """The document position of an offset (code points) in the text."""


class SuspectMarks:
    """Paints the marks of the visible suspects."""

    def __init__(self, view: QPlainTextEdit, positions: Positions, theme: Theme) -> None:
        self._view = view
        self._positions = positions
        self._theme = theme
        self._origins: dict[int, tuple[QPointF, bool]] = {}
        """Cache for one paint event: paragraph number -> position in the viewport, and whether
        it has text from right to left."""

    def paint_below(self, painter: QPainter, items: list[Item]) -> None:
        """Paint what lies below the text: tints and lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._origins.clear()
        for item in items:
            rects = list(self._rects(item))
            tint = self._tint(item)
            if tint is not None:
                painter.setPen(_PEN.NoPen)
                painter.setBrush(self._theme.color(tint))
                for rect in rects:
                    painter.drawRoundedRect(rect, 2.5, 2.5)
            for rect in rects:
                self._underline(painter, item, rect)

    def item_at(self, point: QPointF, items: Iterable[Item]) -> Item | None:
        """The suspect whose mark is at a point of the viewport."""
        self._origins.clear()
        return next(
            (item for item in items if any(rect.contains(point) for rect in self._rects(item))),
            None,
        )

    def place_of(self, item: Item, point: QPointF) -> QRect:
        """The part of a suspect's mark, which may go over several lines, that has this point."""
        here = next((rect for rect in self._rects(item) if rect.contains(point)), QRectF())
        return here.toAlignedRect()

    def paint_matches(self, painter: QPainter, spans: Sequence[Span]) -> None:
        """Paint boxes around the matches of a search."""
        painter.setPen(QPen(self._theme.color("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for span in spans:
            for rect in self._rects(span):
                painter.drawRect(rect.adjusted(-0.5, 0.5, 0.5, -1.5))

    def paint_frame(self, painter: QPainter, item: Item) -> None:
        """Paint the frame around the current suspect."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        for rect in self._rects(item):
            painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 3), 4, 4)

    def _tint(self, item: Item) -> str | None:
        if item.decided:
            return "decided" if item.state.changes_text else None
        return tint_role(item.kind, item.confidence)

    def _underline(self, painter: QPainter, item: Item, rect: QRectF) -> None:
        theme = self._theme
        if item.decided:
            kept = item.state in (State.DISMISSED, State.ALLOWED)
            color = theme.color("faint" if kept else "restored")
            painter.setPen(QPen(color, 1, _PEN.DotLine) if kept else QPen(color, 1.5))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return
        possible = level(item.confidence) is Level.POSSIBLE
        line = KINDS[item.kind].line
        style = _STYLES.get(line, _PEN.DashLine if possible else _PEN.SolidLine)
        color = theme.color(line_role(item.kind, item.confidence))
        painter.setPen(QPen(color, 1.5 if possible else 2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if line is LineStyle.FRAME:
            painter.drawRoundedRect(rect, 2.5, 2.5)
        elif line is LineStyle.WAVE:
            painter.drawPath(_wave(rect))
        elif line is LineStyle.DOUBLE:
            painter.setPen(QPen(color, 1, style))
            for y in (rect.bottom() - 2.5, rect.bottom()):
                painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
        else:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _origin(self, block: QTextBlock) -> tuple[QPointF, bool]:
        number = block.blockNumber()
        found = self._origins.get(number)
        if found is None:
            geometry = self._view.blockBoundingGeometry(block)
            place = geometry.translated(self._view.contentOffset()).topLeft()
            mixed = _RIGHT_TO_LEFT.search(block.text()) is not None
            found = self._origins[number] = (place, mixed)
        return found

    def _rects(self, item: Item | Span) -> Iterator[QRectF]:
        """The rectangles that a suspect or a span covers in the viewport, one per line."""
        document = self._view.document()
        start, end = self._positions.unit(item.start), self._positions.unit(item.end)
        block = document.findBlock(start)
        while block.isValid() and block.position() <= end:
            origin, mixed = self._origin(block)
            layout = block.layout()
            low = max(0, start - block.position())
            high = min(block.length() - 1, end - block.position())
            first = layout.lineForTextPosition(low)
            if first.isValid():
                for number in range(first.lineNumber(), layout.lineCount()):
                    line = layout.lineAt(number)
                    if line.textStart() >= high and not (low == high == line.textStart()):
                        break
                    height, y = line.height(), origin.y() + line.y()
                    # A line that is scrolled out must not leave its underline behind.
                    if y + height > _SCROLLED_OUT:
                        # Fonts with much room around their letters get no higher marks.
                        trimmed = max(0.0, (height - MARK_HEIGHT * line.ascent()) / 2)
                        for left, right in _extents(line, low, high, mixed=mixed):
                            yield QRectF(
                                origin.x() + left,
                                y + trimmed,
                                right - left,
                                height - 2 * trimmed + 1,
                            )
            block = block.next()


def _extents(line: QTextLine, low: int, high: int, *, mixed: bool) -> Iterator[tuple[float, float]]:
    """From where to where the characters [low, high) of a block reach in one of its lines."""
    first = max(low, line.textStart())
    last = min(high, line.textStart() + line.textLength())
    if first == last:
        # A deleted phrase gets a narrow mark.
        x = _x(line, first)
        yield x, x + 2
    elif mixed:
        yield from _mixed_extents(line, first, last)
    else:
        left, right = _x(line, first), _x(line, last)
        # Do not mark the space at which the line was broken.
        yield left, min(right, line.x() + line.naturalTextWidth()) if last < high else right


def _mixed_extents(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Where characters are that are not in the order of the text; neighbours are joined.

    The place of the caret before and behind them says nothing: where directions meet, it has two.
    """
    found: list[tuple[float, float]] = []
    for run in line.glyphRuns(first, last - first):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for at, advance in zip(run.positions(), advances, strict=True):
            found.append((at.x(), at.x() + advance.x()))
    joined: list[tuple[float, float]] = []
    for left, right in sorted(found):
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    yield from joined


def _x(line: QTextLine, position: int) -> float:
    # Typed as object in the stubs; it is the tuple of x and the rounded position.
    return float(cast("tuple[float, int]", line.cursorToX(position))[0])


def _wave(rect: QRectF) -> QPainterPath:
    path = QPainterPath(rect.bottomLeft())
    x, up = rect.left(), True
    while x < rect.right():
        path.quadTo(
            x + 2, rect.bottom() + (-2 if up else 2), min(x + 4, rect.right()), rect.bottom()
        )
        x, up = x + 4, not up
    return path
