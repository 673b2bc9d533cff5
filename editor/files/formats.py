"""The formats that articles are read in: their names, suffixes and readers.

File dialogs, export kinds and error messages take names and suffixes from FORMATS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editor.article import Article, Origin, Source
from editor.article.log import ARCHIVE
from editor.files import plain_text
from editor.files.errors import ReadError
from editor.files.written_anew import FORMATS_BY_SUFFIX
from editor.translatable import tr

Check = Callable[[], None]
"""Called again and again while reading takes long; what it raises ends the reading."""


def no_check() -> None:
    """A check that lets everything go on."""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format, and how its bytes become an article."""

    key: str
    """Its name in the log; "" for formats that are nothing but text."""
    name: str
    """"Web page"."""
    suffixes: tuple[str, ...]
    """In lower case; the first is the usual one."""
    read: Callable[[bytes, Path, str | None, str, Check], Article]
    """Reads bytes; takes the path, the encoding or None, how tracked changes are read ("original",
    "final" or "" for not chosen) or, of an archive, which page, and a check. Raises ReadError."""
    notes: Callable[[Article], tuple[str, ...]]
    """Returns sentences for the user about an article that was read."""
    is_container: bool = False
    """Whether it says itself how its text is encoded, so that no encoding can be chosen."""
    saved_as: tuple[str, ...] = ()
    """The suffixes of what a corrected article is saved as, the usual one first; none if as what it
    was read from."""


def _read_text(data: bytes, path: Path, encoding: str | None, *_: object) -> Article:
    return plain_text.read(data, path, encoding)


def _read_docx(data: bytes, path: Path, _encoding: object, revisions: str, *_: object) -> Article:
    from editor.files.docx import Docx  # noqa: PLC0415 lxml is large, and most articles are text

    source = Docx.read(data, path, _revisions(revisions))
    return Article(Origin(path, data, "utf-8", b"", "docx", revisions), source)


def _read_odt(data: bytes, path: Path, _encoding: object, revisions: str, *_: object) -> Article:
    from editor.files.odt import Odt  # noqa: PLC0415 as above

    source = Odt.read(data, path, _revisions(revisions))
    return Article(Origin(path, data, "utf-8", b"", "odt", revisions), source)


def _read_html(data: bytes, path: Path, encoding: str | None, *_: object) -> Article:
    from editor.files.html import Html  # noqa: PLC0415 as above

    source = Html.read(data, path, encoding)
    return Article(Origin(path, data, source.encoding, source.bom, "html"), source)


def _read_mhtml(data: bytes, path: Path, encoding: str | None, *_: object) -> Article:
    from editor.files.saved_pages import read_mhtml  # noqa: PLC0415 as above

    source = read_mhtml(data, path, encoding)
    return Article(Origin(path, data, source.encoding, b"", "mhtml"), source)


def _read_webarchive(data: bytes, path: Path, encoding: str | None, *_: object) -> Article:
    from editor.files.saved_pages import read_webarchive  # noqa: PLC0415 as above

    source = read_webarchive(data, path, encoding)
    return Article(Origin(path, data, source.encoding, b"", "webarchive"), source)


def _read_warc(data: bytes, path: Path, encoding: str | None, page: str, *_: object) -> Article:
    from editor.files.saved_pages import read_warc  # noqa: PLC0415 as above

    source, page = read_warc(data, path, encoding, page)
    return Article(Origin(path, data, source.encoding, b"", ARCHIVE, page), source)


def _read_pdf(
    data: bytes, path: Path, _encoding: object, _revisions: object, check: Check
) -> Article:
    from editor.files.pdf import Pdf  # noqa: PLC0415 as above

    return Article(Origin(path, data, "utf-8", b"", "pdf"), Pdf.read(data, path, check))


def _notes(article: Article) -> tuple[str, ...]:
    return () if article.source is None else article.source.notes


def _revisions(wish: str) -> Literal["ask", "original", "final"]:
    """Return how a document reader treats tracked changes; "ask" if nothing was chosen."""
    return "original" if wish == "original" else "final" if wish == "final" else "ask"


