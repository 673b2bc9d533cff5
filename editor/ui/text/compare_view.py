"""Two texts side by side with their differences: the article as opened, as it is, an original."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from editor.review.differences import ComparedRow, align, words_that_differ
from editor.review.row_places import RowPlace, places_in_article
from editor.ui.base.announce import announce, say_in_english
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.text.compare_bar import OPENED, CompareBar, Compared
from editor.ui.text.compare_side import CompareSide, RowLook, wordings
from editor.ui.text.compare_words import count_words, is_moved, row_words
from editor.ui.text.coverage_strip import CoverageStrip
from editor.ui.text.level_sides import BOTH, LEAD, LevelSides
from editor.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession

DELAY_MS: Final = 250
LONGEST: Final = 4000
"""Code points of a paragraph above which the whole paragraph is marked, not single words."""


RowsCallback = Callable[[list[ComparedRow]], object]
AlignOriginals = Callable[[str, RowsCallback, threading.Event], None]
"""align(text, done, stop): calls done(rows), originals before, later, unless `stop` is set."""


class CompareView(QWidget):
    """Read-only; follows the review while it is visible."""

    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("compare_view")
        self._theme = theme
        self._session: ReviewSession | None = None
        self._rows: list[ComparedRow] = []
        self._places: list[RowPlace] = []
        """Of each row, where it is in the article's side."""
        self._numbers: list[int] = []
        """The rows that are shown: all of them, or of one side alone those that it has."""
        self._compared = OPENED
        """What the rows are of; not yet what is chosen, while that is being aligned."""
        self._names: Sequence[str] = ()
        self._align: AlignOriginals | None = None
        self._stop = threading.Event()
        """Set once the rows that are being aligned are no longer wanted."""
        self._place = -1
        """The row that was gone to last; -1: none yet."""
        self._stops: list[int] = []
        """The rows that differ or were moved, of those that are shown."""
        self._counted = ""
        """How many there are, in words."""
        self._before = CompareSide("compare_before", theme, settings)
        self._after = CompareSide("compare_after", theme, settings)
        self._before.setAccessibleName(tr("The article as it was opened"))
        self._after.setAccessibleName(tr("The article as it is now"))
        self._strip = CoverageStrip(theme)
        self._bar = CompareBar()
        self._headings = ElidedLabel(), ElidedLabel()
        self._rule = QFrame()
        self.setFocusProxy(self._after)
        self._fill_timer = self._timer(DELAY_MS, self._fill)
        self._mark_timer = self._timer(0, self._mark)
        self._lay_out()
        self._level_sides = LevelSides(self._before, self._after, self)
        self._level_sides.scrolled.connect(self._mark_timer.start)
        for side in (self._before, self._after):
            say_in_english(side)
            side.link_clicked.connect(self._follow_block)
            side.laid_out.connect(self._lay_out_again)
        theme.changed.connect(self._mark_timer.start)
        self._after.suspect_chosen.connect(self._show_suspect)
        self._bar.suspects_toggled.connect(self._mark_suspects)
        self._bar.chosen.connect(self._fill)
        self._bar.side_chosen.connect(self._show_sides)
        self._strip.row_clicked.connect(self._go_to)
        self.set_originals((), None)

    def set_originals(self, names: Sequence[str], align: AlignOriginals | None) -> None:
        """Offer to compare with originals of these names, which `align` aligns; none: None."""
        self._align, self._names = align, names
        self._bar.offer_originals(names)
        self._fill()

    def show_originals(self) -> None:
        """Compare the originals with the article as it is now."""
        self._bar.choose_originals()

    def go_to_difference(self, step: int) -> None:
        """Go to the next difference or moved sentence; with a step of -1 to the previous one."""
        at = bisect_left(self._stops, self._place)
        if step > 0:
            at += at < len(self._stops) and self._stops[at] == self._place
        else:
            at -= 1
        if 0 <= at < len(self._stops):
            self._go_to(self._stops[at])
            self._announce(self._stops[at])

    def follow_link(self) -> None:
        """From a moved sentence, go to where it stands in the other order."""
        if self._place >= 0:
            link = self._rows[self._place].link
            if link is not None:
                self._go_to(link)

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
        """Scroll to the paragraph that contains this offset (code points of the current text).

        Nothing happens where a difference is shown.
        """
        if self._session is None or self._compared.original or self._place >= 0:
            return
        paragraph = self._session.review.text.count("\n", 0, offset)
        rows = [number for number, row in enumerate(self._rows) if row.after is not None]
        # Keep a few preceding paragraphs in view.
        self._after.scroll_to_place(max(0, self._block(rows[paragraph]) - LEAD), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._show_suspect_at_caret():
                self.follow_link()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_timer.start()

    # Rows

    def _on_change(self, change: Change) -> None:
        if change.edits:
            self._fill_timer.start()
        elif change.suspects and self._bar.marks_suspects:
            self._after.viewport().update()

    def _fill(self) -> None:
        review = self._session.review if self._session else None
        self._stop.set()
        chosen = self._bar.compared
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
        self._bar.offer_sides(compared)
        self._compared, self._rows = compared, rows
        self._places = []
        if self._session is not None:
            article = self._session.review.article
            self._places = places_in_article(
                rows, article, original=compared.original, opened=compared.opened
            )
        for heading, words in zip(self._headings, compared[:2], strict=True):
            heading.set_text(translated(words))
        self._place = min(self._place, len(rows) - 1)
        self._strip.set_rows(rows, self._names if compared.original else ())
        self._show_sides()
        if self._place < 0 and self._stops:
            self._go_to(self._stops[0])

    def _show_sides(self) -> None:
        """Show both texts, or the one that is chosen, without the rows that it lacks."""
        only = self._bar.only
        for at, side in enumerate((self._before, self._after)):
            for widget in (side, self._headings[at]):
                widget.setVisible(only in {BOTH, at})
            self._grid.setColumnStretch(2 * at, only in {BOTH, at})
        self._rule.setVisible(only == BOTH)
        always_off, as_needed = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        self._before.setVerticalScrollBarPolicy(always_off if only == BOTH else as_needed)
        self._strip.setVisible(self._compared.original)
        self._numbers = [
            number
            for number, row in enumerate(self._rows)
            if only == BOTH or row.side(only) is not None
        ]
        rows = [self._rows[number] for number in self._numbers]
        self._stops = [
            number
            for number, row in zip(self._numbers, rows, strict=True)
            if row.differs or is_moved(row)
        ]
        before, after = ([self._look(number, at) for number in self._numbers] for at in (0, 1))
        self._level_sides.set_rows(before, after, only)
        self._mark_suspects()
        self._counted = count_words(self._rows, original=self._compared.original)
        self._show_place()
        self._level_sides.level()
        self._mark_timer.start()

    def _look(self, number: int, at: int) -> RowLook:
        """Return how a row is shown before (0) or after (1): as what it is of the article."""
        row, review = self._rows[number], self._session.review if self._session else None
        is_page = review is not None and review.article.source is not None
        gap = is_page and not self._compared.original and bool(row.before or row.after)
        paragraph = self._places[number].paragraph
        return RowLook.of(row, at)._replace(paragraph=paragraph, has_gap=gap)

    # Suspects

    def _mark_suspects(self) -> None:
        """Mark the suspects in the article as it is now, if they are to be."""
        is_now = not self._compared.opened and self._bar.only != 0
        self._bar.offer_suspects(offered=is_now and self._session is not None)
        review = self._session.review if self._session else None
        starts = [self._places[number].start for number in self._numbers]
        self._after.marks.show_suspects(review if self._bar.marks_suspects else None, starts)

    def _show_suspect_at_caret(self) -> bool:
        """Go to the marked suspect at the caret in the article; return whether there is one."""
        if not self._after.hasFocus():
            return False
        marks = self._after.marks
        item = marks.at(marks.offset(self._after.textCursor().position()))
        if item is not None:
            self._show_suspect(item.id)
        return item is not None

    def _show_suspect(self, id_: int) -> None:
        if self._session is not None:
            self._session.go_to(id_)

    def _block(self, number: int) -> int:
        """Return which of the shown rows a row is, or the next one after it."""
        return min(bisect_left(self._numbers, number), max(0, len(self._numbers) - 1))

    def _go_to(self, number: int) -> None:
        self._place = number
        self._level_sides.go_to(self._block(number))
        self._show_place()
        self._mark_timer.start()

    def _follow_block(self, block: int) -> None:
        self._place = self._numbers[block]
        self.follow_link()

    def _show_place(self) -> None:
        """Frame the row at hand on both sides, and say which of how many it is."""
        place = self._place
        block = self._block(place)
        there = self._numbers[block : block + 1] == [place]
        for side in (self._before, self._after):
            side.set_current(block if there else -1)
        self._strip.set_current(place)
        at = bisect_left(self._stops, place)
        which = tr("{at} of {total}", at=at + 1, total=len(self._stops))
        parts = [self._counted, *([which] if self._stops[at : at + 1] == [place] else [])]
        self._bar.set_count(" · ".join(parts))

    def _announce(self, number: int) -> None:
        announce(self, row_words(self._rows[number], self._compared))

    # Looks

    def _mark(self) -> None:
        """Mark the differences in the visible rows."""
        old, new = wordings(self._theme, of_original=self._compared.original)
        for side, wording, at in ((self._before, old, 0), (self._after, new, 1)):
            seen = (block.blockNumber() for block in side.visible_blocks())
            spans = {
                number: self._differing_spans(self._numbers[number], at)
                for number in seen
                if number < len(self._numbers)
            }
            side.mark(spans, wording)

    def _differing_spans(self, number: int, at: int) -> list[tuple[int, int]]:
        row = self._rows[number]
        text = row.side(at)
        if not row.differs or not text:
            return []
        if max(len(row.before or ""), len(row.after or "")) > LONGEST:
            return [(0, len(text))]
        return words_that_differ(row)[at]

    def _lay_out_again(self) -> None:
        self._level_sides.level()
        self._mark_timer.start()

    def _timer(self, ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._bar, 0, 0, 1, 4)
        for column, heading in zip((0, 2), self._headings, strict=True):
            set_look(heading, "heading")
            heading.setContentsMargins(28, 8, 12, 8)
            grid.addWidget(heading, 1, column)
        self._rule.setObjectName("compare_rule")
        set_look(self._rule, "rule_down")
        grid.addWidget(self._rule, 1, 1, 2, 1)
        grid.addWidget(self._before, 2, 0)
        grid.addWidget(self._after, 2, 2)
        grid.addWidget(self._strip, 2, 3)
        grid.setRowStretch(2, 1)
