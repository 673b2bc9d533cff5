"""What the words around a phrase tell: are they of science and computing, or of the phrase's own
plain sense?
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from math import log
from operator import mul
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from editor.engine.model.listed_terms import ListedTerms
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.vectors import Vector, Vectors

FEWEST: Final = 4
"""The fewest terms of art that have a word that tells anything. Set by hand."""
UNKNOWN: Final = -15.0
"""ln P of a word that the context model does not know. Set by hand: a little less than its
rarest."""
FREE: Final = 2.5
"""Nats by which any word may be likelier in terms of art than in English. Measured: "data",
"method" and "trees" are."""
MOST: Final = 3.0
"""The most nats that one word tells. Set by hand."""
COMPUTING: Final = (
    "algorithm algorithms automated classifier clustering computational computer computers "
    "computing dataset detection image machine network networks neural optimization parameters "
    "pixel prediction predictive processing recognition regression sensor simulation software "
    "wireless"
)
"""Words that suit a text on computing. Set by hand."""
LIKE_WEIGHT, MOST_LIKE = 0.6, 3.0
"""The factor for how well those suit the words around, and the most nats that this tells. Set by
hand, with SUITS: on sixty sentences of computing, forestry, teaching and others."""
SUITS: Final = 2.5
"""How well a phrase as it stands suits any word at most. Set by hand: "woodland" suits "oak" by 7,
"learning" suits "teachers" by as much."""
TELLING: Final = 0.5
"""Nats from which a word that tells the field does not count for the plain sense. Set by hand."""
COMMON: Final = -8.0
"""ln P of words that suit everything. Set by hand: "about", "how"."""


class Told(NamedTuple):
    """What the words around a phrase tell."""

    nats: float
    """By how many they speak for a term of art rather than for the plain sense."""
    words: tuple[str, ...]
    """Those that tell the field most, first of all."""


class FieldWords:
    """Knows the words of a field by the terms of art that are listed. Read-only."""

    def __init__(self, terms: ListedTerms, ngrams: Ngrams, vectors: Vectors) -> None:
        self._terms = terms
        self._ngrams = ngrams
        self._vectors = vectors

    def told(self, around: Collection[str], phrase: Sequence[str], term: Sequence[str]) -> Told:
        """Return what the words `around` a phrase tell of whether it stands for a term of art.

        All are norms; those around are there once, and none of them is of the phrase.
        """
        words = sorted(around)  # A sum must not depend on the order of a set.
        found = {word: self._nats[word] for word in words if word in self._nats}
        for word in term:
            found.pop(word, None)
        known = [
            (word, vector)
            for word in words
            if self._usual(word) < COMMON and (vector := self._vectors.surroundings([word]))
        ]
        nats = sum(found.values()) + self._computing([vector for _, vector in known])
        for word, vector in known:
            if self._nats.get(word, 0.0) < TELLING:
                nats -= self._plain(vector, phrase, term)
        return Told(nats, tuple(sorted(found, key=lambda word: (-found[word], word))))

    @cached_property
    def _nats(self) -> dict[str, float]:
        """By how many nats more than FREE a word is likelier in a term than in English."""
        times = Counter(word for term in self._terms.known() for word in {*term.split(" ")})
        total = log(times.total())
        found: dict[str, float] = {}
        for word, number in times.items():
            nats = log(number) - total - self._usual(word) - FREE
            if number >= FEWEST and nats > 0:
                found[word] = min(MOST, nats)
        return found

    def _usual(self, word: str) -> float:
        number = self._ngrams.number(word)
        return self._ngrams.unigram(number) if number else UNKNOWN

    @cached_property
    def _field(self) -> Vector | None:
        return self._vectors.target(COMPUTING.split(" "))

    def _computing(self, around: Iterable[Vector]) -> float:
        if self._field is None:
            return 0.0
        likes: list[float] = [sum(map(mul, self._field, one)) for one in around]
        return min(MOST_LIKE, LIKE_WEIGHT * sum(like for like in likes if like > 0))

    def _plain(self, near: Vector, phrase: Iterable[str], term: Iterable[str]) -> float:
        """Return by how many nats a word near a phrase speaks for its plain sense: where that suits
        it, and the term of art does not suit it better.
        """
        stands, other = (
            max(self._vectors.suits([word], near) for word in words) for words in (phrase, term)
        )
        return min(MOST, max(0.0, stands - SUITS)) if stands >= other else 0.0
