"""The context model: the probability of a word after the two words before it.

A trigram model of clean English with interpolated absolute discounting, packed by
resources/model/build_ngrams.py into one memory-mapped file: only the list of words is unpacked at
the start.
"""

from __future__ import annotations

import json
import mmap
import sys
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, Literal

from editor.engine.errors import ResourceError
from editor.engine.text.tokens import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

MAGIC: Final = b"unspin ngrams\n"
VERSION: Final = 1
"""Of the packed format, which resources/model/build_ngrams.py writes."""
PRECISION: Final = 15
"""Steps per nat of the packed -ln p, one byte each, so down to e**-17: see
resources/model/build_ngrams.py."""
UNKNOWN: Final = "<unknown>"
LM_WEIGHT: Final = 0.85
"""Weight of the context model beside the channel; see resources/model/fit_constants.py."""
SECTIONS: Final[dict[str, Literal["B", "H", "I"]]] = {
    "unigram": "B",
    "unigram_rest": "B",
    "capital": "B",
    "pair_start": "I",
    "pair_word": "H",
    "pair": "B",
    "pair_rest": "B",
    "triple_start": "I",
    "triple_word": "H",
    "triple": "B",
}
_RECIPE: Final = "Install the program again, or run resources/model/build_ngrams.py."
_CACHE: Final = 150_000
"""The most scores that are cached. Set by hand: 14 MB."""
_LOGS: Final = tuple(-step / PRECISION for step in range(256))


class Ngrams:
    """A read-only trigram model; scores are natural logarithms of probabilities."""

    def __init__(self, words: list[str], sections: dict[str, memoryview]) -> None:
        """Take the words by number, and the sections named in SECTIONS."""
        self._numbers = {word: number for number, word in enumerate(words)}
        self._unigram = sections["unigram"]
        self._unigram_rest = sections["unigram_rest"]
        self._capital = sections["capital"]
        self._pair_start = sections["pair_start"]
        self._pair_word = sections["pair_word"]
        self._pair = sections["pair"]
        self._pair_rest = sections["pair_rest"]
        self._triple_start = sections["triple_start"]
        self._triple_word = sections["triple_word"]
        self._triple = sections["triple"]
        self.known: Final[dict[int, float]] = {}
        """Cache of scores by their three words, 16 bits each, the last word lowest. Public, because
        decoding reads it in its inner loop."""
        self.stop: Final = self._numbers[BREAK]

    @classmethod
    def load(cls, path: Path) -> Ngrams:
        """Map the file into memory; raises ResourceError if missing, damaged or another version."""
        try:
            with path.open("rb") as file:
                data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except (OSError, ValueError) as error:
            raise ResourceError(
                f"The context model {path} cannot be read ({error}). {_RECIPE}"
            ) from error
        head_end = bytes(data[:4096]).find(b"\n", len(MAGIC))
        if bytes(data[: len(MAGIC)]) != MAGIC or head_end < 0:
            raise ResourceError(f"{path} is not a context model. {_RECIPE}")
        try:
            header = json.loads(bytes(data[len(MAGIC) : head_end]))
            version, order = header["version"], header["byteorder"]
            places: dict[str, list[int]] = header["sections"]
            size = head_end + 1 + int(header["size"])
        except (ValueError, KeyError, TypeError) as error:
            raise ResourceError(
                f"The context model {path} has a damaged head. {_RECIPE}"
            ) from error
        if version != VERSION or order != sys.byteorder:
            raise ResourceError(
                f"The context model {path} is of version {version} ({order}-endian); this program "
                f"reads version {VERSION} ({sys.byteorder}-endian). {_RECIPE}"
            )
        if len(data) != size or set(places) != {"words", *SECTIONS}:
            raise ResourceError(
                f"The context model {path} is cut: {len(data)} bytes of {size}. {_RECIPE}"
            )
        body = data[head_end + 1 :]
        sections = {name: body[low : low + length] for name, (low, length) in places.items()}
        words = bytes(sections.pop("words")).decode().split("\n")
        return cls(words, {name: part.cast(SECTIONS[name]) for name, part in sections.items()})

    def words(self) -> list[str]:
        """Return all known words, in the order of their numbers."""
        return list(self._numbers)

    def number(self, norm: str) -> int:
        """Return the number of a word, 0 if it is unknown."""
        return self._numbers.get(norm, 0)

    def numbers(self, norms: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of words, 0 for unknown ones."""
        get = self._numbers.get
        return tuple([get(norm, 0) for norm in norms])

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
        score = self.score
        return sum([score(*words[at : at + 3]) for at in range(len(words) - 2)])

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
