"""What is painted beside paragraphs: marks of lists, bars of quotes, rules of tables and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextBlock

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.ui.base.theme import Theme
from editor.ui.text.paragraph_looks import ParagraphLooks
from editor.ui.text.spaced_layout import SpacedLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPlainTextEdit

MARK_GAP: Final = 0.5
"""Between a mark or bar and the text, in widths of an em."""
BAR: Final = 3
"""Width of the bar of a quote, pixels."""
NOTE_RULE: Final = 0.3
"""Width of the rule above notes relative to the text."""


class ParagraphMarks:
    """Paints the marks of the visible paragraphs."""

    def __init__(
        self, view: QPlainTextEdit, layout: SpacedLayout, looks: ParagraphLooks, theme: Theme
    ) -> None:
        self._view = view
        self._layout = layout
        self._looks = looks
        self._theme = theme

    def paint(self, painter: QPainter) -> None:
        """Paint all marks, below the text."""
        if self._looks.all_plain:
            return
        for block, rect in self._visible():
            paragraph = self._looks.paragraph(block)
            if paragraph.kind is ParagraphKind.LIST_ITEM and paragraph.mark:
                self._list_mark(painter, block, rect, paragraph.mark)
            elif paragraph.kind is ParagraphKind.QUOTE:
                self._bar(painter, block, rect)
            elif paragraph.kind is ParagraphKind.CELL:
                self._cell(painter, block, rect, paragraph)
            elif paragraph.kind is ParagraphKind.CODE:
                painter.fillRect(self._column(rect), self._theme.color("chrome"))
            elif paragraph.kind is ParagraphKind.NOTE and self._looks.is_first(block):
                left, top = self._column(rect).topLeft().toTuple()
                self._rule(painter, QLineF(left, top, left + rect.width() * NOTE_RULE, top))

    def _visible(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The visible blocks with their rectangles, without what keeps them apart from others."""
        block = self._view.firstVisibleBlock()
        top = self._top(block)
        bottom = self._view.viewport().height()
        while block.isValid() and top <= bottom:
            height = self._layout.blockBoundingRect(block).height()
            apart = self._layout.apart(block)
            yield block, QRectF(0, top + apart, self._view.viewport().width(), height - apart)
            top += height
            block = block.next()

    def _list_mark(self, painter: QPainter, block: QTextBlock, rect: QRectF, mark: str) -> None:
        line = block.layout().lineAt(0)
        metrics = QFontMetricsF(self._view.font())
        gap = metrics.horizontalAdvance("m") * MARK_GAP
        width = metrics.horizontalAdvance(mark)
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            x = rect.left() + line.x() + line.width() + gap
        else:
            x = rect.left() + line.x() - gap - width
        painter.setFont(self._view.font())
        painter.setPen(self._theme.color("muted"))
        painter.drawText(QPointF(x, rect.top() + line.y() + line.ascent()), mark)

    def _bar(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        line = block.layout().lineAt(0)
        gap = QFontMetricsF(self._view.font()).horizontalAdvance("m") * MARK_GAP
        x = line.x() - gap - BAR
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            x = line.x() + line.width() + gap
        top = rect.top() + (line.y() if self._looks.is_first(block) else 0)
        bar = QRectF(rect.left() + x, top, BAR, rect.bottom() - top)
        painter.fillRect(bar, self._theme.color("line"))

    def _cell(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, paragraph: Paragraph
    ) -> None:
        column = self._column(rect)
        if paragraph.level or self._looks.is_first(block):
            self._rule(painter, QLineF(column.topLeft(), column.topRight()))
        following = block.next()
        if not following.isValid() or not _is_cell(self._looks.paragraph(following)):
            self._rule(painter, QLineF(column.bottomLeft(), column.bottomRight()))
        self._rule(painter, QLineF(column.topLeft(), column.bottomLeft()))
        self._rule(painter, QLineF(column.topRight(), column.bottomRight()))

    def _rule(self, painter: QPainter, line: QLineF) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(line)

    def _column(self, rect: QRectF) -> QRectF:
        """The rectangle of a block without the document's margins."""
        margin = self._view.document().documentMargin()
        return rect.adjusted(margin, 0, -margin, 0)

    def _top(self, block: QTextBlock) -> float:
        return self._view.blockBoundingGeometry(block).translated(self._view.contentOffset()).top()


def _is_cell(paragraph: Paragraph) -> bool:
    return paragraph.kind is ParagraphKind.CELL
