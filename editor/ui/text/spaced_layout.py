"""Line spacing for QPlainTextEdit, which has none of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

SPACING = 1.45
"""Line spacing as a multiple of the line height."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Spaces the lines of each block after Qt has laid them out.

    Qt requests a block's rectangle before it paints, measures or hit-tests the block, and then
    reads the positions of its lines, so this is the one place to set them.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():
            return rect
        layout = block.layout()
        count = layout.lineCount()
        if not count:
            return rect
        height = layout.lineAt(0).height()
        step = round(height * SPACING)
        top = (step - height) / 2
        if layout.lineAt(0).y() != top or (count > 1 and layout.lineAt(1).y() != top + step):
            for index in range(count):
                line = layout.lineAt(index)
                line.setPosition(QPointF(line.x(), top + index * step))
        rect.setHeight(count * step)
        return rect
