"""Stretches of a text put in the place of others, some of them moved from elsewhere in it."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple


class SourceStretch(NamedTuple):
    """Code points [start, end) of the text."""

    start: int
    end: int


class OdtSplices:
    """What is put where; what is within a stretch that is replaced is left out with it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[tuple[SourceStretch, list[str | SourceStretch]]] = []

    def put(self, start: int, end: int, *parts: str | SourceStretch) -> None:
        """Put parts in the place of [start, end); what stands at one place keeps its order.

        A stretch among the parts is moved there, as it is after all splices within it.
        """
        self._found.append((SourceStretch(start, end), list(parts)))

    def result(self) -> str:
        """The text as it is then. Raises RecursionError for moves within moves without end."""
        self._found.sort(key=_place)
        out: list[str] = []
        self._render(SourceStretch(0, len(self._text)), out)
        return "".join(out)

    def _render(self, stretch: SourceStretch, out: list[str]) -> None:
        done = stretch.start
        first = bisect_left(self._found, (stretch.start, -1), key=_place)
        for number in range(first, len(self._found)):
            place, parts = self._found[number]
            if place.start > stretch.end:
                break
            if place.start < done or place.end > stretch.end:
                continue
            out.append(self._text[done : place.start])
            for part in parts:
                if isinstance(part, SourceStretch):
                    self._render(part, out)
                else:
                    out.append(part)
            done = place.end
        out.append(self._text[done : stretch.end])


def _place(splice: tuple[SourceStretch, list[str | SourceStretch]]) -> SourceStretch:
    return splice[0]
