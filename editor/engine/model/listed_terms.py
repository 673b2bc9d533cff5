"""The list of tortured terms: phrases that were seen in place of terms of art."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError
from editor.engine.model.packed import unpack
from editor.engine.text.pairs import phrase_norm
from editor.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KIND: Final = "terms"
VERSION: Final = 1
"""Of the packed format, which resources/lexicon/science.py writes."""
RECIPE: Final = "resources/lexicon/science.py"
SCALE: Final = 4.0
"""Chances are packed as integers: -ln p times this, see resources/lexicon/science.py."""


class ListedTerms:
    """Terms and what they were tortured into; phrases are norms joined by single blanks."""

    def __init__(self, originals: str, listed: str) -> None:
        """Take two parts of the unpacked text: lines of terms, and of phrases with numbers."""
        self._originals = originals.split("\n")
        self.rows = dict(line.split("\t", 1) for line in listed.split("\n"))
        """Packed rows ("number:chance number:chance"), by phrase."""
        self.known = frozenset(
            self._originals[int(entry.split(":")[0])]
            for row in self.rows.values()
            for entry in row.split(" ")
        )
        """The norms of all listed terms."""

    @classmethod
    def load(cls, path: Path | None = None) -> ListedTerms:
        """Load the shipped list, or that at `path`. Raises ResourceError."""
        originals, listed, _ = unpacked(path or resources_folder() / "lexicon" / "terms.lexicon")
        return cls(originals, listed)

    def is_term(self, wording: str) -> bool:
        """Return whether a wording is a listed term of art."""
        return phrase_norm(wording) in self.known

    def has(self, phrase: str) -> bool:
        """Return whether a phrase is listed as a tortured term."""
        return phrase_norm(phrase) in self.rows

    def listed(self, phrase: str) -> Iterator[tuple[str, float]]:
        """Yield the terms that are listed for a phrase, with ln P(phrase | term, tortured)."""
        return self.parse(self.rows.get(phrase, ""))

    def parse(self, row: str) -> Iterator[tuple[str, float]]:
        """Yield the originals of a packed row, each with ln of its chance."""
        for entry in row.split(" ") if row else ():
            number, _, chance = entry.partition(":")
            yield self._originals[int(number)], -int(chance) / SCALE


def unpacked(path: Path) -> tuple[str, str, str]:
    """Return the terms, the phrases listed for them, and word pairs, each as packed lines.

    Raises ResourceError if the file is missing, damaged or of another version.
    """
    text = unpack(path, KIND, VERSION, RECIPE)
    if text.count("\f") != 2:
        raise ResourceError(f"The {KIND} {path} are damaged. Run {RECIPE}.")
    originals, listed, pairs = text.split("\f")
    return originals, listed, pairs
