"""Makes a new web page from a text with its structure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from editor.article.paragraphs import ParagraphKind, counted
from editor.article.structured import Structured, StructuredLine

_STYLE = """\
:root { color-scheme: light dark; }
body { margin: 3rem auto; max-width: 38rem; padding: 0 1.25rem; color: #22221f;
  background: #fffefb; font: 1.125rem/1.6 Georgia, "Times New Roman", serif; }
p { margin: 0 0 1em; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 0.5em; }
table { border-collapse: collapse; margin: 0 0 1em; }
td { border: 1px solid #dedbd2; padding: 0.25em 0.5em; vertical-align: top; }
pre { overflow-x: auto; }
@media (prefers-color-scheme: dark) { body { color: #e6e4df; background: #26292f; } }
"""
_WOULD_COLLAPSE = re.compile(r"^ | \Z|  |[\t\f]")
_LOWEST_HEADING = 6


def new_html(text: str | Structured, title: str, lang: str = "en") -> bytes:
    """Return a UTF-8 page with an element for each line; no scripts, no external files.

    `Html.read` gives the text back, but without NULs, which no page can hold, and without
    carriage returns.
    """
    body = "".join(_blocks(Structured.of(text).lines()))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escaped(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    ).encode()


def _blocks(lines: Iterable[StructuredLine]) -> Iterator[str]:
    for kind, group in groupby(lines, lambda line: line.paragraph.kind):
        if kind is ParagraphKind.LIST_ITEM:
            yield from _list(group)
        elif kind is ParagraphKind.CELL:
            yield from _table(group)
        elif kind is ParagraphKind.QUOTE:
            yield from ("<blockquote>\n", *(_element("p", line) for line in group))
            yield "</blockquote>\n"
        elif kind is ParagraphKind.CODE:
            yield from ("<pre>\n", *(f"{_content(line)}\n" for line in group), "</pre>\n")
        elif kind is ParagraphKind.HEADING:
            for line in group:
                yield _element(f"h{min(line.paragraph.level, _LOWEST_HEADING)}", line)
        else:
            yield from (_element("p", line) for line in group)


def _list(lines: Iterable[StructuredLine]) -> Iterator[str]:
    """Lists within each other; `opened` has for each the number of its last item, 0 for none."""
    opened: list[int] = []
    for line in lines:
        depth, mark = line.paragraph.level, line.paragraph.mark
        number = counted(mark)
        while len(opened) > depth or (len(opened) == depth and _begins_anew(opened[-1], mark)):
            yield _end_of_list(opened.pop())
        if len(opened) == depth:
            yield f"</li>\n{_item(mark)}" if mark else ""
        while len(opened) < depth - 1:
            opened.append(0)
            yield "<ul>\n<li>"
        if len(opened) < depth:
            opened.append(number)
            first = f' start="{number}"' if number > 1 else ""
            yield f"<ol{first}>\n<li>" if number else f"<ul>\n{_item(mark)}"
        opened[-1] = number or opened[-1]
        yield _element("p", line) if _is_spaced(line) or not mark else _shown(line)
    while opened:
        yield _end_of_list(opened.pop())


def _begins_anew(last: int, mark: str) -> bool:
    number = counted(mark)
    return bool(mark) and (number != last + 1 if number else last > 0)


def _item(mark: str) -> str:
    """The start tag of a list item; a mark like "a)", which no list counts, is its style."""
    if counted(mark) or not any(map(str.isalnum, mark)):
        return "<li>"
    shown = escape(re.sub(r"[\"'\\<&\n]", "", mark))
    return f"<li style=\"list-style-type: '{shown} '\">"


def _end_of_list(number: int) -> str:
    return "</li>\n</ol>\n" if number else "</li>\n</ul>\n"


def _table(lines: Iterable[StructuredLine]) -> Iterator[str]:
    yield "<table>\n<tr>"
    for number, line in enumerate(lines):
        if number and line.paragraph.level:
            yield "</tr>\n<tr>"
        yield _element("td", line).rstrip("\n")
    yield "</tr>\n</table>\n"


def _is_spaced(line: StructuredLine) -> bool:
    """Whether a page shows all of a line's white space only if told to."""
    return _WOULD_COLLAPSE.search(line.text) is not None


def _element(name: str, line: StructuredLine) -> str:
    style = ' style="white-space: pre-wrap"' if _is_spaced(line) else ""
    return f"<{name}{style}>{_shown(line)}</{name}>\n"


def _shown(line: StructuredLine) -> str:
    return _content(line) or "<br>"


def _content(line: StructuredLine) -> str:
    found = []
    for run in line.runs:
        shown = _escaped(run.text)
        if run.emphasis:
            shown = f"<em>{shown}</em>"
        if run.strong:
            shown = f"<strong>{shown}</strong>"
        found.append(f'<a href="{escape(run.link)}">{shown}</a>' if run.link else shown)
    return "".join(found)


def _escaped(text: str) -> str:
    return escape(text.replace("\0", "").replace("\r", ""), quote=False)
