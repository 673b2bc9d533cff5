"""Beads: sentences of an article with the sentences of an original that they were made from.

Most are one to one. A sentence that was placed nowhere, or that nothing was placed at, joins its
neighbour's bead if that lacks the words that it has: one became two, or two became one.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.originals.alignment.knowledge import Tie
from editor.originals.alignment.placing import NOWHERE, ArticleSentence, Sources, shared
from editor.originals.alignment.words import WordClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.originals.alignment.wording import WordStep
    from editor.originals.alignment.words import Word

LEAST_JOINED: Final = 0.4
"""The share of its words (by weight) that a sentence must find in a bead to join it. Set by
hand."""
LEAST_ALONE: Final = 0.3
"""The same for two sentences that stand between the same neighbours and become a bead. Set by
hand."""
MOST_BETWEEN: Final = 8
"""The most sentences between two beads that are tried with each other. Set by hand."""
MOST_JOINED: Final = 3
"""The most sentences of a bead on either side. Set by hand."""


LEAST_ALIKE: Final = 0.27
"""The least likeness (see `likeness`) of sentences that were made from each other. Measured on 660
beads of articles taken apart and mixed (tests/bench/rearranged.py): the least of the right ones
is .72, or .27 if nothing is known of words; all wrong ones but one have less than .21."""
STRANGE: Final = 0.2
"""The likeness from which on a sentence at the end of a bead belongs to it. Set by hand: most wrong
ones have less (see above)."""

_TOLD: Final = {
    Tie.SAME: 1.0,
    Tie.SEEN: 0.9,
    Tie.LISTED: 0.9,
    Tie.KIN: 0.7,
    Tie.SYNONYM: 0.6,
    Tie.PLACE: 0.0,
}
"""How much of a word's weight tells that two sentences are one, by what ties it. Set by hand."""
_WEIGHTS: Final = {
    WordClass.CONTENT: 1.0,
    WordClass.NUMBER: 1.0,
    WordClass.FUNCTION: 0.4,
    WordClass.STOP: 0.0,
}
"""The weight of words. Set by hand."""


class Bead(NamedTuple):
    """Sentences [first, last) of the article, made from places [start, end)."""

    first: int
    last: int
    start: int
    end: int


def likeness(
    steps: Iterable[WordStep],
    article: Sequence[Word],
    original: Sequence[Word],
    classes: Sequence[WordClass],
) -> float:
    """Return the share of their words, by weight, that ties two sentences, 0 to 1."""
    told = total = 0.0
    for a, a_end, b, b_end, tie in steps:
        words = (*article[a:a_end], *original[b:b_end])
        weight = sum([_WEIGHTS[classes[word.number]] for word in words])
        total += weight
        told += weight * _TOLD[tie]
    return told / total if total else 1.0


def beads(
    sentences: Sequence[ArticleSentence], placed: Sequence[tuple[int, float]], sources: Sources
) -> list[Bead]:
    """Return the beads, in the article's order."""
    return _Stringing(sentences, placed, sources).string()


