"""How much a word tells of where a text comes from: the rarer, the more."""

from __future__ import annotations

from math import exp, log
from typing import Final

from editor.engine.model.ngrams import Ngrams
from editor.paths import resources_folder

WORDS: Final = 300
"""Of an article. Set by hand."""
SUPPOSED: Final = 1000
"""Articles of ordinary English that are supposed to stand on every shelf: of a small one its own
figures say little. Set by hand."""
MOST: Final = 6.0
"""The most that a word can tell, in nats: a name that an article has ten times is one fact. Set by
hand."""
NUMBER: Final = -10.0
"""ln P of a number that the context model has no figure for. Set by hand: that of 37."""


class Rarity:
    """Tells how rare a term is, from ordinary English and the shelf taken together."""

    def __init__(self, ngrams: Ngrams | None = None) -> None:
        """Without a context model every word counts as rare in ordinary English."""
        self._ngrams = ngrams

    @classmethod
    def load(cls) -> Rarity:
        """Load the shipped context model; raises ResourceError."""
        return cls(Ngrams.load(resources_folder() / "model" / "english.ngrams"))

    def weight(self, key: str, having: int, size: int, most: int) -> float:
        """Return -ln P(an article has the term), where `having` of the shelf's `size` texts do.

        At `most` the texts were not counted any further.
        """
        usual = self._usual(key)
        share = (having + SUPPOSED * usual) / (size + SUPPOSED)
        if having >= most:
            share = max(usual, share)
        return min(MOST, -log(share))

    def expected(self, key: str, size: int) -> float:
        """Return how many of `size` texts have a term if they are ordinary English."""
        return size * self._usual(key)

    def _usual(self, key: str) -> float:
        """Return P(an article of ordinary English has the term)."""
        if self._ngrams is None:
            return exp(-MOST)
        number = self._ngrams.number(key) or self._ngrams.number(key.upper())
        seldom = NUMBER if key[0].isdigit() and not number else self._ngrams.unigram(number)
        return 1 - exp(-WORDS * exp(seldom))
