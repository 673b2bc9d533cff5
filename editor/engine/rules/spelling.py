"""Misspelt words, by dictionary and context.

A noisy channel as in Kernighan, Church and Gale (1990): a word that no dictionary has is misspelt
if another word, one edit away, fits its context far better. Words that may well be right are left
alone: names, codes, terms of science, words that recur, either of two spellings.
"""

from __future__ import annotations

import string
from functools import cached_property
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine import reason_sentences as says
from editor.engine.model.packed import Packed
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.case import carry_case
from editor.engine.text.sentences import Sentence, sentences
from editor.engine.text.tokens import Shape
from editor.engine.text.word_forms import is_form

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spellchecker import SpellChecker

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.packed import Lines

KIND: Final = "words"
VERSION: Final = 1
"""Of the packed dictionary, which resources/lexicon/dictionary.py writes."""
RECIPE: Final = "resources/lexicon/dictionary.py"
USUAL: Final = -13.0
"""ln P of the rarest word that needs no dictionary. Set by hand: 28,000 words are commoner."""
LEAST: Final = -14.0
"""ln P of the rarest word that is suggested. Set by hand."""
SHORTEST: Final = 3
"""Letters of the shortest word that is checked. Set by hand."""
LONGEST: Final = 20
"""Letters of the longest: a longer one is a formula, a code or a run of words. Set by hand."""
GAIN: Final = 8.0
"""Nats by which a suggestion must fit better than the word in the text. Set by hand."""
OPENING: Final = 5.0
"""Further nats for the first word of a sentence, which may be a name. Set by hand."""
STRANGE: Final = 4.0
"""Further nats for each unknown neighbour: a foreign phrase, a Latin name. Set by hand."""
RECURRING: Final = 5.0
"""Further nats for each other occurrence nearby: typos do not recur. Set by hand."""
NEARBY: Final = 50_000
"""Code points on each side in which other occurrences count. Set by hand: bounds the time."""
MOST: Final = 5
"""The most suggestions for one word. Set by hand."""
ODD: Final = 5
"""A sentence with more than 1 + words / ODD unknown words is not plain English. Set by hand."""

_PARTS: Final = frozenset("-‐‑/\\_@#&~=+<>`'’*^|")
"""Next to one of these, a word is part of a code, an address or a longer word."""
_CLITICS: Final = ("s", "re", "ve", "ll", "d", "m")
_VOWELS: Final = frozenset("aeiou")


class _Fitting(NamedTuple):
    gain: float
    wording: str


