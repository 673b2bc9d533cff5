"""What each paragraph of a Word document is, after its properties, styles and numbering.

After ECMA-376, part 1: 17.3.1 (paragraphs), 17.7 (styles), 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, bullet
from editor.files.docx.markup import Node
from editor.files.list_numbers import numbered

MAX_BASED_ON: Final = 30
"""Styles that a style is based on, one after the other; Word itself allows 11."""
_BODY_LEVEL: Final = 9
"""The outline level of text that is no heading."""
_DEEPEST: Final = 8
"""The deepest level of a list, from 0."""
_BY_STYLE: Final = {
    "title": Paragraph(ParagraphKind.HEADING, 1),
    "subtitle": Paragraph(ParagraphKind.HEADING, 2),
    "footnote text": Paragraph(ParagraphKind.NOTE),
    "endnote text": Paragraph(ParagraphKind.NOTE),
    "quotations": Paragraph(ParagraphKind.QUOTE, 1),
    "quote": Paragraph(ParagraphKind.QUOTE, 1),
    "intense quote": Paragraph(ParagraphKind.QUOTE, 1),
    "block text": Paragraph(ParagraphKind.QUOTE, 1),
    "preformatted text": Paragraph(ParagraphKind.CODE),
    "html preformatted": Paragraph(ParagraphKind.CODE),
    "source code": Paragraph(ParagraphKind.CODE),
}
"""Built-in styles by their names, English in every language; LibreOffice writes its own names."""
_HEADING_ID: Final = re.compile("Heading[1-9]")
"""Ids of heading styles as most programs name them, for a document that lacks its styles."""
_FORMS: Final = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
"""Number formats by their names; rare ones are shown as decimal."""


class ParagraphKinds:
    """Says what paragraphs are, in the order of the document, since list items are counted.

    `styles`, `numbering`: the roots of these parts, where the document has them.
    """

    def __init__(self, styles: Node | None = None, numbering: Node | None = None) -> None:
        self._styles = _by_id(styles, "style", "styleId")
        default = (one for one in self._styles.values() if _is_default(one))
        self._default = next(default, None)
        self._lists = _by_id(numbering, "num", "numId")
        self._list_kinds = _by_id(numbering, "abstractNum", "abstractNumId")
        self._counts: dict[str, list[int]] = {}
        """The numbers reached in each list, by level."""

    def of(self, properties: Node | None) -> Paragraph:
        """Return what the next paragraph is, given its w:pPr."""
        sources = [] if properties is None else [properties]
        names = []
        for style in self._style_chain(properties):
            names.append(_value(style, "name").lower())
            own = style.find("{*}pPr")
            if own is not None:
                sources.append(own)
        heading = _first(sources, "outlineLvl")
        if heading.isdecimal() and int(heading) < _BODY_LEVEL:
            return Paragraph(ParagraphKind.HEADING, int(heading) + 1)
        unknown = _value(properties, "pStyle") if not names else ""
        if _HEADING_ID.fullmatch(unknown):
            return Paragraph(ParagraphKind.HEADING, int(unknown[-1]))
        for name in names:
            if name in _BY_STYLE:
                return _BY_STYLE[name]
        return self._list_item(list(_children(sources, "numPr")))

    def emphasis_of(self, properties: Node) -> str:
        """Return the name of a run's character style in lower case, given its w:rPr, or ""."""
        style = self._styles.get(_value(properties, "rStyle"))
        return "" if style is None else _value(style, "name").lower()

    def _style_chain(self, properties: Node | None) -> Iterator[Node]:
        """Yield a paragraph's style and those that it is based on."""
        style = self._styles.get(_value(properties, "pStyle"), self._default)
        for _ in range(MAX_BASED_ON):
            if style is None:
                return
            yield style
            style = self._styles.get(_value(style, "basedOn"))

    def _list_item(self, numbers: list[Node]) -> Paragraph:
        list_id = _first(numbers, "numId")
        depth = _first(numbers, "ilvl")
        level = min(int(depth), _DEEPEST) if depth.isdecimal() else 0
        if list_id not in self._lists:  # 0 says that there is none
            return PLAIN
        return Paragraph(ParagraphKind.LIST_ITEM, level + 1, self._mark(list_id, level))

    def _mark(self, list_id: str, level: int) -> str:
        kind = self._level(list_id, level)
        if kind is None or _value(kind, "numFmt") in ("bullet", ""):
            return bullet(level + 1)
        counts = self._counts.setdefault(list_id, [])
        while len(counts) <= level:
            counts.append(self._start(list_id, len(counts)) - (len(counts) == level))
        counts[level] += 1
        del counts[level + 1 :]
        return re.sub(
            r"%([1-9])",
            lambda found: self._number(list_id, int(found[1]) - 1, counts),
            _value(kind, "lvlText"),
        )

    def _number(self, list_id: str, level: int, counts: list[int]) -> str:
        if level >= len(counts):
            return ""
        kind = self._level(list_id, level)
        form = _value(kind, "numFmt")
        return (
            "" if form == "none" else numbered(counts[level], _FORMS.get(form, "1"), repeats=True)
        )

    def _start(self, list_id: str, level: int) -> int:
        override = self._override(list_id, level)
        kind = self._level(list_id, level)
        start = (_value(override, "startOverride") or _value(kind, "start")).strip()
        return int(start) if start.isdecimal() else 1

    def _level(self, list_id: str, level: int) -> Node | None:
        """The w:lvl of a list's level."""
        override = self._override(list_id, level)
        own = None if override is None else override.find("{*}lvl")
        if own is not None:
            return own
        kind = self._list_kinds.get(_value(self._lists[list_id], "abstractNumId"))
        levels = [] if kind is None else kind.findall("{*}lvl")
        return next((one for one in levels if _attribute(one, "ilvl") == str(level)), None)

    def _override(self, list_id: str, level: int) -> Node | None:
        overrides = self._lists[list_id].findall("{*}lvlOverride")
        return next((one for one in overrides if _attribute(one, "ilvl") == str(level)), None)


def _by_id(root: Node | None, name: str, key: str) -> dict[str, Node]:
    found = [] if root is None else root.findall(f"{{*}}{name}")
    return {_attribute(one, key): one for one in found}


def _is_default(style: Node) -> bool:
    return _attribute(style, "type") == "paragraph" and _attribute(style, "default") in (
        "1",
        "true",
        "on",
    )


def _children(nodes: list[Node], name: str) -> Iterator[Node]:
    for node in nodes:
        child = node.find(f"{{*}}{name}")
        if child is not None:
            yield child


def _first(nodes: list[Node], name: str) -> str:
    """The value of the first child of that name in any of the nodes, or ""."""
    return next((_attribute(one, "val") for one in _children(nodes, name)), "")


def _value(node: Node | None, name: str) -> str:
    return "" if node is None else _first([node], name)


def _attribute(node: Node, name: str) -> str:
    """An attribute in the namespace of its element."""
    space = node.tag.partition("}")[0]
    return str(node.get(f"{space}}}{name}") or "")
