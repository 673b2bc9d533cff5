"""The columns of a page, in reading order, whatever stands across them between.

Where the left edges of many lines agree, a column may begin. It does where the lines beside each
other fill both sides, as those of prose do and the cells of a table do not. What stands across the
gap (a title, a wide figure's caption) parts what is above it from what is below. So does white
space below authors who stand beside each other, their lines centred: the columns begin under it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from statistics import median
from typing import Final

from editor.files.pdf.segments import Segment

LINES: Final = 3
"""Lines beside each other that make columns. Set by hand."""
FILLED: Final = 0.5
"""Share of a column's width that its lines cover, at least. Set by hand: of prose with formulas and
the ends of paragraphs."""
OVER: Final = 2.0
"""Points that a line may reach over its column's edge."""
MOST_COLUMNS: Final = 6
MOST_ROWS: Final = 12
"""Rows of authors that are looked for. Set by hand: two or three authors stand in each."""
APART: Final = 1.8
"""Font sizes between two baselines from which there is white space between them. Set by hand."""
NARROWEST: Final = 10
"""Font sizes: narrower is a table's column, not a page's. Set by hand."""


@dataclass(slots=True)
class Column:
    """What stands in one column, or across several, from top to bottom."""

    segments: list[Segment]
    x0: float = 0.0
    x1: float = 0.0
    left: float = 0.0
    """Where its lines begin that are not indented."""
    page: int = 0
    """From 1."""
    starts: list[float] = field(default_factory=list)
    """The left edges by which it was parted from what is beside it."""


def columns(found: Sequence[Segment], known: Collection[float] = ()) -> list[Column]:
    """Return the columns of a page in reading order; `known` are left edges on other pages."""
    return list(_parted(list(found), known, MOST_COLUMNS))


def _parted(found: list[Segment], known: Collection[float], depth: int) -> Iterable[Column]:
    if not found:
        return
    start = _best_start(found, known) if depth else None
    if start is None:
        found.sort(key=lambda one: (one.base, one.x0))
        yield Column(found, min(one.x0 for one in found), max(one.x1 for one in found))
        return
    above = 0.0
    for is_parted, band in _bands(found, start, known):
        size = max(one.size for one in band)
        if is_parted:
            # Only a title is larger: below a wide figure, centred headings may begin both columns.
            authors, rest = _authors(band, start, known) if above > size else ([], band)
            for column in (*authors, *_side_by_side(rest, start, known, depth)):
                column.starts.append(start)
                yield column
        else:
            yield from _parted(band, known, depth - 1)
        above = size


def _side_by_side(
    band: Sequence[Segment], start: float, known: Collection[float], depth: int
) -> Iterable[Column]:
    for side in _sides(band, start):
        yield from _parted(side, known, depth - 1)


def _best_start(found: Sequence[Segment], known: Collection[float]) -> float | None:
    """Return the left edge that parts most lines into columns; None if there is one column."""
    edges = Counter(round(one.x0) for one in found)
    usual = [at for at, number in edges.most_common(12) if number + edges[at + 1] >= LINES]
    edge_of_all = min(one.x0 for one in found)
    best, most = None, 0
    for start in sorted({*usual, *(round(at) for at in known)}):
        if start < edge_of_all + 30:
            continue
        lines = sum(
            _lines_beside(band, start, known)
            for is_parted, band in _bands(found, start, known)
            if is_parted
        )
        # The marks of a list stand before the edge that most lines begin at.
        if lines > 1.15 * most:
            best, most = start, lines
    return best


def _crosses(one: Segment, start: float) -> bool:
    return one.x0 < start - OVER and one.x1 > start + OVER


def _sides(band: Sequence[Segment], start: float) -> tuple[list[Segment], list[Segment]]:
    left = [one for one in band if one.x0 < start - OVER]
    return left, [one for one in band if one.x0 >= start - OVER]


def _bands(
    found: Sequence[Segment], start: float, known: Collection[float]
) -> list[tuple[bool, list[Segment]]]:
    """Return the bands of the page from top to bottom, each with whether it is parted there."""
    # What stands beside something that reaches across is not below it.
    order = sorted(
        found, key=lambda one: (round((one.top + one.bottom) / 2, 1), _crosses(one, start))
    )
    bands: list[tuple[bool, list[Segment]]] = []
    for crosses, group in groupby(order, lambda one: _crosses(one, start)):
        band = list(group)
        is_parted = not crosses and _lines_beside(band, start, known) > 0
        if bands and not is_parted and not bands[-1][0]:
            bands[-1][1].extend(band)
        else:
            bands.append((is_parted, band))
    return bands


def _authors(
    band: Sequence[Segment], start: float, known: Collection[float]
) -> tuple[list[Column], Sequence[Segment]]:
    """Return the authors at the head of a band below a title, and the rest of the band.

    On both sides their lines are centred, and white space parts them from the columns below.
    """
    found: list[Column] = []
    size = max(one.size for one in band)
    for _ in range(MOST_ROWS):
        lines = sorted(band, key=lambda one: one.base)
        gaps = (b.base - a.base for a, b in pairwise(lines))
        cut = next((at for at, gap in enumerate(gaps, 1) if gap > APART * size), len(lines))
        sides, rest = _sides(lines[:cut], start), _sides(lines[cut:], start)
        if not all((*sides, *rest)) or not _lines_beside(lines[cut:], start, known):
            return found, band
        edges = [(min(one.x0 for one in side), max(one.x1 for one in side)) for side in rest]
        made = [Column(side, *ends) for side, ends in zip(sides, edges, strict=True)]
        if not all(map(_is_centred, made)):
            return found, band
        found += made
        band = lines[cut:]
    return found, band


def _is_centred(column: Column) -> bool:
    """Whether lines have their middles in common, and none touches an edge of the column."""
    middles = [(one.x0 + one.x1) / 2 for one in column.segments]
    return max(middles) - min(middles) < column.segments[0].size / 2 and all(
        one.x0 - column.x0 > one.size and column.x1 - one.x1 > one.size for one in column.segments
    )


def _lines_beside(band: Sequence[Segment], start: float, known: Collection[float]) -> int:
    """Return how many lines stand beside each other in a band; 0 if those are not columns."""
    left, right = _sides(band, start)
    if not left or not right:
        return 0
    is_known = any(abs(start - at) <= OVER for at in known)
    top = max(min(one.base for one in left), min(one.base for one in right))
    bottom = min(max(one.base for one in left), max(one.base for one in right))
    slack = max(one.size for one in band)
    beside = [
        [one for one in side if top - slack <= one.base <= bottom + slack] for side in (left, right)
    ]
    lines = min(map(_number_of_lines, beside))
    if lines < (1 if is_known else LINES):
        return 0
    if any(_filled(side) < FILLED for side in beside):
        return 0
    return lines


def _number_of_lines(side: Iterable[Segment]) -> int:
    bases = sorted(one.base for one in side)
    return sum(1 for at, base in enumerate(bases) if not at or base - bases[at - 1] > 3)


def _filled(side: Sequence[Segment]) -> float:
    """Return which share of its width lines fill, those of a few words and of formulas included."""
    width = max(one.x1 for one in side) - min(one.x0 for one in side)
    lines = _number_of_lines(side)
    words = sum(len(one.words) for one in side)
    if words < 2 * lines or width < NARROWEST * median(one.size for one in side):
        return 0.0
    return sum(one.x1 - one.x0 for one in side) / max(width * lines, 1)
