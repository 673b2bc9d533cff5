"""Placing: which sentence of which original each sentence of an article comes from.

A hidden Markov model whose states are the sentences of all originals: going on to the next one is
free, leaving some out costs little, jumping more (as in the alignment of words for translation by
Vogel, Ney and Tillmann, 1996). Only sentences that share rare words with one at hand, or follow one
that was likely before it, are asked: the time is linear.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from math import log1p, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.originals.alignment.words import WordClass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from editor.originals.alignment.knowledge import Knowledge
    from editor.originals.alignment.words import Keys, Words

# Set by hand. Weights are those of words: the rarer the more, see `Sources.weight`.
COMMON: Final = 40
"""Sentences of the originals that have a word or a pair of words in common, from which on it no
longer leads to them."""
ASKED: Final = 6
"""Sentences that are asked for what they share with one of the article."""
FOLLOWED: Final = 10
"""States from which the next sentence is reached."""
UNKNOWN_SHARE: Final = 0.5
"""The weight of a word that no original has, as a share of that of the rarest ones."""
PAIR_SHARE: Final = 0.8
"""The weight of a word that may stand for one of the original's, as a share of that one's."""
LEAST_LIKE: Final = 0.3
"""The share of their words that sentences must have in common to be worth more than nothing."""
EQUAL: Final = 0.5
"""What it is worth besides if they are equal, were it only in their marks."""
JUMP: Final = 2.0
"""What a jump costs."""
SKIP: Final = 0.3
"""What each sentence costs that is left out on the way; at most a jump."""
STAY: Final = 1.0
"""What it costs to stay in a sentence that the article has cut in two."""
NOWHERE: Final = -1


class Place(NamedTuple):
    """A sentence of an original, by its number among those of all originals."""

    original: int
    """The number of the original."""
    start: int
    end: int
    """Its words."""


class Sources:
    """The sentences of all originals, with an index of their words."""

    def __init__(self, originals: Sequence[Words], keys: Keys) -> None:
        self.places = [
            Place(number, start, end)
            for number, original in enumerate(originals)
            for start, end in original.sentences
        ]
        self._classes = keys.classes
        self.numbers: list[list[int]] = []
        self.bags: list[frozenset[int]] = []
        self._index: dict[int | tuple[int, int], list[int]] = defaultdict(list)
        counts: Counter[int] = Counter()
        for at, place in enumerate(self.places):
            words = originals[place.original].words
            numbers = [word.number for word in words[place.start : place.end]]
            self.numbers.append(numbers)
            self.bags.append(self.bag(numbers))
            counts.update(set(numbers))
            for mark in features(numbers):
                self._index[mark].append(at)
        size = len(self.places)
        self._weights = {number: log1p(size / count) for number, count in counts.items()}
        self._unknown = UNKNOWN_SHARE * log1p(size)
        self.totals = [self.total(bag) for bag in self.bags]

    def bag(self, numbers: Sequence[int]) -> frozenset[int]:
        """Return the words of a sentence without its marks."""
        classes = self._classes
        return frozenset(number for number in numbers if classes[number] is not WordClass.STOP)

    def weight(self, number: int) -> float:
        """Return how much a word tells of where it comes from: the logarithm of its rarity."""
        return self._weights.get(number, self._unknown)

    def total(self, bag: frozenset[int]) -> float:
        """Return the weight of all words of a sentence."""
        return sum(map(self.weight, bag))

    def likely(self, numbers: Sequence[int]) -> list[int]:
        """Return the places that share most rare words and pairs of words with a sentence."""
        votes: dict[int, float] = defaultdict(float)
        for mark in features(numbers):
            found = self._index.get(mark, ())
            if 0 < len(found) <= COMMON:
                vote = 1 / len(found)
                for at in found:
                    votes[at] += vote
        return sorted(votes, key=lambda at: -votes[at])[:ASKED]


def features(numbers: Sequence[int]) -> set[int | tuple[int, int]]:
    """Return the words of a sentence and its pairs of neighbours."""
    return {*numbers, *pairwise(numbers)}


class ArticleSentence(NamedTuple):
    """A sentence of the article."""

    numbers: list[int]
    bag: frozenset[int]
    total: float
    standing: dict[int, frozenset[int]]
    """The words of originals that words of it may stand for."""


def read_sentences(
    article: Words, sources: Sources, keys: Keys, knowledge: Knowledge
) -> Iterator[ArticleSentence]:
    """Yield the sentences of an article."""
    standing: dict[str, frozenset[int]] = {}
    for start, end in article.sentences:
        words = article.words[start:end]
        numbers = [word.number for word in words]
        bag = sources.bag(numbers)
        stands = {}
        for word in words:
            known = standing.get(word.norm)
            if known is None:
                known = standing[word.norm] = frozenset(
                    keys.number_of_key(original)
                    for original in knowledge.originals(word.norm)
                    if " " not in original
                )
            if known:
                stands[word.number] = known
        yield ArticleSentence(numbers, bag, sources.total(bag), stands)


def shared(sentence: ArticleSentence, bag: frozenset[int], weight: Callable[[int], float]) -> float:
    """Return the weight of what a sentence shares with the words of another."""
    same = sentence.bag & bag
    found = sum(map(weight, same))
    for number in sentence.bag - same:
        stands = sentence.standing.get(number)
        if stands and not stands.isdisjoint(bag):
            found += PAIR_SHARE * max(map(weight, stands & bag))
    return found


def worth(sentence: ArticleSentence, at: int, sources: Sources) -> float:
    """Return what it is worth to take a sentence as made from place `at`."""
    common = shared(sentence, sources.bags[at], sources.weight)
    same = EQUAL * (sentence.numbers == sources.numbers[at])
    return common - LEAST_LIKE * sqrt(sentence.total * sources.totals[at]) + same


class _Way(NamedTuple):
    """The best way to place the sentences so far that ends at a place."""

    score: float
    place: int
    """The last place that was taken."""
    taken: bool
    """Whether this sentence took it, or an earlier one did and this came from nowhere."""
    before: _Way | None


def place(
    sentences: Sequence[ArticleSentence], sources: Sources, check: Callable[[], None]
) -> list[tuple[int, float]]:
    """Return for each sentence the number of its place, or NOWHERE, and what it is worth."""
    states = [_Way(0.0, NOWHERE, taken=False, before=None)]
    worths: list[dict[int, float]] = []
    for sentence in sentences:
        check()
        asked = set(sources.likely(sentence.numbers))
        for state in states:
            asked |= _next(state.place, sources)
        gains = {at: worth(sentence, at, sources) for at in asked}
        worths.append(gains)
        states = _step(states, gains, sources)
    found: list[tuple[int, float]] = []
    way: _Way | None = states[0]
    for gains in reversed(worths):
        if way is not None:  # it is as long as the article
            found.append((way.place, gains[way.place]) if way.taken else (NOWHERE, 0.0))
            way = way.before
    found.reverse()
    return found


def _next(at: int, sources: Sources) -> set[int]:
    return {one for one in (at, at + 1, at + 2) if 0 <= one < len(sources.places)}


def _step(states: list[_Way], gains: dict[int, float], sources: Sources) -> list[_Way]:
    best = {
        state.place: _Way(state.score, state.place, taken=False, before=state) for state in states
    }
    for at, gain in gains.items():
        if gain <= 0:
            continue
        before = max(states, key=lambda state: state.score - _cost(state.place, at, sources))
        score = before.score + gain - _cost(before.place, at, sources)
        if at not in best or best[at].score < score:
            best[at] = _Way(score, at, taken=True, before=before)
    return sorted(best.values(), key=lambda state: -state.score)[:FOLLOWED]


def _cost(before: int, after: int, sources: Sources) -> float:
    """Return what it costs to go on from one place to another."""
    if before == NOWHERE:
        return 0.0
    if after == before:
        return STAY
    same = sources.places[before].original == sources.places[after].original
    if after < before or not same:
        return JUMP
    return min(JUMP, SKIP * (after - before - 1))
