"""Lists of synonyms, by the manner of the spinners that use them.

Packed by resources/lexicon/wordnet.py and manners.py. Such spinners ignore the sense, so that in
their texts almost any word may stand for almost any other: these synonyms are candidates only in
documents whose survey shows such a spinner. Which of the lists it is like, the survey finds out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError
from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.model.packed import unpack

if TYPE_CHECKING:
    from pathlib import Path

KIND: Final = "synonyms"
VERSION: Final = 2
"""Of the packed format, which resources/lexicon/lists.py writes."""
RECIPE: Final = "resources/lexicon/{}.py"
"""The program that packs a list, by the stem of its file."""
PER_MILLE: Final = 1000
"""Chances are packed in thousandths. Set by hand: half a percent matters."""
CACHED: Final = 4_000
"""Phrases whose candidates are cached, those without any among them. Set by hand: 10 MB."""
_LISTED: Final = re.compile(r"([a-z])(\d*)")


class Synonyms:
    """Spun phrase to originals, from one or several lists; phrases are norms. Read-only."""

    def __init__(self, text: str) -> None:
        """Take the unpacked text: the names of the lists; two sorted lists of lines, each with its
        key first; and the words that begin phrases of several words.
        """
        names, spun, originals, firsts = text.split("\f")
        self.names = tuple(names.split(" "))
        """The manners, by the number of their list."""
        self._files = [(spun.split("\n"), originals.split("\n"), 0)]
        self._longest: dict[str, int] = {}
        for line in filter(None, firsts.split("\n")):
            word, longest = line.split(" ")
            self._longest[word] = int(longest)
        self.candidates = lru_cache(maxsize=CACHED)(self._candidates)

    @classmethod
    def load(cls, path: Path) -> Synonyms:
        """Load the packed file; raises ResourceError if missing, damaged or of another version."""
        recipe = RECIPE.format(path.stem)
        text = unpack(path, KIND, VERSION, recipe)
        if text.count("\f") != 3:
            raise ResourceError(f"The {KIND} {path} are damaged. Run {recipe}.")
        return cls(text)

    def joined(self, other: Synonyms) -> Synonyms:
        """Return the lists of both; those of `other` get the higher numbers."""
        twin: Synonyms = copy(self)
        twin.names = self.names + other.names
        twin._files = self._files + [
            (spun, originals, first + len(self.names)) for spun, originals, first in other._files
        ]
        twin._longest = dict(self._longest)
        for word, longest in other._longest.items():
            twin._longest[word] = max(longest, twin.longest(word))
        twin.candidates = lru_cache(maxsize=CACHED)(twin._candidates)
        return twin

    def longest(self, first: str) -> int:
        """Return the words of the longest phrase that begins with a word, 1 if none is known."""
        return self._longest.get(first, 1)

    def listing(self, original: str) -> tuple[int, ...]:
        """Return the numbers of the lists that have something for an original."""
        return tuple(
            first + _number(letter)
            for _, originals, first in self._files
            for letter in _find(originals, original)
        )

    def _candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """Return the originals that `phrase` may stand for.

        Their chance is that in the list where it is largest; `Candidate.lists` has all.
        """
        chances: dict[str, list[tuple[int, float]]] = {}
        for spun, _, first in self._files:
            for entry in _find(spun, phrase).split():
                original, _, lists = entry.partition(":")
                chances.setdefault(original.replace("_", " "), []).extend(
                    (first + _number(letter), int(chance) / PER_MILLE)
                    for letter, chance in _LISTED.findall(lists)
                )
        return tuple(
            Candidate(
                Original(word, word, 0, 0, 0.0, 0.0),
                max(chance for _, chance in lists),
                0,
                0.0,
                Family.SYNONYM,
                lists=tuple(lists),
            )
            for word, lists in chances.items()
        )


def _number(letter: str) -> int:
    return ord(letter) - ord("a")


def _find(lines: list[str], key: str) -> str:
    """Return the rest of the line that begins with the key, "" if none does."""
    key += "\t"
    at = bisect_left(lines, key)
    return lines[at][len(key) :] if at < len(lines) and lines[at].startswith(key) else ""
