"""From the words on pages to a text in reading order: the way in to the layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from editor.files.pdf.assembling import Assembled, assembled
from editor.files.pdf.blocks import left_edge
from editor.files.pdf.characters import HYPHENS, SOFT_HYPHEN
from editor.files.pdf.columns import Column, columns
from editor.files.pdf.drop_caps import without_drop_caps
from editor.files.pdf.flow import parts
from editor.files.pdf.furniture import is_page_number, part_furniture
from editor.files.pdf.hyphens import Hyphens, compounds, english, name_ends
from editor.files.pdf.kinds import with_levels, with_references
from editor.files.pdf.line_numbers import without_line_numbers
from editor.files.pdf.rows import PageLine, rows
from editor.files.pdf.segments import Segment, segments
from editor.files.pdf.words import PageWords

VERSION = 4
"""Of the layout: counted up when the same pages may give another text."""


@dataclass
class LaidOut:
    """The text of a document, and what was left out of it."""

    made: Assembled
    left_out: int = 0
    """Running heads, feet, page numbers that are not shown: they were shown before."""
    line_numbers: int = 0


def lay_out(pages: Sequence[PageWords]) -> LaidOut:
    """Return the text of a document's pages."""
    words, numbers = without_line_numbers([page.words for page in pages])
    found = [segments(without_drop_caps(one, english)) for one in words]
    parted = part_furniture(pages, found)
    in_columns = _columns([segs for segs, _ in parted])
    lines = [rows(column) for column in in_columns]
    _measure(in_columns, lines)
    heads, left_out = _shown_furniture(pages, [texts for _, texts in parted])
    whole, ends = _whole_words(lines)
    number = sum(map(len, lines))
    hyphens = Hyphens(whole, english, compounds, ends, number, name_ends=name_ends)
    made = assembled(with_levels(with_references(parts(lines))), hyphens, heads)
    return LaidOut(made, left_out, numbers)


def _columns(pages: Sequence[list[Segment]]) -> list[Column]:
    """Return the columns of all pages; what parts columns on several pages parts few lines, too."""
    first = [columns(page) for page in pages]
    starts = Counter(start for page in first for start in {s for one in page for s in one.starts})
    known = [start for start, number in starts.items() if number > 1]
    found = []
    for number, page in enumerate(pages, 1):
        for column in columns(page, known) if known else first[number - 1]:
            column.page = number
            found.append(column)
    return found


def _whole_words(
    lines: Sequence[Sequence[PageLine]],
) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the words that no line's end can have parted, and the pieces at the ends of lines."""
    whole, ends = [], []
    for column in lines:
        was_open = False
        for row, below in zip_longest(column, column[1:]):
            texts = [word.text for word in row.words]
            is_open = texts[-1].endswith((*HYPHENS, SOFT_HYPHEN))
            whole += texts[was_open : len(texts) - is_open]
            if is_open and below is not None:
                ends.append((texts[-1], below.words[0].text))
            was_open = is_open
    return whole, ends


def _measure(found: Sequence[Column], lines: Sequence[Sequence[PageLine]]) -> None:
    """Give short columns the right edge of longer ones that begin at the same place."""
    for column, own in zip(found, lines, strict=True):
        column.left = left_edge(own)
    for column, own in zip(found, lines, strict=True):
        if len(own) < 6:
            alike = [
                other.x1
                for other, rows_ in zip(found, lines, strict=True)
                if abs(other.left - column.left) < 4 and len(rows_) >= 6
            ]
            column.x1 = max([column.x1, *alike[:20]])


def _shown_furniture(
    pages: Sequence[PageWords], furniture: Sequence[Sequence[str]]
) -> tuple[dict[int, list[str]], int]:
    """Return the lines of furniture that the text shows, each once, and how many it does not."""
    shown: dict[int, list[str]] = {}
    seen: set[str] = set()
    left_out = 0
    for number, (page, texts) in enumerate(zip(pages, furniture, strict=True), 1):
        turned = " ".join(word.text for word in page.turned)
        for text in (*texts, turned) if turned else texts:
            key = "".join(one for one in text if not one.isdigit())
            if is_page_number(text) or key in seen:
                left_out += 1
                continue
            seen.add(key)
            shown.setdefault(number, []).append(text)
    return shown, left_out
