"""How much of an article each possible original explains, and what tells nothing of any of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final, NamedTuple

from editor.engine.text.sentences import sentences
from editor.originals.alignment import Alignment, Passage, Tie
from editor.originals.terms import terms

ALIKE: Final = 0.5
"""The share of the shorter one's pairs of neighbouring terms that another version of a story has,
too. Set by hand: other stories have hardly any, a site's boilerplate aside."""
TELLING: Final = (1.0, 1.0, 0.3)
"""What a term counts for by the number of unlike texts that explain it; of more, it tells nothing
of where the article comes from: a site's boilerplate, a much repeated paragraph. Set by hand."""
QUOTED: Final = 0.3
"""What a term inside quotation marks counts for: whoever reports a statement quotes it. Set by
hand: with it, tests/bench/test_hard_finding.py takes no quotation for an original."""
MOSTLY: Final = 0.5
"""The share of an article inside quotation marks from which on they tell as much as the rest, as in
a statement or an interview. Set by hand."""
_QUOTATION: Final = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"")

LEAST_KEPT: Final = 0.45
"""The share of a passage's weight that is tied to the original's, below which it only happens to
be alike. Set by hand."""
LEAST_OF_SENTENCE: Final = 0.3
"""The same for a sentence of such a passage. Set by hand."""
TIED: Final = dict(zip(Tie, (1.0, 0.8, 0.6, 0.4, 0.4, 0.0), strict=True))
"""What a term counts for by what ties it to the original's; the members of Tie in order. Set by
hand."""


class Weighed(NamedTuple):
    """A term of the article, and how much it tells."""

    start: int
    """In code points of the article."""
    weight: float


class Traced(NamedTuple):
    """What of an article a text explains."""

    number: int
    text: str
    ties: dict[int, float]
    """Those terms of the article, by their numbers, that stand in sentences made from the text,
    each with the weight that is tied to it."""

    def tied(self, telling: Mapping[int, float]) -> float:
        """Return how much of the weight of these terms is tied to the text, by how they tell."""
        return sum(weight * telling.get(term, 0.0) for term, weight in self.ties.items())

    def explains(self, terms: AbstractSet[int]) -> int:
        """Return how many of these terms it explains."""
        return len(terms & self.ties.keys())


def weighed(article: str, weights: Mapping[str, float]) -> Iterator[Weighed]:
    """Yield the terms of an article; `weights` says how much each tells by itself."""
    found = list(terms(article))
    quotations = (one.span() for one in _QUOTATION.finditer(article))
    start = end = 0
    quoted = set[int]()
    for term in found:
        while end <= term.start:
            start, end = next(quotations, (len(article), len(article) + 1))
        if start < term.start:
            quoted.add(term.start)
    share = QUOTED if len(quoted) < MOSTLY * len(found) else 1.0
    for term in found:
        weight = weights[term.key]
        yield Weighed(term.start, weight * share if term.start in quoted else weight)


def explained(number: int, alignment: Alignment, article: Sequence[Weighed]) -> Traced:
    """Return what an alignment of an article with one text explains; `article` are its terms."""
    starts = [term.start for term in article]
    worth = [1.0] * len(starts)
    for one in alignment.differences:
        if not one.house and not one.whole:
            for at in range(bisect_left(starts, one.start), bisect_left(starts, one.end)):
                worth[at] = TIED[one.tie]
    ties: dict[int, float] = {}
    for passage in alignment.passages:
        whole = range(bisect_left(starts, passage.start), bisect_left(starts, passage.end))
        own = [worth[at] * article[at].weight for at in whole]
        if _is_kept(whole, own, article, LEAST_KEPT):
            for inside in _sentences(alignment.article, passage, starts):
                some = own[inside.start - whole.start : inside.stop - whole.start]
                if _is_kept(inside, some, article, LEAST_OF_SENTENCE):
                    ties |= zip(inside, some, strict=True)
    return Traced(number, alignment.originals[0], ties)


def _is_kept(
    inside: range, ties: Sequence[float], article: Sequence[Weighed], least: float
) -> bool:
    """Return whether this share of the weight of some terms is tied to the original's."""
    whole = sum(article[at].weight for at in inside)
    return whole > 0 and sum(ties) >= least * whole


def _sentences(text: str, passage: Passage, starts: Sequence[int]) -> Iterator[range]:
    """Yield the terms of each sentence of a passage."""
    ends = [one.cells[0].start for one in sentences(text, passage.start, passage.end)][1:]
    edges = [bisect_left(starts, at) for at in (passage.start, *ends, passage.end)]
    for first, last in pairwise(edges):
        yield range(first, last)


def telling(size: int, texts: Iterable[Traced]) -> dict[int, float]:
    """Return which of the article's `size` terms tell where it comes from, and how much they do."""
    groups: list[tuple[set[tuple[str, str]], set[int]]] = []
    for one in texts:
        own = pairs(one.text)
        group = next((group for group in groups if are_alike(own, group[0])), None)
        if group is None:
            groups.append((own, set(one.ties)))
        else:
            group[1].update(one.ties)
    counts = Counter(term for _, explained_by in groups for term in explained_by)
    return {term: TELLING[counts[term]] for term in range(size) if counts[term] < len(TELLING)}


def pairs(text: str) -> set[tuple[str, str]]:
    """Return the pairs of neighbouring terms of a text."""
    return set(pairwise(term.key for term in terms(text)))


def are_alike(some: set[tuple[str, str]], other: set[tuple[str, str]]) -> bool:
    """Return whether texts with these pairs of terms are versions of one story."""
    return len(some & other) >= ALIKE * min(len(some), len(other))
