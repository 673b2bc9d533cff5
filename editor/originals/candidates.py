"""Asking the index: which texts share most of what spinners leave alone with an article.

Names, numbers and rare words survive spinning. A term counts by how rare it is on the shelf, and
each stretch of the article asks for itself, so that the second source of a mixture is not outvoted
by the first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from heapq import nsmallest
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from editor.originals.terms import terms

if TYPE_CHECKING:
    from editor.originals.index import ShelfIndex
    from editor.originals.rarity import Rarity

COMMON: Final = 2000
"""Texts that have a term from which on it tells nothing. Set by hand: it bounds the time."""
SURELY: Final = 3
"""Times COMMON that a term is expected to be on the shelf, by ordinary English, from which on it is
not asked for. Set by hand: shelves differ from ordinary English; it halves the time of a query of a
hundred thousand texts, and keeps it from growing with the shelf."""
STRETCH: Final = 120
"""Terms of a stretch that asks for itself: about two paragraphs. Set by hand."""
OF_ALL: Final = 10
"""Texts taken for the whole article. Measured by tests/bench/test_finding.py: the right one is
among the first three for all but one in a thousand."""
OF_STRETCH: Final = 4
"""Texts taken for a stretch; where that would be too many, the best of each first. Set by hand."""
MOST: Final = 40
"""Texts taken in all. Set by hand: each is aligned, which takes a twentieth of a second."""
LEAST_SHARED: Final = 0.3
"""The share of the best text's score that another needs. Set by hand."""


class Question:
    """What an article asks of the index; answered when it is made."""

    def __init__(
        self, index: ShelfIndex, article: str, rarity: Rarity, check: Callable[[], None]
    ) -> None:
        """Ask; `check` is called now and then and may raise."""
        size = index.size()
        self._stretches = list(_stretches(article))
        self._having: dict[str, list[int]] = {}
        self.weights: Final[dict[str, float]] = {}
        """How much each term of the article tells."""
        for key in {key for keys in self._stretches for key in keys}:
            check()
            count = COMMON
            if rarity.expected(key, size) < SURELY * COMMON:
                having = index.texts_with(key, COMMON)
                count = len(having)
                if count < COMMON:
                    self._having[key] = having
            self.weights[key] = rarity.weight(key, count, size, COMMON)

    def candidates(self) -> list[int]:
        """Return the numbers of the likeliest texts, the likeliest first."""
        scores = [self._scores(keys) for keys in self._stretches]
        total: dict[int, float] = defaultdict(float)
        for found in scores:
            for number, score in found.items():
                total[number] += score
        best = _best(total, OF_ALL)
        by_rank = zip_longest(*(_best(found, OF_STRETCH) for found in scores))
        others = (number for rank in by_rank for number in rank if number is not None)
        return list(dict.fromkeys([*best, *others]))[:MOST]

    def _scores(self, keys: Iterable[str]) -> dict[int, float]:
        """Return how much of the weight of these terms each text has."""
        scores: dict[int, float] = defaultdict(float)
        for key in keys:
            weight = self.weights[key]
            for number in self._having.get(key, ()):
                scores[number] += weight
        return scores


def _stretches(text: str) -> Iterator[set[str]]:
    keys = [term.key for term in terms(text)]
    for start in range(0, len(keys), STRETCH):
        yield set(keys[start : start + STRETCH])


def _best(scores: dict[int, float], most: int) -> list[int]:
    first = nsmallest(most, ((-score, number) for number, score in scores.items()))
    return [number for score, number in first if score <= LEAST_SHARED * first[0][0]]
