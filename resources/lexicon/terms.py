"""The table of tortured terms: written by screener.py, read by the recipes that need it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from phrases import key
from tables import read_rows
from written import Pair, table_pairs

from editor.engine.model.tortured_terms import LINKS

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE: Final = Path(__file__).parent / "learnt" / "tortured.tsv"
WRITTEN: Final = Path(__file__).parent / "written" / "science-terms.tsv"
COLUMNS: Final = ("original", "spun")
STOPS: Final = LINKS | frozenset(
    "a an are as be been from is it its most no not or that this was were which who".split()  # noqa: SIM905 a list is read best as a text
)
"""Words of grammar: no term consists of them alone, none is half of a word pair. Set by hand."""
DEGREES: Final = frozenset(["more", "most"])
"""Words that inflection puts before adjectives."""
SURE: Final = 2
"""The least weight of a written term that is one wherever it stands. Set by hand."""

Term = tuple[str, str]
"""A tortured phrase and the original, as norms."""


def listed_terms(path: Path = TABLE) -> set[Term]:
    """The terms of the Screener's list.

    Raises OSError if the table is missing, ValueError that names a bad line.
    """
    return {(spun, original) for _, (original, spun) in read_rows(path, COLUMNS)}


def written_terms(path: Path = WRITTEN) -> set[Term]:
    """The written terms of several words, inflected; raises as `listed_terms` does."""
    return {
        (spun, original) for spun, original, _ in _in_norms(path) if " " in spun and " " in original
    }


def sure_terms(path: Path = WRITTEN) -> set[Term]:
    """The written terms of three content words and more; raises as `listed_terms` does."""
    return {
        (spun, original)
        for spun, original, weight in _in_norms(path)
        if weight >= SURE and _content(spun) > 2 and _content(original) > 1
    }


def _in_norms(path: Path) -> Iterator[Pair]:
    return (Pair(key(spun), key(original), weight) for spun, original, weight in table_pairs(path))


def _content(phrase: str) -> int:
    return len({*phrase.split(" ")} - STOPS - DEGREES)
