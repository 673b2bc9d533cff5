"""Where somebody stopped in an article, and how far they had come."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple


class PlaceInText(NamedTuple):
    """A place in an article; offsets count code points of its text as it was then."""

    caret: int = 0
    top: int = 0
    """Where the first line that was shown began."""
    suspect: int = -1
    """Where the current suspect began; -1: there was none."""

    def to_bytes(self) -> bytes:
        """Return it as a journal keeps it."""
        return json.dumps(list(self)).encode()

    @classmethod
    def parse(cls, data: bytes) -> PlaceInText | None:
        """Return the place that to_bytes() wrote; None if that is damaged."""
        try:
            return _place(json.loads(data))
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The place where somebody stopped, how far they had come, and when."""

    place: PlaceInText
    decided: int
    total: int
    """Number of suspects; 0 if it was not known yet."""
    at: str
    """Time in UTC, ISO 8601."""

    def to_list(self) -> list[Any]:
        """Return it as the settings keep it."""
        return [*self.place, self.decided, self.total, self.at]

    @classmethod
    def of_list(cls, found: object) -> Bookmark | None:
        """Return the bookmark that to_list() made; None if that is damaged."""
        match found:
            case [*numbers, int(decided), int(total), str(at)]:
                place = _place(numbers)
                return None if place is None else cls(place, decided, total, at)
        return None


def _place(numbers: Sequence[object]) -> PlaceInText | None:
    match numbers:
        case [int(caret), int(top), int(suspect)]:
            return PlaceInText(caret, top, suspect)
    return None
