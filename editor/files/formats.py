"""Which kinds of file are articles: the place where further formats come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editor.article import Article, Origin, Source
from editor.files import plain_text
from editor.files.errors import ReadError


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its suffixes, in lower case, and how its bytes become an article."""

    key: str
    """As the log names it; nothing for files that are all text."""
    name: str
    """With its article: "a web page"."""
    suffixes: tuple[str, ...]
    read: Callable[[bytes, Path, str | None, str], Article]
    """From bytes, path, the chosen encoding or None, and how tracked changes are to be read
    ("original", "final" or nothing). Raises ReadError."""
    notes: Callable[[Article], tuple[str, ...]]
    """What the person should know of an article that was opened."""
    is_container: bool = False
    """Whether it says itself how its text is encoded."""


def _read_text(data: bytes, path: Path, encoding: str | None, _revisions: str) -> Article:
    return plain_text.read(data, path, encoding)


def _read_docx(data: bytes, path: Path, _encoding: str | None, revisions: str) -> Article:
    from editor.files.docx import Docx  # noqa: PLC0415 lxml is large, and most articles are text

    source = Docx.read(data, path, _revisions(revisions))
    return Article(Origin(path, data, "utf-8", b"", "docx", revisions), source)


def _read_odt(data: bytes, path: Path, _encoding: str | None, revisions: str) -> Article:
    from editor.files.odt import Odt  # noqa: PLC0415 as above

    source = Odt.read(data, path, _revisions(revisions))
    return Article(Origin(path, data, "utf-8", b"", "odt", revisions), source)


def _read_html(data: bytes, path: Path, encoding: str | None, _revisions: str) -> Article:
    from editor.files.html import Html  # noqa: PLC0415 as above

    source = Html.read(data, path, encoding)
    return Article(Origin(path, data, source.encoding, source.bom, "html"), source)


def _notes(article: Article) -> tuple[str, ...]:
    return () if article.source is None else article.source.notes


def _revisions(wish: str) -> Literal["ask", "original", "final"]:
    """How tracked changes are read; where nobody said it, not at all, but by asking."""
    return "original" if wish == "original" else "final" if wish == "final" else "ask"


PLAIN_TEXT = Format(
    "", "plain text", (".txt", ".text", ".md", ".markdown"), _read_text, plain_text.notes
)
DOCX = Format("docx", "a Word document", (".docx",), _read_docx, _notes, is_container=True)
ODT = Format("odt", "an OpenDocument text", (".odt",), _read_odt, _notes, is_container=True)
HTML = Format("html", "a web page", (".html", ".htm", ".xhtml"), _read_html, _notes)
FORMATS = (PLAIN_TEXT, DOCX, ODT, HTML)
SUFFIXES = frozenset(suffix for format_ in FORMATS for suffix in format_.suffixes)

_UNREADABLE = {
    ".doc": "an old Word document",
    ".rtf": "a Rich Text document",
    ".pdf": "a PDF document",
    ".epub": "an electronic book",
}


def format_named(key: str) -> Format:
    """The format of that key; raises ValueError."""
    for format_ in FORMATS:
        if format_.key == key:
            return format_
    raise ValueError(f"files of the kind {key!r} are not known")


def open_source(kind: str, data: bytes, encoding: str, revisions: str) -> Source:
    """What a file of the kind that a log names holds; raises ValueError as Sources says."""
    format_ = format_named(kind)
    try:
        path = Path(f"article{format_.suffixes[0]}")
        source = format_.read(data, path, encoding, revisions).source
    except ReadError as error:
        raise ValueError(error.message) from error
    if source is None:
        raise ValueError("it is all text")
    return source


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
            f"{path} is {_UNREADABLE[suffix]}, which cannot be opened. Save it as .docx, .odt "
            "or .txt (LibreOffice does that) and open that.",
            path,
        )
    return PLAIN_TEXT
