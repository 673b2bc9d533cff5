"""Adding the user's decisions to the evidence of the document."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.reading.decoding import NOTHING
from editor.engine.reading.lattice import key_of
from editor.engine.text.pairs import phrase_norm
from editor.engine.text.tokens import Shape, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from editor.engine.reading.evidence import Evidence
    from editor.engine.reading.lattice import Lattice

FIRM: Final = 4.0
"""Weight of a decision, in occasions, beside those that the engine expects. Set by hand."""
OTHER_CASE: Final = 1.0
"""The same for the other case form, which a spinner treats as another entry. Set by hand."""

DOUBTED: Final = 0.25
"""The factor for expected occasions of the phrase's other readings. Set by hand."""


class Decision(NamedTuple):
    """A phrase of the article, and what the user decided about it."""

    phrase: str
    """As it was in the text."""
    original: str | None
    """The wording that replaced it, "" if it was deleted; None if it was kept."""
    offered: tuple[str, ...] = ()
    """The wordings that were suggested."""


def with_decisions(evidence: Evidence, decisions: Collection[Decision]) -> Evidence:
    """Return the evidence with the decisions added; the argument is unchanged.

    Takes time linear in the evidence and the decisions, whose order does not matter.
    """
    counts: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for original, phrases in evidence.counts.items():
        counts[original].update(phrases)
    totals = defaultdict(float, evidence.totals)
    # All expected counts are lowered before any decision is added, so order does not matter.
    for decision in decisions:
        for wording in decision.offered:
            if wording != decision.original:
                original, phrase = _keys(wording, decision.phrase)
                counts[original][phrase] *= DOUBTED
    for decision in decisions:
        _teach(counts, totals, decision)
    return replace(
        evidence,
        counts={key: dict(each) for key, each in counts.items()},
        counted=evidence.counted or (evidence.counts if decisions else None),
        totals=dict(totals),
    )


def keep_decided(
    lattice: Lattice, costs: Sequence[list[float]], decided_spans: Sequence[tuple[int, int]]
) -> None:
    """Rule out all readings that change text in `decided_spans` (code points, half-open).

    Changes `costs` in place.
    """
    cells = lattice.sentence.cells
    if not decided_spans or not cells:
        return
    fixed = [
        any(start < cell.end and cell.start < end for start, end in decided_spans) for cell in cells
    ]
    for at, arcs in enumerate(lattice.arcs):
        for number, reading in enumerate(arcs):
            if any(fixed[reading.start : reading.end]):
                costs[at][number] = NOTHING if number else 0.0


def _teach(
    counts: defaultdict[str, defaultdict[str, float]],
    totals: defaultdict[str, float],
    decision: Decision,
) -> None:
    if decision.original:
        original, phrase = _keys(decision.original, decision.phrase)
        for key, becomes, worth in (
            (original, phrase, FIRM),
            (_other_case(original), _other_case(phrase), OTHER_CASE),
        ):
            counts[key][becomes] += worth
            totals[key] += worth
    elif decision.original is None:
        kept, _ = _keys(decision.phrase, decision.phrase)
        counts[kept][""] += FIRM
        totals[kept] += FIRM
        for wording in decision.offered:
            # The phrase was there and did not replace it.
            totals[_keys(wording, decision.phrase)[0]] += FIRM


def _keys(original: str, phrase: str) -> tuple[str, str]:
    """Return the keys of an original and of its phrase, in the case form of the phrase."""
    shape = next((token.shape for token in tokens(phrase) if token.norm), Shape.OTHER)
    return key_of(phrase_norm(original), shape), key_of(phrase_norm(phrase), shape)


def _other_case(key: str) -> str:
    return key[1:] if key.startswith("^") else "^" + key
