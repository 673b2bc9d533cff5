"""Positions in UTF-16 units, which Qt counts, and in code points, which Python counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
"""Code points that take two units; all others, lone surrogates too, take one."""


def utf16_length(text: str) -> int:
    """Length of a text in UTF-16 units."""
    return len(text) + len(_ASTRAL.findall(text))


class Utf16Map:
    """Converts offsets in a text between code points and UTF-16 units; follows its edits."""

    def __init__(self, text: str = "") -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]

    @property
    def extra(self) -> int:
        """Length of the text in units minus its length in code points."""
        return len(self._astral)

    def unit(self, offset: int) -> int:
        """The unit at which a code point begins."""
        return offset + self._before(offset)

    def offset(self, unit: int, *, up: bool = False) -> int:
        """The code point at a unit; inside a surrogate pair, its own or with `up` the next one."""
        numbers = range(len(self._astral))
        pairs = bisect_left(numbers, unit, key=self._unit_of_pair)
        inside = pairs > 0 and self._astral[pairs - 1] + pairs == unit
        return unit - pairs + (1 if up and inside else 0)

    def edit(self, start: int, removed: int, put: str) -> None:
        """Apply an edit: `removed` code points at `start` were replaced by `put`."""
        fresh = [start + match.start() for match in _ASTRAL.finditer(put)]
        if not self._astral and not fresh:
            return
        low, high = self._before(start), self._before(start + removed)
        growth = len(put) - removed
        later = [offset + growth for offset in self._astral[high:]]
        self._astral[low:] = fresh + later

    def _unit_of_pair(self, number: int) -> int:
        return self._astral[number] + number

    def _before(self, offset: int) -> int:
        return bisect_left(self._astral, offset)
