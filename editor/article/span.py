"""Half-open ranges of code points."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """The code points [start, end)."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Return whether they share a code point, or one is strictly inside the other."""
        return self.start < other.end and other.start < self.end


def paragraphs_around(text: str, start: int, end: int) -> Span:
    """Return the whole lines that contain text[start:end], without the last newline."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return Span(first, len(text) if last < 0 else last)
