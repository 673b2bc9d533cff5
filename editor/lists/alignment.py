"""Learning pairs from an article and its spun copy: what was replaced is what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from editor.engine.text.pairs import Pair
from editor.engine.text.tokens import norms
from editor.lists.checking import PairError, checked
from editor.originals.alignment import Alignment, DifferenceKind, Knowledge
from editor.originals.alignment import align as align_texts

MOST_WORDS: Final = 6
"""Most words of either side of a pair; a longer stretch was rewritten, not replaced."""
LEAST_ALIKE: Final = 0.4
"""Smallest share of words that a copy has in common with its original, in the same place."""


class NotACopyError(ValueError):
    """Two texts are not copies of each other; the message, a clause, says how alike they are."""


@dataclass(frozen=True, slots=True)
class LearntPairs:
    """The pairs learnt from a text and its copy."""

    pairs: tuple[Pair, ...]
    """Most frequent first; each counts as seen in one article."""
    places: dict[tuple[str, str], int]
    """The number of places where each pair was found, by Pair.key."""
    alike: float
    """Share of words that are the same in both, 0 to 1."""


def align(original: str, spun: str, knowledge: Knowledge | None = None) -> LearntPairs:
    """Return the pairs in which a spun copy differs from its original.

    `knowledge` helps to tell neighbours apart. Insertions, deletions, house style and rewritten
    sentences give none. Raises NotACopyError if the texts have too little in common.
    """
    found = align_texts(spun, [original], knowledge)
    words = found.words + found.original_words[0]
    if not found.words or not found.original_words[0]:
        raise NotACopyError("one of them has no words. Nothing was learnt")
    alike = 2 * found.same / words
    if alike < LEAST_ALIKE:
        raise NotACopyError(
            f"only {alike:.0%} of their words are the same, at least {LEAST_ALIKE:.0%} are needed. "
            "Nothing was learnt"
        )
    places: Counter[tuple[str, str]] = Counter()
    pairs: dict[tuple[str, str], Pair] = {}
    for pair in _pairs(found):
        places[pair.key] += 1
        pairs.setdefault(pair.key, pair)
    return LearntPairs(tuple(pairs[key] for key, _ in places.most_common()), dict(places), alike)


def _pairs(found: Alignment) -> Iterator[Pair]:
    """Yield the pairs of an alignment."""
    for one in found.differences:
        if one.kind is not DifferenceKind.REPLACED or one.house:
            continue
        sides = found.wording(one), found.original_wording(one)
        words = [norms(side) for side in sides]
        if max(map(len, words)) > MOST_WORDS:
            continue
        if not all(word[0].isalnum() for side in words for word in side):
            continue  # punctuation on either side: more than a phrase was rewritten
        with suppress(PairError):
            yield checked(*sides)
