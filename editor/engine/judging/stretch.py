"""A stretch of a sentence that may be spun, and what it may be read as."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from editor.engine.reading.lattice import Reading


class Wording(NamedTuple):
    """What a stretch may be read as, in full."""

    text: str
    share: float
    """Its probability."""
    reading: Reading
    """What changes it, the likeliest part where there are several."""


class Stretch(NamedTuple):
    """Cells [start, end) that are suspect, with the readings that change them, best first."""

    start: int
    end: int
    confidence: float
    readings: tuple[tuple[Reading, float], ...]
    wordings: tuple[Wording, ...] = ()
    """All that it may be read as, best first."""
