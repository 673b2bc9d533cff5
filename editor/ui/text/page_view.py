"""A page of text: its font, size, line spacing and length of lines, as the user has set them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QResizeEvent, QTextBlock, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.ui.base.settings import LEADING, MEASURE, TEXT_FONT, ZOOM, Settings
from editor.ui.base.theme import Theme
from editor.ui.text.paragraph_looks import ParagraphLooks
from editor.ui.text.spaced_layout import SpacedLayout
from editor.ui.text.text_keys import is_foreign

ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 10, 50, 400
"""Per cent."""
LEADING_LEAST: Final = 120
LEADING_MOST: Final = 250
"""Per cent of the font's size."""
MEASURE_LEAST: Final = 30
MEASURE_MOST: Final = 200
"""Characters in a line."""


class PageView(QPlainTextEdit):
    """Shows text in the middle of the page; knows nothing of the article."""

    zoomed = Signal(int)
    """The new text size in per cent of the normal size."""
    laid_out = Signal()
    """Font, spacing or measure were changed."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self._looks = self._made_looks()
        self._layout = SpacedLayout(self.document(), self._looks)
        self.document().setDocumentLayout(self._layout)
        self._theme = theme
        self._settings = settings
        self._zoom = _bounded(settings.get(ZOOM), ZOOM_LEAST, ZOOM_MOST)
        theme.changed.connect(self._apply_look)
        settings.changed.connect(self._setting_changed)

    def visible_blocks(self) -> list[QTextBlock]:
        """The blocks that are seen, or a part of them."""
        block = self.firstVisibleBlock()
        offset, bottom = self.contentOffset(), self.viewport().height()
        blocks = []
        while block.isValid():
            if self.blockBoundingGeometry(block).translated(offset).top() > bottom:
                break
            blocks.append(block)
            block = block.next()
        return blocks

    def zoom_in(self) -> None:
        """Make the text one step larger."""
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the text one step smaller."""
        self.set_zoom(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Reset the text to its normal size."""
        self.set_zoom(100)

    def set_zoom(self, percent: int) -> None:
        """Set the text size in per cent of the normal size, clamped to the allowed range."""
        self._settings.set(ZOOM, _bounded(percent, ZOOM_LEAST, ZOOM_MOST))

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == ZOOM.key:
            self._zoom = _bounded(self._settings.get(ZOOM), ZOOM_LEAST, ZOOM_MOST)
            self._apply_look()
            self.zoomed.emit(self._zoom)
        elif key in (TEXT_FONT.key, LEADING.key, MEASURE.key):
            self._apply_look()

    @Slot()
    def _apply_look(self) -> None:
        font = self._font()
        leading = _bounded(self._settings.get(LEADING), LEADING_LEAST, LEADING_MOST)
        own = QFontMetricsF(font).height() / QFontInfo(font).pixelSize()
        self._layout.spacing = leading / 100 / own
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._set_margins()
        self.viewport().update()
        self.laid_out.emit()

    def _made_looks(self) -> ParagraphLooks:
        return ParagraphLooks(self.document())

    def _least_margins(self) -> QMargins:
        """The room around the text, however narrow the page is."""
        least = self.fontMetrics().height()
        return QMargins(least, least, least, 0)

    def _font(self) -> QFont:
        font = self._theme.serif()
        family = self._settings.get(TEXT_FONT)
        if family:
            font.setFamilies([family, *font.families()])
        font.setPointSizeF(font.pointSizeF() * self._zoom / 100)
        return font

    def _set_margins(self) -> None:
        """Centre the text with lines of the length that is set."""
        margins = self._least_margins()
        characters = _bounded(self._settings.get(MEASURE), MEASURE_LEAST, MEASURE_MOST)
        wanted = self.fontMetrics().averageCharWidth() * characters
        bar = self.verticalScrollBar().sizeHint().width()
        side = max(margins.left(), (self.width() - bar - wanted) // 2)
        margins.setLeft(side)
        margins.setRight(side)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
            # Qt does not lay out again for changed margins, only for a resize event.
            super().resizeEvent(QResizeEvent(self.viewport().size(), QSize(-1, -1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_foreign(event):
            # Qt's text widget claims Ctrl+Z and other keys that belong to the window's actions.
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            return
        super().wheelEvent(event)


def _bounded(number: int, least: int, most: int) -> int:
    return min(max(number, least), most)
