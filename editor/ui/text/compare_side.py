"""One of two compared texts: its rows, their signs, and blank lines that keep both level."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QMargins, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from editor.article.paragraphs import PLAIN, Paragraph
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.base.utf16 import Utf16Map
from editor.ui.text.compare_marks import CompareMarks
from editor.ui.text.display_text import shown
from editor.ui.text.hover import hover_text
from editor.ui.text.page_view import PageView
from editor.ui.text.paragraph_looks import ParagraphLooks
from editor.ui.text.paragraph_marks import ParagraphMarks

if TYPE_CHECKING:
    from editor.review.differences import ComparedRow

MARGIN: Final = 28
"""Pixels around the text; the signs of rows stand in them."""
BAR: Final = 4
"""Width of the bar beside the row at hand, pixels."""
_LINE: Final = "\u2028"
_FILLING: Final = re.compile(f"{_LINE}+(?=\u2029|$)")


class RowLook(NamedTuple):
    """How a row is shown on one side."""

    text: str
    sign: str = ""
    """Stands beside it."""
    tip: str = ""
    """Says what the sign means."""
    linked: bool = False
    """Whether the sign leads to another row."""
    faint: bool = False
    """Whether the text only says what stands in its place in the other order."""
    paragraph: Paragraph = PLAIN
    """What it is of the article, and so is the row beside it."""
    has_gap: bool = False
    """Whether there is room above it, as above the row beside it."""

    @classmethod
    def of(cls, row: ComparedRow, at: int) -> RowLook:
        """Return how a row is shown before (0) or after (1)."""
        text = shown(row.side(at) or "")
        if row.link is not None and row.after is None:
            tip = tr("Moved: stands elsewhere in the article. Click, or press Return, to go there.")
            return cls(text, "" if at else "⇅", tip, linked=True, faint=True)
        if row.link is not None:
            tip = tr("Moved: click, or press Return, to go to its place in the original.")
            return cls(text, "⇅", tip, linked=True)
        if row.marks is None or not text or row.side(1 - at) is not None:
            return cls(text)
        return (
            cls(text, "+", tr("No original has it."))
            if at
            else cls(text, "−", tr("The article lacks it."))
        )


def wordings(theme: Theme, *, of_original: bool) -> tuple[QTextCharFormat, QTextCharFormat]:
    """Return how differences are marked before and after, each with a tint and a line."""
    spun, own = QTextCharFormat(), QTextCharFormat()
    spun.setBackground(theme.color("sure"))
    if of_original:
        spun.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        spun.setUnderlineColor(theme.color("sure_line"))
    else:
        spun.setFontStrikeOut(True)
    own.setBackground(theme.color("decided"))
    own.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    own.setUnderlineColor(theme.color("restored"))
    # An original has its own words, the article as opened those of the spinner.
    return (own, spun) if of_original else (spun, own)


class RowLooks(ParagraphLooks):
    """The looks of rows: one without text is as high as the one beside it."""

    rows: Sequence[RowLook] = ()

    def has_gap(self, block: QTextBlock) -> bool:
        number = block.blockNumber()
        return number < len(self.rows) and self.rows[number].has_gap


class CompareSide(PageView):
    """Looks like the article. Read-only, but its text can be selected and copied.

    A block is a row.
    """

    link_clicked = Signal(int)
    """The number of a row whose sign was clicked."""
    suspect_chosen = Signal(int)
    """The id of a marked suspect that was double-clicked."""
    resized = Signal()
    """Its lines may wrap in another way."""

    def __init__(self, name: str, theme: Theme, settings: Settings) -> None:
        super().__init__(theme, settings)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(MARGIN)
        self.marks = CompareMarks(self, theme)
        self._paragraph_marks = ParagraphMarks(self, self._layout, self._looks, theme)
        self._rows: Sequence[RowLook] = ()
        self._filled: list[int] = []
        """For each row, the blank lines after its text that keep it level with the other side."""
        self._current = -1
        self._apply_look()

    # Rows

    def set_rows(self, rows: Sequence[RowLook]) -> None:
        """Show these rows."""
        self._rows = rows
        self._filled = [0] * len(rows)
        self._current = -1
        self._row_looks.rows = ()
        self._row_looks.reset(gaps=True)
        self.setPlainText("\n".join(row.text for row in rows))
        self._row_looks.rows = rows
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, row in enumerate(rows):
            if row.paragraph != PLAIN:
                self._looks.set(self.document().findBlockByNumber(number), row.paragraph)
        cursor.endEditBlock()
        self.document().markContentsDirty(0, self.document().characterCount())

    def set_current(self, number: int) -> None:
        """Frame the row at hand; -1: none."""
        self._current = number
        self.viewport().update()

    def row_at(self, y: float) -> int:
        """Return the number of the visible row at a height of the viewport; -1 if none is there."""
        for block in self.visible_blocks():
            if self._rect(block).top() <= y < self._rect(block).bottom():
                return block.blockNumber()
        return -1

    def is_in_view(self, number: int) -> bool:
        """Return whether the whole row is seen, or as much of it as there is room for."""
        block = self.document().findBlockByNumber(number)
        rect = self._rect(block)
        return rect.top() >= 0 and rect.bottom() <= self.viewport().height()

    def mark(self, spans: dict[int, list[tuple[int, int]]], wording: QTextCharFormat) -> None:
        """Show spans of rows (code points of their texts) in a format; faint rows are muted."""
        selections = []
        muted = QTextCharFormat()
        muted.setForeground(self._theme.color("muted"))
        for block in self.visible_blocks():
            number = block.blockNumber()
            if number < len(self._rows) and self._rows[number].faint:
                selections.append(_selection(block, 0, len(self._rows[number].text), muted))
            for start, end in spans.get(number, ()):
                selections.append(_selection(block, start, end, wording))
        self.setExtraSelections(selections)

    # Level with the other side

    def lines(self, number: int) -> int:
        """Return the lines of a row's own text."""
        block = self.document().findBlockByNumber(number)
        self.document().documentLayout().blockBoundingRect(block)  # lays it out
        return block.layout().lineCount() - self._filled[number]

    def fill(self, number: int, lines: int) -> bool:
        """Put so many blank lines after the text of a row; return whether that changed any."""
        more = lines - self._filled[number]
        if not more:
            return False
        block = self.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if more > 0:
            cursor.insertText(_LINE * more)
        else:
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, keep, -more)
            cursor.removeSelectedText()
        self._filled[number] = lines
        return True

    def top_place(self) -> tuple[int, int]:
        """The number of the topmost visible row, and of the line in it."""
        block = self.firstVisibleBlock()
        return block.blockNumber(), self.verticalScrollBar().value() - block.firstLineNumber()

    def scroll_to_place(self, number: int, line: int) -> None:
        """Scroll a line of a row to the top; its last line if it has fewer."""
        block = self.document().findBlockByNumber(number)
        line = min(line, max(0, block.lineCount() - 1))
        self.verticalScrollBar().setValue(block.firstLineNumber() + line)

    # Qt

    def createMimeDataFromSelection(self) -> QMimeData:
        found = QMimeData()
        text = _FILLING.sub("", self.textCursor().selectedText())
        found.setText(text.replace("\u2029", "\n").replace(_LINE, "\n"))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        blocks = self.visible_blocks()
        with QPainter(self.viewport()) as painter:
            for block in blocks:
                if block.blockNumber() == self._current:
                    self._paint_band(painter, self._rect(block))
            self._paragraph_marks.paint(painter)
            self.marks.paint(painter)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setFont(self._theme.sans(1, bold=True))
            for block in blocks:
                if block.blockNumber() < len(self._rows):
                    self._paint_sign(painter, block)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._sign_at(event)
        look = self._rows[number] if number >= 0 else RowLook("")
        shape = Qt.CursorShape.PointingHandCursor if look.linked else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        item = None if look.tip else self.marks.under(event.position())
        self.viewport().setToolTip(look.tip or (hover_text(item) if item is not None else ""))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._sign_at(event)
        if number >= 0 and self._rows[number].linked:
            self.link_clicked.emit(number)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.marks.under(event.position())
        if item is not None:
            self.suspect_chosen.emit(item.id)
        else:
            super().mouseDoubleClickEvent(event)

    def _made_looks(self) -> ParagraphLooks:
        self._row_looks = RowLooks(self.document())
        return self._row_looks

    def _least_margins(self) -> QMargins:
        return QMargins(0, 0, 0, 0)  # the document has its own, for the signs

    def _sign_at(self, event: QMouseEvent) -> int:
        """Return the row whose sign is at the mouse; -1 if none is."""
        if event.position().x() >= MARGIN:
            return -1
        number = self.row_at(event.position().y())
        return number if number < len(self._rows) else -1

    def _rect(self, block: QTextBlock) -> QRectF:
        rect = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return QRectF(0, rect.top(), self.viewport().width(), rect.height())

    def _paint_band(self, painter: QPainter, rect: QRectF) -> None:
        """Frame the row at hand: a tint, a line above and below, a bar beside it."""
        accent: QColor = self._theme.color("accent")
        painter.fillRect(rect, self._theme.color("selection"))
        painter.fillRect(QRectF(0, rect.top(), rect.width(), 1), accent)
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), accent)
        painter.fillRect(QRectF(0, rect.top(), BAR, rect.height()), accent)

    def _paint_sign(self, painter: QPainter, block: QTextBlock) -> None:
        look = self._rows[block.blockNumber()]
        if look.sign:
            line = block.layout().lineAt(0)
            top = self._rect(block).top() + line.y()
            box = QRectF(BAR, top, MARGIN - BAR, line.height())
            painter.setPen(self._theme.color("accent" if look.linked else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.sign)


def _selection(
    block: QTextBlock, start: int, end: int, wording: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    """A span of a row (code points) as an extra selection of the widget."""
    units = Utf16Map(block.text())
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + units.unit(start))
    cursor.setPosition(block.position() + units.unit(end), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor  # type: ignore[attr-defined]
    selection.format = wording  # type: ignore[attr-defined]
    return selection
