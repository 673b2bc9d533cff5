"""The table of tortured terms: written by screener.py, read by the recipes that need it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from phrases import key
from tables import read_rows
from written import table_pairs

from editor.engine.model.tortured_terms import LINKS

TABLE: Final = Path(__file__).parent / "learnt" / "tortured.tsv"
WRITTEN: Final = Path(__file__).parent / "written" / "science-terms.tsv"
COLUMNS: Final = ("original", "spun")
STOPS: Final = LINKS | frozenset(
    "a an are as be been from is it its most no not or that this was were which who".split()  # noqa: SIM905 a list is read best as a text
)
"""Words of grammar: no term consists of them alone, none is half of a word pair. Set by hand."""

Term = tuple[str, str]
"""A tortured phrase and the original, as norms."""


def listed_terms(path: Path = TABLE) -> set[Term]:
    """The terms of the Screener's list.

    Raises OSError if the table is missing, ValueError that names a bad line.
    """
    return {(spun, original) for _, (original, spun) in read_rows(path, COLUMNS)}


def written_terms(path: Path = WRITTEN) -> set[Term]:
    """The written terms of several words, inflected; raises as `listed_terms` does."""
    pairs = ((key(spun), key(original)) for spun, original, _ in table_pairs(path))
    return {(spun, original) for spun, original in pairs if " " in spun and " " in original}
