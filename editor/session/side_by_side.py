"""An article beside its originals: rows of sentences that belong to each other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from editor.originals.alignment import rows
from editor.review.differences import ComparedRow, DifferingSpans

if TYPE_CHECKING:
    from editor.originals.alignment import Alignment, Row

_SPACE: Final = re.compile(r"\s")
_WORD: Final = re.compile(r"\S")


def side_by_side(
    alignment: Alignment, *, house: bool = False, places: bool = False
) -> list[ComparedRow]:
    """Return rows with the originals' sentences before and the article's after, in its order.

    What differs is marked; differences of house style only with `house`. With `places`, sentences
    that were moved also have a row where they stand in their original.
    """
    found = rows(alignment)
    moved = _by_place(found) if places else {}
    made: list[ComparedRow] = []
    at: dict[int, int] = {}
    links: list[tuple[int, int]] = []
    for number in range(-1, len(found)):
        if number >= 0:
            row = _compared(alignment, found[number], house=house)
            if number and row.after and _begins_line(alignment.article, found[number].start):
                made.append(ComparedRow("", "", DifferingSpans([], [])))
            at[number] = len(made)
            made.append(row)
        for other in moved.get(number, ()):
            links.append((len(made), other))
            one = _compared(alignment, found[other], house=house)
            made.append(one._replace(after=None, marks=DifferingSpans([], [])))
    for place, other in links:
        made[place] = made[place]._replace(link=at[other])
        made[at[other]] = made[at[other]]._replace(link=place)
    return made


def _by_place(found: Sequence[Row]) -> dict[int, list[int]]:
    """Return the moved rows by the one after which they stand in their original; -1: the first."""
    steady = sorted(
        (row.original, row.original_start, number)
        for number, row in enumerate(found)
        if row.original is not None and not row.moved
    )
    places: dict[int, list[int]] = {}
    moved = [n for n, row in enumerate(found) if row.moved and row.original is not None]
    for number in sorted(moved, key=lambda one: found[one].original_start):
        row = found[number]
        before = bisect_left(steady, (row.original, row.original_start)) - 1
        if before >= 0 and steady[before][0] == row.original:
            places.setdefault(steady[before][2], []).append(number)
        else:
            first = steady[before + 1][2] if before + 1 < len(steady) else 0
            places.setdefault(first - 1, []).append(number)
    return places


def _begins_line(text: str, start: int) -> bool:
    """Return whether the first word from an offset on is the first of its line."""
    word = _WORD.search(text, start)
    if word is None:
        return False
    return not text[text.rfind("\n", 0, word.start()) + 1 : word.start()].strip()


def _compared(alignment: Alignment, row: Row, *, house: bool) -> ComparedRow:
    own = [one for one in row.differences if house or not one.house]
    start, low = row.start, row.original_start
    before = ""
    if row.original is not None:
        before = _SPACE.sub(" ", alignment.originals[row.original][low : row.original_end])
    after = _SPACE.sub(" ", alignment.article[start : row.end])
    marks = DifferingSpans(
        [(one.original_start - low, one.original_end - low) for one in own],
        [(one.start - start, one.end - start) for one in own],
    )
    return ComparedRow(before or None, after or None, marks, row.original)
