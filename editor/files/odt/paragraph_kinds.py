"""What each paragraph of an OpenDocument text is, after the elements around it and its style.

After OpenDocument 1.2, part 1: 5.1 (headings), 5.3 (lists), 9.1 (tables), 16.27 (styles),
16.31 (list styles).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from editor.article.inlines import InlineKind
from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, bullet
from editor.files.list_numbers import numbered
from editor.files.odt.markup import XmlElement, XmlToken
from editor.files.odt.model import Block
from editor.files.odt.vocabulary import (
    FO,
    LINK,
    LIST_ITEMS,
    NOTE,
    SPAN,
    STYLE,
    TABLE,
    TEXT,
    XLINK,
    XML,
)
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
    "Block_20_Text": Paragraph(ParagraphKind.QUOTE, 1),
    "Source_20_Code": Paragraph(ParagraphKind.CODE),
}
"""Built-in styles of LibreOffice, and those that it takes over from Word and pandoc, by their names
in the file, the same in every language."""
_MAX_BASED_ON: Final = 30
"""Styles that a style is based on, one after the other. Set by hand: people have three or four."""
_BOLD: Final = frozenset({"bold", "600", "700", "800", "900"})
_ITALIC: Final = frozenset({"italic", "oblique"})
_DEEPEST: Final = 10
"""The deepest level of a list (5.3.1), from 1."""


class _Numbers(NamedTuple):
    """How the items of a level are numbered."""

    form: str
    before: str
    behind: str
    start: int

    def mark(self, number: int) -> str:
        return f"{self.before}{numbered(number, self.form) if self.form else ''}{self.behind}"


class OdtParagraphKinds:
    """Says what paragraphs are, in the order of the document, since list items are counted."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}
        """The style that each automatic style is based on."""
        self._numbered: dict[tuple[str, str], _Numbers] = {}
        """The levels that are numbered, by the style of the list and the level."""
        self._list_style = ""
        self._style = ""
        self._standing_out: dict[str, set[InlineKind]] = {
            "Strong_20_Emphasis": {InlineKind.STRONG},
            "Emphasis": {InlineKind.EMPHASIS},
        }
        """What text of a style is, if it stands out."""
        self._counts: dict[int, int] = {}
        """For each list, by the offset of its start tag, its last number."""
        self._lists: dict[str, int] = {}
        """Offsets of lists by their ids; of one that continues another, the other one's."""
        self._begun: dict[int, int] = {}
        """The same by their own offsets."""
        self._last: dict[tuple[str, int], int] = {}
        """The same of the last list of each style and depth."""
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
        elif element.name == _BY_NUMBER:
            form = attributes.get(f"{STYLE}num-format", "")
            before, behind = (attributes.get(f"{STYLE}num-{one}", "") for one in _AROUND)
            if form and not before and not behind:
                behind = "."
            if form or before or behind:
                start = _number(attributes.get(f"{TEXT}start-value", ""), 1)
                level = attributes.get(f"{TEXT}level", "")
                numbers = _Numbers(form, before, behind, start)
                self._numbered[self._list_style, level] = numbers

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
        for name in self._based_on(style):
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
        elif element.name == SPAN:
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
        numbers = self._numbered.get((style, str(depth)))
        if numbers is None:
            return Paragraph(ParagraphKind.LIST_ITEM, depth, bullet(depth))
        key = self._key(lists[0], style, depth) if lists else -1
        following = self._counts.get(key, numbers.start - 1) + 1
        start = item.tag.element.attributes.get(f"{TEXT}start-value", "")
        self._counts[key] = _number(start, following)
        return Paragraph(ParagraphKind.LIST_ITEM, depth, numbers.mark(self._counts[key]))

    def _key(self, block: Block, style: str, depth: int) -> int:
        """The offset of a list, or of the one that it continues."""
        attributes = block.tag.element.attributes
        key = self._begun.get(block.tag.start)
        if key is None:
            key = self._lists.get(attributes.get(f"{TEXT}continue-list", ""))
            if key is None and attributes.get(f"{TEXT}continue-numbering") == "true":
                key = self._last.get((style, depth))
            key = block.tag.start if key is None else key
        self._begun[block.tag.start] = self._last[style, depth] = key
        if f"{XML}id" in attributes:
            self._lists[attributes[f"{XML}id"]] = key
        return key

    def _based_on(self, style: str) -> Iterator[str]:
        """Yield a style and those that it is based on."""
        for _ in range(_MAX_BASED_ON):
            if not style:
                return
            yield style
            style = self._parents.get(style, "")

    def _is_first(self, block: Block) -> bool:
        """Whether this is the first paragraph in a block."""
        first = block.tag.start not in self._marked
        self._marked.add(block.tag.start)
        return first


_START: Final = re.compile("[0-9]{1,9}")
_AROUND: Final = ("prefix", "suffix")
_LEVELS: Final = frozenset(map(str, range(1, _DEEPEST + 1)))
_OF_LISTS: Final = LIST_ITEMS | {_LIST}


def _number(source: str, other: int) -> int:
    """The number that is written, or another one."""
    return int(source) if _START.fullmatch(source) else other


def _blocks_around(block: Block | None) -> list[Block]:
    """A block and those around it, innermost first."""
    found = []
    while block is not None:
        found.append(block)
        block = block.parent
    return found
