"""What a file format other than plain text provides: the text, and writing it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from editor.article.inlines import Inline
from editor.article.paragraphs import Paragraph
from editor.article.provenance import Provenance


@dataclass(frozen=True, slots=True)
class Replaced:
    """A span of the original text, and the text that replaces it."""

    start: int
    end: int
    """Code points [start, end) of the original text; empty for an insertion."""
    after: str
    at: datetime | None = None
    """The time of the last change there, in UTC; None if unknown."""
    comment: str = ""
    """What is said beside it if it is written as a tracked change; "" for nothing."""


class Replacement(Protocol):
    """A span of some text, and the text that replaces it; offsets are code points."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point behind its last one."""

    @property
    def after(self) -> str:
        """What stands there afterwards."""


def applied(text: str, changes: Iterable[Replacement]) -> str:
    """Return a text with changes made in it; they are in text order and do not overlap."""
    parts: list[str] = []
    done = 0
    for change in changes:
        parts += (text[done : change.start], change.after)
        done = change.end
    return "".join((*parts, text[done:]))


class Source(Protocol):
    """The content of a file: its text, and how to write the file with a corrected text.

    Newlines are LF, one between any two paragraphs, none after the last. Changes are in text
    order, do not overlap or touch, and their offsets are those of `text`.
    """

    @property
    def text(self) -> str:
        """The text."""

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for the user about the file."""

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What each line of the text is, in order."""

    @property
    def inlines(self) -> Sequence[Inline]:
        """Its links, and the words that stand out."""

    @property
    def provenance(self) -> Provenance:
        """Where the text is from, as the file says it."""

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """Return the file with the changes made; without any, exactly the bytes that were read."""


Sources = Callable[[str, bytes, str, str], Source]
"""Opens a file, given the format's name in the log, the bytes, the encoding and how tracked changes
are read ("original", "final" or "") or, of an archive, which page.

Raises ValueError if the format is unknown or the bytes are no such file.
"""


class TrackedSource(Source, Protocol):
    """The content of a file whose format can hold tracked changes."""

    def write_tracked(self, changes: Sequence[Replaced], author: str) -> bytes:
        """Return the file with the changes as tracked changes.

        Rejecting all of them gives the original text, accepting all the corrected text. Comments
        of changes are comments of the document where it can hold them: in its body and tables.
        """
