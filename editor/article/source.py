"""Where an article's text came from, and the way back into a file of that kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Replaced:
    """A stretch of the text as it was opened, and what stands in its place now."""

    start: int
    end: int
    """Code points [start, end) of the original text; empty where something was put in."""
    after: str
    at: datetime | None = None
    """When it was last changed, in UTC; None: not known."""


class Source(Protocol):
    """What a file holds: its text, and how a corrected text is put in the text's place.

    Newlines are LF, one between any two paragraphs, none after the last. Changes come in order,
    do not overlap or touch each other, and their offsets are those of `text`.
    """

    @property
    def text(self) -> str:
        """The text, code points."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should know of it, sentences."""

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """The file with the changes made; without any, the very bytes it was read from."""


Sources = Callable[[str, bytes, str, str], Source]
"""Opens a file of a kind: its name in the log, the bytes, the encoding, how revisions are read.

Raises ValueError if the bytes are no such file, or the kind is not known.
"""


class TrackedSource(Source, Protocol):
    """A kind of file that can hold changes for somebody else to accept or reject."""

    def write_tracked(self, changes: Sequence[Replaced], author: str) -> bytes:
        """The file with the changes as tracked ones.

        Rejecting all of them gives the original text, accepting all the corrected one.
        """
