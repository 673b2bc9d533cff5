"""Tortured terms: terms of art whose words were swapped one by one ("counterfeit consciousness").

A term is a candidate if it is listed, or if it can be recombined from word pairs and its words
occur together in English far more often than the words in the text.
"""

from __future__ import annotations

from functools import lru_cache
from heapq import nlargest
from math import exp, log
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.model.listed_terms import ListedTerms, opened
from editor.engine.model.ngrams import LM_WEIGHT
from editor.engine.text.sentences import phrases
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from editor.engine.model.lexicon import Lexicon
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.packed import Packed
    from editor.engine.model.synonyms import Synonyms
    from editor.engine.text.sentences import Sentence

LINKS: Final = frozenset(["of", "and", "to", "in", "for", "by", "on", "the", "'s", "with", "at"])
"""Words inside a term that are never swapped."""

MOST_UNITS: Final = 4
"""The most content words of a recombined term. Set by hand."""
MOST_OPTIONS: Final = 24
"""The most originals of one word that are tried, likeliest first. Set by hand."""
LEAST_CHANCE: Final = 0.003
"""The least chance of a word pair that is tried. Set by hand."""
MOST_READINGS: Final = 8
"""The most recombined terms that begin at one word. Set by hand."""
KEPT: Final = log(0.03)
"""ln P(a word of a tortured term is left as it was). Set by hand."""
UNLISTED: Final = log(0.2)
"""ln of the factor for the chance of a term that no list has. Set by hand."""
MOST_USUAL: Final = -6.3
"""ln P of the commonest word that is taken for a swapped one. Set by hand."""
LEAST_LINK: Final = 2.0
"""The least nats by which words of a term are likelier together than apart. Set by hand."""
MOST_LINK: Final = 2.5
"""The most such nats of the words in the text: likelier ones were not swapped. Set by hand."""
HIGHEST_LINK: Final = 9.0
"""An upper bound of such nats, to stop early: there are hardly ever more. Set by hand."""
LEAST_WORTH: Final = 0.0
"""The least nats by which a term is likelier, with the chances of its pairs. Set by hand."""
CAPITAL: Final = 0.6
"""A word that is capitalised more often than this inside sentences is a name. Set by hand."""
BORROWED: Final = {Family.NEWS: 0.3, Family.SYNONYM: 0.2}
"""Factors for the chances of pairs that the lexicon and the synonyms lend. Set by hand."""
CACHED: Final = 5_000
"""Phrases whose options are cached. Set by hand: those of 4,000 words; 5 MB."""
_INNER: Final = frozenset((Shape.LOWER, Shape.CAPITAL, Shape.OTHER))


class Option(NamedTuple):
    """What one unit (a word or a phrase) of a tortured term may have been."""

    words: tuple[str, ...]
    first: int
    last: int
    """Its first and last word, as numbers of the context model."""
    chance: float
    """ln P(the unit in the text | these words, tortured)."""
    worth: float
    """`chance` plus the weighted nats by which these words are likelier than the unit."""


class _Part(NamedTuple):
    """A partial term: where it ends, and what it was up to there."""

    end: int
    units: int
    changed: int
    words: tuple[str, ...]
    last: int
    chance: float
    worth: float


class _Following(NamedTuple):
    """A unit that may follow partial terms: where it ends, and what it may have been."""

    end: int
    options: tuple[Option, ...]
    link: tuple[str, ...]
    """The word that links it to what is before it, if there is one."""
    between: int
    """That word as a number of the context model, or 0."""
    usual: float
    """By how many nats the words there are likelier together than apart."""


