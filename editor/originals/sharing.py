"""How much of an article each possible original explains, and what tells nothing of any of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from editor.originals.alignment import Alignment, Tie
from editor.originals.terms import Term, keys

ALIKE: Final = 0.4
"""The share of their different terms that two versions of one story have in common. Set by hand:
stories on one subject have a fifth."""
MANY: Final = 3
"""Unlike texts that have a passage in common, from which on it tells nothing of where the article
comes from: a site's boilerplate, a much quoted statement. Set by hand."""


LEAST_KEPT: Final = 0.3
"""The share of a passage's terms that are tied to the original's, below which it only happens to
be alike. Set by hand: of sentences on one subject a tenth are, of spun ones two thirds."""
TIED: Final = dict(zip(Tie, (1.0, 0.8, 0.6, 0.4, 0.4, 0.0), strict=True))
"""What a term counts for by what ties it to the original's; the members of Tie in order. Set by
hand."""


class Explained(NamedTuple):
    """What of an article a text explains."""

    number: int
    text: str
    terms: frozenset[int]
    """Those terms of the article, by their numbers, that stand in sentences made from the text."""
    kept_share: float
    """The share of them that is tied to the text's: unchanged, or replaced in a known manner."""


def explained(number: int, alignment: Alignment, article: Sequence[Term]) -> Explained:
    """Return what an alignment of an article with one text explains; `article` are its terms."""
    starts = [term.start for term in article]
    worth = dict.fromkeys(range(len(starts)), 1.0)
    for one in alignment.differences:
        if not one.house and not one.whole:
            for at in range(bisect_left(starts, one.start), bisect_left(starts, one.end)):
                worth[at] = TIED[one.tie]
    found: set[int] = set()
    kept = 0.0
    for passage in alignment.passages:
        inside = range(bisect_left(starts, passage.start), bisect_left(starts, passage.end))
        tied = sum(worth[at] for at in inside)
        if tied >= LEAST_KEPT * len(inside):
            found.update(inside)
            kept += tied
    share = kept / max(1, len(found))
    return Explained(number, alignment.originals[0], frozenset(found), share)


def told_by_none(texts: Iterable[Explained]) -> frozenset[int]:
    """Return the terms of the article that many unlike texts explain alike."""
    groups: list[tuple[set[str], set[int]]] = []
    for one in texts:
        own = keys(one.text)
        group = next((group for group in groups if are_alike(own, group[0])), None)
        if group is None:
            groups.append((own, set(one.terms)))
        else:
            group[1].update(one.terms)
    counts = Counter(term for _, terms in groups for term in terms)
    return frozenset(term for term, count in counts.items() if count >= MANY)


def are_alike(some: set[str], other: set[str]) -> bool:
    """Return whether texts with these terms are versions of one story."""
    return len(some & other) >= ALIKE * len(some | other)
