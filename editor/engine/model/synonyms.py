"""Synonyms of any sense, as used by spinners that replace words from a dictionary.

Packed by resources/lexicon/wordnet.py and dictionary.py. Such spinners ignore the sense, so that
in their texts almost any word may stand for almost any other: these synonyms are candidates only in
documents whose survey shows such a spinner.
"""

from __future__ import annotations

from bisect import bisect_left
from copy import copy
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError
from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.model.packed import unpack

if TYPE_CHECKING:
    from pathlib import Path

KIND: Final = "synonyms"
VERSION: Final = 1
"""Of the packed format, which resources/lexicon/wordnet.py writes."""
RECIPE: Final = "resources/lexicon/{}.py"
"""The program that packs a list, by the stem of its file."""
LONGEST: Final = 3
"""Words of the longest phrase, as resources/lexicon/wordnet.py packs them."""


class Synonyms:
    """Spun phrase to originals, from one or several lists; phrases are norms. Read-only."""

    def __init__(self, text: str) -> None:
        """Take the unpacked text: two sorted lists of lines, each with its key first."""
        spun, originals = text.split("\f")
        self._lists = [(spun.split("\n"), originals.split("\n"))]
        self._known: dict[str, tuple[Candidate, ...]] = {}

    @classmethod
    def load(cls, path: Path) -> Synonyms:
        """Load the packed file; raises ResourceError if missing, damaged or of another version."""
        recipe = RECIPE.format(path.stem)
        text = unpack(path, KIND, VERSION, recipe)
        if text.count("\f") != 1:
            raise ResourceError(f"The {KIND} {path} are damaged. Run {recipe}.")
        return cls(text)

    def joined(self, other: Synonyms) -> Synonyms:
        """Return the synonyms of both, which stay as they are."""
        twin: Synonyms = copy(self)
        twin._lists = self._lists + other._lists
        twin._known = {}
        return twin

    def candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """Return the words that `phrase` is a synonym of.

        Their chance is 1 / the number of synonyms in their list; of several lists, the largest.
        """
        known = self._known.get(phrase)
        if known is None:
            chances: dict[str, float] = {}
            for spun, originals in self._lists:
                for word in _find(spun, phrase).split(" "):
                    number = int(_find(originals, word) or 0)
                    if number:
                        chances[word] = max(chances.get(word, 0.0), 1 / number)
            known = tuple(
                Candidate(Original(word, word, 0, 0, 0.0, 0.0), chance, 0, 0.0, Family.SYNONYM)
                for word, chance in chances.items()
            )
            self._known[phrase] = known
        return known

    def count(self, word: str) -> int:
        """Return the number of synonyms of a word, of all its senses, in all lists."""
        return sum(int(_find(originals, word) or 0) for _, originals in self._lists)


def _find(lines: list[str], key: str) -> str:
    """Return the rest of the line that begins with the key, "" if none does."""
    key += "\t"
    at = bisect_left(lines, key)
    return lines[at][len(key) :] if at < len(lines) and lines[at].startswith(key) else ""
