"""From the probabilities of readings to suspects that do not overlap."""

from __future__ import annotations

from math import log
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from editor.engine.judging.judge import Doubted
from editor.engine.judging.stretch import Stretch, Wording
from editor.engine.model.ngrams import LM_WEIGHT
from editor.engine.reading.context import gain
from editor.engine.reading.evidence import Manner
from editor.engine.reading.impressions import suits
from editor.engine.reading.lattice import Reading
from editor.engine.suspect import MAX_SUGGESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.engine.judging.judge import Judge
    from editor.engine.judging.surroundings import Surroundings
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Lattice

LEAST: Final = 0.45
"""The least probability of being spun of a suspect. Set by hand;
resources/model/fit_constants.py measures other values."""
LEAST_UNKNOWN: Final = 0.5
"""The same in the work of an unknown spinner, where wrong marks are many. Set by hand: likelier
than not."""
FLOOR: Final = 0.04
"""The least probability, by decoding, of a stretch that is judged at all. Set by hand."""
LEAST_SUGGESTION: Final = 0.001
"""The least probability, by decoding, of a reading that is a suggestion. Set by hand."""
FEW: Final = 5
"""Wordings that are always shown if there are so many. Set by hand."""
LEAST_SHOWN: Final = 0.01
"""The least probability of a further wording that is shown. Set by hand."""
MOST_WORDINGS: Final = 14
"""The most wordings that are judged: more than are shown, as the judge reorders them. Set by
hand."""
LEAST_READING: Final = 0.01
"""The least probability of a reading that makes its span a stretch. Set by hand."""


def suspect_stretches(around: Surroundings, judge: Judge) -> list[Stretch]:
    """Return the stretches of a sentence that are suspects, in order, as judged."""
    least = LEAST_UNKNOWN if around.evidence.manner is Manner.UNKNOWN else LEAST
    possible = list(stretches(around.lattice, around.decoded))
    taken: set[int] = set()
    doubted: list[Doubted] = []
    for stretch, probability in zip(
        possible, judge.spun_probabilities(possible, around), strict=True
    ):
        cells = range(stretch.start, stretch.end)
        if probability >= least and taken.isdisjoint(cells):
            taken.update(cells)
            doubted.append(Doubted(stretch, wordings_of(stretch, around), probability))
    return sorted(
        stretch._replace(confidence=probability, wordings=tuple(_shown(wordings, stretch, around)))
        for (stretch, _, probability), wordings in zip(
            doubted, judge.ranked(doubted, around), strict=True
        )
    )


def _shown(wordings: Sequence[Wording], stretch: Stretch, around: Surroundings) -> list[Wording]:
    """Choose the wordings to show: the first FEW, likely others, and unlikely ones to fill up."""
    found = list(wordings[:FEW])
    found += [one for one in wordings[FEW:MAX_SUGGESTIONS] if one.share >= LEAST_SHOWN]
    if len(found) < FEW:
        texts = {one.text for one in found}
        others = [one for one in _passed_over(stretch, around) if one.text not in texts]
        found += others[: FEW - len(found)]
    return found


def stretches(lattice: Lattice, decoded: Decoded) -> Iterator[Stretch]:
    """Yield all stretches that may be spun, likeliest first; they may overlap."""
    spans = {(r.start, r.end): 1.0 for r in decoded.best if r.candidate is not None}
    for at, arcs in enumerate(lattice.arcs):
        for number in range(1, len(arcs)):
            share = decoded.posteriors[at][number]
            if share > LEAST_READING:
                span = (at, arcs[number].end)
                spans[span] = spans.get(span, 0.0) + share
    for span in sorted(spans, key=lambda span: (-spans[span], span)):
        stretch = _stretch(lattice, decoded, *span)
        if stretch.confidence >= FLOOR and stretch.readings:
            yield stretch


def _stretch(lattice: Lattice, decoded: Decoded, start: int, end: int) -> Stretch:
    changed = max(1 - decoded.posteriors[at][0] for at in range(start, end))
    readings = [
        (reading, share)
        for reading, share in zip(lattice.arcs[start], decoded.posteriors[start], strict=True)
        if reading.candidate is not None and reading.end == end and share >= LEAST_SUGGESTION
    ]
    readings.sort(key=lambda pair: -pair[1])
    return Stretch(start, end, min(1.0, changed), tuple(readings[:MAX_SUGGESTIONS]))


def wordings_of(stretch: Stretch, around: Surroundings) -> list[Wording]:
    """Return the wordings of a stretch: readings of all of it, and combinations of its parts.

    The probability of a combination is that of its least likely part, an upper bound.
    """
    text, lattice, decoded = around.text, around.lattice, around.decoded
    cells = lattice.sentence.cells
    ways: list[list[Wording]] = [[] for _ in range(stretch.end - stretch.start + 1)]
    none = Reading(stretch.start, stretch.start, (), 0.0, None, "", "")
    ways[0] = [Wording("", 1.0, none)]
    for at in range(stretch.start, stretch.end):
        before = ways[at - stretch.start]
        for number, reading in enumerate(lattice.arcs[at]):
            share = decoded.posteriors[at][number]
            if reading.end > stretch.end or share < LEAST_SUGGESTION:
                continue
            new = reading.text if number else text[cells[at].start : cells[at].end]
            gap = (
                text[cells[reading.end - 1].end : cells[reading.end].start]
                if (reading.end < stretch.end)
                else ""
            )
            for way in before:
                main = way.reading
                if number and (main.candidate is None or share > way.share):
                    main = reading
                ways[reading.end - stretch.start].append(
                    Wording(way.text + new + gap, min(way.share, share), main)
                )
        ways[at - stretch.start + 1].sort(key=_share, reverse=True)
        del ways[at - stretch.start + 1][2 * MOST_WORDINGS :]
    found: dict[str, Wording] = {}
    for way in ways[-1]:
        if way.reading.candidate is not None:
            found.setdefault(way.text, way)
    return list(found.values())[:MOST_WORDINGS]


def _passed_over(stretch: Stretch, around: Surroundings) -> list[Wording]:
    """Return the readings of a whole stretch below LEAST_SUGGESTION, likeliest first."""
    ngrams = around.reader.ngrams
    where = around.context(stretch.start, stretch.end)
    shares = around.decoded.posteriors[stretch.start]
    passed: list[tuple[float, Wording]] = []
    arcs = around.lattice.arcs[stretch.start]
    suit = suits(around.lattice, stretch.start)
    for number, (reading, share) in enumerate(zip(arcs, shares, strict=True)):
        candidate = reading.candidate
        if candidate is not None and reading.end == stretch.end and share < LEAST_SUGGESTION:
            fits = log(candidate.chance) + LM_WEIGHT * gain(reading, where, ngrams)
            fits += suit[number] if suit else 0.0
            passed.append((fits, Wording(reading.text, 0.0, reading)))
    return [one for _, one in sorted(passed, key=itemgetter(0), reverse=True)]


def _share(wording: Wording) -> float:
    return wording.share