class TorturedTerms:
    """Tortured terms and word pairs; phrases are norms joined by single blanks. Read-only."""

    def __init__(self, packed: Packed, lexicon: Lexicon, synonyms: Synonyms) -> None:
        """Take the sections that `packed` in resources/lexicon/science.py describes."""
        self._lexicon = lexicon
        self._synonyms = synonyms
        self.list = ListedTerms(packed)
        self._pairs = packed.lines("pairs")
        self._firsts = packed.lines("firsts")
        self._options: dict[str, tuple[Option, ...]] = {}
        self._longest = lru_cache(maxsize=CACHED)(self._longest_of)
        self.is_known = self.list.is_known
        self.known = self.list.known

    @classmethod
    def load(cls, path: Path, lexicon: Lexicon, synonyms: Synonyms) -> TorturedTerms:
        """Load packed terms; raises ResourceError if missing, damaged or of another version."""
        return cls(opened(path), lexicon, synonyms)

    def candidates(
        self, sentence: Sentence, at: int, ngrams: Ngrams
    ) -> Iterator[tuple[int, Candidate]]:
        """Yield the terms that phrases at cell `at` may stand for: the end cell, the candidate."""
        cell = sentence.cells[at]
        longest = self._longest(cell.norm)
        if cell.shape in {Shape.UPPER, Shape.MIXED}:
            return
        best: dict[tuple[int, str], tuple[float, int]] = {}
        for end, norm in phrases(sentence, at, longest, _INNER):
            for original, chance in self.listed(norm):
                best[end, original] = chance, 1
        for part in nlargest(MOST_READINGS, self._recombined(sentence, at, ngrams), key=_worth):
            norm = " ".join(part.words)
            best.setdefault((part.end, norm), (part.chance + self._unlisted(norm), 0))
        named = at > 0 and cell.shape is Shape.CAPITAL and not sentence.title
        for (end, norm), (chance, seen) in best.items():
            text = written(norm, ngrams, named=named)
            term = Original(norm, text, 0, 0, 0.0, 0.0)
            yield end, Candidate(term, exp(chance), seen, 0.0, Family.SCIENCE)

    def listed(self, phrase: str) -> Iterator[tuple[str, float]]:
        """Yield the terms that a list has for a phrase, with ln P(phrase | term, tortured)."""
        return self.list.listed(phrase)

    def _longest_of(self, first: str) -> int:
        """Return the words of the longest phrase that begins with a word, 1 if none is known."""
        return int(self._firsts.get(first) or 1)

    def _unlisted(self, norm: str) -> float:
        return 0.0 if self.is_known(norm) else UNLISTED

    def _recombined(self, sentence: Sentence, at: int, ngrams: Ngrams) -> Iterator[_Part]:
        """Yield the partial terms of two or more changed units that begin at cell `at`."""
        parts: list[_Part] = []
        for end, options in self.units(sentence, at, ngrams):
            following = self._following(sentence, end, options[0].worth, ngrams)
            if following:  # hardly ever
                parts += _joined([_first(end, one) for one in options], following, ngrams)
        for _ in range(MOST_UNITS - 1):
            yield from (part for part in parts if part.changed > 1)
            parts = self._longer(sentence, parts, ngrams) if parts else []

    def _longer(self, sentence: Sentence, parts: list[_Part], ngrams: Ngrams) -> list[_Part]:
        """Extend each part by one unit, with or without a linking word between."""
        longer: list[_Part] = []
        by_end: dict[int, list[_Part]] = {}
        for part in parts:
            by_end.setdefault(part.end, []).append(part)
        for end, ending in by_end.items():
            ending.sort(key=_worth, reverse=True)
            following = self._following(sentence, end, ending[0].worth, ngrams)
            longer += _joined(ending, following, ngrams)
        return longer

    def _following(
        self, sentence: Sentence, end: int, most: float, ngrams: Ngrams
    ) -> list[_Following]:
        """Return the units that may follow parts that end before cell `end` and are worth `most` at
        most.
        """
        cells, joined = sentence.cells, sentence.joined
        if end >= len(cells) or not joined[end]:
            return []
        before = cells[end - 1].norm
        link: tuple[str, ...] = ()
        if cells[end].norm in LINKS:
            link = (cells[end].norm,)
            end += 1
            if end >= len(cells) or not joined[end]:
                return []
        between = ngrams.number(link[0]) if link else 0
        now, usual = _links(ngrams, ngrams.number(before), between, ngrams.number(cells[end].norm))
        if now > MOST_LINK:
            return []
        return [
            _Following(stop, options, link, between, usual)
            for stop, options in self.units(sentence, end, ngrams)
            if most + options[0].worth + LM_WEIGHT * (HIGHEST_LINK - usual) >= LEAST_WORTH
        ]

    def units(
        self, sentence: Sentence, at: int, ngrams: Ngrams
    ) -> Iterator[tuple[int, tuple[Option, ...]]]:
        """Yield the ends of the units that begin at cell `at`, with their options, best first."""
        cell = sentence.cells[at]
        for end, norm in phrases(sentence, at, self._longest(cell.norm), _INNER):
            options = self._options.get(norm)
            if options is None:
                if len(self._options) >= CACHED:
                    self._options.clear()
                options = self._options[norm] = tuple(self._options_of(norm, ngrams))
            if options:
                yield end, options

    def _options_of(self, phrase: str, ngrams: Ngrams) -> list[Option]:
        stands = ngrams.numbers(phrase.split(" "))
        if len(stands) == 1 and (not phrase.isalpha() or ngrams.unigram(stands[0]) > MOST_USUAL):
            return []
        chances: dict[str, float] = {}
        for one in (*self._lexicon.candidates(phrase), *self._synonyms.candidates(phrase)):
            original = one.original.norm
            if one.family in BORROWED and original not in LINKS:
                worth = BORROWED[one.family] * one.chance
                chances[original] = chances.get(original, 0.0) + worth
        for original, chance in self.list.parse(self._pairs.get(phrase)):
            chances[original] = chances.get(original, 0.0) + exp(chance)
        options = []
        usual = _usual(ngrams, stands)
        for original, chance in nlargest(MOST_OPTIONS, chances.items(), key=itemgetter(1)):
            if chance >= LEAST_CHANCE:
                words = tuple(original.split(" "))
                numbers = ngrams.numbers(words)
                known = log(min(1.0, chance))
                worth = known + LM_WEIGHT * (_usual(ngrams, numbers) - usual)
                options.append(Option(words, numbers[0], numbers[-1], known, worth))
        if len(stands) == 1:
            options.append(Option((phrase,), *stands, *stands, KEPT, KEPT))
        return sorted(options, key=_worth, reverse=True)


