"""Which parts of a document are surveyed: all of it, or of a long one a sample."""

from __future__ import annotations

from typing import Final

SURVEYED: Final = 48_000
"""Code points (about 8,000 words): longer documents are surveyed by a sample of this size. Set by
hand."""
SAMPLES: Final = 16
"""Pieces that such a sample consists of, spread evenly. Set by hand."""


def sample(length: int) -> list[tuple[int, int]]:
    """Return the spans of a text that are surveyed: all of it, or pieces spread evenly."""
    if length <= SURVEYED:
        return [(0, length)]
    size = SURVEYED // SAMPLES
    return [(start, start + size) for start in (n * length // SAMPLES for n in range(SAMPLES))]