class _Stringing:
    def __init__(
        self,
        sentences: Sequence[ArticleSentence],
        placed: Sequence[tuple[int, float]],
        sources: Sources,
    ) -> None:
        self._sentences = sentences
        self._sources = sources
        self._placed = placed
        self._used = {at for at, _ in placed if at != NOWHERE}

    def string(self) -> list[Bead]:
        """Return the beads."""
        first = self._one_to_one()
        alone = self._with_those_between(first)
        return self._joined(alone)

    def _one_to_one(self) -> list[Bead]:
        """Return a bead for each place of each run of sentences that were placed there."""
        found: list[Bead] = []
        best = 0.0
        for number, (at, gain) in enumerate(self._placed):
            if at == NOWHERE:
                continue
            bead = Bead(number, number + 1, at, at + 1)
            if found and found[-1].start == at and number - found[-1].first < MOST_JOINED:
                # Of neighbours at one place the likeliest has it, the others may join it.
                if gain > best:
                    found[-1], best = bead, gain
                continue
            found.append(bead)
            best = gain
        return found

    def _with_those_between(self, found: list[Bead]) -> list[Bead]:
        """Add beads of sentences and places that were left over between two beads."""
        size = len(self._sources.places)
        edges = [
            Bead(0, 0, 0, 0),
            *found,
            Bead(len(self._sentences), len(self._sentences), size, size),
        ]
        out: list[Bead] = []
        for before, after in pairwise(edges):
            if before.last:
                out.append(before)
            if not 0 <= after.start - before.end <= MOST_BETWEEN:
                continue
            at = before.end
            for number in range(before.last, after.first):
                at = self._pair(number, at, after.start, out)
        return out

    def _pair(self, number: int, at: int, end: int, out: list[Bead]) -> int:
        """Add a bead of a sentence and the likeliest place of [at, end); return the next place."""
        sentence = self._sentences[number]
        best, where = LEAST_ALONE, NOWHERE
        for place in range(at, end):
            if place in self._used:
                continue
            like = self._like(sentence, place)
            if like > best:
                best, where = like, place
        if where == NOWHERE:
            return at
        out.append(Bead(number, number + 1, where, where + 1))
        self._used.add(where)
        return where + 1

    def _like(self, sentence: ArticleSentence, place: int) -> float:
        """Return the share of words that a sentence has in common with a place, all alike."""
        bag = self._sources.bags[place]
        common = shared(sentence, bag, _one)
        return 2 * common / (len(sentence.bag) + len(bag) or 1)

    def _joined(self, found: list[Bead]) -> list[Bead]:
        """Let the sentences and the places that are left over join the beads beside them."""
        out: list[Bead] = []
        for number, bead in enumerate(found):
            low = out[-1].last if out else 0
            high = found[number + 1].first if number + 1 < len(found) else len(self._sentences)
            out.append(self._grown(bead, low, high))
        return out

    def _grown(self, bead: Bead, low: int, high: int) -> Bead:
        """Return a bead with what joins it of sentences [low, high) and of the places beside it."""
        for _ in range(2 * MOST_JOINED):
            grown = self._grow_once(bead, low, high)
            if grown == bead:
                return bead
            bead = grown
        return bead

    def _grow_once(self, bead: Bead, low: int, high: int) -> Bead:
        first, last, start, end = bead
        if end - start < MOST_JOINED:
            if self._is_free(end, end - 1) and self._place_joins(bead, end):
                self._used.add(end)
                return bead._replace(end=end + 1)
            if self._is_free(start - 1, start) and self._place_joins(bead, start - 1):
                self._used.add(start - 1)
                return bead._replace(start=start - 1)
        if last - first < MOST_JOINED:
            if last < high and self._sentence_joins(bead, last):
                return bead._replace(last=last + 1)
            if first > low and self._sentence_joins(bead, first - 1):
                return bead._replace(first=first - 1)
        return bead

    def _is_free(self, place: int, beside: int) -> bool:
        places = self._sources.places
        return (
            0 <= place < len(places)
            and place not in self._used
            and places[place].original == places[beside].original
        )

    def _place_joins(self, bead: Bead, place: int) -> bool:
        """Return whether what the bead's sentences have beyond its places is in another place."""
        weight = self._sources.weight
        held = self._held(bead)
        wanted = self._sources.bags[place] - held
        if not wanted:
            return False
        whole = self._whole(bead)
        spare = whole._replace(bag=whole.bag - held)
        common = min(shared(spare, wanted, weight), sum(map(weight, wanted)))
        return common >= LEAST_JOINED * self._sources.totals[place]

    def _sentence_joins(self, bead: Bead, number: int) -> bool:
        """Return whether what the bead's places have beyond its sentences is in another one."""
        whole, sentence = self._whole(bead), self._sentences[number]
        spare = self._held(bead) - whole.bag
        common = shared(sentence, spare, self._sources.weight)
        return common > 0 and common >= LEAST_JOINED * sentence.total

    def _held(self, bead: Bead) -> frozenset[int]:
        return frozenset().union(*self._sources.bags[bead.start : bead.end])

    def _whole(self, bead: Bead) -> ArticleSentence:
        parts = self._sentences[bead.first : bead.last]
        standing = {number: one for part in parts for number, one in part.standing.items()}
        bag = frozenset().union(*(part.bag for part in parts))
        return ArticleSentence([], bag, 0.0, standing)


def _one(_number: int) -> float:
    return 1.0
