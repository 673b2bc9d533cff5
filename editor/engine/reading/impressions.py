"""What the encoder says about a sentence, laid out as its lattice."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.engine.model.encoder import USUAL
from editor.engine.reading.guesses import SURE
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from editor.engine.model.encoder import Encoder, Impression
    from editor.engine.reading.guesses import Guesses
    from editor.engine.reading.lattice import Lattice, Reading

WEIGHT: Final = 0.5
"""The factor for the encoder's ln odds beside the context model, which says part of the same.
Measured on texts of 66 spinners drawn at random: .35 finds a little less."""
ABOVE: Final = 1.0
"""Ln odds above the mean of the document from which a word rather was put there. Measured on texts
of spinners that the encoder never met: .3 to .9; a little more, as the context model says part of
the same."""
FIT_WEIGHT: Final = 0.3
"""The factor for how well a wording suits its place. Measured likewise: with .6 two originals more
in a hundred come first, but sound texts become likelier as spun ones and pass the verdict."""
MOST_FIT: Final = 5.0
"""The most nats that a wording gains or loses by it. Set by hand."""


def impressed(
    lattice: Lattice,
    text: str,
    encoder: Encoder,
    guesses: Guesses | None = None,
    mean: float | None = None,
) -> Lattice:
    """Return the lattice of a sentence of `text` with what the encoder says about it.

    With `guesses`, and the `mean` ln odds in the document, words that do not belong and that no
    list has get those as candidates.
    """
    cells = lattice.sentence.cells
    impression = encoder.impression(text, [(cell.start, cell.end) for cell in cells])
    if guesses is not None and mean is not None:
        lattice = _with_guesses(lattice, text, impression, guesses, mean + SURE)
    asked = [(at, one.end) for at, arcs in enumerate(lattice.arcs) for one in arcs[1:]]
    spans = list(dict.fromkeys(asked))
    wordings = [lattice.norm(*span) for span in spans]
    wordings += [
        one.candidate.original.norm if one.candidate else ""
        for arcs in lattice.arcs
        for one in arcs[1:]
    ]
    fits = encoder.fits(impression.queries, spans + asked, wordings)
    usual = dict(zip(spans, fits, strict=False))
    gains = np.array(fits[len(spans) :]) - [usual[span] for span in asked]
    limited = np.clip(gains, -MOST_FIT, MOST_FIT).tolist()
    ends = accumulate(len(arcs) - 1 for arcs in lattice.arcs)
    rows = tuple(
        array("d", (0.0, *limited[end + 1 - len(arcs) : end]))
        for arcs, end in zip(lattice.arcs, ends, strict=True)
    )
    return lattice._replace(odds=impression.odds, fits=rows)


def level(lattice: Lattice) -> Lattice:
    """Return the lattice with fits of 0 for readings added since the encoder was asked."""
    if not lattice.fits:
        return lattice
    rows = zip(lattice.arcs, lattice.fits, strict=True)
    fits = tuple((*row, *[0.0] * (len(arcs) - len(row))) for arcs, row in rows)
    return lattice._replace(fits=fits)


def _with_guesses(
    lattice: Lattice, text: str, impression: Impression, guesses: Guesses, least: float
) -> Lattice:
    cells = lattice.sentence.cells
    covered = {
        at
        for arcs in lattice.arcs
        for reading in arcs[1:]
        for at in range(reading.start, reading.end)
    }
    arcs = list(lattice.arcs)
    for at, cell in enumerate(cells):
        is_word = cell.shape is Shape.LOWER and cell.norm.isalpha()
        if is_word and at not in covered and impression.odds[at] > least:
            surface = text[cell.start : cell.end]
            arcs[at] += tuple(guesses.readings(at, cell.norm, surface, impression.queries[at]))
    return lattice._replace(arcs=tuple(arcs))


def sums_put_there(lattice: Lattice, mean: float | None) -> list[float]:
    """Return, for each cell and the end, by how many nats the encoder makes it likelier that all
    cells before it were replaced; nothing if it was not asked.

    `mean` are the mean ln odds in the document, None if they are not known.
    """
    if not lattice.odds:
        return []
    usual = USUAL if mean is None else mean + ABOVE
    nats = [WEIGHT * (odds - usual) for odds in lattice.odds]
    return list(accumulate(nats, initial=0.0))


def suits(lattice: Lattice, at: int) -> list[float]:
    """Return by how many nats the encoder makes each reading at a cell likelier than the words
    there; part of its cost in the channel.
    """
    return [FIT_WEIGHT * one for one in lattice.fits[at]] if lattice.fits else []


def fit(lattice: Lattice, reading: Reading) -> float:
    """Return by how many nats the encoder finds that a reading suits its place better than the
    words there, before FIT_WEIGHT: a feature of the judge.
    """
    if not lattice.fits:
        return 0.0
    arcs = lattice.arcs[reading.start]
    number = next(at for at, one in enumerate(arcs) if one is reading)
    return lattice.fits[reading.start][number]
