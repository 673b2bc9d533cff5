"""The words of a PDF's pages, with where they stand and what they look like."""

from __future__ import annotations

from enum import IntEnum
from typing import Final, NamedTuple

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; points, from the top left of a page that is turned upright."""


class PageWord(NamedTuple):
    """A word as it stands on a page: no white space within; a line's end may cut it."""

    text: str
    x0: float
    x1: float
    base: float
    """Its baseline, in points from the top of the page."""
    size: float
    """Of its letters, in points."""
    bold: bool = False
    math: bool = False
    """Whether most of it is in a font for formulas, or of signs that the file does not name."""

    @property
    def box(self) -> Box:
        """Where it stands: from above its capitals to below its descenders."""
        return (self.x0, self.base - ASCENT * self.size, self.x1, self.base + DESCENT * self.size)


ASCENT: Final = 0.8
DESCENT: Final = 0.25
"""Of Latin letters, in parts of the font size. Set by hand."""


class PageShows(IntEnum):
    """What is on a page beside words, the most telling last."""

    NOTHING = 0
    DRAWINGS = 1
    PICTURES = 2


class PageWords(NamedTuple):
    """The words of a page in the order of the file, and the page's size."""

    width: float
    height: float
    words: list[PageWord]
    turned: list[PageWord]
    """Words that stand across the others, as a stamp in the margin does, in the order of the file;
    their boxes are those of the page, all else is theirs."""
    shows: PageShows = PageShows.NOTHING
    """What is on it beside words."""
    turn: int = 0
    """Quarter turns by which the file's coordinates were turned, so that words stand upright."""
