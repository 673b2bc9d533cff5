"""What each line of a page is, after the elements that are open where it begins."""

from __future__ import annotations

from typing import Final

from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, bullet
from editor.files.html.open_elements import OpenElementStack

_LISTS: Final = ("ul", "ol", "menu", "dir")
_ITEMS: Final = ("li", "dd")
_CELLS: Final = ("td", "th")
_CODE: Final = ("pre", "listing", "xmp", "plaintext")
_DEEPEST: Final = 9
"""Lists and quotes nested deeper are shown like this."""


class PageParagraphKinds:
    """Says what lines are, in the order of the page, since list items are counted.

    The innermost element decides: a heading in a cell is a heading.
    """

    def __init__(self, open_elements: OpenElementStack) -> None:
        self._open = open_elements
        self._counts: dict[int, int] = {}
        """For each list, by the source offset of its start tag, the items so far."""
        self._marks: dict[int, str] = {}
        """For each list item that has no line yet, by the offset of its start tag, its mark."""
        self._rows: set[int] = set()
        """Offsets of the rows that have a line."""

    def count_item(self, at: int) -> None:
        """A list item begins at the source offset `at`."""
        _, name, start = self._open.last(_LISTS)
        self._counts[start] = self._counts.get(start, 0) + 1
        depth = max(1, self._open.depth(_LISTS))
        self._marks[at] = f"{self._counts[start]}." if name == "ol" else bullet(depth)

    def of_line(self) -> Paragraph:
        """Return what a line is that begins now."""
        last = self._open.last
        heading, heading_name, _ = last(("h1",))
        item, _, item_at = last(_ITEMS)
        cell, _, _ = last(_CELLS)
        quote, _, _ = last(("blockquote",))
        code, _, _ = last(_CODE)
        innermost = max(heading, item, cell, quote, code)
        if innermost < 0:
            return PLAIN
        if innermost == heading:
            return Paragraph(ParagraphKind.HEADING, int(heading_name[1]))
        if innermost == item:
            depth = min(max(1, self._open.depth(_LISTS)), _DEEPEST)
            return Paragraph(ParagraphKind.LIST_ITEM, depth, self._marks.pop(item_at, ""))
        if innermost == cell:
            return Paragraph(ParagraphKind.CELL, int(self._begins_row()))
        if innermost == quote:
            return Paragraph(ParagraphKind.QUOTE, min(self._open.depth(("blockquote",)), _DEEPEST))
        return Paragraph(ParagraphKind.CODE)

    def _begins_row(self) -> bool:
        position, _, row = self._open.last(("tr",))
        first = position >= 0 and row not in self._rows
        self._rows.add(row)
        return first
