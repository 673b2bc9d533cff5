"""Tables that are certain: lines whose pieces stand below each other, column by column."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from editor.files.pdf.rows import PageLine
from editor.files.pdf.words import PageWord

FEWEST: Final = 3
"""Lines of as many cells each that make a table: with two, chance could do it."""


class TableRow(NamedTuple):
    """A line of a table, and its cells from left to right; a cell may be empty."""

    row: PageLine
    cells: list[list[PageWord]]


def tables(rows: Sequence[PageLine], begun: Sequence[TableRow] = ()) -> dict[int, list[TableRow]]:
    """Return the tables among a column's lines, by the index of the first line of each.

    `begun` is a table at the end of the column before, which may go on in this one.
    """
    found: dict[int, list[TableRow]] = {}
    at = _rest_of_table(rows, begun)
    if at:
        ranges = _moved_ranges(begun, rows[0])
        found[0] = [TableRow(row, _cells(row, ranges)) for row in rows[:at]]
    while at < len(rows):
        end = _end_of_table(rows, at)
        if end - at < FEWEST:
            at += 1
            continue
        ranges = _ranges(rows[at:end])
        first, last = at, end
        done = max((start + len(table) for start, table in found.items()), default=0)
        while first > done and _in_ranges(rows[first - 1], ranges, rows[first]):
            first -= 1
        while last < len(rows) and _in_ranges(rows[last], ranges, rows[last - 1]):
            last += 1
        found[first] = [TableRow(row, _cells(row, ranges)) for row in rows[first:last]]
        at = last
    return found


def _rest_of_table(rows: Sequence[PageLine], begun: Sequence[TableRow]) -> int:
    """Return how many lines at the head of a column belong to a table that has begun before."""
    if not begun:
        return 0
    ranges = _moved_ranges(begun, rows[0])
    last, at = begun[-1].row, 0
    while at < len(rows) and abs(rows[at].size - last.size) < 0.1 * last.size:
        beside = rows[at - 1] if at else rows[at]
        if len(rows[at].cells) != len(ranges) or not _in_ranges(rows[at], ranges, beside):
            break
        at += 1
    return at


def _moved_ranges(table: Sequence[TableRow], row: PageLine) -> list[tuple[float, float]]:
    """Return the edges of a table's columns, as they are in the column of another line."""
    by = row.column.left - table[0].row.column.left
    columns = zip(*(cells for _, cells in table), strict=True)
    return [
        (
            min(cell[0].x0 for cell in cells if cell) + by,
            max(cell[-1].x1 for cell in cells if cell) + by,
        )
        for cells in columns
    ]


def _end_of_table(rows: Sequence[PageLine], start: int) -> int:
    """Return the index behind the last line with as many cells below those of the first."""
    number = len(rows[start].cells)
    end = start
    while end < len(rows) and number > 1 and len(rows[end].cells) == number:
        if end > start and rows[end].base - rows[end - 1].base > 3 * rows[end].size:
            break
        if not _are_columns(_ranges(rows[start : end + 1]), rows[start : end + 1]):
            break
        end += 1
    return end


def _ranges(rows: Sequence[PageLine]) -> list[tuple[float, float]]:
    """Return the left and right edge of each column."""
    return [
        (min(cell[0].x0 for cell in cells), max(cell[-1].x1 for cell in cells))
        for cells in zip(*(row.cells for row in rows), strict=True)
    ]


def _are_columns(ranges: Sequence[tuple[float, float]], rows: Sequence[PageLine]) -> bool:
    """Whether the columns do not reach into each other, and each has one edge or middle."""
    size = rows[0].size
    if any(b[0] - a[1] < 0.5 * size for a, b in pairwise(ranges)):
        return False
    for cells in zip(*(row.cells for row in rows), strict=True):
        lefts = [cell[0].x0 for cell in cells]
        rights = [cell[-1].x1 for cell in cells]
        middles = [(a + b) / 2 for a, b in zip(lefts, rights, strict=True)]
        if min(max(edge) - min(edge) for edge in (lefts, rights, middles)) > 0.4 * size:
            return False
    return True


def _in_ranges(row: PageLine, ranges: Sequence[tuple[float, float]], beside: PageLine) -> bool:
    """Whether a line next to a table has a piece in most of its columns, and none across two."""
    if abs(row.base - beside.base) > 2.2 * beside.size:
        return False
    used = set()
    for word in row.words:
        meets = {
            at for at, (x0, x1) in enumerate(ranges) if min(word.x1, x1 + 2) > max(word.x0, x0 - 2)
        }
        if len(meets) != 1:
            return False
        used |= meets
    return len(used) > 1 and len(used) * 2 > len(ranges)


def _cells(row: PageLine, ranges: Sequence[tuple[float, float]]) -> list[list[PageWord]]:
    cells: list[list[PageWord]] = [[] for _ in ranges]
    for word in row.words:
        middle = (word.x0 + word.x1) / 2
        near = min(
            range(len(ranges)),
            key=lambda at: max(ranges[at][0] - middle, middle - ranges[at][1], 0),
        )
        cells[near].append(word)
    return cells
