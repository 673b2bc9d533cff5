"""Guesses: what may have stood in the place of a word that no list has.

Where the encoder is sure that a word does not belong, all usual words with the same ending are
compared with what it finds suitable there. The best are candidates, with a small chance.
"""

from __future__ import annotations

from collections import defaultdict
from threading import Lock
from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.reading.candidates import MOST_CAPITAL
from editor.engine.reading.lattice import Reading
from editor.engine.text.case import carry_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.model.encoder import Encoder, Rows
    from editor.engine.model.ngrams import Ngrams

SURE: Final = 2.5
"""By how much a word's ln odds, by the encoder, must be above the mean of the document for there to
be guesses. Set by hand."""
MOST: Final = 12
"""Guesses for a word. Set by hand."""
USUAL: Final = -12.0
"""ln P of the rarest word that is guessed. Set by hand: 15,000 words are commoner."""
CHANCE: Final = 0.002
"""P(a word becomes one that no list has for it): a guess at the length of an unknown list. Set by
hand."""
_ENDINGS: Final = ("ing", "ed", "ly", "s")


class Guesses:
    """The usual words by their endings. Thread-safe: read-only once they have been asked for."""

    def __init__(self, encoder: Encoder, ngrams: Ngrams) -> None:
        self._encoder = encoder
        self._ngrams = ngrams
        self._words: dict[str, tuple[list[str], Rows]] = {}
        self._lock = Lock()

    def readings(self, at: int, word: str, surface: str, query: Rows) -> Iterator[Reading]:
        """Yield the readings of a word at a cell, given its text and its query in an Impression."""
        with self._lock:
            if not self._words:
                self._words = self._usual()
        words, rows = self._words[_ending(word)]
        fits = rows @ query
        for place in fits.argsort()[::-1][:MOST]:
            if words[place] != word:
                original = Original(words[place], words[place], 0, 0, 0.0, 0.0)
                candidate = Candidate(original, CHANCE, 0, 0.0, Family.GUESS)
                number = self._ngrams.number(words[place])
                new = carry_case(surface, words[place])
                yield Reading(at, at + 1, (number,), 0.0, candidate, word, new)

    def _usual(self) -> dict[str, tuple[list[str], Rows]]:
        found: dict[str, list[str]] = defaultdict(list)
        ngrams = self._ngrams
        for word in ngrams.words():
            number = ngrams.number(word)
            if (
                word.isalpha()
                and word.islower()
                and ngrams.unigram(number) >= USUAL
                and ngrams.capital_share(number) <= MOST_CAPITAL
            ):
                found[_ending(word)].append(word)
        return {
            ending: (found[ending], self._encoder.rows(found[ending])) for ending in ("", *_ENDINGS)
        }


def _ending(word: str) -> str:
    return next((one for one in _ENDINGS if word.endswith(one) and len(word) > len(one) + 2), "")
