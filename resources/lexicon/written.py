"""Entries written by hand: base forms in written/*.tsv and science/*.tsv, inflected here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from inflection import degrees, plural, verb
from tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENTRY: Final = ("original", "spun", "part", "weight")
"""Columns of the entries; parts of speech are PARTS."""
PARTS: Final = ("n", "v", "a", "r", "x")
"""Noun, verb, adjective, adverb; x stands as it is."""
REPLACEMENTS: Final = ("original", "spun")
"""Columns of replacements.txt: all that may stand in an original's place, with | between."""
RANKED: Final = ((4, 2.0), (9, 1.0), (99, 0.5))
"""Weights of the replacements in a row of replacements.txt: up to which place, how much. Set by
hand."""


class Pair(NamedTuple):
    """A spun phrase, the original it stands for, and a weight."""

    spun: str
    original: str
    weight: float


def written_pairs(folder: Path) -> Iterator[Pair]:
    """All forms of all entries of written/; raises ValueError that names a line that is none."""
    yield from _replacements(folder / "replacements.txt")
    yield from entry_pairs(folder)


def entry_pairs(folder: Path) -> Iterator[Pair]:
    """All forms of the entries in the folder's *.tsv; raises ValueError that names a bad line."""
    for path in sorted(folder.glob("*.tsv")):
        yield from table_pairs(path)


def table_pairs(path: Path) -> Iterator[Pair]:
    """All forms of the entries of one table; raises ValueError that names a line that is none."""
    for number, (original, spun, part, weight) in read_rows(path, ENTRY):
        if part not in PARTS:
            raise ValueError(f"{path.name}, line {number}: no part of speech: {part}")
        yield from forms(Pair(spun, original, float(weight)), part)


def _replacements(path: Path) -> Iterator[Pair]:
    """The pairs of rows of an original and all that may stand in its place, likeliest first."""
    for _, (original, row) in read_rows(path, REPLACEMENTS):
        for place, spun in enumerate(row.split("|")):
            weight = next(weight for last, weight in RANKED if place < last)
            yield Pair(spun, original, weight)


def forms(pair: Pair, part: str) -> Iterator[Pair]:
    """The pair and its inflected forms."""
    spun, original, weight = pair
    yield pair
    if part == "n":
        yield Pair(plural(spun), plural(original), weight)
    elif part == "v":
        made = set(zip(verb(spun)[1:], verb(original)[1:], strict=True))
        for one, other in sorted(made):
            yield Pair(one, other, weight)
    elif part == "a":
        for one, other in zip(degrees(spun), degrees(original), strict=True):
            yield Pair(one, other, weight / 2)