PLAIN_TEXT = Format("", tr("Plain text"), (".txt", ".text"), _read_text, plain_text.notes)
MARKDOWN = Format("", "Markdown", (".md", ".markdown"), _read_text, plain_text.notes)
DOCX = Format("docx", tr("Word document"), (".docx",), _read_docx, _notes, is_container=True)
ODT = Format("odt", tr("OpenDocument text"), (".odt",), _read_odt, _notes, is_container=True)
HTML = Format(
    "html", tr("Web page"), (".html", ".htm", ".xhtml", ".xht", ".shtml"), _read_html, _notes
)
MHTML = Format(
    "mhtml",
    tr("Saved web page (MHTML)"),
    (".mhtml", ".mht"),
    _read_mhtml,
    _notes,
    is_container=True,
)
WEBARCHIVE = Format(
    "webarchive",
    tr("Saved web page (Safari)"),
    (".webarchive",),
    _read_webarchive,
    _notes,
    is_container=True,
)
WARC = Format(
    ARCHIVE,
    tr("Archive of web pages"),
    (".warc", ".warc.gz", ".wacz"),
    _read_warc,
    _notes,
    is_container=True,
    saved_as=(".html",),
)
PDF = Format(
    "pdf",
    tr("PDF document"),
    (".pdf",),
    _read_pdf,
    _notes,
    is_container=True,
    saved_as=tuple(FORMATS_BY_SUFFIX),
)
FORMATS = (PLAIN_TEXT, MARKDOWN, DOCX, ODT, HTML, MHTML, WEBARCHIVE, WARC, PDF)
SUFFIXES = tuple(suffix for format_ in FORMATS for suffix in format_.suffixes)
"""The suffixes of all formats, in lower case."""

_UNREADABLE = {
    ".doc": tr("an old Word document"),
    ".docm": tr("a Word document with macros"),
    ".dotx": tr("a Word template"),
    ".dotm": tr("a Word template with macros"),
    ".rtf": tr("a Rich Text document"),
    ".epub": tr("an electronic book"),
    ".ott": tr("an OpenDocument template"),
    ".odm": tr("an OpenDocument master document"),
    ".fodt": tr("an OpenDocument text in one XML file"),
    ".xml": tr("an XML document"),
}


def format_named(key: str) -> Format:
    """Return the format with a key, plain text for ""; raises ValueError."""
    for format_ in FORMATS:
        if format_.key == key:
            return format_
    raise ValueError(f"unknown file format {key!r}")


def open_source(
    kind: str,
    data: bytes,
    encoding: str,
    revisions: str,
    check: Check = no_check,
    *,
    path: Path | None = None,
) -> Source:
    """Open a file of the format that a log names; a Sources function, which raises ValueError.

    `path` is used in messages.
    """
    format_ = format_named(kind)
    try:
        path = path or Path(f"article{format_.suffixes[0]}")
        source = format_.read(data, path, encoding, revisions, check).source
    except ReadError as error:
        raise ValueError(error.message) from error
    if source is None:
        raise ValueError("it is nothing but text")
    return source


def suffix_of(path: Path) -> str:
    """Return the suffix of a file in lower case, both of them if they name one format."""
    both = "".join(path.suffixes[-2:]).lower()
    return both if both in SUFFIXES else path.suffix.lower()


def format_of(path: Path) -> Format:
    """Return the format of a file by its suffix, plain text for an unknown suffix.

    Raises ReadError for the suffix of a format that is known not to be readable.
    """
    suffix = suffix_of(path)
    for format_ in FORMATS:
        if suffix in format_.suffixes:
            return format_
    if not is_readable(path):
        raise unreadable(path, suffix)
    return PLAIN_TEXT


def is_document(path: Path) -> bool:
    """Return whether a file is an article by its name, in a format that can be read or not."""
    suffix = suffix_of(path)
    return not suffix or suffix in SUFFIXES or suffix in _UNREADABLE


def is_readable(path: Path) -> bool:
    """Return whether a file may be read: its suffix is not that of a format which never is."""
    suffix = suffix_of(path)
    return suffix not in _UNREADABLE or suffix == ".xml"


def unreadable(path: Path, suffix: str) -> ReadError:
    """Return the error for a file of a format that cannot be opened, given by its suffix."""
    return ReadError(
        tr(
            "{path} is {format}, which cannot be opened. Save it as .docx, .odt or .txt "
            "(LibreOffice can do that) and open that.",
            path=path,
            format=_UNREADABLE[suffix],
        ),
        path,
    )
