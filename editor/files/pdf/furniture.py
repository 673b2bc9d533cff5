"""Running heads, feet and page numbers: lines at the edges of pages that belong to no text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from editor.files.pdf.segments import Segment
from editor.files.pdf.words import PageWords

ZONE: Final = 0.2
"""Share of the page's height at its top and bottom where furniture stands. Set by hand."""
LINES: Final = 3
"""Lines from the edge that may be furniture."""
SAME_PLACE: Final = 4.0
"""Points by which a running head may move from page to page."""
APART: Final = 1.6
"""Font sizes from a head of several lines to the text, at least. Set by hand."""
NEAR: Final = 6
"""Pages between which a running head returns: pages of pictures may have none. Set by hand."""
_NUMBER: Final = re.compile(
    r"(?:page|p\.|seite)?\s*[-–—|\[]?\s*(\d{1,5}|[ivxlc]{1,7})\s*[-–—|\]]?"
    r"(?:\s*(?:of|/|von)\s*\d{1,5})?",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")


@dataclass(slots=True)
class _EdgeLine:
    """A line near the top or the bottom of a page."""

    page: int
    is_top: bool
    rank: int
    """0 for the line at the very edge."""
    base: float
    gap: float
    """How far the next line of the page is."""
    segments: list[Segment]

    @property
    def text(self) -> str:
        """Its words, from left to right."""
        order = sorted(self.segments, key=lambda one: one.x0)
        return " ".join(word.text for one in order for word in one.words)

    @property
    def key(self) -> str:
        """Its words as they are on other pages: without their numbers."""
        return _DIGITS.sub("#", self.text).strip("# ")


def part_furniture(
    pages: Sequence[PageWords], found: Sequence[list[Segment]]
) -> list[tuple[list[Segment], list[str]]]:
    """Return for each page its segments without furniture, and the lines of furniture."""
    lines = [
        line
        for number, (page, segments) in enumerate(zip(pages, found, strict=True))
        for line in _edge_lines(number, page, segments)
    ]
    numbers = _numbers(lines, len(pages))
    gone = numbers + _repeated(lines, {id(line) for line in numbers})
    taken = {id(one) for line in gone for one in line.segments}
    texts: dict[int, list[str]] = defaultdict(list)
    for line in {id(line): line for line in gone}.values():
        texts[line.page].append(line.text)
    return [
        ([one for one in segments if id(one) not in taken], texts[number])
        for number, segments in enumerate(found)
    ]


def is_page_number(text: str) -> bool:
    """Return whether a line is nothing but the number of its page."""
    return _NUMBER.fullmatch(text.strip()) is not None


def _edge_lines(number: int, page: PageWords, segments: Sequence[Segment]) -> list[_EdgeLine]:
    rows: list[list[Segment]] = []
    for one in sorted(segments, key=lambda one: one.base):
        if rows and one.base - rows[-1][0].base < 3:
            rows[-1].append(one)
        else:
            rows.append([one])
    zone = ZONE * page.height
    found = []
    for is_top, order in ((True, rows), (False, rows[::-1])):
        for rank, row in enumerate(order[:LINES]):
            base = row[0].base
            gap = abs(order[rank + 1][0].base - base) if rank + 1 < len(order) else page.height
            if (base < zone) if is_top else (base > page.height - zone):
                found.append(_EdgeLine(number, is_top, rank, base, gap, row))
    return found


def _repeated(lines: Sequence[_EdgeLine], numbers: Collection[int]) -> list[_EdgeLine]:
    """Return the lines that stand on several pages at the same place, but for their numbers.

    A running head may stand elsewhere on a chapter's first page. What stands further in is none
    unless all beyond it is, and a gap follows: a questionnaire's text repeats itself, too.
    `numbers` are the ids of lines known to be page numbers.
    """
    alike: dict[tuple[bool, str], list[_EdgeLine]] = defaultdict(list)
    edges: dict[tuple[int, bool], list[_EdgeLine]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: line.rank):
        alike[line.is_top, line.key].append(line)
        edges[line.page, line.is_top].append(line)
    found: list[_EdgeLine] = []
    for edge in edges.values():
        outer: list[_EdgeLine] = []
        for line in edge:
            others = alike[line.is_top, line.key]
            if len(outer) < line.rank or not (id(line) in numbers or _returns(line, others)):
                break
            outer.append(line)
        while len(outer) > 1 and outer[-1].gap < APART * outer[-1].segments[0].size:
            outer.pop()
        found += outer
    return found


def _returns(line: _EdgeLine, alike: Sequence[_EdgeLine]) -> bool:
    """Whether a line stands at its place on a page nearby, or on two of them at another."""
    near = [one for one in alike if 0 < abs(one.page - line.page) <= NEAR]
    at_place = any(abs(one.base - line.base) <= SAME_PLACE for one in near)
    return at_place or len({one.page for one in near}) > 1


def _numbers(lines: Sequence[_EdgeLine], pages: int) -> list[_EdgeLine]:
    """Return the lines at the very edge that are page numbers, or begin or end with them."""
    outer = [line for line in lines if not line.rank]
    found = [line for line in outer if is_page_number(line.text)]
    offsets = Counter(offset for line in outer for offset in _offsets(line))
    if offsets and pages >= 3:
        usual, number = offsets.most_common(1)[0]
        if number >= max(3, 0.4 * pages):
            found += [line for line in outer if usual in _offsets(line)]
    return found


def _offsets(line: _EdgeLine) -> set[int]:
    """Return by how much numbers at the line's ends differ from the page's place in the file."""
    words = line.text.split()
    ends = {words[0], words[-1]} if words else set()
    return {
        int(word) - line.page
        for word in ends
        if word.isascii() and word.isdigit() and len(word) < 6
    }
