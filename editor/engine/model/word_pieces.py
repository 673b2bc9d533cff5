"""Word pieces: what the encoder reads instead of words.

A word that is not in the vocabulary is cut into the longest pieces that are, from the left (Wu and
others, 2016), in the vocabulary of BERT: small letters, no accents.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.engine.model.packed import Lines

UNKNOWN: Final = "[UNK]"
START: Final = "[CLS]"
STOP: Final = "[SEP]"
LONGEST_WORD: Final = 100
"""Letters of the longest word that is cut into pieces; a longer one is unknown. Set by hand: as
BERT has it."""
CACHED: Final = 8_000
"""Words whose pieces are cached. Set by hand: those of a text of 30,000 words; 2 MB."""

_WORD: Final = re.compile(r"[^\W_]+|[^\w\s]|_")


class Piece(NamedTuple):
    """A piece of a word: its number in the vocabulary; offsets are code points, half-open."""

    start: int
    end: int
    number: int


class WordPieces:
    """A vocabulary of pieces. Thread-safe: read-only apart from a cache."""

    def __init__(self, vocabulary: Lines) -> None:
        """Take the pieces in the order of their numbers; those inside words begin with "##".

        Raises ValueError if one is missing that every vocabulary has.
        """
        self._vocabulary = vocabulary
        self._unknown, self.start, self.stop = map(self._number, (UNKNOWN, START, STOP))
        self._parts = lru_cache(maxsize=CACHED)(self._cut)

    @classmethod
    def of(cls, vocabulary: Iterable[str]) -> WordPieces:
        """Return a vocabulary that is in no file."""
        return cls(Packed.of({"pieces": [f"{piece}\t" for piece in vocabulary]}).lines("pieces"))

    def pieces(self, text: str, start: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of text[start:end]."""
        for match in _WORD.finditer(text, start, end):
            at = match.start()
            for low, high, number in self._parts(match[0]):
                yield Piece(at + low, at + high, number)

    def numbers(self, phrase: str) -> list[int]:
        """Return the numbers of the pieces of a phrase."""
        parts = self._parts
        return [number for word in _WORD.findall(phrase) for _, _, number in parts(word)]

    def _number(self, piece: str) -> int:
        number = self._vocabulary.number(piece)
        if number is None:
            raise ValueError(f"no piece {piece}")
        return number

    def _cut(self, word: str) -> tuple[tuple[int, int, int], ...]:
        """Return the start, end and number of each piece of a word."""
        unknown = ((0, len(word), self._unknown),)
        if len(word) > LONGEST_WORD:
            return unknown
        bare, places = _bare(word)
        found: list[tuple[int, int, int]] = []
        at = 0
        while at < len(bare):
            end = len(bare)
            while end > at:
                number = self._vocabulary.number(("##" if at else "") + bare[at:end])
                if number is not None:
                    break
                end -= 1
            else:
                return unknown
            found.append((places[at], places[end - 1] + 1, number))
            at = end
        return tuple(found)


def _bare(word: str) -> tuple[str, list[int]]:
    """Return a word in small letters without accents, and where each letter of that comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(word):
        for one in unicodedata.normalize("NFD", letter.lower()):
            if unicodedata.category(one) != "Mn":
                letters.append(one)
                places.append(place)
    return "".join(letters), places
