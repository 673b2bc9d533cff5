"""Finding what an article was made from, among the texts on the shelf.

The index names the texts that share most of what spinners leave alone; each of them is aligned
with the article, word by word, and what decides is how much of the article that explains.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from pathlib import Path
from typing import Final, NamedTuple

from editor.engine.errors import Cancelled
from editor.originals.alignment import Knowledge, align
from editor.originals.candidates import Question
from editor.originals.index import ShelfIndex, Whereabouts
from editor.originals.rarity import Rarity
from editor.originals.sharing import Traced, Weighed, explained, telling, weighed
from editor.originals.terms import unmasked

WHOLE: Final = 0.5
"""The share of an article that one original has to explain, alone, to be "it". Set by hand."""
PART: Final = 0.1
"""The share of an article that an original has to explain beside better ones to be named for it.
Set by hand: a paragraph of ten."""
PASSAGE: Final = 100
"""How many terms of a long article it is named for although they are a smaller share. Set by hand:
a long paragraph, or two short ones, which is also more than most boilerplate."""
VERSION: Final = 1 / 3
"""The share of what an original explains that another version of it does, too. Set by hand: what
two stories of a site or on a subject have in common is less."""
LEAST_CONFIDENCE: Final = 0.5
"""Of an original that is named. Set by hand."""
STEEPNESS: Final = 2.45
"""How fast confidence grows with the logarithm of the weight that is tied to an original: that of a
logistic curve. Measured, with MIDDLE: tests/bench/test_hard_finding.py fits it to 430 articles and
checks it."""
MIDDLE: Final = 64.0
"""The tied weight that makes an original as likely as not, in nats: fifteen rare words. Measured
likewise: short articles have 100 and more, a quotation in common has up to 45, but the boilerplate
of a site of which one article is on the shelf up to 300."""


class FindVerdict(StrEnum):
    """What was found; the value is the word used in files."""

    FOUND = "found"
    """The article was made from the first original."""
    PARTS = "parts"
    """Parts of it come from the originals."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FoundOriginal:
    """An original of an article."""

    text: str
    places: tuple[Whereabouts, ...]
    """Where it stands on the shelf; never empty."""
    coverage: float
    """The share of the article's words that stand in sentences made from it."""
    confidence: float
    """The chance that the article, or a part of it, was made from this text or from one that it
    was made from itself."""
    is_version: bool
    """Whether a better original explains the same parts: another version of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer."""

    verdict: FindVerdict
    originals: tuple[FoundOriginal, ...]
    """The best first, other versions last; empty if there are none."""
    coverage: float
    """The share of the article's words that all of them explain."""


class _Shelved(NamedTuple):
    text: str
    places: tuple[Whereabouts, ...]


class Comparison(NamedTuple):
    """An article compared with the likeliest texts."""

    words: list[Weighed]
    texts: list[Traced]
    shelved: dict[int, _Shelved]


class Part(NamedTuple):
    """A text that explains a part of an article."""

    text: Traced
    tied: float
    """The weight that is tied to it beside better ones, in nats."""


class Finder:
    """Finds originals. Thread-safe: read-only."""

    def __init__(self, knowledge: Knowledge, rarity: Rarity) -> None:
        self._knowledge = knowledge
        self._rarity = rarity

    def find(
        self,
        article: str,
        index: ShelfIndex,
        own: Path | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Finding:
        """Find what an article was made from.

        The file at `own`, the article's, is not taken for its original. Raises Cancelled and
        ShelfError.
        """
        return decided(self.compare(article, index, own, cancelled))

    def compare(
        self,
        article: str,
        index: ShelfIndex,
        own: Path | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Comparison:
        """Compare an article with the likeliest texts, as `find` does before it decides."""

        def check() -> None:
            if cancelled is not None and cancelled():
                raise Cancelled

        article = unmasked(article)
        shelved: dict[int, _Shelved] = {}
        with index.at_one_moment():
            question = Question(index, article, self._rarity, check)
            for number in question.candidates():
                places = tuple(one for one in index.whereabouts(number) if not _is(one.path, own))
                if places:
                    shelved[number] = _Shelved(index.text(number), places)
        words = list(weighed(article, question.weights))
        texts: list[Traced] = []
        for number, one in shelved.items():
            aligned = align(article, [unmasked(one.text)], self._knowledge, cancelled)
            texts.append(explained(number, aligned, words))
        return Comparison(words, texts, shelved)


def _is(path: Path, own: Path | None) -> bool:
    return own is not None and path.resolve() == own.resolve()


def decided(compared: Comparison) -> Finding:
    """Return the originals: what explains most, what explains the rest, then other versions."""
    words, texts, shelved = compared
    tells = telling(len(words), texts)
    sure = takewhile(lambda one: confidence(one.tied) >= LEAST_CONFIDENCE, parts(texts, tells))
    chosen = [one.text for one in sure]
    others = [
        one
        for one in texts
        if one not in chosen and confidence(one.tied(tells)) >= LEAST_CONFIDENCE
    ]
    versions = [one for one in others if any(_is_version(one, of, tells) for of in chosen)]
    versions.sort(key=lambda one: -one.tied(tells))
    originals = [
        FoundOriginal(
            *shelved[one.number],
            coverage=len(one.ties) / len(words),
            confidence=confidence(one.tied(tells)),
            is_version=one in versions,
        )
        for one in [*chosen, *versions]
    ]
    found = frozenset[int]().union(*(one.ties for one in chosen))
    coverage = len(found) / max(1, len(words))
    return Finding(_verdict(chosen, tells.keys()), tuple(originals), coverage)


def parts(texts: Sequence[Traced], tells: Mapping[int, float]) -> Iterator[Part]:
    """Yield the texts that explain a part of the article, each what those before it leave.

    The surest first; `tells` says which terms of the article tell, and how much.
    """
    left = dict(tells)
    waiting = list(texts)
    while waiting:
        best = max(waiting, key=lambda one: (one.tied(left), -len(one.text)))
        waiting.remove(best)
        if best.explains(left.keys()) >= min(PASSAGE, PART * len(tells)):
            yield Part(best, best.tied(left))
            left = {term: share for term, share in left.items() if term not in best.ties}


def _is_version(one: Traced, of: Traced, tells: Mapping[int, float]) -> bool:
    """Return whether a text explains enough of what a better one does."""
    same = one.ties.keys() & of.ties.keys() & tells.keys()
    return len(same) >= VERSION * of.explains(tells.keys())


def _verdict(chosen: Sequence[Traced], tells: AbstractSet[int]) -> FindVerdict:
    if not chosen:
        return FindVerdict.NONE
    alone = len(chosen) == 1 and chosen[0].explains(tells) >= WHOLE * len(tells)
    return FindVerdict.FOUND if alone else FindVerdict.PARTS


def confidence(tied: float) -> float:
    """Return the chance that an article was made from a text, by the weight that ties them."""
    return 1 / (1 + (MIDDLE / tied) ** STEEPNESS) if tied else 0.0
