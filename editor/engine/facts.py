"""The facts behind a suspect, as the engine weighed them: for those who ask why."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.model.lexicon import Family
from editor.engine.reading.context import context_of, gain
from editor.engine.reading.lattice import key_of

if TYPE_CHECKING:
    from editor.engine.model.lexicon import Candidate
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.evidence import Evidence
    from editor.engine.reading.lattice import Lattice, Reading

REACH = 2
"""So many neighbours on either side are looked at."""


class Neighbour(NamedTuple):
    """Words beside a suspect: as they stand there, and as they were read."""

    text: str
    read_as: str


class PhraseCount(NamedTuple):
    """A phrase of the article, and about how many times it stands for some original in it."""

    phrase: str
    times: float


@dataclass(frozen=True, slots=True)
class WeighedWording:
    """What was known of one wording."""

    wording: str
    usual: float
    """How many times as usual it is between these neighbours as what stands there."""
    seen: int
    """Articles in which the phrase was seen in its place; for a person's pair, what it is worth."""
    share: float
    """Of the articles in which the phrase stood for something known, the share with this."""
    person: str
    """The person's list that says so, or nothing."""
    spelling: bool
    """Whether it is only another spelling."""
    here: float
    """About how many times the phrase stands for it in this article."""
    elsewhere: tuple[PhraseCount, ...]
    """What else it became in this article, most often first."""
    standing: float
    """About how many times it stands in the article itself, which a spinner would have left."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was weighed for one suspect."""

    before: tuple[Neighbour, ...]
    after: tuple[Neighbour, ...]
    weighed: tuple[WeighedWording, ...]
    spun: float
    """Probability-like, 0 to 1: how spun the article looks."""
    share: float
    """The share of replaceable wordings that were replaced in it, as estimated."""

    def about(self, wording: str) -> WeighedWording | None:
        """What was known of a wording, None if the engine did not think of it."""
        wanted = wording.casefold()
        return next((one for one in self.weighed if one.wording.casefold() == wanted), None)


def facts(
    text: str,
    lattice: Lattice,
    decoded: Decoded,
    span: tuple[int, int],
    *,
    evidence: Evidence,
    ngrams: Ngrams,
) -> Facts | None:
    """The facts about text[span], code points; None where no reading of the sentence is."""
    cells = lattice.sentence.cells
    start = next((at for at, cell in enumerate(cells) if cell.start == span[0]), None)
    # A suspect may have the stop of an abbreviation with it.
    last = span[1] - text.endswith(".", *span)
    end = next((at for at, cell in enumerate(cells, 1) if cell.end in {last, span[1]}), None)
    if start is None or end is None or end <= start:
        return None
    where = context_of(text, lattice, decoded, (start, end), ngrams)
    weighed = [
        _weighed(reading, reading.candidate, gain(reading, where, ngrams), lattice, evidence)
        for reading in lattice.arcs[start]
        if reading.end == end
        and reading.candidate is not None
        and reading.candidate.family is not Family.RULE
    ]
    before = [_neighbour(text, lattice, one) for one in decoded.best if one.end <= start]
    after = [_neighbour(text, lattice, one) for one in decoded.best if one.start >= end]
    return Facts(
        tuple(before[-REACH:]), tuple(after[:REACH]), tuple(weighed), evidence.spun, evidence.share
    )


def _weighed(
    reading: Reading, candidate: Candidate, gained: float, lattice: Lattice, evidence: Evidence
) -> WeighedWording:
    original = key_of(candidate.original.norm, lattice.sentence.cells[reading.start].shape)
    became = evidence.counts.get(original, {})
    others = [
        PhraseCount(phrase.removeprefix("^"), times)
        for phrase, times in became.items()
        if phrase not in {"", reading.key}
    ]
    return WeighedWording(
        wording=reading.text,
        usual=exp(max(-50.0, min(50.0, gained))),
        seen=candidate.seen,
        share=candidate.share,
        person=candidate.source if candidate.family is Family.PERSON else "",
        spelling=candidate.family is Family.VARIANT,
        here=became.get(reading.key, 0.0),
        elsewhere=tuple(sorted(others, key=lambda met: -met.times)),
        standing=became.get("", 0.0),
    )


def _neighbour(text: str, lattice: Lattice, reading: Reading) -> Neighbour:
    cells = lattice.sentence.cells
    stands = text[cells[reading.start].start : cells[reading.end - 1].end]
    return Neighbour(stands, stands if reading.candidate is None else reading.text)
