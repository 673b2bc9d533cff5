"""Two texts side by side with their differences: the article as opened, as it is, an original."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from editor.review.differences import ComparedRow, align, words_that_differ
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.utf16 import Utf16Map
from editor.ui.text.display_text import shown
from editor.ui.text.paragraph_looks import ParagraphLooks
from editor.ui.text.spaced_layout import SpacedLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession

DELAY_MS: Final = 250
LEAD: Final = 2
LONGEST: Final = 4000
"""Code points of a paragraph above which the whole paragraph is marked, not single words."""


RowsCallback = Callable[[list[ComparedRow]], object]
AlignOriginals = Callable[[str, RowsCallback, threading.Event], None]
"""align(text, done, stop): calls done(rows), originals before, later, unless `stop` is set."""


class Compared(NamedTuple):
    """A choice of two texts: their headings, whether one is an original, and which is the other."""

    before: str
    after: str
    original: bool = False
    opened: bool = False
    """Whether the article is compared as it was opened, not as it is now."""


OPENED: Final = Compared("As opened", "As it is now")


class CompareSide(QPlainTextEdit):
    """One of the two texts; read-only, but it can be selected and copied."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentLayout(
            SpacedLayout(self.document(), ParagraphLooks(self.document()))
        )
        self.document().setDocumentMargin(28)

    def visible_blocks(self) -> list[QTextBlock]:
        """The visible paragraphs."""
        block = self.firstVisibleBlock()
        offset, bottom = self.contentOffset(), self.viewport().height()
        blocks = []
        while block.isValid():
            if self.blockBoundingGeometry(block).translated(offset).top() > bottom:
                break
            blocks.append(block)
            block = block.next()
        return blocks

    def top_place(self) -> tuple[int, int]:
        """The number of the topmost visible paragraph, and of the line in it."""
        block = self.firstVisibleBlock()
        return block.blockNumber(), self.verticalScrollBar().value() - block.firstLineNumber()

    def scroll_to_place(self, number: int, line: int) -> None:
        """Scroll a line of a paragraph to the top; its last line if it has fewer."""
        block = self.document().findBlockByNumber(number)
        line = min(line, max(0, block.lineCount() - 1))
        self.verticalScrollBar().setValue(block.firstLineNumber() + line)


