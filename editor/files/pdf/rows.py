"""The lines of a column: segments side by side, with all that stands a little above or below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import Final

from editor.files.pdf.characters import raised
from editor.files.pdf.columns import Column
from editor.files.pdf.segments import Segment
from editor.files.pdf.words import PageWord

CELL_GAP: Final = 1.0
"""Font sizes between two words from which they may be cells of a table."""
SAME_LINE: Final = 0.45
"""Parts of a line's height by which two pieces of it may be apart. Set by hand."""


@dataclass
class PageLine:
    """A line of a column."""

    words: list[PageWord]
    """From left to right."""
    column: Column

    @cached_property
    def size(self) -> float:
        """The font size of most of its letters."""
        weights: dict[float, int] = {}
        for word in self.words:
            key = round(word.size * 2) / 2
            weights[key] = weights.get(key, 0) + len(word.text)
        return max(weights, key=lambda size: (weights[size], size))

    @cached_property
    def base(self) -> float:
        """Its baseline."""
        usual = [word.base for word in self.words if abs(word.size - self.size) < 0.6]
        return median(usual or [word.base for word in self.words])

    @cached_property
    def x0(self) -> float:
        """Its left edge."""
        return min(word.x0 for word in self.words)

    @cached_property
    def x1(self) -> float:
        """Its right edge."""
        return max(word.x1 for word in self.words)

    @cached_property
    def text(self) -> str:
        """Its words."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def bold(self) -> bool:
        """Whether all of its words of letters are bold."""
        words = [word for word in self.words if any(map(str.isalpha, word.text))]
        return bool(words) and all(word.bold for word in words)

    @cached_property
    def cells(self) -> list[list[PageWord]]:
        """Its words, parted where the gaps are as wide as between the cells of a table."""
        parts = [[self.words[0]]]
        for last, word in pairwise(self.words):
            if word.x0 - last.x1 > CELL_GAP * self.size:
                parts.append([])
            parts[-1].append(word)
        return parts


def rows(column: Column) -> list[PageLine]:
    """Return the lines of a column from top to bottom."""
    lines: list[list[Segment]] = []
    for one in sorted(column.segments, key=lambda one: one.base):
        home = next((line for line in reversed(lines[-3:]) if _beside(line, one)), None)
        if home is None:
            lines.append([one])
        else:
            home.append(one)
    found = [PageLine(_words(line), column) for line in lines]
    return sorted(found, key=lambda row: row.base)


def _beside(line: Iterable[Segment], one: Segment) -> bool:
    """Whether a segment belongs to a line: beside all of it, and not above or below."""
    for other in line:
        size = max(other.size, one.size)
        if abs(other.base - one.base) > SAME_LINE * size:
            return False
        if min(other.x1, one.x1) - max(other.x0, one.x0) > 0.3 * size:
            return False
    return True


def _words(line: Iterable[Segment]) -> list[PageWord]:
    words = sorted((word for one in line for word in one.words), key=lambda word: word.x0)
    large = max(words, key=lambda word: (word.size, len(word.text)))
    found: list[PageWord] = []
    for word in words:
        is_high = large.base - word.base > 0.15 * large.size and word.size < 0.85 * large.size
        high = word._replace(text=raised(word.text)) if is_high else word
        found.append(high)
    return found
