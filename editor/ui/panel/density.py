"""How much of itself the side panel shows in a window of a given height."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Density:
    """What is left out, for suggestions and buttons to keep their places without a scroll bar."""

    least: float
    """Height of the panel, in line heights, from which on this applies."""
    lines: int
    """Lines of the suspect's sentence."""
    reasons: bool
    """Whether suggestions have a second line, with their reason."""
    keys: bool
    """Whether buttons have a second line, with their key."""
    footer: bool
    """Whether undo and the rarer decisions are shown."""
    gap: int
    """Pixels between the parts."""


DENSITIES: Final = (
    Density(35, lines=4, reasons=True, keys=True, footer=True, gap=10),
    Density(24, lines=3, reasons=True, keys=False, footer=True, gap=5),
    Density(0, lines=2, reasons=False, keys=False, footer=False, gap=4),
)
"""Set by hand, for windows of 1280 x 800, 900 x 600 and 640 x 400 (a small laptop at 200 %)."""


def density_for(height: float) -> Density:
    """The density of a panel of that height, in line heights."""
    return next(one for one in DENSITIES if height >= one.least)
