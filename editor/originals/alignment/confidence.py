"""How sure it is that an original's wording belongs where the alignment puts it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.originals.alignment.knowledge import Tie

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.originals.alignment.chunks import Chunk

REACH: Final = 2
"""Chunks on each side whose words may be the same. Set by hand."""


def confidence(chunks: Sequence[Chunk], at: int) -> float:
    """Return the confidence of a chunk, 0 to 1."""
    chunk = chunks[at]
    if not chunk.differs:
        return 1.0
    sides = 0
    for side in (range(at - 1, at - 1 - REACH, -1), range(at + 1, at + 1 + REACH)):
        near = [chunks[one] for one in side if 0 <= one < len(chunks)]
        sides += not near or not near[0].differs
    return 0.9 if sides == 2 or chunk.tie <= Tie.LISTED else 0.8
