"""Running heads, feet and page numbers: lines at the edges of pages that belong to no text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
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
    segments: list[Segment]

    @property
    def text(self) -> str:
        """Its words, from left to right."""
        order = sorted(self.segments, key=lambda one: one.x0)
        return " ".join(word.text for one in order for word in one.words)


def part_furniture(
    pages: Sequence[PageWords], found: Sequence[list[Segment]]
) -> list[tuple[list[Segment], list[str]]]:
    """Return for each page its segments without furniture, and the lines of furniture."""
    lines = [
        line
        for number, (page, segments) in enumerate(zip(pages, found, strict=True))
        for line in _edge_lines(number, page, segments)
    ]
    gone = _repeated(lines) + _numbers(lines, len(pages))
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
    for is_top, edge in ((True, rows[:LINES]), (False, rows[::-1][:LINES])):
        for rank, row in enumerate(edge):
            base = row[0].base
            if (base < zone) if is_top else (base > page.height - zone):
                found.append(_EdgeLine(number, is_top, rank, base, row))
    return found


def _repeated(lines: Sequence[_EdgeLine]) -> list[_EdgeLine]:
    """Return the lines that stand on several pages at the same place, but for their numbers."""
    alike: dict[tuple[bool, str], list[_EdgeLine]] = defaultdict(list)
    for line in lines:
        alike[line.is_top, _DIGITS.sub("#", line.text)].append(line)
    return [
        line
        for group in alike.values()
        for line in group
        if any(
            other.page != line.page and abs(other.base - line.base) <= SAME_PLACE for other in group
        )
    ]


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
