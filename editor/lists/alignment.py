"""Learning from an article and its spun copy: which of their words stand for which.

The two are aligned word by word (Ratcliff and Obershelp's matching, as difflib has it); the
least stretches that differ are the pairs. Insertions, deletions and whole sentences written
anew teach nothing.
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
"""On either side: a longer stretch was written anew, not replaced."""
LEAST_ALIKE: Final = 0.4
"""The share of words that a copy has in common with its original, in the same order."""
_FINE: Final = 400
"""Stretches of up to so many words are aligned word by word; it takes time with their square."""


class NotACopyError(ValueError):
    """Two texts of which neither is a copy of the other; the message says how alike they are."""


@dataclass(frozen=True, slots=True)
class LearntPairs:
    """What a text and its copy taught."""

    pairs: tuple[Pair, ...]
    """Commonest first, each worth one article."""
    places: dict[tuple[str, str], int]
    """In how many places each was found, by its key."""
    alike: float
    """The share of the words that are the same in both, 0 to 1."""


def align(original: str, spun: str) -> LearntPairs:
    """The pairs of a known original and its spun copy.

    Raises NotACopyError where they have too little in common to tell.
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
            f"only {alike:.0%} of their words are the same, and a spun copy keeps at least "
            f"{LEAST_ALIKE:.0%}. Nothing was learnt"
        )
    pairs = tuple(found[key] for key, _ in places.most_common())
    return LearntPairs(pairs, dict(places), alike)


def _words(text: str) -> list[Token]:
    return [token for token in tokens(text) if token.norm]


Block = tuple[str, Sequence[Token], Sequence[Token]]


def _blocks(before: Sequence[Token], after: Sequence[Token]) -> Iterator[Block]:
    """Stretches of both that are equal, or differ as little as can be.

    First along words that are rare in the text, which is fast, then between them.
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
    for tag, start, end, first, last in matcher.get_opcodes():
        yield tag, before[start:end], after[first:last]


def _pairs(
    original: str, left: Sequence[Token], spun: str, right: Sequence[Token]
) -> Iterator[Pair]:
    """What a stretch that differs teaches."""
    if max(len(left), len(right)) > MOST_WORDS:
        return
    if not all(token.norm[0].isalnum() for token in (*left, *right)):
        return  # a stop on either side: more was rewritten than a phrase
    sides = [(left, right)]
    if len(left) == len(right):
        # Neighbours that were replaced one by one: that is so three times in four, and a
        # phrase of as many words as its original is rare.
        sides = [([one], [other]) for one, other in zip(left, right, strict=True)]
    for before, after in sides:
        with suppress(PairError):
            yield checked(
                spun[after[0].start : after[-1].end], original[before[0].start : before[-1].end]
            )
