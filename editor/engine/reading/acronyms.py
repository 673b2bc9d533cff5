"""Tortured terms beside their acronyms: "mean outright blunder (MAE)" is mean absolute error.

A spinner leaves acronyms alone. Where the words of a text do not spell the acronym that it gives
for them, and words that they may stand for do, those are very likely the original. They are then
read in every place of the text that has the phrase.
"""

from __future__ import annotations

import re
from functools import cached_property
from heapq import nlargest
from itertools import pairwise
from math import exp, log
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.model.ngrams import LM_WEIGHT
from editor.engine.model.tortured_terms import LINKS, UNLISTED, written
from editor.engine.reading.lattice import Reading, key_of
from editor.engine.text.case import carry_case
from editor.engine.text.initials import Explained, before_initials, explained, stand_for
from editor.engine.text.sentences import phrases, sentences
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.tortured_terms import TorturedTerms
    from editor.engine.reading.lattice import Lattice
    from editor.engine.text.sentences import Sentence

SPELLED: Final = 3.0
"""Nats for a term that spells the acronym where the words in the text do not. Measured, with
EACH_LETTER: one that is not listed is found for 2 in 5 tortured ones without a listed one, and for
300 of 47,000 acronyms of sound text."""
EACH_LETTER: Final = 1.0
"""Nats more for each letter that only the term gives. Measured: see SPELLED."""
LISTED: Final = 7.0
"""Nats more for a listed term. Measured: one is found for 4 in 5 tortured ones, for 16 of 47,000
acronyms of sound text; with 7, 4 of them are marked."""
LISTED_SHORT: Final = 1.0
"""The same if the acronym has two letters, as "US" and "AI" have, which stand for much.
Measured: more adds false alarms, less loses terms."""
ELSEWHERE: Final = 3.0
"""Nats more for a term that the text also has elsewhere. Set by hand."""
KEPT: Final = log(0.3)
"""ln P(a word of a tortured term of several is left as it was). Measured: three in ten words of
the Screener's terms are."""
UNPAIRED: Final = log(0.01)
"""ln P(a word | a word of a listed term that no pair joins to it). Set by hand."""
LEAST_PAIRED: Final = 0.5
"""The least share of the words of a listed term that are kept or paired. Set by hand."""
MOST_WORDS: Final = 14
"""The most words beside an acronym that are looked at. Set by hand."""
MOST_PARTS: Final = 40
"""The most partial terms that go on from one word, likeliest first. Set by hand."""
MOST_TERMS: Final = 12
"""The most terms for one acronym, likeliest first. Set by hand."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_WORDS: Final = frozenset((Shape.LOWER, Shape.CAPITAL))


class _Term(NamedTuple):
    """A term that spells an acronym."""

    candidate: Candidate
    nats: float
    """By how many nats the acronym speaks for it."""
    worth: float
    """These nats, ln of the candidate's chance, and of how usual its words are."""


class _Tail(NamedTuple):
    """The end of a term: its words, the letters before it that are still to be spelled."""

    words: tuple[str, ...]
    rest: str
    chance: float
    """ln P(the words in the text | these words, tortured)."""
    letters: int
    """The number of letters that only these words give, not those in the text."""


_Terms = dict[str, dict[str, _Term]]
"""Phrase (norms joined by blanks) to the norms of the terms that it may stand for."""


