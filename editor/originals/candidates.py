"""Asking the index: which texts share most of what spinners leave alone with an article.

Names, numbers and rare words survive spinning. A term counts by how rare it is on the shelf, and
each stretch of the article asks for itself, so that the second source of a mixture is not outvoted
by the first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from math import log
from typing import TYPE_CHECKING, Final

from editor.originals.terms import terms

if TYPE_CHECKING:
    from editor.originals.index import ShelfIndex

COMMON: Final = 2000
"""Texts that have a term from which on it tells nothing. Set by hand: it bounds the time."""
STRETCH: Final = 120
"""Terms of a stretch that asks for itself: about two paragraphs. Set by hand."""
OF_ALL: Final = 10
"""Texts taken for the whole article. Measured by tests/bench/test_finding.py: the right one is
among the first three for all but one in a thousand."""
OF_STRETCH: Final = 4
"""Texts taken for a stretch. Set by hand."""
MOST: Final = 40
"""Texts taken in all. Set by hand: each is aligned, which takes a twentieth of a second."""
LEAST_SHARED: Final = 0.3
"""The share of the best text's score that another needs. Set by hand."""


def candidates(index: ShelfIndex, article: str, check: Callable[[], None]) -> list[int]:
    """Return the numbers of the likeliest texts for an article, the likeliest first.

    `check` is called now and then and may raise.
    """
    size = index.size()
    stretches = list(_stretches(article))
    postings: dict[str, list[int]] = {}
    for key in {key for keys in stretches for key in keys}:
        check()
        having = index.texts_with(key, COMMON)
        if len(having) < COMMON:
            postings[key] = having
    scores = [_scores(keys, postings, size) for keys in stretches]
    total: dict[int, float] = defaultdict(float)
    for found in scores:
        for number, score in found.items():
            total[number] += score
    best = _best(total, OF_ALL)
    others = (number for found in scores for number in _best(found, OF_STRETCH))
    return list(dict.fromkeys([*best, *others]))[:MOST]


def _stretches(text: str) -> Iterator[set[str]]:
    keys = [term.key for term in terms(text)]
    for start in range(0, len(keys), STRETCH):
        yield set(keys[start : start + STRETCH])


def _scores(keys: Iterable[str], postings: dict[str, list[int]], size: int) -> dict[int, float]:
    """Return how much of the weight of these terms each text has."""
    scores: dict[int, float] = defaultdict(float)
    for key in keys:
        having = postings.get(key)
        if having:
            weight = log((size + 1) / len(having))
            for number in having:
                scores[number] += weight
    return scores


def _best(scores: dict[int, float], most: int) -> list[int]:
    first = sorted(scores, key=lambda number: (-scores[number], number))[:most]
    return [number for number in first if scores[number] >= LEAST_SHARED * scores[first[0]]]
