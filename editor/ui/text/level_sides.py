"""Keeps the rows of two compared texts level, however their lines wrap, and scrolls both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.text.compare_side import CompareSide, RowLook

LEAD: Final = 2
"""Rows that are shown above the one that is gone to."""
LEVELLED: Final = 60
"""Rows that are made level in one turn. Set by hand: the window stays at hand meanwhile."""
BOTH: Final = -1


class LevelSides(QObject):
    """Two sides with the same rows; the visible ones are made level first, then all others."""

    scrolled = Signal()

    def __init__(self, before: CompareSide, after: CompareSide, parent: QObject) -> None:
        super().__init__(parent)
        self._sides = before, after
        self._only = BOTH
        self._count = 0
        self._levelled = 0
        self._scrolling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._level_more)
        for side in self._sides:
            side.verticalScrollBar().valueChanged.connect(partial(self._scroll, side))
            side.resized.connect(self.level)

    @property
    def _lead(self) -> CompareSide:
        """The side that is scrolled; the other follows."""
        return self._sides[1 if self._only == BOTH else self._only]

    def set_rows(self, before: Sequence[RowLook], after: Sequence[RowLook], only: int) -> None:
        """Show these rows where the last ones were; `only` is the side that is seen, or BOTH."""
        place = self._lead.top_place()
        self._only, self._count = only, len(before)
        self._scrolling = True
        for side, looks in zip(self._sides, (before, after), strict=True):
            side.set_rows(looks)
            side.scroll_to_place(*place)
        self._scrolling = False
        self.level()

    def go_to(self, row: int) -> None:
        """Scroll a row into view on both sides, with some before it if there is room."""
        self._lead.scroll_to_place(max(0, row - LEAD), 0)
        self._level_visible()
        if not self._lead.is_in_view(row):
            self._lead.scroll_to_place(row, 0)
            self._level_visible()

    def level(self) -> None:
        """Make all rows level, which they are no more where lines wrap in another way."""
        self._levelled = 0
        self._level_visible()
        self._timer.start()

    def _level_visible(self, lead: CompareSide | None = None) -> None:
        """Make the rows that are seen level, and show the same ones on the other side."""
        lead = lead or self._lead
        for _ in range(2):  # The first may bring other rows into view.
            first, _line = lead.top_place()
            seen = max(len(side.visible_blocks()) for side in self._sides)
            self._level(range(first, min(first + seen, self._count)))
            self._scrolling = True
            for side in self._sides:
                side.scroll_to_place(*lead.top_place())
            self._scrolling = False

    def _level_more(self) -> None:
        rows = range(self._levelled, min(self._levelled + LEVELLED, self._count))
        self._level(rows)
        self._levelled = rows.stop
        if self._levelled < self._count:
            self._timer.start()

    def _level(self, rows: range) -> None:
        """Give both sides as many lines in each of these rows; what is seen stays in its place."""
        places = [side.top_place() for side in self._sides]
        self._scrolling = True
        changed = False
        for row in rows:
            lines = [side.lines(row) for side in self._sides]
            most = max(lines) if self._only == BOTH else 0
            for side, own in zip(self._sides, lines, strict=True):
                changed |= side.fill(row, max(0, most - own))
        if changed:
            for side, place in zip(self._sides, places, strict=True):
                side.scroll_to_place(*place)
        self._scrolling = False

    def _scroll(self, side: CompareSide, _value: int) -> None:
        if not self._scrolling:
            self._level_visible(side)
            self.scrolled.emit()
