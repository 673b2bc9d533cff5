"""Which range of a page's visible text comes from which range of its source, and how."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

# How a range of the text stands in the source: flags, combined with |.
ATOM = 1
"""The whole source range stands for the whole text range; else they match one to one."""
PRESERVED = 2
"""White space is preserved here, and a newline begins a line."""
LITERAL = 4
"""Character references are not decoded here."""
CDATA = 8
FOREIGN = 16
"""Within <svg> or <math>."""
LINE_BREAK = 32
"""The newline between two lines; its source is the <br> or newline that ended the line, if any."""
BLOCK_BOUNDARY = 64
"""Of a newline: a block began or ended there."""

SourceRange = tuple[int, int]
"""Half-open range of code points of the source."""


def _unsigned() -> array[int]:
    return array("I")


def _bytes() -> array[int]:
    return array("B")


@dataclass(slots=True)
class SourceMap:
    """Parallel arrays, one entry for each mapped range, in order of the text."""

    text_start: array[int] = field(default_factory=_unsigned)
    """Code point of the text; a range ends where the next begins."""
    source_start: array[int] = field(default_factory=_unsigned)
    source_end: array[int] = field(default_factory=_unsigned)
    kind: array[int] = field(default_factory=_bytes)
    """The flags above."""

    def index_at(self, offset: int) -> int:
        """Return the index of the range that holds the text's code point `offset`."""
        return bisect_right(self.text_start, offset) - 1

    def kind_at(self, offset: int) -> int:
        """Return the flags of the range that holds the text's code point `offset`."""
        return self.kind[self.index_at(offset)]

    def source_range(self, offset: int) -> SourceRange:
        """Return the source of the text's code point `offset`."""
        index = self.index_at(offset)
        if self.kind[index] & ATOM:
            return self.source_start[index], self.source_end[index]
        start = self.source_start[index] + offset - self.text_start[index]
        return start, start + 1

    def source_ranges(self, start: int, end: int) -> Iterator[SourceRange]:
        """Yield the source of the text's code points [start, end), range by range."""
        while start < end:
            index = self.index_at(start)
            following = index + 1
            until = end
            if following < len(self.text_start):
                until = min(self.text_start[following], end)
            if self.kind[index] & ATOM:
                yield self.source_start[index], self.source_end[index]
            else:
                source = self.source_start[index] + start - self.text_start[index]
                yield source, source + until - start
            start = until
