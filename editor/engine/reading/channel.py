"""The channel: the probability of each reading of a sentence, given the document's evidence."""

from __future__ import annotations

from math import exp, log, log1p
from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import Family
from editor.engine.reading import mixture
from editor.engine.reading.decoding import LEAST_PROBABILITY, NOTHING
from editor.engine.reading.impressions import suits, sums_put_there
from editor.engine.reading.lattice import case_mark, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.engine.model.lexicon import Lexicon
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.evidence import Evidence, Site
    from editor.engine.reading.lattice import Lattice

MEMORY: Final = 1.0
"""Weight of the lexicon's probability beside the counts of this document, in occasions. Set by
hand; resources/model/fit_constants.py measures other values."""
RIVALRY: Final = 1.0
"""A spinner replaces one original by one phrase throughout a text: nats that a phrase loses for
each time that the original became another phrase or stayed. Set by hand;
resources/model/fit_constants.py measures other values."""
MOST_RIVAL: Final = 3.0
"""The most times that count for RIVALRY. Set by hand; resources/model/fit_constants.py measures
other values."""
TOPIC: Final = 1.5
"""Nats that a replacement of the news spinner loses in a sound text for each time that the phrase
is met again: it is what the text is about. Set by hand."""
MOST_TOPIC: Final = 5
"""The most times that count for TOPIC. Set by hand."""
REPEATED: Final = 0.02
"""The share of a text's words that repeat a word of the same text (weight of the cache model). Set
by hand; resources/model/fit_constants.py measures other values."""
MOST_REPEATED: Final = 2.0
"""The most nats that a word gains by repetition. Set by hand."""
LEAST_KEPT: Final = 1e-6
"""The least probability that an original stays. Set by hand: keeps its logarithm finite."""


class _OtherSentences:
    """The counts of a document without the sentence being read, which must not confirm itself."""

    def __init__(self, evidence: Evidence, own: Iterable[Site], ngrams: Ngrams) -> None:
        self._evidence = evidence
        self._ngrams = ngrams
        self._own: dict[str, dict[str, float]] = {}
        for original, phrase, count in own:
            here = self._own.setdefault(original, {})
            here[phrase] = here.get(phrase, 0.0) + count
        self._left: dict[str, tuple[float, Mapping[str, float]]] = {}
        """Originals that were asked for: their uses elsewhere, and what became of them there."""

    def _elsewhere(self, original: str) -> tuple[float, Mapping[str, float]]:
        known = self._left.get(original)
        if known is None:
            total = self._evidence.totals[original]
            became = self._evidence.counts.get(original, {})
            own = self._own.get(original)
            if own is not None:
                total -= sum(own.values())
                became = {
                    other: max(0.0, times - own.get(other, 0.0)) for other, times in became.items()
                }
            known = self._left[original] = total, became
        return known

    def becomes(self, original: str, phrase: str, chance: float) -> float:
        """Return P(original becomes phrase); `phrase` is "" if it stays, `chance` the prior."""
        if not self._evidence.totals.get(original):
            return chance
        total, became = self._elsewhere(original)
        count = became.get(phrase, 0.0)
        rival = max([times for other, times in became.items() if other != phrase], default=0.0)
        chance = (count + MEMORY * chance) / (max(0.0, total, count) + MEMORY)
        ahead = rival - count
        return chance * exp(-RIVALRY * min(ahead, MOST_RIVAL)) if ahead > 0 else chance

    def repeated(self, original: str, words: Sequence[int]) -> float:
        """Return by how many nats a word is likelier because it is also used elsewhere in the text.

        A cache model, after Kuhn and De Mori (1990).
        """
        if len(words) != 1 or not self._evidence.totals.get(original):
            return 0.0
        total, _ = self._elsewhere(original)
        if total <= 0:
            return 0.0
        times = total / self._evidence.uses / exp(self._ngrams.unigram(words[0]))
        return min(MOST_REPEATED, log1p(REPEATED * times))


def costs(
    lattice: Lattice,
    lexicon: Lexicon,
    ngrams: Ngrams,
    evidence: Evidence,
    own: Sequence[Site] = (),
) -> list[list[float]]:
    """Return ln P(phrase in the text | reading) for every reading, laid out as lattice.arcs.

    `own` are the sites that the sentence itself added to the evidence.
    """
    elsewhere = _OtherSentences(evidence, own, ngrams)
    rule = Family.RULE
    shares = {
        Family.SYNONYM: evidence.any_share,
        Family.GUESS: evidence.any_share,
        # Terms of art are words to an unknown spinner as all others are.
        Family.SCIENCE: evidence.any_share or evidence.science,
        # In sound text, how a number is written is its writer's choice.
        Family.NUMBER: 0.0 if evidence.sound else evidence.share,
    }
    topical = evidence.has_own_words and bool(evidence.phrases)
    totals, usual, news = evidence.totals, evidence.share, Family.NEWS
    sums = sums_put_there(lattice, evidence.odds)
    out: list[list[float]] = []
    for at, (arcs, cell) in enumerate(zip(lattice.arcs, lattice.sentence.cells, strict=True)):
        row = [_kept(lattice, at, lexicon, evidence, elsewhere)]
        mark, suit = case_mark(cell.shape), suits(lattice, at)
        for number, reading in enumerate(arcs[1:], 1):
            _, end, words, case, candidate, key, _ = reading
            if candidate is None:
                row.append(NOTHING)
                continue
            family, more = candidate.family, 0.0
            if candidate.lists and evidence.any_share:
                chance = evidence.any_share * mixture.chance(candidate, evidence.mixture)
            elif family is rule:
                chance = candidate.chance
            else:
                chance = candidate.chance * shares.get(family, usual)
            if totals:
                original = mark + candidate.original.norm
                if totals.get(original):
                    more = elsewhere.repeated(original, words)
                    was = chance
                    chance = was if family is rule else elsewhere.becomes(original, key, was)
            if topical and family is news:
                more -= TOPIC * min(MOST_TOPIC, evidence.phrases.get(key, (1, 0))[0] - 1)
            if sums and family is not rule:
                more += sums[end] - sums[at] + suit[number]
            is_likely = chance > LEAST_PROBABILITY
            row.append(case + (log(chance) if is_likely else NOTHING) + more)
        out.append(row)
    return out


def _kept(
    lattice: Lattice, at: int, lexicon: Lexicon, evidence: Evidence, elsewhere: _OtherSentences
) -> float:
    """Return ln P(the word | it was in the original text)."""
    reading, cell, share = lattice.arcs[at][0], lattice.sentence.cells[at], evidence.share
    kept = reading.case + elsewhere.repeated(key_of(cell.norm, cell.shape), reading.words)
    for standing, key in zip(lattice.survivors[at], lattice.origins[at], strict=True):
        survival = lexicon.survival(standing)
        kept += log(max(LEAST_KEPT, elsewhere.becomes(key, "", 1 - share + share * survival)))
    if lattice.listed[at]:
        kept += log(1 - evidence.any_share * mixture.listed(lattice.listed[at], evidence.mixture))
    return kept
