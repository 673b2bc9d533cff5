"""From the probabilities of readings to suspects that do not overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.engine.suspect import MAX_SUGGESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from editor.engine.candidates import Lattice, Reading
    from editor.engine.decoding import Decoded

LEAST = 0.4
"""A phrase less likely to be spun than this is no suspect."""
FLOOR = 0.04
"""What decoding thinks less likely than this is not looked at any further."""
LEAST_SUGGESTION = 0.003


class Marked(NamedTuple):
    """Cells [start, end) that are suspect, with the readings that change them, best first."""

    start: int
    end: int
    confidence: float
    readings: tuple[tuple[Reading, float], ...]


def marked(lattice: Lattice, decoded: Decoded, judged: Callable[[Marked], float]) -> list[Marked]:
    """The suspect stretches of a sentence, in order, as sure as they are `judged` to be."""
    taken: set[int] = set()
    found: list[Marked] = []
    for mark in stretches(lattice, decoded):
        if taken.isdisjoint(range(mark.start, mark.end)):
            sure = judged(mark)
            if sure >= LEAST:
                taken.update(range(mark.start, mark.end))
                readings = ((one, share * sure / mark.confidence) for one, share in mark.readings)
                found.append(mark._replace(confidence=sure, readings=tuple(readings)))
    return sorted(found)


def stretches(lattice: Lattice, decoded: Decoded) -> Iterator[Marked]:
    """All stretches that may be spun, those of the likeliest reading first; they overlap."""
    spans = {(r.start, r.end): 1.0 for r in decoded.best if r.candidate is not None}
    for at, arcs in enumerate(lattice.arcs):
        for number in range(1, len(arcs)):
            share = decoded.posteriors[at][number]
            if share > 0.01:
                span = (at, arcs[number].end)
                spans[span] = spans.get(span, 0.0) + share
    for span in sorted(spans, key=lambda span: (-spans[span], span)):
        mark = _mark(lattice, decoded, *span)
        if mark.confidence >= FLOOR and mark.readings:
            yield mark


def _mark(lattice: Lattice, decoded: Decoded, start: int, end: int) -> Marked:
    changed = max(1 - decoded.posteriors[at][0] for at in range(start, end))
    readings = [
        (reading, share)
        for reading, share in zip(lattice.arcs[start], decoded.posteriors[start], strict=True)
        if reading.candidate is not None and reading.end == end and share >= LEAST_SUGGESTION
    ]
    readings.sort(key=lambda pair: -pair[1])
    return Marked(start, end, min(1.0, changed), tuple(readings[:MAX_SUGGESTIONS]))
