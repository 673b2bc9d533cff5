"""The list of tortured terms: phrases that were seen in place of terms of art."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from editor.engine.model.packed import Packed
from editor.engine.text.pairs import phrase_norm
from editor.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KIND: Final = "terms"
VERSION: Final = 3
"""Of the packed format, which resources/lexicon/science.py writes."""
RECIPE: Final = "resources/lexicon/science.py"
SCALE: Final = 4.0
"""Chances are packed as integers: -ln p times this, see resources/lexicon/science.py."""
LISTED: Final = "1"
"""Marks the originals that are listed terms: others are only halves of word pairs."""


class Usage(StrEnum):
    """What English has of a tortured term: see resources/lexicon/usage.py."""

    HARDLY = "h"
    """Hardly ever those words together."""
    PLAIN = "p"
    """It may have them in a plain sense: an irregular woodland."""
    USUAL = "u"
    """Those words are usual together, or it begins as any phrase does."""


class ListedTerms:
    """Terms and what they were tortured into; phrases are norms joined by single blanks."""

    def __init__(self, packed: Packed) -> None:
        """Take the sections that `tables` in resources/lexicon/science.py describes."""
        self._originals = packed.lines("originals")
        self._listed = packed.lines("listed")
        self._spelled = packed.lines("spelled")
        self._beginnings = packed.lines("beginnings")

    @classmethod
    def load(cls, path: Path | None = None) -> ListedTerms:
        """Load the shipped list, or that at `path`. Raises ResourceError."""
        return cls(opened(path or resources_folder() / "lexicon" / "terms.lexicon"))

    def spelled(self, phrase: str) -> tuple[Usage, str] | None:
        """Return the usage and the packed row of a phrase, spelled as `spelled_alike` does, None if
        neither the Screener nor this program has it.
        """
        found = self._spelled.get(phrase)
        return None if found is None else (Usage(found[0]), found[1:])

    def longest(self, word: str) -> int:
        """Return the words of the longest of those phrases that begins with a word and is not usual
        in English, 0 if there is none.
        """
        return int(self._beginnings.get(word) or 0)

    def is_term(self, wording: str) -> bool:
        """Return whether a wording is a listed term of art."""
        return self.is_known(phrase_norm(wording))

    def is_known(self, norm: str) -> bool:
        """Return whether a norm is that of a listed term of art."""
        return self._originals.get(norm) == LISTED

    def known(self) -> Iterator[str]:
        """Yield the norms of all listed terms of art."""
        for number in range(len(self._originals)):
            norm, listed = self._originals.line(number).split("\t")
            if listed == LISTED:
                yield norm

    def has(self, phrase: str) -> bool:
        """Return whether a phrase is listed as a tortured term, with or without hyphens."""
        return self._spelled.number(spelled_alike(phrase_norm(phrase))) is not None

    def listed(self, phrase: str) -> Iterator[tuple[str, float]]:
        """Yield the terms that are listed for a phrase, with ln P(phrase | term, tortured)."""
        return self.parse(self._listed.get(phrase))

    def parse(self, row: str | None) -> Iterator[tuple[str, float]]:
        """Yield the originals of a packed row, each with ln of its chance."""
        for entry in row.split(" ") if row else ():
            number, _, chance = entry.partition(":")
            yield self._originals.key(int(number)), -int(chance) / SCALE


def opened(path: Path) -> Packed:
    """Load packed terms; raises ResourceError if missing, damaged or of another version."""
    return Packed.load(path, KIND, VERSION, RECIPE)


def spelled_alike(phrase: str) -> str:
    """Return a norm without capitals and hyphens, which texts and lists set as they like."""
    return phrase.lower().replace("-", " ")