def _first(end: int, one: Option) -> _Part:
    """Return the partial term that is one unit, which ends before cell `end`."""
    return _Part(end, 1, int(one.chance != KEPT), one.words, one.last, one.chance, one.worth)


def _joined(
    parts: Sequence[_Part], following: Iterable[_Following], ngrams: Ngrams
) -> Iterator[_Part]:
    """Yield the parts, worthiest first, each with one more unit, where that is worth it."""
    for stop, options, link, between, usual in following:
        for part in parts:
            for option in options:
                worth = part.worth + option.worth
                if worth + LM_WEIGHT * (HIGHEST_LINK - usual) < LEAST_WORTH:
                    break
                tie, likely = _links(ngrams, part.last, between, option.first)
                worth += LM_WEIGHT * (likely - usual)
                if tie >= LEAST_LINK and worth >= LEAST_WORTH:
                    yield _Part(
                        stop,
                        part.units + 1,
                        part.changed + int(option.chance != KEPT),
                        (*part.words, *link, *option.words),
                        option.last,
                        part.chance + option.chance,
                        worth,
                    )


def _worth(one: Option | _Part) -> float:
    return one.worth


def _usual(ngrams: Ngrams, words: tuple[int, ...]) -> float:
    """Return ln P of some words with nothing before them."""
    total = ngrams.unigram(words[0])
    first, second = 0, words[0]
    for word in words[1:]:
        total += ngrams.score(first, second, word)
        first, second = second, word
    return total


def _links(ngrams: Ngrams, before: int, between: int, word: int) -> tuple[float, float]:
    """Return by how many nats `word` is likelier given `before`, and given all words before it.

    `between` is the linking word between them, or 0.
    """
    if not between:
        gain = ngrams.score(0, before, word) - ngrams.unigram(word)
        return (gain, gain) if word and before else (0.0, gain)
    after = ngrams.score(before, between, word)
    tie = after - ngrams.score(0, between, word)
    return (
        tie if word and before else 0.0,
        ngrams.score(0, before, between) + after - ngrams.unigram(word),
    )


def written(norm: str, ngrams: Ngrams, *, named: bool) -> str:
    """Return a term with its capitals: "new york" gives "New York", as does any part of a name."""
    words = norm.split(" ")
    own = [ngrams.capital_share(ngrams.number(word)) > CAPITAL for word in words]
    named = named and not own[0]
    return " ".join(
        word.capitalize() if large or (named and word not in LINKS) else word
        for word, large in zip(words, own, strict=True)
    )
