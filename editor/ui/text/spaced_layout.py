"""Room between the lines, which the plain text widget does not offer by itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

SPACING = 1.45
"""Distance between lines, in heights of a line."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Moves the lines of each block apart after Qt has laid them out.

    Qt asks for every block's rectangle before it draws, measures or hits it, and reads the
    lines' own positions then: this is the one place to set them.
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
