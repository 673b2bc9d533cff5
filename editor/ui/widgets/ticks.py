"""Check boxes in lists, drawn in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from editor.ui.base.theme import Theme

Index = QModelIndex | QPersistentModelIndex


def draw_tick(painter: QPainter, box: QRectF, theme: Theme, *, ticked: bool) -> None:
    """Draw a check box. The painter should have antialiasing on."""
    painter.setPen(QPen(theme.color("accent" if ticked else "muted"), 1.2))
    painter.setBrush(theme.color("accent" if ticked else "raised"))
    painter.drawRoundedRect(box, 3, 3)
    if not ticked:
        return
    pen = QPen(theme.color("on_accent"), max(1.6, box.width() * 0.13))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle, unit = box.center(), box.width() * 0.25
    corner = middle + QPointF(-0.25, 0.85) * unit
    painter.drawLine(middle + QPointF(-1.1, 0) * unit, corner)
    painter.drawLine(corner, middle + QPointF(1.15, -0.85) * unit)


class TickDelegate(QStyledItemDelegate):
    """Draws items as the style does, slightly higher, with our check boxes over the style's."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), round(self._view.fontMetrics().height() * 1.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QRectF(self._view.style().subElementRect(element, line, self._view))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        draw_tick(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), self._theme, ticked=ticked)
        painter.restore()
