"""Sentences that a survey has read, kept for the pass that follows."""

from __future__ import annotations

from array import array
from itertools import chain, islice
from typing import Any, NamedTuple

from editor.engine.reading.evidence import Site
from editor.engine.reading.lattice import Lattice, Reading

Read = tuple[Lattice, list["Site"]]
"""A sentence, and what it added to the evidence."""


class KeptSentence(NamedTuple):
    """A sentence as it was read; takes half the memory of its lattice, which holds thousands of
    readings.
    """

    lattice: Lattice
    """Without `arcs` and `fits`."""
    sizes: array[int]
    """The number of readings at each cell."""
    columns: tuple[tuple[Any, ...], ...]
    """The fields of all readings in order: one tuple for each field."""
    fits: array[float]
    """Lattice.fits in one row; empty where it has none."""
    sites: list[Site]

    @classmethod
    def of(cls, lattice: Lattice, sites: list[Site]) -> KeptSentence:
        """Keep a sentence, and what it added to the evidence."""
        return cls(
            lattice._replace(arcs=(), fits=()),
            array("H", map(len, lattice.arcs)),
            tuple(zip(*chain.from_iterable(lattice.arcs), strict=True)),
            array("d", chain.from_iterable(lattice.fits)),
            sites,
        )

    def read(self) -> Read:
        """Return what was kept."""
        readings = map(Reading, *self.columns)
        arcs = tuple([tuple(islice(readings, size)) for size in self.sizes])
        fits = iter(self.fits)
        rows = tuple([array("d", islice(fits, size)) for size in self.sizes]) if self.fits else ()
        return self.lattice._replace(arcs=arcs, fits=rows), self.sites