class Speller:
    """Finds misspelt words. Thread-safe, but too slow for the thread of the window."""

    def __init__(self, words: Lines, ngrams: Ngrams) -> None:
        """Take the words of a dictionary."""
        self._ngrams = ngrams
        self._words = words
        self._slips: dict[str, tuple[tuple[str, ...], ...]] = {}

    @classmethod
    def load(cls, path: Path, ngrams: Ngrams) -> Speller:
        """Load a dictionary; raises ResourceError if missing, damaged or of another version."""
        return cls(Packed.load(path, KIND, VERSION, RECIPE).lines("words"), ngrams)

    def is_usual(self, word: str) -> bool:
        """Return whether a word, in any case, is common in English text."""
        number = self._ngrams.number(word.lower())
        return number > 0 and self._ngrams.unigram(number) > USUAL

    def is_word(self, word: str) -> bool:
        """Return whether a lower-case word is English: common, listed, or formed from those."""
        return (
            self.is_usual(word)
            or self._is_listed(word)
            or is_form(word, self._is_entry, self.is_usual)
        )

    def suspects(self, text: str, start: int, end: int) -> Iterator[Suspect]:
        """Yield the misspelt words of text[start:end] (whole paragraphs), in order."""
        for sentence in sentences(text, start, end):
            unknown = self._unknown(sentence)
            words = sum(cell.shape is not Shape.OTHER for cell in sentence.cells)
            if unknown and len(unknown) <= 1 + words // ODD:
                for at in unknown:
                    found = self._suspect(text, sentence, at)
                    if found is not None:
                        yield found

    def _unknown(self, sentence: Sentence) -> list[int]:
        """Return the indices of cells with a word that no dictionary has."""
        return [
            at
            for at, cell in enumerate(sentence.cells)
            if (cell.shape is Shape.LOWER or (cell.shape is Shape.CAPITAL and not at))
            and SHORTEST <= len(cell.norm) <= LONGEST
            and cell.norm.isascii()
            and cell.norm.isalpha()
            and not (sentence.title and cell.shape is Shape.CAPITAL)
            and not self.is_word(cell.norm)
        ]

    def _suspect(self, text: str, sentence: Sentence, at: int) -> Suspect | None:
        start, end, norm, shape = sentence.cells[at]
        if _is_part(text, start, end):
            return None
        asked = GAIN + OPENING * (shape is Shape.CAPITAL)
        beside = sentence.cells[max(0, at - 1) : at + 2]
        asked += STRANGE * (sum(not self._ngrams.number(cell.norm) for cell in beside) - 1)
        fitting = self._fitting(sentence, at)
        if not fitting or fitting[0].gain < asked:
            return None
        asked += RECURRING * _recurrences(text, start, end, norm)
        best = fitting[0].gain
        if best < asked:
            return None
        confidence = 1 / (1 + exp((asked - best) / 2 - 0.5))
        surface = text[start:end]
        shares = [exp(one.gain - best) for one in fitting[:MOST]]
        reason = says.IN_NO_DICTIONARY.format(old=surface)
        suggestions = tuple(
            Suggestion(
                carry_case(surface, one.wording),
                confidence * share / sum(shares),
                SuggestionSource.RULE,
                reason,
            )
            for one, share in zip(fitting, shares, strict=False)
        )
        return Suspect(start, end, surface, Kind.SPELLING, confidence, suggestions)

    def _fitting(self, sentence: Sentence, at: int) -> list[_Fitting]:
        """Return the wordings one edit away from the word at a cell and their gain, best first."""
        ngrams = self._ngrams
        numbers = ngrams.numbers(cell.norm for cell in sentence.cells)
        stop = ngrams.stop
        before = (stop, stop, *numbers[max(0, at - 2) : at])[-2:]
        after = (*numbers[at + 1 : at + 3], stop, stop)[:2]

        def fit(words: tuple[int, ...]) -> float:
            chain = (*before, *words, *after)
            return sum(ngrams.score(*chain[place : place + 3]) for place in range(len(chain) - 2))

        norm = sentence.cells[at].norm
        kept = fit((numbers[at],))
        found = [
            _Fitting(fit(ngrams.numbers(parts)) - kept - _unlikeness(norm, parts), wording)
            for parts in self._near(norm)
            for wording in [_joined(parts)]
        ]
        return sorted(found, key=lambda one: -one.gain)

    def _near(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Return the wordings one edit away from `word`, as norms, from a cache."""
        known = self._slips.get(word)
        if known is None:
            known = self._slips[word] = tuple(self._look_up(word))
        return known

    def _look_up(self, word: str) -> Iterator[tuple[str, ...]]:
        slips = self._editor.edit_distance_1
        # All words two edits away would take seconds: only undoubled letters are a second edit.
        near = slips(word).union(*map(slips, _undoubled(word)))
        for other in near:
            if other != word and self._is_offered(other):
                yield (other,)
        for cut in range(1, len(word)):
            first, second = word[:cut], word[cut:]
            if second in _CLITICS and self._is_offered(first):
                yield first, "'" + second
            if (cut > 1 or first in {"a", "i"}) and self.is_usual(first) and self.is_usual(second):
                yield first, second

    def _is_offered(self, word: str) -> bool:
        number = self._ngrams.number(word)
        if not number or self._ngrams.unigram(number) < LEAST or len(word) < 2:
            return False
        return self._is_entry(word)

    def _is_entry(self, word: str) -> bool:
        return self._is_listed(word) or self.is_usual(word)

    def _is_listed(self, word: str) -> bool:
        return self._words.number(word) is not None

    @cached_property
    def _editor(self) -> SpellChecker:
        # Imported late: it takes a thirtieth of a second, and few articles need it.
        from spellchecker import SpellChecker  # noqa: PLC0415 see above

        checker = SpellChecker(language=None, distance=1)
        checker.word_frequency.load_words([string.ascii_lowercase + "'"])
        return checker


def _joined(parts: tuple[str, ...]) -> str:
    return "".join(parts) if parts[-1].startswith("'") else " ".join(parts)


def _undoubled(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]


def _unlikeness(word: str, parts: tuple[str, ...]) -> float:
    """Return the nats that a typo costs; doubled, missing and swapped letters are free.

    The costs are set by hand.
    """
    if len(parts) > 1:
        return 0.0 if parts[-1].startswith("'") else 2.0
    other = parts[0]
    if sorted(word) == sorted(other) or "'" in other:
        return 0.0
    first = 3.0 * (word[0] != other[0])
    if len(word) == len(other):
        changed = [(a, b) for a, b in zip(word, other, strict=True) if a != b]
        vowels = all(a in _VOWELS and b in _VOWELS for a, b in changed)
        return first + (0.5 if vowels else 2.0)
    return first + (0.0 if set(word) == set(other) else 1.0)


def _is_part(text: str, start: int, end: int) -> bool:
    """Return whether a word is part of something longer, or quoted as a word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in _PARTS or after in _PARTS or (before == "." and start > 1):
        return bool(before in _PARTS and before) or bool(after in _PARTS and after) or before == "."
    if after == "." and text[end + 1 : end + 2].isalnum():
        return True
    return before in {"“", "‘", '"'} and after in {"”", "’", '"'}


def _recurrences(text: str, start: int, end: int, norm: str) -> int:
    """Return how often a word occurs elsewhere within NEARBY code points."""
    low, high = max(0, start - NEARBY), min(len(text), end + NEARBY)
    count = -1
    for word in (norm, norm.capitalize()):
        at = text.find(word, low, high)
        while at >= 0:
            alone = not (text[at - 1 : at].isalnum() or text[at + len(word) :][:1].isalnum())
            count += alone
            at = text.find(word, at + len(word), high)
    return max(0, count)
