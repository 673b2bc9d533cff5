"""What each paragraph of an OpenDocument text is, after the elements around it and its style.

After OpenDocument 1.2, part 1: 5.1 (headings), 5.3 (lists), 9.1 (tables), 16.27 (styles),
16.31 (list styles).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from editor.article.inlines import InlineKind
from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, bullet
from editor.files.odt.markup import XmlElement, XmlToken
from editor.files.odt.model import Block
from editor.files.odt.vocabulary import FO, LINK, LIST_ITEMS, NOTE, STYLE, TABLE, TEXT, XLINK
from editor.files.odt.white_space import unescaped

_HEADING: Final = f"{TEXT}h"
_LIST: Final = f"{TEXT}list"
_ROW: Final = f"{TABLE}table-row"
_CELL: Final = f"{TABLE}table-cell"
_LIST_STYLE: Final = f"{TEXT}list-style"
_BY_NUMBER: Final = f"{TEXT}list-level-style-number"
_BY_STYLE: Final = {
    "Title": Paragraph(ParagraphKind.HEADING, 1),
    "Subtitle": Paragraph(ParagraphKind.HEADING, 2),
    "Footnote": Paragraph(ParagraphKind.NOTE),
    "Endnote": Paragraph(ParagraphKind.NOTE),
    "Quotations": Paragraph(ParagraphKind.QUOTE, 1),
    "Preformatted_20_Text": Paragraph(ParagraphKind.CODE),
}
"""Built-in styles of LibreOffice by their names in the file, the same in every language."""
_BOLD: Final = frozenset({"bold", "600", "700", "800", "900"})
_ITALIC: Final = frozenset({"italic", "oblique"})
_DEEPEST: Final = 10
"""The deepest level of a list (5.3.1), from 1."""


class OdtParagraphKinds:
    """Says what paragraphs are, in the order of the document, since list items are counted."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}
        """The style that each automatic style is based on."""
        self._numbered: set[tuple[str, str]] = set()
        """Style and level of the lists that are numbered."""
        self._list_style = ""
        self._style = ""
        self._standing_out: dict[str, set[InlineKind]] = {
            "Strong_20_Emphasis": {InlineKind.STRONG},
            "Emphasis": {InlineKind.EMPHASIS},
        }
        """What text of a style is, if it stands out."""
        self._counts: dict[int, int] = {}
        """For each list, by the offset of its start tag, the items so far."""
        self._marked: set[int] = set()
        """Offsets of the list items and rows that have a paragraph already."""

    def read_style(self, element: XmlElement) -> None:
        """Take in an element that stands before the body."""
        attributes = element.attributes
        if element.name == f"{STYLE}style":
            parent = attributes.get(f"{STYLE}parent-style-name", "")
            self._style = attributes.get(f"{STYLE}name", "")
            self._parents[self._style] = parent
        elif element.name == f"{STYLE}text-properties":
            found = self._standing_out.setdefault(self._style, set())
            if attributes.get(f"{FO}font-weight") in _BOLD:
                found.add(InlineKind.STRONG)
            if attributes.get(f"{FO}font-style") in _ITALIC:
                found.add(InlineKind.EMPHASIS)
        elif element.name == _LIST_STYLE:
            self._list_style = attributes.get(f"{STYLE}name", "")
        elif element.name == _BY_NUMBER and attributes.get(f"{STYLE}num-format"):
            self._numbered.add((self._list_style, attributes.get(f"{TEXT}level", "")))

    def of(self, token: XmlToken, parent: Block) -> Paragraph:
        """Return what the next paragraph is, given its start tag and the block around it."""
        around = _blocks_around(parent)
        names = {block.name for block in around}
        if NOTE in names:
            return Paragraph(ParagraphKind.NOTE)
        attributes = token.element.attributes
        if token.element.name == _HEADING:
            level = attributes.get(f"{TEXT}outline-level", "")
            return Paragraph(ParagraphKind.HEADING, int(level) if level in _LEVELS else 1)
        style = attributes.get(f"{TEXT}style-name", "")
        for name in (style, self._parents.get(style, "")):
            if name in _BY_STYLE:
                return _BY_STYLE[name]
        if names & LIST_ITEMS:
            return self._list_item([block for block in around if block.name in _OF_LISTS])
        if _CELL in names:
            row = next((block for block in around if block.name == _ROW), None)
            return Paragraph(ParagraphKind.CELL, int(row is not None and self._is_first(row)))
        return PLAIN

    def inlines_of(self, element: XmlElement) -> Iterator[tuple[InlineKind, str]]:
        """Yield what an element makes of the text in it; with a link comes its address."""
        attributes = element.attributes
        if element.name == LINK:
            # lxml leaves character references in attributes as they are if it resolves no entities.
            yield InlineKind.LINK, unescaped(attributes.get(f"{XLINK}href", ""))
        elif element.name == f"{TEXT}span":
            style = attributes.get(f"{TEXT}style-name", "")
            for name in (style, self._parents.get(style, "")):
                for kind in self._standing_out.get(name, ()):
                    yield kind, ""

    def _list_item(self, around: list[Block]) -> Paragraph:
        lists = [block for block in around if block.name == _LIST]
        depth = min(max(len(lists), 1), _DEEPEST)
        item = next(block for block in around if block.name in LIST_ITEMS)
        if not self._is_first(item):
            return Paragraph(ParagraphKind.LIST_ITEM, depth)
        styles = [block.tag.element.attributes.get(f"{TEXT}style-name", "") for block in lists]
        style = next(filter(None, styles), "")
        if (style, str(depth)) not in self._numbered:
            return Paragraph(ParagraphKind.LIST_ITEM, depth, bullet(depth))
        key = lists[0].tag.start if lists else -1
        start = item.tag.element.attributes.get(f"{TEXT}start-value", "")
        self._counts[key] = int(start) if _START.fullmatch(start) else self._counts.get(key, 0) + 1
        return Paragraph(ParagraphKind.LIST_ITEM, depth, f"{self._counts[key]}.")

    def _is_first(self, block: Block) -> bool:
        """Whether this is the first paragraph in a block."""
        first = block.tag.start not in self._marked
        self._marked.add(block.tag.start)
        return first


_START: Final = re.compile("[0-9]{1,9}")
_LEVELS: Final = frozenset(map(str, range(1, _DEEPEST + 1)))
_OF_LISTS: Final = LIST_ITEMS | {_LIST}


def _blocks_around(block: Block | None) -> list[Block]:
    """A block and those around it, innermost first."""
    found = []
    while block is not None:
        found.append(block)
        block = block.parent
    return found
