"""Learning pairs from an article and its spun copy.

The two are aligned word by word (Ratcliff-Obershelp matching, by difflib); the smallest differing
stretches are the pairs. Insertions, deletions and rewritten sentences give none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from editor.engine.text.pairs import Pair
from editor.engine.text.tokens import Token, tokens
from editor.lists.checking import PairError, checked

MOST_WORDS: Final = 6
"""Most words of either side of a pair; a longer stretch was rewritten, not replaced."""
LEAST_ALIKE: Final = 0.4
"""Smallest share of words that a copy has in common with its original, in the same order."""
_FINE: Final = 400
"""Most words of a stretch that is aligned word by word, which takes quadratic time."""


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


def align(original: str, spun: str) -> LearntPairs:
    """Return the pairs in which a spun copy differs from its original.

    Raises NotACopyError if they have too little in common.
    """
    before, after = _words(original), _words(spun)
    same = 0
    places: Counter[tuple[str, str]] = Counter()
    found: dict[tuple[str, str], Pair] = {}
    for tag, left, right in _blocks(before, after):
        if tag == "equal":
            same += len(left)
        elif tag == "replace":
            for pair in _pairs(original, left, spun, right):
                places[pair.key] += 1
                found.setdefault(pair.key, pair)
    if not before or not after:
        raise NotACopyError("one of them has no words. Nothing was learnt")
    alike = 2 * same / (len(before) + len(after))
    if alike < LEAST_ALIKE:
        raise NotACopyError(
            f"only {alike:.0%} of their words are the same, at least {LEAST_ALIKE:.0%} are needed. "
            "Nothing was learnt"
        )
    pairs = tuple(found[key] for key, _ in places.most_common())
    return LearntPairs(pairs, dict(places), alike)


def _words(text: str) -> list[Token]:
    return [token for token in tokens(text) if token.norm]


Block = tuple[str, Sequence[Token], Sequence[Token]]


def _blocks(before: Sequence[Token], after: Sequence[Token]) -> Iterator[Block]:
    """Yield equal and differing stretches of both, the latter as small as possible.

    They are aligned at rare words first, which is fast, then between these.
    """
    for tag, left, right in _matched(before, after, rare_only=True):
        if tag == "replace" and max(len(left), len(right)) <= _FINE:
            yield from _matched(left, right, rare_only=False)
        else:
            yield tag, left, right


def _matched(
    before: Sequence[Token], after: Sequence[Token], *, rare_only: bool
) -> Iterator[Block]:
    norms = [token.norm for token in before], [token.norm for token in after]
    matcher = SequenceMatcher(None, *norms, autojunk=rare_only)
    for tag, i, j, k, m in matcher.get_opcodes():
        yield tag, before[i:j], after[k:m]


def _pairs(
    original: str, left: Sequence[Token], spun: str, right: Sequence[Token]
) -> Iterator[Pair]:
    """Yield the pairs of a differing stretch."""
    if max(len(left), len(right)) > MOST_WORDS:
        return
    if not all(token.norm[0].isalnum() for token in (*left, *right)):
        return  # punctuation on either side: more than a phrase was rewritten
    sides = [(left, right)]
    if len(left) == len(right):
        # Neighbouring words replaced one by one: true in three of four cases, since a phrase
        # rarely has as many words as its original.
        sides = [([one], [other]) for one, other in zip(left, right, strict=True)]
    for before, after in sides:
        with suppress(PairError):
            yield checked(
                spun[after[0].start : after[-1].end], original[before[0].start : before[-1].end]
            )
