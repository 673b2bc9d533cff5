"""How sure it is that an original's wording belongs where the alignment puts it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from editor.originals.alignment.knowledge import Tie

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.originals.alignment.chunks import Chunk


class _Shape(Enum):
    """How many words a difference has."""

    SINGLE = 0
    """One on either side."""
    PHRASE = 1
    UNEVEN = 2
    """None on one side."""


_SEEN: Final = (0.99, 0.995, 0.999)
_KNOWN: Final = {
    _Shape.SINGLE: (0.87, 0.965, 0.995),
    _Shape.PHRASE: (0.67, 0.95, 0.99),
    _Shape.UNEVEN: (0.67, 0.95, 0.99),
}
_UNKNOWN: Final = {
    _Shape.SINGLE: (0.8, 0.95, 0.98),
    _Shape.PHRASE: (0.4, 0.7, 0.89),
    _Shape.UNEVEN: (0.2, 0.4, 0.97),
}
"""The share of differences whose original wording is right, by the number of sides on which the
next words are the same: of pairs seen in spun text, of other known ones, of unknown ones. Measured,
smoothed: 8,600 differences of spun articles, whole and mixed, with the lexicon and without (the
texts of tests/bench/test_alignment.py, where their calibration is checked)."""


def confidence(chunks: Sequence[Chunk], at: int) -> float:
    """Return the confidence of a chunk, 0 to 1."""
    chunk = chunks[at]
    if not chunk.differs:
        return 1.0
    sides = _same(chunks, at - 1) + _same(chunks, at + 1)
    if chunk.tie <= Tie.SEEN:
        return _SEEN[sides]
    by_shape = _UNKNOWN if chunk.tie is Tie.PLACE else _KNOWN
    return by_shape[_shape(chunk)][sides]


def _same(chunks: Sequence[Chunk], at: int) -> bool:
    """Return whether there is nothing at that place that differs, but marks."""
    return not 0 <= at < len(chunks) or not chunks[at].differs or chunks[at].marks


def _shape(chunk: Chunk) -> _Shape:
    if chunk.empty or chunk.widened:
        return _Shape.UNEVEN
    single = chunk.a_end - chunk.a == 1 and chunk.b_end - chunk.b == 1
    return _Shape.SINGLE if single else _Shape.PHRASE
