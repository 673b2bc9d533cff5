"""How the cells of a table are drawn: level with their headings, selected by row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

INK: Final = Qt.ItemDataRole.ForegroundRole
INDENT: Final = 0.3
"""Ems by which a heading stands further in than a cell. Set by hand."""
ROW: Final = 1.75
"""The height of a row in lines of text. Set by hand."""


class TableDelegate(QStyledItemDelegate):
    """Aligns cells with their headings; draws selection by row, never by cell."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), round(option.fontMetrics.height() * ROW))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.palette.setBrush(QPalette.ColorRole.HighlightedText, index.data(INK))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        inner = QStyleOptionViewItem(option)
        by = round(option.fontMetrics.height() * INDENT)
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        is_right = alignment is not None and bool(alignment & Qt.AlignmentFlag.AlignRight)
        inner.rect = (
            option.rect.adjusted(0, 0, -by, 0) if is_right else option.rect.adjusted(by, 0, 0, 0)
        )
        super().paint(painter, inner, index)
