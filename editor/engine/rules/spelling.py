"""Words that are misspelt, judged by dictionary and context.

A noisy channel as in Kernighan, Church and Gale (1990): a word that no dictionary has is a slip
if another word, one slip of the hand away, fits its place far better. Words that may well be
right are left alone: names, codes, words of science, what recurs, either of two spellings.
"""

from __future__ import annotations

import gzip
import importlib.resources
import string
from functools import cached_property
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.errors import ResourceError
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.case import carry_case
from editor.engine.text.sentences import Sentence, sentences
from editor.engine.text.tokens import Shape
from editor.engine.text.word_forms import is_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spellchecker import SpellChecker

    from editor.engine.model.ngrams import Ngrams

USUAL: Final = -13.0
"""ln P of the rarest word that needs no dictionary: 28,000 words are more usual."""
LEAST: Final = -14.0
"""ln P of the rarest word that is suggested."""
SHORTEST: Final = 3
LONGEST: Final = 20
"""In letters; what is longer is a formula, a code or a run of words."""
GAIN: Final = 8.0
"""Nats by which a suggestion must fit better than the word that stands there."""
OPENING: Final = 5.0
"""Nats more that are asked of a sentence's first word: names begin with a capital, too."""
STRANGE: Final = 4.0
"""Nats more for a neighbour that nobody knows either: a foreign phrase, a Latin name."""
RECURRING: Final = 5.0
"""Nats more that are asked for every other occurrence nearby: slips are not repeated."""
NEARBY: Final = 50_000
"""Code points on either side in which other occurrences count."""
MOST: Final = 5
"""Suggestions for one word."""
ODD: Final = 5
"""A sentence with more than one word in ODD (and one) unknown is not plain English."""
FEWEST: Final = 50_000
"""A dictionary with fewer words is not the one that was shipped."""

_PARTS: Final = frozenset("-‐‑/\\_@#&~=+<>`'’*^|")
"""Beside one of these stands a part of a code, an address or a longer word."""
_CLITICS: Final = ("s", "re", "ve", "ll", "d", "m")
_VOWELS: Final = frozenset("aeiou")


class _Fitting(NamedTuple):
    gain: float
    wording: str


class Speller:
    """Finds misspelt words. May serve many threads; never to be used on the window's own."""

    def __init__(self, ngrams: Ngrams) -> None:
        """Loads the dictionary; raises ResourceError if it is missing or damaged."""
        self._ngrams = ngrams
        self._words = _dictionary()
        self._slips: dict[str, tuple[tuple[str, ...], ...]] = {}

    def is_usual(self, word: str) -> bool:
        """Whether a word is common in ordinary English text, however it is written."""
        number = self._ngrams.number(word.lower())
        return number > 0 and self._ngrams.unigram(number) > USUAL

    def is_word(self, word: str) -> bool:
        """Whether a lower-case word is English: usual, in the dictionary, or formed from such."""
        return (
            self.is_usual(word)
            or word in self._words
            or is_form(word, self._is_entry, self.is_usual)
        )

    def suspects(self, text: str, start: int, end: int) -> Iterator[Suspect]:
        """The misspelt words of text[start:end], whole paragraphs, in order."""
        for sentence in sentences(text, start, end):
            unknown = self._unknown(sentence)
            words = sum(cell.shape is not Shape.OTHER for cell in sentence.cells)
            if unknown and len(unknown) <= 1 + words // ODD:
                for at in unknown:
                    found = self._suspect(text, sentence, at)
                    if found is not None:
                        yield found

    def _unknown(self, sentence: Sentence) -> list[int]:
        """The cells that hold a word no dictionary has."""
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
        reason = f"“{surface}” is in no dictionary; this differs little and fits its neighbours."
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
        """The wordings that a slip away from the word at a cell fit its place, best first."""
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
        """The wordings one slip away from `word`, as norms; kept, for words come again."""
        known = self._slips.get(word)
        if known is None:
            known = self._slips[word] = tuple(self._look_up(word))
        return known

    def _look_up(self, word: str) -> Iterator[tuple[str, ...]]:
        slips = self._editor.edit_distance_1
        # All that is two slips away takes seconds: one of the two is a letter doubled in vain.
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
        return word in self._words or self._is_entry(word)

    def _is_entry(self, word: str) -> bool:
        return word in self._words or self.is_usual(word)

    @cached_property
    def _editor(self) -> SpellChecker:
        # A thirtieth of a second that most articles have no use for.
        from spellchecker import SpellChecker  # noqa: PLC0415 see above

        checker = SpellChecker(language=None, distance=1)
        checker.word_frequency.load_words([string.ascii_lowercase + "'"])
        return checker


def _dictionary() -> frozenset[str]:
    """The words of pyspellchecker's English dictionary.

    Its own loader takes half a second, most of it for frequencies that the context model has.
    """
    path = importlib.resources.files("spellchecker") / "resources" / "en.json.gz"
    again = "Install the program again, with pyspellchecker."
    try:
        text = gzip.decompress(path.read_bytes()).decode()
    except (OSError, EOFError, ValueError) as error:
        raise ResourceError(f"The dictionary {path} cannot be read ({error}). {again}") from error
    # One JSON object, word to frequency, with no quotation marks but those around the words.
    words = frozenset(text.split('"')[1::2])
    if len(words) < FEWEST:
        raise ResourceError(f"The dictionary {path} has only {len(words)} words. {again}")
    return words


def _joined(parts: tuple[str, ...]) -> str:
    return "".join(parts) if parts[-1].startswith("'") else " ".join(parts)


def _undoubled(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]


def _unlikeness(word: str, parts: tuple[str, ...]) -> float:
    """Nats that a slip costs beside the usual ones: letters doubled, left out or exchanged."""
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
    """Whether a word is a part of something longer, or is set in quotation marks as a word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in _PARTS or after in _PARTS or (before == "." and start > 1):
        return bool(before in _PARTS and before) or bool(after in _PARTS and after) or before == "."
    if after == "." and text[end + 1 : end + 2].isalnum():
        return True
    return before in {"“", "‘", '"'} and after in {"”", "’", '"'}


def _recurrences(text: str, start: int, end: int, norm: str) -> int:
    """How often a word stands elsewhere nearby; so far away that time stays linear."""
    low, high = max(0, start - NEARBY), min(len(text), end + NEARBY)
    count = -1
    for word in (norm, norm.capitalize()):
        at = text.find(word, low, high)
        while at >= 0:
            alone = not (text[at - 1 : at].isalnum() or text[at + len(word) :][:1].isalnum())
            count += alone
            at = text.find(word, at + len(word), high)
    return max(0, count)
