"""Replacements in a source, which may move other ranges of it, applied together."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple


class SourceRange(NamedTuple):
    """Code points [start, end) of the source."""

    start: int
    end: int


class OdtSplices:
    """Replacements for ranges of a source; those within a replaced range are dropped with it."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._replacements: list[tuple[SourceRange, list[str | SourceRange]]] = []

    def replace(self, start: int, end: int, *parts: str | SourceRange) -> None:
        """Replace source[start:end]; insertions at one place keep the order of the calls.

        A SourceRange among the parts is moved there, with all replacements within it.
        """
        self._replacements.append((SourceRange(start, end), list(parts)))

    def applied(self) -> str:
        """Return the source with all replacements made.

        Raises RecursionError if ranges are moved into each other.
        """
        self._replacements.sort(key=_place)
        out: list[str] = []
        self._render(SourceRange(0, len(self._source)), out)
        return "".join(out)

    def _render(self, range_: SourceRange, out: list[str]) -> None:
        done = range_.start
        first = bisect_left(self._replacements, (range_.start, -1), key=_place)
        for number in range(first, len(self._replacements)):
            place, parts = self._replacements[number]
            if place.start > range_.end:
                break
            if place.start < done or place.end > range_.end:
                continue
            out.append(self._source[done : place.start])
            for part in parts:
                if isinstance(part, SourceRange):
                    self._render(part, out)
                else:
                    out.append(part)
            done = place.end
        out.append(self._source[done : range_.end])


def _place(replacement: tuple[SourceRange, list[str | SourceRange]]) -> SourceRange:
    return replacement[0]
