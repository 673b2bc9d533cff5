"""Sentences that a survey has read, kept for the pass that follows."""

from __future__ import annotations

from array import array
from itertools import chain, groupby, islice, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from editor.engine.reading.evidence import Site
from editor.engine.reading.lattice import Lattice, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Read = tuple[Lattice, list[Site]]
"""A sentence, and what it added to the evidence."""

_Fields = tuple[Any, ...]
_PLACE: Final = Reading._fields.index("words")
"""The first fields of a reading say where it is."""
_OTHERS: Final = len(Reading._fields) - _PLACE
_END: Final = attrgetter("end")


class KeptSentence(NamedTuple):
    """A sentence as it was read, in less memory than its lattice takes."""

    lattice: Lattice
    """Without `arcs` and `fits`."""
    rows: list[list[tuple[int, _Fields]]]
    """For each cell, the end of readings that follow each other, and their fields but the place."""
    fits: array[float]
    """Lattice.fits in one row; empty where it has none."""
    sites: list[Site]

    def read(self) -> Read:
        """Return what was kept."""
        arcs = tuple([tuple(_readings(at, row)) for at, row in enumerate(self.rows)])
        fits = iter(self.fits)
        beside = tuple([array("d", islice(fits, len(row))) for row in arcs]) if self.fits else ()
        return self.lattice._replace(arcs=arcs, fits=beside), self.sites


class Keeping:
    """Keeps sentences: what a phrase is read as is there once, however often the text has it."""

    def __init__(self) -> None:
        self.kept: list[KeptSentence] = []
        self._known: dict[tuple[str, int], _Fields] = {}

    def add(self, lattice: Lattice, sites: list[Site]) -> None:
        """Keep a sentence, and what it added to the evidence."""
        bare = lattice._replace(arcs=(), fits=())
        rows = [self._row(readings) for readings in lattice.arcs]
        fits = array("d", chain.from_iterable(lattice.fits))
        self.kept.append(KeptSentence(bare, rows, fits, sites))

    def _row(self, readings: Sequence[Reading]) -> list[tuple[int, _Fields]]:
        row: list[tuple[int, _Fields]] = []
        for end, same in groupby(readings, _END):
            several = list(same)
            fields = tuple(chain.from_iterable([one[_PLACE:] for one in several]))
            key = (several[0].key, len(fields))
            known = self._known.setdefault(key, fields)
            if known != fields:
                known = self._known[key] = fields
            row.append((end, known))
        return row


def _readings(at: int, row: Sequence[tuple[int, _Fields]]) -> Iterator[Reading]:
    for end, fields in row:
        yield from map(Reading, repeat(at), repeat(end), *[iter(fields)] * _OTHERS)
