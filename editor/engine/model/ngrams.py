"""The context model: the probability of a word after the two words before it.

A trigram model of clean English with interpolated absolute discounting, packed by
resources/model/build_ngrams.py.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from editor.engine.model.packed import Packed
from editor.engine.text.tokens import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from editor.engine.model.packed import Lines

KIND: Final = "ngrams"
VERSION: Final = 2
"""Of the packed format, which resources/model/build_ngrams.py writes."""
RECIPE: Final = "resources/model/build_ngrams.py"
PRECISION: Final = 15
"""Steps per nat of the packed -ln p, one byte each, so down to e**-17: see
resources/model/build_ngrams.py."""
UNKNOWN: Final = ""
"""What stands for number 0. Strange tokens, "<unknown>", have a number of their own."""
LM_WEIGHT: Final = 0.85
"""Weight of the context model beside the channel; see resources/model/fit_constants.py."""
_WORDS: Final = 16_000
"""The most words whose numbers are cached. Set by hand: 2 MB."""
_CACHE: Final = 20_000
"""The most scores that are cached. Set by hand: 2 MB. Measured: with 80,000 one in thirty fewer are
looked up, in no less time, as such a table does not fit into the processor's own memory."""
_LOGS: Final = tuple(-step / PRECISION for step in range(256))


class _WordNumbers(dict[str, int]):
    """The numbers of words that were asked for; 0 of unknown ones."""

    def __init__(self, words: Lines) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> int:
        if len(self) >= _WORDS:
            self.clear()
        number = self[word] = self._words.number(word) or 0
        return number


class Ngrams:
    """A read-only trigram model; scores are natural logarithms of probabilities."""

    def __init__(self, packed: Packed) -> None:
        """Take the sections that `build` in resources/model/build_ngrams.py describes."""
        self._words = packed.lines("words")
        self._numbers = _WordNumbers(self._words)
        self._unigram = packed.numbers("unigram", "B")
        self._unigram_rest = packed.numbers("unigram_rest", "B")
        self._capital = packed.numbers("capital", "B")
        self._pair_start = packed.numbers("pair_start", "I")
        self._pair_word = packed.numbers("pair_word", "H")
        self._pair = packed.numbers("pair", "B")
        self._pair_rest = packed.numbers("pair_rest", "B")
        self._triple_start = packed.numbers("triple_start", "I")
        self._triple_word = packed.numbers("triple_word", "H")
        self._triple = packed.numbers("triple", "B")
        self.known: Final[dict[int, float]] = {}
        """Cache of scores by their three words, 16 bits each, the last word lowest. Public, because
        decoding reads it in its inner loop."""
        self.stop: Final = self.number(BREAK)

    @classmethod
    def load(cls, path: Path) -> Ngrams:
        """Map the file into memory; raises ResourceError if missing, damaged or another version."""
        return cls(Packed.load(path, KIND, VERSION, RECIPE))

    def words(self) -> list[str]:
        """Return all known words, in the order of their numbers."""
        return list(self._words)

    def number(self, norm: str) -> int:
        """Return the number of a word, 0 if it is unknown."""
        return self._numbers[norm]

    def numbers(self, norms: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of words, 0 for unknown ones."""
        known = self._numbers
        return tuple([known[norm] for norm in norms])

    def capital_share(self, word: int) -> float:
        """Return P(the word is capitalised inside a sentence)."""
        return float(self._capital[word]) / 255

    def unigram(self, word: int) -> float:
        """Return ln P(word) without context."""
        return _LOGS[self._unigram[word]]

    def score(self, first: int, second: int, third: int) -> float:
        """Return ln P(third | first second)."""
        three = first << 32 | second << 16 | third
        value = self.known.get(three)
        return self.look_up(three) if value is None else value

    def look_up(self, three: int) -> float:
        """Return the score for a key of `known`, and cache it there."""
        value = self._score(three >> 32, three >> 16 & 0xFFFF, three & 0xFFFF)
        if len(self.known) > _CACHE:
            self.known.clear()
        self.known[three] = value
        return value

    def total(self, words: Sequence[int]) -> float:
        """Return ln P of all words but the first two, each given the two before it."""
        known, key, total = self.known, words[0] << 16 | words[1], 0.0
        for word in words[2:]:
            key = (key & 0xFFFFFFFF) << 16 | word
            one = known.get(key)
            total += self.look_up(key) if one is None else one
        return total

    def _score(self, first: int, second: int, third: int) -> float:
        low, high = self._pair_start[first], self._pair_start[first + 1]
        pair = bisect_left(self._pair_word, second, low, high)
        rest = 0.0
        if pair < high and self._pair_word[pair] == second:
            low, high = self._triple_start[pair], self._triple_start[pair + 1]
            triple = bisect_left(self._triple_word, third, low, high)
            if triple < high and self._triple_word[triple] == third:
                return _LOGS[self._triple[triple]]
            rest = _LOGS[self._pair_rest[pair]]
        low, high = self._pair_start[second], self._pair_start[second + 1]
        pair = bisect_left(self._pair_word, third, low, high)
        if pair < high and self._pair_word[pair] == third:
            return rest + _LOGS[self._pair[pair]]
        return rest + _LOGS[self._unigram_rest[second]] + _LOGS[self._unigram[third]]
