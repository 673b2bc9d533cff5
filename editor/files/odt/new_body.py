"""The body of a new OpenDocument text: paragraphs, lists, tables, links, and the styles of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from editor.article.paragraphs import Paragraph, ParagraphKind, bullet, counted
from editor.article.structured import InlineRun, Structured, StructuredLine
from editor.files.odt.vocabulary import TEXT_SPACE, Scope
from editor.files.odt.white_space import Preceding, escaped, paragraph_content

_PAGE_BREAK: Final = "\f"
_SCOPE: Final[Scope] = {"text": TEXT_SPACE}
_LEVELS: Final = 10
"""Of headings and of lists (5.1.2, 5.3.1)."""
_BY_KIND: Final = {
    ParagraphKind.QUOTE: "Quotations",
    ParagraphKind.CODE: "Preformatted_20_Text",
    ParagraphKind.NOTE: "Footnote",
}
_ON_A_NEW_PAGE: Final = "Unspin_page"
_BULLETS: Final = "Unspin_bullets"
_NUMBERS: Final = "Unspin_numbers"


def _style(name: str, paragraph: str = "", text: str = "", more: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"{more}>'
        f"<style:paragraph-properties{paragraph}/><style:text-properties{text}/></style:style>"
    )


def _heading(level: int) -> str:
    size = max(20 - 2 * level, 12)
    return _style(
        f"Heading_20_{level}",
        ' fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
        f' fo:font-size="{size}pt" fo:font-weight="bold"',
        f' style:display-name="Heading {level}" style:default-outline-level="{level}"',
    )


STYLES: Final = "".join(
    (
        _style("Standard"),
        *map(_heading, range(1, _LEVELS + 1)),
        _style("Quotations", ' fo:margin-left="1cm" fo:margin-right="1cm"'),
        _style(
            "Preformatted_20_Text",
            text=' fo:font-family="monospace"',
            more=' style:display-name="Preformatted Text"',
        ),
        _style("Footnote", text=' fo:font-size="10pt"'),
    )
)


def _span_style(look: str) -> str:
    """The name of the style of words that are strong ("b"), emphasis ("i") or both."""
    return f"Unspin_{look}"


def _list_style(name: str, levels: Iterable[str]) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


_LOOKS: Final = {
    "b": 'fo:font-weight="bold"',
    "i": 'fo:font-style="italic"',
    "bi": 'fo:font-weight="bold" fo:font-style="italic"',
}
_TEXT_STYLES: Final = "".join(
    f'<style:style style:name="{_span_style(look)}" style:family="text">'
    f"<style:text-properties {attributes}/></style:style>"
    for look, attributes in _LOOKS.items()
)


def without_page_breaks(text: str) -> str:
    """Return a text as a new document has it: only between paragraphs can a page end."""
    return text.replace(_PAGE_BREAK, "\n")


class OdtBody:
    """The XML of a text's lines, and the styles that it needs."""

    def __init__(self, text: Structured) -> None:
        self._page_ends = False
        self._breaks: set[str] = set()
        """Styles of paragraphs on a new page."""
        self._marks: dict[str, str] = {}
        """The list style of each mark that no list counts, like "a)"."""
        self.xml = "".join(self._blocks(text.lines()))

    @property
    def automatic_styles(self) -> str:
        """The content of office:automatic-styles."""
        breaks = (
            f'<style:style style:name="{_on_a_new_page(style)}" style:family="paragraph" '
            f'style:parent-style-name="{style}">'
            '<style:paragraph-properties fo:break-before="page"/></style:style>'
            for style in sorted(self._breaks)
        )
        bullets = (_level("bullet", level, f'text:bullet-char="{bullet(level)}"') for level in _ALL)
        numbers = (
            _level("number", level, 'style:num-format="1" style:num-suffix="."') for level in _ALL
        )
        marks = (
            _list_style(
                name,
                (
                    _level(
                        "number", level, f'style:num-format="" style:num-prefix="{escaped(mark)}"'
                    )
                    for level in _ALL
                ),
            )
            for mark, name in self._marks.items()
        )
        lists = (_list_style(_BULLETS, bullets), _list_style(_NUMBERS, numbers))
        return "".join((*breaks, _TEXT_STYLES, *lists, *marks))

    def _blocks(self, lines: Iterable[StructuredLine]) -> Iterator[str]:
        for kind, group in groupby(lines, lambda line: line.paragraph.kind):
            if kind is ParagraphKind.LIST_ITEM:
                yield from self._list(group)
            elif kind is ParagraphKind.CELL:
                yield from self._table(list(group))
            else:
                yield from map(self._line, group)

    def _list(self, lines: Iterable[StructuredLine]) -> Iterator[str]:
        """Lists within each other; `opened` has the style and last number of each."""
        opened: list[tuple[str, int]] = []
        for line in lines:
            level, mark = line.paragraph.level, line.paragraph.mark
            depth, number = min(level, _LEVELS), counted(mark)
            style = self._style_of(mark)
            while len(opened) > depth or (len(opened) == depth and mark and style != opened[-1][0]):
                opened.pop()
                yield "</text:list-item></text:list>"
            begins = len(opened) < depth
            last = 0 if begins else opened[-1][1]
            start = f' text:start-value="{number}"' if number and number != last + 1 else ""
            if not begins and mark:
                yield f"</text:list-item><text:list-item{start}>"
            while len(opened) < depth:
                own = start if len(opened) == depth - 1 else ""
                yield f'<text:list text:style-name="{style}"><text:list-item{own}>'
                opened.append((style, 0))
            opened[-1] = (opened[-1][0], number or opened[-1][1])
            yield self._line(line)
        yield "</text:list-item></text:list>" * len(opened)

    def _style_of(self, mark: str) -> str:
        if counted(mark):
            return _NUMBERS
        if not any(map(str.isalnum, mark)):
            return _BULLETS
        shown = "".join(filter(str.isprintable, mark))
        return self._marks.setdefault(shown, f"Unspin_mark{len(self._marks) + 1}")

    def _table(self, lines: list[StructuredLine]) -> Iterator[str]:
        rows: list[list[str]] = []
        for line in lines:
            if line.paragraph.level or not rows:
                rows.append([])
            rows[-1].append(f"<table:table-cell>{self._line(line)}</table:table-cell>")
        columns = max(map(len, rows))
        yield "<table:table>" + "<table:table-column/>" * columns
        yield from (f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
        yield "</table:table>"

    def _line(self, line: StructuredLine) -> str:
        """The paragraphs of a line: a page can end only between two."""
        parts: list[list[InlineRun]] = [[]]
        for run in line.runs:
            for number, text in enumerate(run.text.split(_PAGE_BREAK)):
                if number:
                    parts.append([])
                parts[-1].append(run._replace(text=text))
        return "".join(
            self._paragraph(line.paragraph, part, ends_page=number > 0)
            for number, part in enumerate(parts)
        )

    def _paragraph(self, paragraph: Paragraph, runs: list[InlineRun], *, ends_page: bool) -> str:
        self._page_ends = self._page_ends or ends_page
        name, attributes = "p", ""
        style = _BY_KIND.get(paragraph.kind, "")
        if paragraph.kind is ParagraphKind.HEADING:
            level = min(paragraph.level, _LEVELS)
            name, style = "h", f"Heading_20_{level}"
            attributes = f' text:outline-level="{level}"'
        # A paragraph that only ends a page leaves no empty one on the next.
        if self._page_ends and any(run.text for run in runs):
            self._page_ends = False
            style = style or "Standard"
            self._breaks.add(style)
            style = _on_a_new_page(style)
        styled = f' text:style-name="{style}"' if style else ""
        return f"<text:{name}{styled}{attributes}>{''.join(_content(runs))}</text:{name}>"


_ALL: Final = range(1, _LEVELS + 1)


def _on_a_new_page(style: str) -> str:
    return f"{_ON_A_NEW_PAGE}_{style}"


def _level(kind: str, level: int, attributes: str) -> str:
    return (
        f'<text:list-level-style-{kind} text:level="{level}" {attributes}>'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        f'<style:list-level-label-alignment text:label-followed-by="listtab" '
        f'fo:text-indent="-0.6cm" fo:margin-left="{level * 0.6:.1f}cm"/>'
        f"</style:list-level-properties></text:list-level-style-{kind}>"
    )


def _content(runs: Iterable[InlineRun]) -> Iterator[str]:
    preceding = Preceding.SPACE
    for run in runs:
        xml, preceding = paragraph_content(run.text, preceding, _SCOPE)
        look = "b" * run.strong + "i" * run.emphasis
        if look:
            xml = f'<text:span text:style-name="{_span_style(look)}">{xml}</text:span>'
        if run.link:
            address = escaped(run.link)
            xml = f'<text:a xlink:type="simple" xlink:href="{address}">{xml}</text:a>'
        yield xml
