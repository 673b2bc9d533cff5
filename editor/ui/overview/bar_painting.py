"""Draws rows of figures: names, bars and numbers in columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen

from editor.ui.base.signs import sign_shape
from editor.ui.base.theme import Theme
from editor.ui.overview.figure_rows import BarPart, FigureRow, Fill


class _Look(NamedTuple):
    tint: str
    line: str
    pattern: Qt.BrushStyle | None = None
    outline: Qt.PenStyle = Qt.PenStyle.SolidLine


LOOKS: Final = {
    Fill.DECIDED: _Look("decided", "restored", Qt.BrushStyle.BDiagPattern),
    Fill.SURE: _Look("sure_line", "sure_line"),
    Fill.LIKELY: _Look("likely", "likely_line"),
    Fill.POSSIBLE: _Look("possible", "possible_line", outline=Qt.PenStyle.DotLine),
    Fill.NAME: _Look("name", "name_line"),
    Fill.SHARE: _Look("selection", "accent"),
}
"""The colour roles of a fill and of its outline, and what tells it apart without colour."""
NAME_SHARE: Final = 0.55
"""Share of the room for name and bar that the name gets, where there is a bar."""
PREVIEW_SHARE: Final = 0.42
"""The same for a name that is the beginning of a text, after its number."""
NAME_AND_BAR: Final = 11.5
"""Room in ems that name and bar keep; columns of numbers for which no room is left are left out."""
LEAST_ROOM: Final = 6.5
"""Room in ems for name and bar below which the name gets all of it. Set by hand."""
LEAST_BAR: Final = 3
"""Width in pixels of the smallest part of a bar, so that none is overlooked."""
ABOVE: Final = 5
"""Pixels above and below a bar."""
NOTHING: Final = ("0", "–")
"""Numbers that are drawn muted."""


def columns_that_fit(theme: Theme, width: int, names: Sequence[str]) -> list[int]:
    """The widths in pixels of the columns of numbers for which there is room."""
    metrics = QFontMetrics(theme.sans(-1))
    em = metrics.height()
    widths: list[int] = []
    left = width - NAME_AND_BAR * em
    for name in names:
        wide = max(metrics.horizontalAdvance(name), metrics.horizontalAdvance("00,000"))
        left -= wide + round(em * 0.7)
        if left < 0 and widths:
            break
        widths.append(wide + round(em * 0.7))
    return widths


def draw_row(
    painter: QPainter, box: QRect, row: FigureRow, theme: Theme, columns: Sequence[int]
) -> None:
    """Draw a row in a box, with its numbers in columns of these widths at the end.

    A row with fewer numbers than columns gives the rest of them to its name and bar.
    """
    columns = columns[: len(row.values)]
    em = QFontMetrics(theme.sans()).height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = _room(box, theme, columns)
    x = room.right()
    painter.setFont(theme.sans(-1))
    for value, width in zip(row.values, columns, strict=False):
        muted = row.heading or value in NOTHING
        painter.setPen(theme.color("muted" if muted else "text"))
        place = QRect(x, room.top(), width, room.height())
        painter.drawText(place, int(_END | _MIDDLE), value)
        x += width
    name = name_room(box, row, theme, columns)
    if _has_bar(row, room, em):
        bar = QRectF(room)
        bar.setLeft(name.right() + 1 + em * 0.4)
        _draw_bar(painter, bar.adjusted(0, ABOVE, 0, -ABOVE), row.bar, theme)
    _draw_sign(painter, room, row, theme, em)
    _draw_name(painter, name, row, theme)
    painter.restore()


def name_room(box: QRect, row: FigureRow, theme: Theme, columns: Sequence[int]) -> QRect:
    """Where the name of a row stands that is drawn in that box."""
    room = _room(box, theme, columns[: len(row.values)])
    em = QFontMetrics(theme.sans()).height()
    if _has_bar(row, room, em):
        room.setWidth(round(room.width() * (PREVIEW_SHARE if row.number else NAME_SHARE)))
    if row.kind is not None:
        room.setLeft(room.left() + round(em * 0.9))
    if row.number:
        room.setLeft(room.left() + _number_width(row, theme, em) + round(em * 0.5))
    return room


def short_name(row: FigureRow, theme: Theme, width: int) -> str:
    """The name of a row as far as it fits into so many pixels.

    Of a text, its beginning is seen; of any other name, its ending too, by which names differ.
    """
    metrics = QFontMetrics(theme.sans(-1, bold=row.heading))
    mode = Qt.TextElideMode.ElideRight if row.number else Qt.TextElideMode.ElideMiddle
    return metrics.elidedText(row.name, mode, width)


def draw_part(painter: QPainter, box: QRectF, fill: Fill, theme: Theme) -> None:
    """Draw a part of a bar."""
    look = LOOKS[fill]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, theme.color(look.tint))
    if look.pattern is not None:
        painter.fillRect(box, QBrush(theme.color(look.line), look.pattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(look.line), 1, look.outline))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _draw_bar(painter: QPainter, room: QRectF, parts: Sequence[BarPart], theme: Theme) -> None:
    """Draw the parts of a bar one after the other; `room` is as long as the longest bar."""
    painter.fillRect(QRectF(room.left(), room.top(), 1, room.height()), theme.color("border"))
    x = room.left() + 1
    for fill, share in parts:
        if share > 0:
            wide = max(LEAST_BAR, round((room.width() - 1) * share))
            draw_part(painter, QRectF(x, room.top(), wide, room.height()), fill, theme)
            x += wide + 1


def _room(box: QRect, theme: Theme, columns: Sequence[int]) -> QRect:
    """The room for name and bar."""
    em = QFontMetrics(theme.sans()).height()
    return box.adjusted(round(em * 0.6), 0, -round(em * 0.5) - sum(columns), 0)


def _has_bar(row: FigureRow, room: QRect, em: float) -> bool:
    return bool(row.bar) and room.width() >= LEAST_ROOM * em


def _number_width(row: FigureRow, theme: Theme, em: float) -> int:
    wide = QFontMetrics(theme.sans(-1)).horizontalAdvance(row.number) + round(em * 0.2)
    return max(round(em * 1.3), wide)


def _draw_sign(painter: QPainter, box: QRect, row: FigureRow, theme: Theme, em: float) -> None:
    """Draw what stands before a name: the sign of a kind, or a number."""
    left = box.left()
    if row.kind is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        middle = QPointF(left + em * 0.3, box.center().y() + 0.5)
        painter.drawPath(sign_shape(row.kind, middle, em * 0.22))
        left += round(em * 0.9)
    if row.number:
        painter.setFont(theme.sans(-1))
        painter.setPen(theme.color("muted"))
        place = QRect(left, box.top(), _number_width(row, theme, em), box.height())
        painter.drawText(place, int(_END | _MIDDLE), row.number)


def _draw_name(painter: QPainter, room: QRect, row: FigureRow, theme: Theme) -> None:
    painter.setFont(theme.sans(-1, bold=row.heading))
    painter.setPen(theme.color("muted" if row.heading else "text"))
    painter.drawText(room, int(_START | _MIDDLE), short_name(row, theme, room.width()))


_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_START: Final = Qt.AlignmentFlag.AlignLeft
_END: Final = Qt.AlignmentFlag.AlignRight
