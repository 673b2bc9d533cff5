"""Where the words of a text stand on pages, kept small: a book has a million."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple, Self, overload

from editor.files.pdf.words import Box

_NUMBERS: Final = 3
_EDGES: Final = 4
_EACH: Final = (_NUMBERS + _EDGES) * 4
"""Bytes: of numbers and edges, each has four."""


class PlacedText(NamedTuple):
    """A stretch of the text, code points [start, end), and where it stands: a word, or a part."""

    start: int
    end: int
    page: int
    """From 1."""
    box: Box


class PlacedTexts(Sequence[PlacedText]):
    """Stretches of one text, in its order."""

    def __init__(self) -> None:
        self._numbers = array("i")
        self._edges = array("f")

    def add(self, start: int, end: int, page: int, box: Box) -> None:
        """Add the stretch behind all others."""
        self._numbers.extend((start, end, page))
        self._edges.extend(box)

    def cut_last(self, end: int) -> None:
        """Let the last stretch end at `end`, if it reaches further."""
        self._numbers[-2] = min(self._numbers[-2], end)

    def within(self, start: int, end: int) -> list[PlacedText]:
        """Return those that meet code points [start, end) of the text."""
        found = []
        for at in range(bisect_right(self, start, key=lambda one: one.end), len(self)):
            piece = self[at]
            if piece.start >= end:
                break
            found.append(piece)
        return found

    def __len__(self) -> int:
        return len(self._numbers) // _NUMBERS

    @overload
    def __getitem__(self, at: int) -> PlacedText: ...

    @overload
    def __getitem__(self, at: slice) -> list[PlacedText]: ...

    def __getitem__(self, at: int | slice) -> PlacedText | list[PlacedText]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        at = range(len(self))[at]
        start, end, page = self._numbers[_NUMBERS * at : _NUMBERS * (at + 1)]
        left, top, right, bottom = self._edges[_EDGES * at : _EDGES * (at + 1)]
        return PlacedText(start, end, page, (left, top, right, bottom))

    def to_bytes(self) -> bytes:
        """Return them as another process of this machine reads them."""
        return self._numbers.tobytes() + self._edges.tobytes()

    @classmethod
    def of(cls, data: bytes | memoryview) -> Self:
        """Return what `to_bytes` made; raises ValueError."""
        made = cls()
        number, rest = divmod(len(data), _EACH)
        if rest:
            raise ValueError("places are cut off")
        made._numbers.frombytes(data[: number * _NUMBERS * 4])
        made._edges.frombytes(data[number * _NUMBERS * 4 :])
        return made
