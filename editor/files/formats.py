"""Which kinds of file are articles: the place where further formats come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.article import Article
from editor.files import plain_text
from editor.files.errors import ReadError


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its suffixes, in lower case, and how its bytes become an article."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, Path, str | None], Article]
    """From bytes, path and the chosen encoding or None. Raises ReadError."""
    notes: Callable[[Article], tuple[str, ...]]
    """What the person should know of an article that was opened."""


PLAIN_TEXT = Format(
    "plain text", (".txt", ".text", ".md", ".markdown"), plain_text.read, plain_text.notes
)
FORMATS = (PLAIN_TEXT,)
SUFFIXES = frozenset(suffix for format_ in FORMATS for suffix in format_.suffixes)

# Text inside, but not an article's text alone: correcting the mark-up would damage the file.
_UNREADABLE = {
    ".docx": "a Word document",
    ".doc": "a Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "a Rich Text document",
    ".pdf": "a PDF document",
    ".epub": "an electronic book",
    ".html": "a web page",
    ".htm": "a web page",
    ".xhtml": "a web page",
}


def format_of(path: Path) -> Format:
    """The format of a file by its suffix; text, where the suffix says nothing.

    Raises ReadError for a suffix that is known and not read.
    """
    suffix = path.suffix.lower()
    for format_ in FORMATS:
        if suffix in format_.suffixes:
            return format_
    if suffix in _UNREADABLE:
        raise ReadError(
            f"{path} is {_UNREADABLE[suffix]}, and only plain text and Markdown can be opened. "
            "Save its text as a .txt file and open that.",
            path,
        )
    return PLAIN_TEXT
