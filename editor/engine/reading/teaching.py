"""What a person's decisions say about the document: they are evidence like all the rest."""

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
"""How many occasions a decision is worth beside those that the engine only expects."""
OTHER_CASE: Final = 1.0
"""The same for the other case form, which a spinner treats as another entry."""

DOUBTED: Final = 0.25
"""What is left of the occasions that were expected for other readings of the phrase."""


class Decision(NamedTuple):
    """A phrase of the article, and what a person said it stands for."""

    phrase: str
    """As it stood in the text."""
    original: str | None
    """The wording put in its place, "" where it was taken out; None where it was kept."""
    offered: tuple[str, ...] = ()
    """The wordings that the engine had thought of."""


def with_decisions(evidence: Evidence, decisions: Collection[Decision]) -> Evidence:
    """The evidence with firm counts for what was decided; the one given stays as it is.

    Time is linear in the evidence and the decisions, which may come in any order.
    """
    counts: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for original, phrases in evidence.counts.items():
        counts[original].update(phrases)
    totals = defaultdict(float, evidence.totals)
    # First what was only expected goes, then what is known comes: so the order does not matter.
    for decision in decisions:
        for wording in decision.offered:
            if wording != decision.original:
                original, phrase = _keys(wording, decision.phrase)
                counts[original][phrase] *= DOUBTED
    for decision in decisions:
        _teach(counts, totals, decision)
    return replace(
        evidence, counts={key: dict(each) for key, each in counts.items()}, totals=dict(totals)
    )


def keep_decided(
    lattice: Lattice, costs: Sequence[list[float]], decided_spans: Sequence[tuple[int, int]]
) -> None:
    """Let the readings of settled stretches of the text be what stands there, and no other.

    `costs` are changed in place; `decided_spans` are code points, half-open.
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
            # The phrase was met, and did not stand for it.
            totals[_keys(wording, decision.phrase)[0]] += FIRM


def _keys(original: str, phrase: str) -> tuple[str, str]:
    """An original and what it became, as in Evidence: the case form is that of the place."""
    shape = next((token.shape for token in tokens(phrase) if token.norm), Shape.OTHER)
    return key_of(phrase_norm(original), shape), key_of(phrase_norm(phrase), shape)


def _other_case(key: str) -> str:
    return key[1:] if key.startswith("^") else "^" + key
