"""What each line of a page is, after the elements that are open where it begins."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, bullet
from editor.files.html.open_elements import OpenElementStack
from editor.files.html.tags import attributes
from editor.files.list_numbers import numbered

_LISTS: Final = ("ul", "ol", "menu", "dir")
_ITEMS: Final = ("li", "dd")
_CELLS: Final = ("td", "th")
_CODE: Final = ("pre", "listing", "xmp", "plaintext")
_DEEPEST: Final = 9
"""Lists and quotes nested deeper are shown like this."""

_OWN_MARK: Final = re.compile(r"""list-style-type\s*:\s*['"]([^'"]+)['"]""")
_NUMBER: Final = re.compile(r"\s*(-?[0-9]{1,9})")


class PageParagraphKinds:
    """Says what lines are, in the order of the page, since list items are counted.

    The innermost element decides: a heading in a cell is a heading.
    """

    def __init__(self, open_elements: OpenElementStack) -> None:
        self._open = open_elements
        self._counts: dict[int, int] = {}
        """For each list, by the source offset of its start tag, its last number."""
        self._forms: dict[int, str] = {}
        """How it is numbered: 1, a, A, i or I."""
        self._marks: dict[int, str] = {}
        """For each list item that has no line yet, by the offset of its start tag, its mark."""
        self._rows: set[int] = set()
        """Offsets of the rows that have a line."""

    def begin(self, name: str, at: int, source: str) -> None:
        """An element begins at the source offset `at`, whose attributes stand in `source`."""
        if name == "ol":
            found = attributes(source)
            self._counts[at] = _number(found.get("start", ""), 1) - 1
            self._forms[at] = found.get("type", "1")
        elif name == "li":
            self._count_item(at, attributes(source))

    def _count_item(self, at: int, found: Mapping[str, str]) -> None:
        _, name, start = self._open.last(_LISTS)
        own = _OWN_MARK.search(found.get("style", ""))
        if own:
            self._marks[at] = own[1].strip()
        elif name == "ol":
            following = self._counts.get(start, 0) + 1
            self._counts[start] = _number(found.get("value", ""), following)
            form = self._forms.get(start, "1")
            self._marks[at] = f"{numbered(self._counts[start], form)}."
        else:
            self._marks[at] = bullet(max(1, self._open.depth(_LISTS)))

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


def _number(source: str, other: int) -> int:
    """The number that an attribute begins with, or another one."""
    found = _NUMBER.match(source)
    return int(found[1]) if found else other
