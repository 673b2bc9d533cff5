"""When the resources that the program ships with were built, as their own heads say."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from editor.paths import resources_folder

if TYPE_CHECKING:
    from pathlib import Path

_FILES: Final = (
    "lexicon/spun.lexicon",
    "lexicon/terms.lexicon",
    "lexicon/manners.synonyms",
    "lexicon/wordnet.synonyms",
    "lexicon/english.words",
    "model/english.ngrams",
    "model/english.vectors",
)
_LONGEST_HEAD: Final = 4096
"""Bytes of a line that names its file's date. Set by hand: recipes write a tenth of it."""


def resource_dates() -> dict[str, str]:
    """Return the date of each resource by its file's name, YYYY-MM-DD; "" where there is none."""
    folder = resources_folder()
    return {file.rpartition("/")[2]: _built(folder / file) for file in _FILES}


def _built(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.readline(_LONGEST_HEAD)
            return str(json.loads(file.readline(_LONGEST_HEAD))["built"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""  # The engine says what is wrong with its files; here only a date is missing.