class CompareView(QWidget):
    """Read-only; follows the review while it is visible."""

    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("compare_view")
        self._theme = theme
        self._session: ReviewSession | None = None
        self._rows: list[ComparedRow] = []
        self._compared = OPENED
        """What the rows are of; not yet what is chosen, while that is being aligned."""
        self._align: AlignOriginals | None = None
        self._stop = threading.Event()
        """Set once the rows that are being aligned are no longer wanted."""
        self._place = -1
        """The row of the difference that was gone to last; -1: none yet."""
        self._scrolling = False
        self._before = CompareSide("compare_before")
        self._after = CompareSide("compare_after")
        self._before.setAccessibleName("The article as it was opened")
        self._after.setAccessibleName("The article as it is now")
        self._choice = QComboBox()
        self._choice.setObjectName("compare_choice")
        self._choice.setAccessibleName("Which texts are compared")
        self._headings = QLabel(), QLabel()
        self._count = QLabel()
        set_look(self._count, "muted")
        self._count.setObjectName("compare_count")
        self.setFocusProxy(self._after)
        self._fill_timer = QTimer(self)
        self._fill_timer.setSingleShot(True)
        self._fill_timer.setInterval(DELAY_MS)
        self._fill_timer.timeout.connect(self._fill)
        self._mark_timer = QTimer(self)
        self._mark_timer.setSingleShot(True)
        self._mark_timer.setInterval(0)
        self._mark_timer.timeout.connect(self._mark)
        self._lay_out()
        for side, other in ((self._before, self._after), (self._after, self._before)):
            side.verticalScrollBar().valueChanged.connect(partial(self._scrolled, side, other))
        theme.changed.connect(self._apply_theme)
        self._choice.currentIndexChanged.connect(self._fill)
        self.set_originals((), None)
        self._apply_theme()

    def set_originals(self, names: Sequence[str], align: AlignOriginals | None) -> None:
        """Offer to compare with originals of these names, which `align` aligns; none: None."""
        self._align = align
        name = " and ".join(names)
        choices = [OPENED]
        if names:
            choices += [
                Compared(name, OPENED.after, original=True),
                Compared(name, OPENED.before, original=True, opened=True),
            ]
        chosen = min(self._choice.currentIndex(), len(choices) - 1)
        self._choice.blockSignals(True)
        self._choice.clear()
        for one in choices:
            self._choice.addItem(f"{one.before} ↔ {one.after[0].lower()}{one.after[1:]}", one)
        self._choice.setCurrentIndex(max(0, chosen))
        self._choice.blockSignals(False)
        self._choice.setVisible(bool(names))
        self._fill()

    def show_originals(self) -> None:
        """Compare the originals with the article as it is now."""
        if self._choice.count() > 1:
            self._choice.setCurrentIndex(1)

    def go_to_difference(self, step: int) -> None:
        """Scroll to the next difference, or with a step of -1 to the previous one."""
        at = self._place
        order = range(at + step, len(self._rows) if step > 0 else -1, step)
        found = next((number for number in order if self._rows[number].differs), None)
        if found is not None:
            self._place = found
            self._after.scroll_to_place(max(0, found - LEAD), 0)
            self._mark_timer.start()

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review; None shows nothing."""
        if session is self._session:
            return
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
        self._session = session
        self._fill_timer.stop()
        if session is not None:
            session.changed.connect(self._on_change)
        self._fill()

    def reveal(self, offset: int) -> None:
        """Scroll to the paragraph that contains this offset (code points of the current text)."""
        if self._session is None or self._compared.original:
            return
        paragraph = self._session.review.text.count("\n", 0, offset)
        rows = [number for number, row in enumerate(self._rows) if row.after is not None]
        # Keep a few preceding paragraphs in view.
        self._after.scroll_to_place(max(0, rows[paragraph] - LEAD), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_timer.start()

    def _on_change(self, change: Change) -> None:
        if change.edits:
            self._fill_timer.start()

    def _fill(self, _index: int = 0) -> None:
        review = self._session.review if self._session else None
        self._stop.set()
        chosen: Compared = self._choice.currentData()
        if review is None:
            self._show_rows(chosen, [])
        elif chosen.original and self._align is not None:
            self._stop = threading.Event()
            text = review.article.original if chosen.opened else review.text
            self._align(text, partial(self._show_rows, chosen), self._stop)
        else:
            self._show_rows(chosen, align(review.article.original, review.text))

    def _show_rows(self, compared: Compared, rows: list[ComparedRow]) -> None:
        if not rows or compared != self._compared:
            self._place = -1
        self._compared, self._rows = compared, rows
        for heading, words in zip(self._headings, compared[:2], strict=True):
            heading.setText(words)
        self._place = min(self._place, len(rows) - 1)
        place = self._after.top_place()
        self._scrolling = True
        self._before.setPlainText("\n".join(_shown(row.before) for row in self._rows))
        self._after.setPlainText("\n".join(_shown(row.after) for row in self._rows))
        for side in (self._before, self._after):
            side.scroll_to_place(*place)
        self._scrolling = False
        count = sum(row.differs for row in self._rows)
        unit = "sentence" if compared.original else "paragraph"
        differing = f"1 {unit} differs" if count == 1 else f"{count:,} {unit}s differ"
        none = "No differences" if compared.original else "No changes yet"
        self._count.setText(differing if count else none)
        self._mark_timer.start()

    def _scrolled(self, side: CompareSide, other: CompareSide, _value: int) -> None:
        if self._scrolling:
            return
        self._scrolling = True
        other.scroll_to_place(*side.top_place())
        self._scrolling = False
        self._mark_timer.start()

    def _mark(self) -> None:
        """Mark the differences in the visible paragraphs."""
        of_original = self._compared.original
        spun, own = QTextCharFormat(), QTextCharFormat()
        spun.setBackground(self._theme.color("sure"))
        spun.setFontStrikeOut(not of_original)
        own.setBackground(self._theme.color("decided"))
        own.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        own.setUnderlineColor(self._theme.color("restored"))
        # An original has its own words, the article as opened those of the spinner.
        old, new = (own, spun) if of_original else (spun, own)
        for side, wording, at in ((self._before, old, 0), (self._after, new, 1)):
            selections = []
            for block in side.visible_blocks():
                if block.blockNumber() >= len(self._rows):
                    break
                for start, end in self._differing_spans(block.blockNumber(), at):
                    selections.append(_selection(block, start, end, wording))
            side.setExtraSelections(selections)

    def _differing_spans(self, number: int, at: int) -> list[tuple[int, int]]:
        row = self._rows[number]
        text = row[at]
        if not row.differs or not text:
            return []
        if max(len(row.before or ""), len(row.after or "")) > LONGEST:
            return [(0, len(text))]
        return words_that_differ(row)[at]

    def _apply_theme(self) -> None:
        for side in (self._before, self._after):
            side.setFont(self._theme.serif(-1))
        self._mark_timer.start()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, heading in zip((0, 2), self._headings, strict=True):
            heading.setTextFormat(Qt.TextFormat.PlainText)
            set_look(heading, "heading")
            heading.setContentsMargins(28, 10, 12, 10)
            grid.addWidget(heading, 0, column)
        grid.addWidget(self._choice, 0, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._count, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._count.setContentsMargins(0, 0, 18, 0)
        rule = QFrame()
        rule.setObjectName("compare_rule")
        set_look(rule, "rule_down")
        grid.addWidget(rule, 0, 1, 2, 1)
        grid.addWidget(self._before, 1, 0)
        grid.addWidget(self._after, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(1, 1)


def _shown(paragraph: str | None) -> str:
    return "" if paragraph is None else shown(paragraph)


def _selection(
    block: QTextBlock, start: int, end: int, wording: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    """A span of a paragraph (code points) as an extra selection of the widget."""
    units = Utf16Map(block.text())
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + units.unit(start))
    cursor.setPosition(block.position() + units.unit(end), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor  # type: ignore[attr-defined]
    selection.format = wording  # type: ignore[attr-defined]
    return selection
