"""The figures behind a suspect, for the "Why?" window."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.model.lexicon import Family
from editor.engine.reading.context import context_of, gain
from editor.engine.reading.lattice import key_of
from editor.engine.reading.mixture import likest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.model.lexicon import Candidate
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.evidence import Evidence, Manner
    from editor.engine.reading.lattice import Lattice, Reading

REACH = 2
"""Neighbours that are shown on each side. Set by hand: the context model looks at two."""


class Neighbour(NamedTuple):
    """A word or phrase beside a suspect: its text, and the wording it was read as."""

    text: str
    read_as: str


class PhraseCount(NamedTuple):
    """A phrase of the article, and the expected number of times it replaces one given original."""

    phrase: str
    times: float


@dataclass(frozen=True, slots=True)
class WeighedWording:
    """What was known of one candidate wording of a suspect's phrase."""

    wording: str
    times_as_usual: float
    """How many times likelier it is between these neighbours than the phrase that stands there."""
    seen: int
    """Training articles in which the phrase replaced it; for a pair of the user's, its weight."""
    share: float
    """Of the training articles with the phrase, the share in which it replaced this wording."""
    list_name: str
    """Name of the user's list that has the pair, "" if none has."""
    is_variant: bool
    """Whether it is only another spelling of the phrase."""
    times_here: float
    """Expected number of times that the phrase replaces it in this article."""
    other_phrases: tuple[PhraseCount, ...]
    """Other phrases that replace it in this article, most frequent first."""
    times_left: float
    """Expected number of times that it stands in this article itself, not replaced."""
    is_listed: bool = False
    """Whether the phrase is listed as tortured, and it as the term of art."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was weighed for one suspect."""

    before: tuple[Neighbour, ...]
    after: tuple[Neighbour, ...]
    weighed: tuple[WeighedWording, ...]
    spun: float
    """How spun the article looks, 0 to 1: see Evidence.spun."""
    share: float
    """Estimated share of the article's replaceable wordings that were replaced."""
    manner: Manner
    """What kind of spinner the article looks like the work of."""
    likest: str = ""
    """The manner of the list, a name in Synonyms.names, that an unknown spinner seems to draw on
    most; "" if none stands out."""

    def about(self, wording: str) -> WeighedWording | None:
        """Return what was known of a wording, None if it was no candidate."""
        wanted = wording.casefold()
        found = [one for one in self.weighed if one.wording.casefold() == wanted]
        return next((one for one in found if one.is_listed), found[0] if found else None)


def facts(
    text: str,
    lattice: Lattice,
    decoded: Decoded,
    span: tuple[int, int],
    *,
    evidence: Evidence,
    ngrams: Ngrams,
    manners: Sequence[str],
) -> Facts | None:
    """Return the facts about text[span] (code points), None if no cells have that span.

    `manners` are the names of the lists that Evidence.mixture is about.
    """
    cells = lattice.sentence.cells
    start = next((at for at, cell in enumerate(cells) if cell.start == span[0]), None)
    # A suspect may include the full stop of an abbreviation.
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
        tuple(before[-REACH:]),
        tuple(after[:REACH]),
        tuple(weighed),
        spun=evidence.spun,
        share=evidence.share,
        manner=evidence.manner,
        likest=likest(evidence.mixture, manners),
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
        times_as_usual=exp(max(-50.0, min(50.0, gained))),
        seen=candidate.seen,
        share=candidate.share,
        list_name=candidate.source if candidate.family is Family.PERSON else "",
        is_variant=candidate.family is Family.VARIANT,
        times_here=became.get(reading.key, 0.0),
        other_phrases=tuple(sorted(others, key=lambda met: -met.times)),
        times_left=became.get("", 0.0),
        is_listed=candidate.family is Family.SCIENCE and candidate.seen > 0,
    )


def _neighbour(text: str, lattice: Lattice, reading: Reading) -> Neighbour:
    cells = lattice.sentence.cells
    stands = text[cells[reading.start].start : cells[reading.end - 1].end]
    return Neighbour(stands, stands if reading.candidate is None else reading.text)
