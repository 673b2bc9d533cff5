"""A row of a triage: what is known of one file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from editor.translatable import as_data, of_data


class Rating(StrEnum):
    """What came of reading a file; the value is the word used in files."""

    SPUN = "spun"
    """It looks spun."""
    SOUND = "sound"
    """It does not, whatever its suspects are."""
    FOREIGN = "not English"
    """Nothing can be said of it."""
    UNREAD = "unread"
    """It could not be read, and the problem says why."""


class Spinner(StrEnum):
    """What kind of spinner a file looks like the work of; the value is the word used in files."""

    NONE = ""
    NEWS = "news"
    """One whose list the engine has learnt, or a relative of it."""
    UNKNOWN = "unknown"
    """Any other that replaces words by synonyms."""
    TERMS = "terms"
    """One that tortures terms of art and leaves the rest alone."""


@dataclass(frozen=True, slots=True)
class TriageRow:
    """What is known of one file."""

    path: Path
    rating: Rating
    spun: float = 0.0
    """How spun it looks, 0 to 1, as Evidence.spun."""
    spinner: Spinner = Spinner.NONE
    suspects: int = 0
    sure: int = 0
    """Suspects of which the engine is sure."""
    words: int = 0
    decided: int = 0
    """Suspects that were decided in the work saved beside it."""
    original: str = ""
    """The path of the best original on the shelf; "" if none was found or looked for."""
    coverage: float = 0.0
    """The share of its words that stand in sentences made from that original."""
    sha256: str = ""
    """Of its bytes; "" if they could not be read."""
    problem: str = ""
    """Why it could not be read, or the work saved beside it could not be counted: a sentence."""

    @property
    def language(self) -> str:
        """The language of its text: "English", "other", or "" where it could not be read."""
        if self.rating is Rating.UNREAD:
            return ""
        return "other" if self.rating is Rating.FOREIGN else "English"

    def as_data(self) -> dict[str, Any]:
        """Return it as JSON can hold it, for the store and between processes."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return values | {"path": os.fspath(self.path), "problem": as_data(self.problem)}

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> Self:
        """Return the row that as_data() made."""
        return cls(
            **data
            | {
                "path": Path(data["path"]),
                "rating": Rating(data["rating"]),
                "spinner": Spinner(data["spinner"]),
                "problem": of_data(data["problem"]),
            }
        )
