"""The list of tortured terms: phrases that were seen in place of terms of art."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.model.packed import Packed
from editor.engine.text.pairs import phrase_norm
from editor.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KIND: Final = "terms"
VERSION: Final = 2
"""Of the packed format, which resources/lexicon/science.py writes."""
RECIPE: Final = "resources/lexicon/science.py"
SCALE: Final = 4.0
"""Chances are packed as integers: -ln p times this, see resources/lexicon/science.py."""
LISTED: Final = "1"
"""Marks the originals that are listed terms: others are only halves of word pairs."""


class ListedTerms:
    """Terms and what they were tortured into; phrases are norms joined by single blanks."""

    def __init__(self, packed: Packed) -> None:
        """Take the sections that `packed` in resources/lexicon/science.py describes."""
        self._originals = packed.lines("originals")
        self._listed = packed.lines("listed")

    @classmethod
    def load(cls, path: Path | None = None) -> ListedTerms:
        """Load the shipped list, or that at `path`. Raises ResourceError."""
        return cls(opened(path or resources_folder() / "lexicon" / "terms.lexicon"))

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
        """Return whether a phrase is listed as a tortured term."""
        return self._listed.number(phrase_norm(phrase)) is not None

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
