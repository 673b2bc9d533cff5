"""The context of a span: its neighbours as they are read, and how well its words fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.engine.reading.lattice import Lattice

if TYPE_CHECKING:
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Reading


class Context(NamedTuple):
    """The context of a span of cells."""

    lattice: Lattice
    stands: tuple[int, ...]
    """The words of the span, as numbers of the context model; so are `before` and `after`."""
    usual: float
    """ln P of these words and of `after`, given `before`."""
    before: tuple[int, int]
    after: tuple[int, ...]
    left: str
    right: str
    """The neighbouring words as they are read; "" at the ends of the sentence."""


def context_of(
    text: str, lattice: Lattice, decoded: Decoded, cells_at: tuple[int, int], ngrams: Ngrams
) -> Context:
    """Return the context of the cells [start, end) = `cells_at` on the likeliest reading."""
    cells = lattice.sentence.cells
    start, end = cells_at

    def shown(reading: Reading) -> str:
        if reading.candidate is not None:
            return reading.text
        return text[cells[reading.start].start : cells[reading.end - 1].end]

    before: list[int] = [0, ngrams.stop]
    after: list[int] = []
    left = right = ""
    for reading in decoded.best:
        if reading.end <= start:
            before += reading.words
            left = shown(reading)
        elif reading.start >= end and len(after) < 2:
            right = right if after else shown(reading)
            after += reading.words
    stands = ngrams.numbers(cell.norm for cell in cells[start:end])
    fits = ngrams.total((*before[-2:], *stands, *after[:2]))
    return Context(lattice, stands, fits, (before[-2], before[-1]), tuple(after[:2]), left, right)


def gain(reading: Reading, where: Context, ngrams: Ngrams) -> float:
    """Return ln of how many times likelier a reading is in its context than the words there."""
    return ngrams.total((*where.before, *reading.words, *where.after)) - where.usual
