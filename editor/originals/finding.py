"""Finding what an article was made from, among the texts on the shelf.

The index names the texts that share most of what spinners leave alone; each of them is aligned
with the article, word by word, and what decides is how much of the article that explains.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from editor.engine.errors import Cancelled
from editor.originals.alignment import Knowledge, align
from editor.originals.candidates import Question
from editor.originals.index import ShelfIndex, Whereabouts
from editor.originals.rarity import Rarity
from editor.originals.sharing import Traced, Weighed, explained, told_by_none
from editor.originals.terms import terms, unmasked

WHOLE: Final = 0.5
"""The share of an article that one original has to explain, alone, to be "it". Set by hand."""
PART: Final = 0.1
"""The share of an article that an original has to explain beside better ones to be named for it.
Set by hand: a paragraph of ten."""
LEAST_CONFIDENCE: Final = 0.5
"""Of an original that is named. Set by hand."""
STEEPNESS: Final = 3.0
"""How fast confidence grows with the logarithm of the weight that is tied to an original. Set by
hand: quotations and stock phrases tie up to 80, the shortest articles from 100 on; between them it
is not sure."""
MIDDLE: Final = 60.0
"""The tied weight that makes an original as likely as not, in nats: fifteen rare words."""


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

        def check() -> None:
            if cancelled is not None and cancelled():
                raise Cancelled

        article = unmasked(article)
        question = Question(index, article, self._rarity, check)
        words = [Weighed(term.start, question.weights[term.key]) for term in terms(article)]
        shelved: dict[int, _Shelved] = {}
        texts: list[Traced] = []
        for number in question.candidates():
            check()
            places = tuple(one for one in index.whereabouts(number) if not _is(one.path, own))
            if places:
                shelved[number] = _Shelved(index.text(number), places)
                original = unmasked(shelved[number].text)
                aligned = align(article, [original], self._knowledge, cancelled)
                texts.append(explained(number, aligned, words))
        return _finding(words, texts, shelved)


def _is(path: Path, own: Path | None) -> bool:
    return own is not None and path.resolve() == own.resolve()


def _finding(
    words: Sequence[Weighed], texts: Sequence[Traced], shelved: dict[int, _Shelved]
) -> Finding:
    """Return the originals: what explains most, what explains the rest, then other versions."""
    telling = frozenset(range(len(words))) - told_by_none(texts)
    least = PART * len(telling)
    chosen: list[Traced] = []
    versions: list[Traced] = []
    left = telling
    waiting = [one for one in texts if confidence(one.tied(telling)) >= LEAST_CONFIDENCE]
    while waiting:
        best = max(waiting, key=lambda one: (one.tied(left), -len(one.text)))
        waiting.remove(best)
        new = left & best.ties.keys()
        if len(new) >= least and confidence(best.tied(new)) >= LEAST_CONFIDENCE:
            chosen.append(best)
            left -= new
        elif len(telling & best.ties.keys()) >= least:
            versions.append(best)
    versions.sort(key=lambda one: -one.tied(telling))
    originals = [
        FoundOriginal(
            *shelved[one.number],
            coverage=len(one.ties) / len(words),
            confidence=confidence(one.tied(telling)),
            is_version=one in versions,
        )
        for one in [*chosen, *versions]
    ]
    found = frozenset[int]().union(*(one.ties for one in chosen))
    coverage = len(found) / max(1, len(words))
    return Finding(_verdict(chosen, telling), tuple(originals), coverage)


def _verdict(chosen: Sequence[Traced], telling: frozenset[int]) -> FindVerdict:
    if not chosen:
        return FindVerdict.NONE
    alone = len(chosen) == 1 and len(telling & chosen[0].ties.keys()) >= WHOLE * len(telling)
    return FindVerdict.FOUND if alone else FindVerdict.PARTS


def confidence(tied: float) -> float:
    """Return the chance that an article was made from a text, by the weight that ties them."""
    return 1 / (1 + (MIDDLE / tied) ** STEEPNESS) if tied else 0.0
