"""Half-open ranges of code points in the article's text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """The code points from start up to, not including, end."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point, or one lies strictly inside the other."""
        return self.start < other.end and other.start < self.end


def paragraphs_around(text: str, start: int, end: int) -> Span:
    """The whole lines that hold text[start:end], without the last one's newline."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return Span(first, len(text) if last < 0 else last)
