"""Draws a row of the suspects list: a sign for kind and state, the phrase and its outcome."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.review.kinds import Level, line_role
from editor.review.suspect_rows import SuspectEntry, SuspectRow
from editor.ui.base.labels import digits, visible
from editor.ui.base.signs import sign_shape
from editor.ui.base.theme import Theme
from editor.ui.suspects.suspects_model import CONTEXT, PAGE, ROW, Index, outcome_of

ARROW: Final = " → "


class SuspectDelegate(QStyledItemDelegate):
    """Draws each row on one line, all of the same height; text that does not fit is elided."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, round(self._em() * 1.72))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SuspectRow = index.data(ROW)
        em = self._em()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, self._theme.color("selection"))
            if self._view.hasFocus():
                painter.fillRect(
                    QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                    self._theme.color("accent"),
                )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        left = option.rect.left() + em * (2.0 if row.child else 0.95)
        draw_sign(
            painter,
            QPointF(left + em * 0.25, option.rect.center().y() + 0.5),
            em,
            row.lead,
            self._theme,
        )
        box = QRect(option.rect)
        box.setLeft(round(left + em * 0.92))
        box.setRight(option.rect.right() - round(em * 0.6))
        end = _count(row) if row.is_group else index.data(PAGE)
        box.setRight(box.right() - self._draw_end(painter, box, end))
        if row.child:
            self._draw_context(painter, box, index.data(CONTEXT), row.lead)
        else:
            self._draw_phrase(painter, box, row)
        painter.restore()

    def _draw_end(self, painter: QPainter, box: QRect, text: str) -> int:
        """Draw what stands at the end of a row; return its width in pixels."""
        if not text:
            return 0
        painter.setFont(self._theme.sans(-1.5))
        painter.setPen(self._theme.color("muted"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(side), text)
        return painter.fontMetrics().horizontalAdvance(text) + round(self._em() * 0.5)

    def _draw_phrase(self, painter: QPainter, box: QRect, row: SuspectRow) -> None:
        lead = row.lead
        phrase, outcome = visible(lead.phrase, lead.kind), outcome_of(row)
        usual, strong = self._theme.sans(), self._theme.sans(bold=not lead.decided)
        strong.setItalic(lead.wording == "" or (lead.wording is None and bool(outcome)))
        ink = "muted" if lead.decided else "text"
        arrow = QFontMetrics(usual).horizontalAdvance(ARROW) if outcome else 0
        room = box.width() - arrow
        wide = QFontMetrics(usual).horizontalAdvance(phrase)
        broad = QFontMetrics(strong).horizontalAdvance(outcome)
        if wide + broad > room:
            # Each gets at least half of the line, plus what the other does not need.
            wide = min(wide, max(room // 2, room - broad))
            broad = room - wide
        x = box.left()
        for text, font, role, width in (
            (phrase, usual, ink, wide),
            (ARROW if outcome else "", usual, "muted", arrow),
            (outcome, strong, ink, broad),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            x += self._draw(painter, QRect(x, box.top(), width + 2, box.height()), text)

    def _draw_context(
        self, painter: QPainter, box: QRect, context: tuple[str, str, str], lead: SuspectEntry
    ) -> None:
        before, phrase, after = context
        strong = self._theme.sans(-0.5, bold=True)
        usual = self._theme.sans(-0.5)
        width = min(box.width(), QFontMetrics(strong).horizontalAdvance(phrase))
        sides = (box.width() - width) // 2
        metrics = QFontMetrics(usual)
        before_width = min(sides, metrics.horizontalAdvance(before))
        ink = "muted" if lead.decided else "text"
        short = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, before_width)
        painter.setFont(usual)
        painter.setPen(self._theme.color("muted"))
        self._draw(painter, QRect(box.left(), box.top(), before_width + 2, box.height()), short)
        x = box.left() + metrics.horizontalAdvance(short)
        after_box = QRect(x + width, box.top(), box.right() - x - width, box.height())
        self._draw(painter, after_box, after)
        painter.setFont(strong)
        painter.setPen(self._theme.color(ink))
        self._draw(painter, QRect(x, box.top(), width + 2, box.height()), phrase)

    def _draw(self, painter: QPainter, box: QRect, text: str) -> int:
        """Draw text, elided if necessary; return its width in pixels."""
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), short)
        return painter.fontMetrics().horizontalAdvance(short)

    def _em(self) -> float:
        return QFontMetrics(self._theme.sans()).height()


def _count(row: SuspectRow) -> str:
    """The number of suspects in a group, and of the decided ones if there are open ones, too."""
    decided = len(row.ids) - len(row.open_ids)
    mixed = decided and row.open_ids
    whole = digits(len(row.ids))
    text = f"{digits(decided)}/{whole}" if mixed else f"×{whole}"
    return f"{text} {'▾' if row.expanded else '▸'}"


def draw_sign(
    painter: QPainter, middle: QPointF, em: float, entry: SuspectEntry, theme: Theme
) -> None:
    """Draw the shape of an undecided suspect's kind, filled if it is more than possible.

    Decided suspects get a tick if their text was changed, else a dash.
    """
    size = em * 0.25
    painter.save()
    if entry.decided:
        role = "restored" if entry.state.changes_text else "muted"
        pen = QPen(theme.color(role), max(1.5, em * 0.11))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if entry.state.changes_text:
            tick = [QPointF(-1, 0.1), QPointF(-0.3, 0.8), QPointF(1.1, -0.8)]
        else:
            tick = [QPointF(-0.9, 0), QPointF(0.9, 0)]
        painter.drawPolyline(QPolygonF([middle + point * size for point in tick]))
        painter.restore()
        return
    colour = theme.color(line_role(entry.kind, entry.confidence))
    painter.setPen(QPen(colour, max(1.2, em * 0.08)))
    painter.setBrush(Qt.BrushStyle.NoBrush if entry.level is Level.POSSIBLE else colour)
    painter.drawPath(sign_shape(entry.kind, middle, size))
    painter.restore()
