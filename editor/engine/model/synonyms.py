"""Synonyms of any sense, as used by spinners that replace words from a dictionary.

Packed by resources/lexicon/wordnet.py. Such spinners ignore the sense, so that in their texts
almost any word may stand for almost any other: these synonyms are candidates only in documents
whose survey shows such a spinner.
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
"""Of the packed format, which resources/lexicon/wordnet.py writes."""
RECIPE: Final = "resources/lexicon/wordnet.py"
LONGEST: Final = 3
"""Words of the longest phrase, as resources/lexicon/wordnet.py packs them."""


class Synonyms:
    """Spun phrase to originals; phrases are norms joined by single blanks. Read-only."""

    def __init__(self, text: str) -> None:
        """Take the unpacked text: two sorted lists of lines, each with its key first."""
        spun, originals = text.split("\f")
        self._spun = spun.split("\n")
        self._originals = originals.split("\n")
        self._known: dict[str, tuple[Candidate, ...]] = {}

    @classmethod
    def load(cls, path: Path) -> Synonyms:
        """Load the packed file; raises ResourceError if missing, damaged or of another version."""
        text = unpack(path, KIND, VERSION, RECIPE)
        if text.count("\f") != 1:
            raise ResourceError(f"The {KIND} {path} are damaged. Run {RECIPE}.")
        return cls(text)

    def candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """Return the words that `phrase` is a synonym of; their chance is 1 / `count`."""
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
        """Return the number of synonyms of a word, of all its senses."""
        number = _find(self._originals, word)
        return int(number) if number else 0


def _find(lines: list[str], key: str) -> str:
    """Return the rest of the line that begins with the key, "" if none does."""
    key += "\t"
    at = bisect_left(lines, key)
    return lines[at][len(key) :] if at < len(lines) and lines[at].startswith(key) else ""
