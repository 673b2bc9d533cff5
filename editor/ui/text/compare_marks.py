"""The suspects of the article, marked in one of two compared texts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from editor.review.row_places import NOWHERE
from editor.ui.base.theme import Theme
from editor.ui.base.utf16 import Utf16Map
from editor.ui.text.marks import SuspectMarks
from editor.ui.text.page_view import PageView

if TYPE_CHECKING:
    from editor.review import Item, Review


class CompareMarks:
    """Marks what is not decided or was kept: the rest differs, which is marked anyway."""

    def __init__(self, side: PageView, theme: Theme) -> None:
        self._side = side
        self._marks = SuspectMarks(side, self, theme)
        self._review: Review | None = None
        self._revision = 0
        self._starts: list[int] = []
        self._blocks: list[int] = []

    def show_suspects(self, review: Review | None, starts: Sequence[int]) -> None:
        """Mark the suspects of this review, whose shown rows begin at these offsets (code points).

        None marks nothing; so does text that was edited since, until there are rows of it.
        """
        placed = [(start, block) for block, start in enumerate(starts) if start != NOWHERE]
        self._starts = [start for start, _ in placed]
        self._blocks = [block for _, block in placed]
        self._review = review
        self._revision = review.revision if review is not None else 0
        self._side.viewport().update()

    def unit(self, offset: int) -> int:
        """The position in the side's document of an offset (code points) in the article."""
        row = max(0, bisect_right(self._starts, offset) - 1)
        block = self._side.document().findBlockByNumber(self._blocks[row])
        inside = Utf16Map(block.text()).unit(max(0, offset - self._starts[row]))
        return block.position() + min(inside, block.length() - 1)

    def offset(self, position: int) -> int:
        """The offset (code points) in the article of a position in the side's document."""
        block = self._side.document().findBlock(position)
        if block.blockNumber() not in self._blocks:
            return NOWHERE
        inside = Utf16Map(block.text()).offset(position - block.position())
        return self._starts[self._blocks.index(block.blockNumber())] + inside

    def at(self, offset: int) -> Item | None:
        """The marked suspect at an offset (code points) in the article."""
        if self._review is None or offset < 0:
            return None
        return next(iter(self._marked(offset, offset)), None)

    def under(self, point: QPointF) -> Item | None:
        """The suspect whose mark is at a point of the side's viewport."""
        return self._marks.item_at(point, self._visible())

    def paint(self, painter: QPainter) -> None:
        """Paint the visible marks, below the text."""
        self._marks.paint_below(painter, self._visible())

    def _visible(self) -> list[Item]:
        numbers = [block.blockNumber() for block in self._side.visible_blocks()]
        if not numbers or not self._blocks:
            return []
        first = max(0, bisect_right(self._blocks, numbers[0]) - 1)
        last = max(0, bisect_right(self._blocks, numbers[-1]) - 1)
        end = self._starts[last + 1] if last + 1 < len(self._starts) else None
        return self._marked(self._starts[first], end)

    def _marked(self, start: int, end: int | None) -> list[Item]:
        review = self._review
        if review is None or review.revision != self._revision:
            return []
        items = review.items_in(start, len(review.text) if end is None else end)
        return [item for item in items if not item.state.changes_text]
