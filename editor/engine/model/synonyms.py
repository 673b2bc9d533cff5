"""Synonyms of any sense: what a spinner with a dictionary of synonyms puts in a word's place.

Packed by resources/lexicon/wordnet.py. Such spinners do not look at the sense at all, so that in
their texts almost everything may stand for almost anything: the synonyms are only looked at where
a document shows that it was spun so.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError
from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.model.packed import unpack

if TYPE_CHECKING:
    from pathlib import Path

KIND: Final = "synonyms"
VERSION: Final = 1
RECIPE: Final = "resources/lexicon/wordnet.py"
LONGEST: Final = 3
"""No phrase has more words."""


class Synonyms:
    """Spun phrase to originals; phrases are norms joined by single blanks. Read-only."""

    def __init__(self, text: str) -> None:
        """Made by `load` from the unpacked text: two lists of lines in order, keys first."""
        spun, originals = text.split("\f")
        self._spun = spun.split("\n")
        self._originals = originals.split("\n")
        self._known: dict[str, tuple[Candidate, ...]] = {}

    @classmethod
    def load(cls, path: Path) -> Synonyms:
        """Read the packed file; raises ResourceError if it is missing, cut or too new."""
        text = unpack(path, KIND, VERSION, RECIPE)
        if text.count("\f") != 1:
            raise ResourceError(f"The {KIND} {path} are damaged. Run {RECIPE}.")
        return cls(text)

    def candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """The words that `phrase` is a synonym of; P(phrase | original) is the same for all."""
        known = self._known.get(phrase)
        if known is None:
            words = _find(self._spun, phrase).split(" ")
            known = tuple(
                Candidate(Original(word, word, 0, 0, 0.0, 0.0), 1 / number, 0, 0.0, Family.SYNONYM)
                for word in words
                if (number := self.count(word))
            )
            self._known[phrase] = known
        return known

    def count(self, word: str) -> int:
        """How many synonyms a word has, of all its senses."""
        number = _find(self._originals, word)
        return int(number) if number else 0


def _find(lines: list[str], key: str) -> str:
    """What stands after the key in its line, "" if no line has it: nothing is parsed beforehand."""
    key += "\t"
    at = bisect_left(lines, key)
    return lines[at][len(key) :] if at < len(lines) and lines[at].startswith(key) else ""
