"""Segments: words that stand close beside each other on one line, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from editor.files.pdf.words import ASCENT, DESCENT, PageWord

GAP: Final = 1.6
"""Font sizes between two words from which they are apart. Set by hand: justified lines have gaps
of one, the space between two columns is rarely as small."""
SIZES_GAP: Final = 0.7
"""The same between words of two sizes, as a note in the margin and its text. Set by hand."""
OTHER_SIZE: Final = 0.1
"""Share by which sizes differ. Set by hand."""
ON_LINE: Final = 0.4
"""Font sizes that a word may stand above or below the line's baseline: raised and lowered ones."""


@dataclass(eq=False)
class Segment:
    """Some words of a line."""

    words: list[PageWord]

    @cached_property
    def x0(self) -> float:
        """Its left edge."""
        return min(word.x0 for word in self.words)

    @cached_property
    def x1(self) -> float:
        """Its right edge."""
        return max(word.x1 for word in self.words)

    @cached_property
    def main(self) -> PageWord:
        """The word that its line is known by: the longest of the largest."""
        return max(self.words, key=lambda word: (round(word.size), len(word.text)))

    @cached_property
    def base(self) -> float:
        """Its baseline."""
        return self.main.base

    @cached_property
    def size(self) -> float:
        """Its font size."""
        return self.main.size

    @cached_property
    def top(self) -> float:
        """Its upper edge."""
        return min(word.base - ASCENT * word.size for word in self.words)

    @cached_property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(word.base + DESCENT * word.size for word in self.words)


def segments(words: Iterable[PageWord]) -> list[Segment]:
    """Return the segments of a page, in the order of the file."""
    found: list[list[PageWord]] = []
    for word in words:
        if found and _continues(found[-1], word):
            found[-1].append(word)
        else:
            found.append([word])
    return [Segment(one) for one in found]


def _continues(words: list[PageWord], word: PageWord) -> bool:
    last = words[-1]
    size = max(last.size, word.size, words[0].size)
    near = min(abs(word.base - other.base) for other in (last, words[0]))
    gap = word.x0 - last.x1
    most = GAP if abs(last.size - word.size) <= OTHER_SIZE * size else SIZES_GAP
    return near <= ON_LINE * size and -0.3 * size <= gap <= most * size