class Acronyms:
    """Reads phrases by the acronyms of the text. Read-only apart from caches."""

    def __init__(self, terms: TorturedTerms, ngrams: Ngrams) -> None:
        self._terms = terms
        self._ngrams = ngrams
        self._last: tuple[str, _Terms] = ("", {})
        """The text that was read last, and its terms."""

    @cached_property
    def _spelled(self) -> dict[str, list[tuple[str, ...]]]:
        """The words of the listed terms, by their initials. Few texts need it."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for term in self._terms.known():
            words = tuple(term.split(" "))
            for letters in {_initials(words), _initials([w for w in words if w not in LINKS])}:
                found.setdefault(letters, []).append(words)
        return found

    def added(self, lattice: Lattice, text: str) -> Lattice:
        """Return the lattice of a sentence of `text` with the terms of its acronyms added."""
        terms = self._terms_of(text)
        if not terms:
            return lattice
        arcs = list(lattice.arcs)
        for at in range(len(arcs)):
            more = tuple(self._readings(lattice.sentence, at, text, terms))
            if more:
                new = {(one.end, one.words) for one in more}
                arcs[at] = (*(one for one in arcs[at] if (one.end, one.words) not in new), *more)
        return lattice._replace(arcs=tuple(arcs))

    def _readings(self, sentence: Sentence, at: int, text: str, terms: _Terms) -> Iterator[Reading]:
        cells = sentence.cells
        for end, norm in phrases(sentence, at, MOST_WORDS, _WORDS):
            for term in terms.get(norm, {}).values():
                original = term.candidate.original
                words = self._ngrams.numbers(original.norm.split(" "))
                new = carry_case(text[cells[at].start : cells[end - 1].end], original.text)
                key = key_of(norm, cells[at].shape)
                yield Reading(at, end, words, term.nats, term.candidate, key, new)

    def _terms_of(self, text: str) -> _Terms:
        known, terms = self._last
        if known is not text and known != text:
            terms = {}
            neighbours: set[tuple[str, str]] = set()
            for place in explained(text):
                for phrase, term in self._found(text, place):
                    neighbours = neighbours or set(pairwise(_WORD.findall(text.lower())))
                    norm = term.candidate.original.norm
                    again = neighbours.issuperset(pairwise(norm.split(" ")))
                    here = terms.setdefault(phrase, {})
                    if norm in here or len(here) < MOST_TERMS:
                        here[norm] = term._replace(nats=term.nats + ELSEWHERE * again)
            self._last = text, terms
        return terms

    def _found(self, text: str, place: Explained) -> Iterator[tuple[str, _Term]]:
        """Yield the phrases at a place that may be swapped, and what the acronym makes of them."""
        found = list(sentences(text, place.start, place.end))
        if not found or (place.whole and len(found) > 1):
            return
        sentence = found[-1]
        end = len(sentence.cells)
        first = _first_word(sentence)
        if first == end or (place.whole and first):
            return
        if stand_for([cell.norm for cell in sentence.cells[first:]], place.letters, LINKS):
            return
        terms: dict[tuple[int, str], _Term] = {}
        for at, part in self._composed(sentence, first, place.letters):
            if not place.whole or not at:
                term = self._term(part, place)
                key = at, term.candidate.original.norm
                if key not in terms or terms[key].worth < term.worth:
                    terms[key] = term
        norms = [cell.norm for cell in sentence.cells]
        for (at, _), term in nlargest(MOST_TERMS, terms.items(), key=_worth):
            yield " ".join(norms[at:]), term

    def _term(self, part: _Tail, place: Explained) -> _Term:
        norm = " ".join(part.words)
        nats = SPELLED + EACH_LETTER * part.letters
        chance = part.chance
        if not self._terms.is_known(norm):
            chance += UNLISTED
        else:
            nats += LISTED if len(place.letters) > 2 else LISTED_SHORT
        original = Original(norm, written(norm, self._ngrams, named=False), 0, 0, 0.0, 0.0)
        candidate = Candidate(original, exp(chance), 0, 0.0, Family.SCIENCE, place.acronym)
        fits = LM_WEIGHT * self._ngrams.total((0, 0, *self._ngrams.numbers(part.words)))
        return _Term(candidate, nats, chance + nats + fits)

    def _composed(
        self, sentence: Sentence, first: int, letters: str
    ) -> Iterator[tuple[int, _Tail]]:
        """Yield the terms that are put together from word pairs, with their first cell."""
        cells = sentence.cells
        parts: list[list[_Tail]] = [[] for _ in range(len(cells) + 1)]
        parts[len(cells)] = [_Tail((), letters, 0.0, 0)]
        for at in range(len(cells) - 1, first - 1, -1):
            norm = cells[at].norm
            here = list(_longer(parts[at + 1], (norm,), 0.0 if norm in LINKS else KEPT, norm))
            for end, options in self._terms.units(sentence, at, self._ngrams):
                for option in options:
                    if option.words != (norm,) and not LINKS & {option.words[0], option.words[-1]}:
                        phrase = " ".join([cell.norm for cell in cells[at:end]])
                        here += _longer(parts[end], option.words, option.chance, phrase)
            for end, phrase in phrases(sentence, at, MOST_WORDS, _WORDS):
                for term, chance in self._terms.listed(phrase):
                    here += _longer(parts[end], tuple(term.split(" ")), chance, phrase)
            parts[at] = nlargest(MOST_PARTS, here, key=_chance)
            if norm not in LINKS:
                yield from ((at, part) for part in parts[at] if not part.rest and part.letters)
        for words in self._spelled.get(letters, ()):
            yield from self._aligned(sentence, first, words)

    def _aligned(
        self, sentence: Sentence, first: int, words: tuple[str, ...]
    ) -> Iterator[tuple[int, _Tail]]:
        """Yield a listed term if the last words of a sentence may stand for it one by one."""
        cells = sentence.cells
        wanted = [word for word in words if word not in LINKS]
        places = [at for at in range(first, len(cells)) if cells[at].norm not in LINKS]
        places = places[-len(wanted) :]
        if len(places) < len(wanted):
            return
        chance = 0.0
        letters = strange = 0
        for at, word in zip(places, wanted, strict=True):
            pairs = (
                option
                for end, options in self._terms.units(sentence, at, self._ngrams)
                for option in options
                if end == at + 1 and option.words == (word,)
            )
            pair = next(pairs, None)
            if cells[at].norm == word:
                chance += KEPT
                continue
            letters += cells[at].norm[0] != word[0]
            strange += pair is None
            chance += UNPAIRED if pair is None else pair.chance
        if letters and strange <= (1 - LEAST_PAIRED) * len(wanted):
            yield places[0], _Tail(words, "", chance, letters)


def _longer(
    after: Sequence[_Tail], words: tuple[str, ...], chance: float, phrase: str
) -> Iterator[_Tail]:
    """Yield the parts with words in the place of `phrase` before them that spell their letters."""
    new = {word[0] for word in words if word not in LINKS} - {word[0] for word in phrase.split(" ")}
    for part in after:
        for rest in before_initials(part.rest, words, LINKS):
            yield _Tail(words + part.words, rest, part.chance + chance, part.letters + len(new))


def _first_word(sentence: Sentence) -> int:
    """Return the first of the words at the end of a sentence that may be one phrase."""
    cells = sentence.cells
    at = len(cells)
    while at > max(0, len(cells) - MOST_WORDS) and cells[at - 1].shape in _WORDS:
        at -= 1
        if not sentence.joined[at]:
            break
    return at


def _initials(words: Sequence[str]) -> str:
    return "".join([word[:1] for word in words])


def _chance(part: _Tail) -> float:
    return part.chance


def _worth(found: tuple[tuple[int, str], _Term]) -> float:
    return found[1].worth
