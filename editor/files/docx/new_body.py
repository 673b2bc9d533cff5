"""The body of a new Word document: paragraphs, lists, tables, links, and the styles of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from editor.article.paragraphs import Paragraph, ParagraphKind, counted
from editor.article.structured import InlineRun, Structured, StructuredLine
from editor.files.docx.markup import attribute_value
from editor.files.docx.run_content import run_content

_LEVELS: Final = 9
"""Of headings and of lists (17.9.3, 17.18.59)."""
_INDENT: Final = 425
"""Of a list item, by its depth, in twentieths of a point."""
_BY_KIND: Final = {
    ParagraphKind.QUOTE: "Quote",
    ParagraphKind.CODE: "HTMLPreformatted",
    ParagraphKind.NOTE: "FootnoteText",
}


def _style(id_: str, name: str, paragraph: str, run: str = "", kind: str = "paragraph") -> str:
    properties = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f"{properties}<w:rPr>{run}</w:rPr></w:style>"
    )


def _heading(level: int) -> str:
    size = max(40 - 4 * level, 23)
    return _style(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>',
        f'<w:b/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
    )


STYLES: Final = (
    '<w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="23"/>'
    '<w:szCs w:val="23"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
    '<w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/><w:qFormat/></w:style>'
    + "".join(map(_heading, range(1, _LEVELS + 1)))
    + _style("Quote", "Quote", '<w:ind w:left="567" w:right="567"/>')
    + _style("HTMLPreformatted", "HTML Preformatted", '<w:spacing w:after="0"/>',
             '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>')
    + _style("FootnoteText", "footnote text", "", '<w:sz w:val="19"/><w:szCs w:val="19"/>')
    + _style("Hyperlink", "Hyperlink", "", '<w:color w:val="2457C5"/><w:u w:val="single"/>',
             "character")
)  # fmt: skip


class DocxBody:
    """The XML of a text's lines, and what it refers to: links and lists."""

    def __init__(self, text: Structured) -> None:
        self.links: dict[str, str] = {}
        """The id of the relationship of each address."""
        self._lists: list[str] = []
        """The w:num of each list, from 1."""
        self._open: dict[int, tuple[int, int, str]] = {}
        """For each depth the list that may go on: its id, its last number and its mark."""
        self.xml = "".join(self._blocks(text.lines()))

    @property
    def numbering(self) -> str:
        """The lists, as the content of w:numbering."""
        kind = f'<w:abstractNum w:abstractNumId="0">{_level(0, "bullet", "•")}</w:abstractNum>'
        return kind + "".join(self._lists) if self._lists else ""

    def _blocks(self, lines: Iterable[StructuredLine]) -> Iterator[str]:
        for kind, group in groupby(lines, lambda line: line.paragraph.kind):
            if kind is not ParagraphKind.LIST_ITEM:
                self._open.clear()
            make = self._table if kind is ParagraphKind.CELL else self._paragraphs
            yield from make(group)

    def _paragraphs(self, lines: Iterable[StructuredLine]) -> Iterator[str]:
        return map(self._line, lines)

    def _table(self, lines: Iterable[StructuredLine]) -> Iterator[str]:
        border = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        yield (
            '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>'
            f"<w:tblBorders>{border}</w:tblBorders></w:tblPr><w:tblGrid/><w:tr>"
        )
        for number, line in enumerate(lines):
            if number and line.paragraph.level:
                yield "</w:tr><w:tr>"
            yield f"<w:tc>{self._line(line)}</w:tc>"
        yield "</w:tr></w:tbl>"

    def _line(self, line: StructuredLine) -> str:
        properties = self._properties(line.paragraph)
        if not properties and not line.text:
            return "<w:p/>"
        return f"<w:p>{properties}{''.join(map(self._run, line.runs))}</w:p>"

    def _properties(self, paragraph: Paragraph) -> str:
        kind, level = paragraph.kind, paragraph.level
        style = _BY_KIND.get(kind)
        if kind is ParagraphKind.HEADING:
            style = f"Heading{min(level, _LEVELS)}"
        elif kind is ParagraphKind.LIST_ITEM:
            depth = min(level, _LEVELS) - 1
            return (
                f'<w:pPr><w:numPr><w:ilvl w:val="{depth}"/>'
                f'<w:numId w:val="{self._list_of(depth, paragraph.mark)}"/></w:numPr></w:pPr>'
            )
        return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""

    def _list_of(self, depth: int, mark: str) -> int:
        """Return the id of the list in which an item of that mark is the next one."""
        number = counted(mark)
        id_, last, shape = self._open.get(depth, (0, 0, ""))
        self._open = {one: found for one, found in self._open.items() if one < depth}
        if not (id_ and (number == last + 1 if number else shape == mark)):
            id_ = len(self._lists) + 1
            written = f"%{depth + 1}." if number else mark
            bullet = mark and not any(map(str.isalnum, mark))
            form = "decimal" if number else "bullet" if bullet else "none"
            start = f'<w:startOverride w:val="{number}"/>' if number else ""
            self._lists.append(
                f'<w:num w:numId="{id_}"><w:abstractNumId w:val="0"/>'
                f'<w:lvlOverride w:ilvl="{depth}">{start}{_level(depth, form, written, number)}'
                "</w:lvlOverride></w:num>"
            )
        if mark:
            self._open[depth] = (id_, number, mark)
        return id_

    def _run(self, run: InlineRun) -> str:
        look = '<w:rStyle w:val="Hyperlink"/>' if run.link else ""
        look += "<w:b/>" * run.strong + "<w:i/>" * run.emphasis
        properties = f"<w:rPr>{look}</w:rPr>" if look else ""
        made = f"<w:r>{properties}{run_content(run.text, 'w:', 'w:')}</w:r>"
        if not run.link:
            return made
        id_ = self.links.setdefault(run.link, f"link{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{id_}">{made}</w:hyperlink>'


def _level(depth: int, form: str, text: str, start: int = 1) -> str:
    indent = _INDENT * (depth + 1)
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{max(start, 1)}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{attribute_value(text)}"/><w:pPr>'
        f'<w:ind w:left="{indent}" w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
    )
