"""Entries written by hand: base forms in written/*.tsv, inflected here."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, NamedTuple

from inflection import degrees, plural, verb

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Pair(NamedTuple):
    """A spun phrase, the original it stands for, and a weight."""

    spun: str
    original: str
    weight: float


RANKED = ((4, 2.0), (9, 1.0), (99, 0.5))
"""Weights of the replacements in a row of replacements.txt: up to which place, how much."""


def written_pairs(folder: Path) -> Iterator[Pair]:
    """All forms of all entries; raises ValueError that names the line that is not an entry."""
    yield from _replacements(folder / "replacements.txt")
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for number, row in enumerate(
                csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 1
            ):
                if not row or row[0].startswith("#"):
                    continue
                if len(row) != 4 or row[2] not in "nvarx" or not row[0] or not row[1]:
                    raise ValueError(f"{path.name}, line {number}: not an entry: {row}")
                spun, original, part, weight = row
                yield from forms(Pair(spun, original, float(weight)), part)


def _replacements(path: Path) -> Iterator[Pair]:
    """The pairs of rows of an original and all that may stand in its place, likeliest first."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        original, tab, row = line.partition("\t")
        if not (original and tab and row):
            raise ValueError(f"{path.name}, line {number}: not a row: {line}")
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
