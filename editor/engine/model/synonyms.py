"""Lists of synonyms, by the manner of the spinners that use them.

Packed by resources/lexicon/wordnet.py and manners.py. Such spinners ignore the sense, so that in
their texts almost any word may stand for almost any other: these synonyms are candidates only in
documents whose survey shows such a spinner. Which of the lists it is like, the survey finds out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.model.packed import Lines, Packed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

KIND: Final = "synonyms"
VERSION: Final = 3
"""Of the packed format, which resources/lexicon/lists.py writes."""
RECIPE: Final = "resources/lexicon/{}.py"
"""The program that packs a list, by the stem of its file."""
PER_MILLE: Final = 1000
"""Chances are packed in thousandths. Set by hand: half a percent matters."""
CACHED: Final = 1_500
"""Phrases whose candidates are cached, those without any among them. Set by hand: 4 MB. What is
made of them is cached elsewhere."""
_LISTED: Final = re.compile(r"([a-z])(\d*)")


class _Lists(NamedTuple):
    """The lists of one file."""

    names: tuple[str, ...]
    spun: Lines
    originals: Lines
    firsts: Lines
    first: int = 0
    """The number of its first list."""

    @classmethod
    def of(cls, packed: Packed) -> _Lists:
        spun, originals, firsts = map(packed.lines, ("spun", "originals", "firsts"))
        return cls(tuple(packed.lines("names")), spun, originals, firsts)


class Synonyms:
    """Spun phrase to originals, from one or several lists; phrases are norms. Read-only."""

    def __init__(self, lists: Sequence[_Lists]) -> None:
        self._lists = lists
        self.names = tuple(name for one in self._lists for name in one.names)
        """The manners, by the number of their list."""
        self.longest = lru_cache(maxsize=CACHED)(self._longest)
        self.candidates = lru_cache(maxsize=CACHED)(self._candidates)

    @classmethod
    def of(cls, packed: Packed) -> Synonyms:
        """Take the sections that `write` in resources/lexicon/lists.py describes."""
        return cls([_Lists.of(packed)])

    @classmethod
    def load(cls, path: Path) -> Synonyms:
        """Load the packed file; raises ResourceError if missing, damaged or of another version."""
        return cls.of(Packed.load(path, KIND, VERSION, RECIPE.format(path.stem)))

    def joined(self, other: Synonyms) -> Synonyms:
        """Return the lists of both; those of `other` get the higher numbers."""
        more = [one._replace(first=one.first + len(self.names)) for one in other._lists]
        return Synonyms([*self._lists, *more])

    def listing(self, original: str) -> tuple[int, ...]:
        """Return the numbers of the lists that have something for an original."""
        return tuple(
            one.first + _number(letter)
            for one in self._lists
            for letter in one.originals.get(original) or ""
        )

    def _longest(self, first: str) -> int:
        """Return the words of the longest phrase that begins with a word, 1 if none is known."""
        return max(int(one.firsts.get(first) or 1) for one in self._lists)

    def _candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """Return the originals that `phrase` may stand for.

        Their chance is that in the list where it is largest; `Candidate.lists` has all.
        """
        chances: dict[str, list[tuple[int, float]]] = {}
        for one in self._lists:
            for entry in (one.spun.get(phrase) or "").split():
                original, _, lists = entry.partition(":")
                chances.setdefault(original.replace("_", " "), []).extend(
                    (one.first + _number(letter), int(chance) / PER_MILLE)
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
