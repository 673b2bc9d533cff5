"""Line spacing, gaps and indentation for QPlainTextEdit, which has none of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

from editor.ui.text.paragraph_looks import ParagraphLook, ParagraphLooks

_NOT_NEW = 0.25
_NEAR = 0.05
"""Pixels; Qt stores positions in steps of 1/64."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Spaces, indents and aligns the lines of each block after Qt has laid them out.

    Qt requests a block's rectangle before it paints, measures or hit-tests the block, and then
    reads the positions of its lines, so this is the one place to set them.
    """

    def __init__(self, document: QTextDocument, looks: ParagraphLooks) -> None:
        super().__init__(document)
        self._looks = looks
        self.spacing = 1.45
        """Distance of lines as a multiple of their height."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():
            return rect
        layout = block.layout()
        count = layout.lineCount()
        if not count:
            return rect
        look = self._looks.look(block)
        first = layout.lineAt(0)
        height = first.height()
        step = round(height * self.spacing * look.spacing)
        above = round(step * look.above) if look.above and block.position() else 0
        above += self.apart(block) if look.apart else 0
        # A first line at y 0 is one that Qt has laid out anew.
        top = above + (step - height) / 2 or _NOT_NEW
        is_new = first.y() == 0
        if is_new:
            _align(block, layout)
        if is_new and look.indent:
            count = self._break_indented(block, layout, look)
        if is_new or not _placed(layout, count, top, step):
            for index in range(count):
                line = layout.lineAt(index)
                line.setPosition(QPointF(line.x(), top + index * step))
        if count != block.lineCount():
            # Only now: whoever is told asks for this very rectangle.
            block.setLineCount(count)
            self.documentSizeChanged.emit(self.documentSize())
        rect.setHeight(above + count * step + round(step * look.below))
        return rect

    def apart(self, block: QTextBlock) -> int:
        """Pixels that keep the first of several blocks of a kind apart from what is above it."""
        look = self._looks.look(block)
        if not look.apart or not block.position() or not self._looks.is_first(block):
            return 0
        height = block.layout().lineAt(0).height()
        return round(height * self.spacing * look.spacing * look.apart)

    def _break_indented(self, block: QTextBlock, layout: QTextLayout, look: ParagraphLook) -> int:
        """Break a block's lines again, in less width; return their number."""
        em = QFontMetricsF(self.document().defaultFont()).horizontalAdvance("m")
        first = layout.lineAt(0)
        indent = min(em * look.indent, first.width() / 2)
        left, width = first.x(), first.width() - indent
        if block.textDirection() is not Qt.LayoutDirection.RightToLeft:
            left += indent
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            line.setPosition(QPointF(left, 0))
        layout.endLayout()
        return layout.lineCount()


def _align(block: QTextBlock, layout: QTextLayout) -> None:
    """Align a block to the side where its reading begins: Qt aligns all of them to the left.

    Lines ask for the alignment when they are drawn, so they need not be broken again.
    """
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        option = layout.textOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)


def _placed(layout: QTextLayout, count: int, top: float, step: int) -> bool:
    """Whether the lines of a block are where they belong."""
    if abs(layout.lineAt(0).y() - top) > _NEAR:
        return False
    return count < 2 or abs(layout.lineAt(1).y() - top - step) <= _NEAR
