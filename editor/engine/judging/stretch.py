"""A span of a sentence that may be spun, with its readings."""

from __future__ import annotations

from typing import NamedTuple

from editor.engine.reading.lattice import Reading


class Wording(NamedTuple):
    """One wording of a whole stretch."""

    text: str
    share: float
    """The probability that it is the original wording."""
    reading: Reading
    """The reading that changes the text; the likeliest one if there are several."""


class Stretch(NamedTuple):
    """Cells [start, end) that may be spun, with the readings that change them, best first."""

    start: int
    end: int
    confidence: float
    """The probability that the stretch is spun."""
    readings: tuple[tuple[Reading, float], ...]
    """The readings of exactly these cells, each with its probability."""
    wordings: tuple[Wording, ...] = ()
    """All wordings, those of parts of the stretch included, best first."""
