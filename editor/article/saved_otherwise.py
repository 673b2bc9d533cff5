"""What a file format provides that is only read: its text is saved as a file of another kind."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from editor.article.source import Source
from editor.article.structured import Structured


@runtime_checkable
class SavedOtherwise(Source, Protocol):
    """The content of a file that is never rewritten."""

    def page_of(self, offset: int) -> int:
        """Return the page, from 1, that a code point of the original text is on; 0: of none."""

    def saved_format(self, name: str) -> str:
        """Return the format, by its name in the log, of a file with such a name; "" for text."""

    def write_as(self, name: str, corrected: Structured) -> bytes:
        """Return a new file of that format with the corrected text, in UTF-8 if it is text."""
