"""Makes Markdown from a text with its structure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from editor.article.paragraphs import ParagraphKind, counted
from editor.article.structured import InlineRun, Structured, StructuredLine

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|$]")
_CLOSING = re.compile(r"(?:(?<=\s)|^)#+\s*$")
"""What would end a heading instead of being shown."""
_AT_LINE_START = re.compile(r"(?m)^[ \t]*+(\d{0,9})([#+=.)-])?")
_ADDRESS = re.compile(r"[\s<>()\\]")
_LOWEST_HEADING = 6
_NESTED = "    "
"""Before items of a list within a list, enough for bullets and numbers below 100."""
_LINE_BREAK = "\u2028"


def new_markdown(text: str | Structured) -> str:
    """Return Markdown that shows a text as it is: characters of mark-up are escaped.

    Each line becomes a paragraph, a list item, a cell …; empty lines between them are dropped.
    White space at a line's start, which would make it code, is dropped.
    """
    structured = Structured.of(text)
    blocks = list(_blocks(structured.lines()))
    end = "\n\n" if structured.text.endswith("\n") else ""
    start = "\n\n" if structured.text.startswith("\n") else ""
    return start + "\n\n".join(blocks) + end if blocks else start


def _blocks(lines: Iterable[StructuredLine]) -> Iterator[str]:
    for kind, group in groupby(lines, lambda line: line.paragraph.kind):
        if kind is ParagraphKind.CODE:
            yield _code([one for line in group for one in line.text.split(_LINE_BREAK)])
        elif kind is ParagraphKind.CELL:
            yield _table(group)
        elif kind is ParagraphKind.LIST_ITEM:
            yield "\n".join(_items(group))
        elif kind is ParagraphKind.QUOTE:
            yield "\n>\n".join(f"> {_line(line)}" for line in group if line.text.strip())
        else:
            for line in group:
                shown = _line(line)
                if shown and kind is ParagraphKind.HEADING:
                    shown = _CLOSING.sub(r"\\\g<0>", shown)
                    shown = f"{'#' * min(line.paragraph.level, _LOWEST_HEADING)} {shown}"
                if shown:
                    yield shown


def _code(lines: list[str]) -> str:
    ticks = max((len(one) for one in re.findall("`+", "\n".join(lines))), default=0)
    fence = "`" * max(3, ticks + 1)
    return "\n".join((fence, *lines, fence))


def _items(lines: Iterable[StructuredLine]) -> Iterator[str]:
    reached = 0
    for line in lines:
        # An item deeper than the one before by more than a level would be code.
        depth = min(line.paragraph.level, reached + 1)
        mark, shown = line.paragraph.mark, _line(line)
        reached = depth if mark else min(depth, reached)
        if not mark and not reached:
            yield f"{shown}\n"
        elif not mark:
            yield f"\n{_NESTED * reached}{shown}"
        elif counted(mark):
            yield f"{_NESTED * (depth - 1)}{mark} {shown}"
        else:
            number = f"{_escaped(mark)} " if any(map(str.isalnum, mark)) else ""
            yield f"{_NESTED * (depth - 1)}- {number}{shown}"


def _table(lines: Iterable[StructuredLine]) -> str:
    rows: list[list[str]] = []
    for line in lines:
        if line.paragraph.level or not rows:
            rows.append([])
        rows[-1].append(_runs(line.runs).replace(_LINE_BREAK, "<br>").strip())
    columns = max(map(len, rows))
    marked = [rows[0], ["---"] * columns, *rows[1:]]
    padded = (dict(zip_longest(range(columns), row, fillvalue="")).values() for row in marked)
    return "\n".join(f"| {' | '.join(row)} |" for row in padded)


def _line(line: StructuredLine) -> str:
    return _AT_LINE_START.sub(_line_start, _runs(line.runs))


def _runs(runs: Iterable[InlineRun]) -> str:
    return "".join(map(_run, runs))


def _run(run: InlineRun) -> str:
    shown = _escaped(run.text)
    mark = "**" * run.strong + "*" * run.emphasis
    words = shown.strip()
    if not words or not (mark or run.link):
        return shown
    marked = f"{mark}{words}{mark[::-1]}"
    if run.link:
        address = _ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", run.link)
        marked = f"[{marked}]({address})"
    # White space within the marks would make them characters of the text.
    before, _, after = shown.partition(words)
    return f"{before}{marked}{after}"


def _escaped(text: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", text)


def _line_start(match: re.Match[str]) -> str:
    number, mark = match[1], match[2] or ""
    is_markup = mark in ".)" if number else mark in "#+=-"
    return f"{number}\\{mark}" if mark and is_markup else number + mark
