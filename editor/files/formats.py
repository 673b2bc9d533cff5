"""The formats that articles are read in: their names, suffixes and readers.

File dialogs, export kinds and error messages take names and suffixes from FORMATS.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editor.article import Article, Origin, Source
from editor.files import plain_text
from editor.files.errors import ReadError
from editor.translatable import tr


@dataclass(frozen=True, slots=True)
class Format:
    """A file format, and how its bytes become an article."""

    key: str
    """Its name in the log; "" for formats that are nothing but text."""
    name: str
    """"Web page"."""
    suffixes: tuple[str, ...]
    """In lower case; the first is the usual one."""
    read: Callable[[bytes, Path, str | None, str], Article]
    """Reads bytes; takes the path, the encoding or None, and how tracked changes are read
    ("original", "final" or "" for not chosen). Raises ReadError."""
    notes: Callable[[Article], tuple[str, ...]]
    """Returns sentences for the user about an article that was read."""
    is_container: bool = False
    """Whether it says itself how its text is encoded, so that no encoding can be chosen."""


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
    """Return how a document reader treats tracked changes; "ask" if nothing was chosen."""
    return "original" if wish == "original" else "final" if wish == "final" else "ask"


PLAIN_TEXT = Format("", tr("Plain text"), (".txt", ".text"), _read_text, plain_text.notes)
MARKDOWN = Format("", "Markdown", (".md", ".markdown"), _read_text, plain_text.notes)
DOCX = Format("docx", tr("Word document"), (".docx",), _read_docx, _notes, is_container=True)
ODT = Format("odt", tr("OpenDocument text"), (".odt",), _read_odt, _notes, is_container=True)
HTML = Format("html", tr("Web page"), (".html", ".htm", ".xhtml"), _read_html, _notes)
FORMATS = (PLAIN_TEXT, MARKDOWN, DOCX, ODT, HTML)
SUFFIXES = tuple(suffix for format_ in FORMATS for suffix in format_.suffixes)
"""The suffixes of all formats, in lower case."""

_UNREADABLE = {
    ".doc": tr("an old Word document"),
    ".rtf": tr("a Rich Text document"),
    ".pdf": tr("a PDF document"),
    ".epub": tr("an electronic book"),
}


def format_named(key: str) -> Format:
    """Return the format with a key, plain text for ""; raises ValueError."""
    for format_ in FORMATS:
        if format_.key == key:
            return format_
    raise ValueError(f"unknown file format {key!r}")


def open_source(kind: str, data: bytes, encoding: str, revisions: str) -> Source:
    """Open a file of the format that a log names; a Sources function, which raises ValueError."""
    format_ = format_named(kind)
    try:
        path = Path(f"article{format_.suffixes[0]}")
        source = format_.read(data, path, encoding, revisions).source
    except ReadError as error:
        raise ValueError(error.message) from error
    if source is None:
        raise ValueError("it is nothing but text")
    return source


def format_of(path: Path) -> Format:
    """Return the format of a file by its suffix, plain text for an unknown suffix.

    Raises ReadError for the suffix of a format that is known not to be readable.
    """
    suffix = path.suffix.lower()
    for format_ in FORMATS:
        if suffix in format_.suffixes:
            return format_
    if suffix in _UNREADABLE:
        raise ReadError(
            tr(
                "{path} is {format}, which cannot be opened. Save it as .docx, .odt or .txt "
                "(LibreOffice can do that) and open that.",
                path=path,
                format=_UNREADABLE[suffix],
            ),
            path,
        )
    return PLAIN_TEXT


def format_of_bytes(data: bytes) -> Format:
    """Return the format of a text that has no name, by how it begins."""
    if data.startswith(_ZIP):
        return ODT if _ODT_NAME in data[:200] else DOCX
    return HTML if _WEB_PAGE.match(data) else PLAIN_TEXT


_ZIP = b"PK\x03\x04"
_ODT_NAME = b"mimetypeapplication/vnd.oasis.opendocument.text"
_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s+|<\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\s+html|html[\s>])",
    re.DOTALL | re.IGNORECASE,
)
"""The beginning of a page; other text may quote mark-up further on."""
