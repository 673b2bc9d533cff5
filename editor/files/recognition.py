"""What a file is: by its suffix, and by its first bytes where the suffix says nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from editor.files.formats import (
    DOCX,
    HTML,
    MARKDOWN,
    MHTML,
    ODT,
    PDF,
    PLAIN_TEXT,
    SUFFIXES,
    WARC,
    WEBARCHIVE,
    Format,
    format_of,
    suffix_of,
    unreadable,
)
from editor.translatable import tr

_HEAD: Final = 4096
"""Bytes in which a file says what it is. Set by hand."""
_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s++|<!--[\s\S]*?-->|<\?xml[^>]*+>)*+"
    rb"(?:<!doctype\s++html|<html)(?=[\s>])",
    re.IGNORECASE,
)
_RECORDS: Final = b"WARC/"
_PDF: Final = b"%PDF-"
_ZIP: Final = b"PK\x03\x04"
_ODT_NAME: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*+<\?xml\s")
_FLAT: Final = re.compile(rb"<office:document\s")
_MIME: Final = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_ARCHIVE: Final = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)


def recognised(path: Path, data: bytes) -> Format:
    """Return the format of a file with these bytes.

    A suffix of a format names it, but a PDF is one whatever its name; a file with another suffix,
    or none, may be a web page, and one with the suffix of a web page a saved one. Raises ReadError
    for a format that is known not to be readable, told by suffix or content.
    """
    if data.startswith(_PDF):
        return PDF
    format_ = format_of(path)
    is_named = suffix_of(path) in SUFFIXES
    head = data[:_HEAD]
    found = _by_content(head)
    if is_named:
        # A page may have the suffix of a saved one, and the other way round.
        mixed = {format_, found} in ({HTML, MHTML}, {HTML, WEBARCHIVE})
        return found if found and mixed else format_
    if found is None and _FLAT.search(head):
        raise unreadable(path, ".fodt")
    if found is None and _XML.match(head):
        raise unreadable(path, ".xml")
    return found or format_


def of_bytes(_path: Path, data: bytes) -> Format:
    """Return the format of a text that has no name, by how it begins."""
    if data.startswith(_PDF):
        return PDF
    if data.startswith(_ZIP):
        return ODT if _ODT_NAME in data[:_HEAD] else DOCX
    return _by_content(data[:_HEAD]) or PLAIN_TEXT


def _by_content(head: bytes) -> Format | None:
    if _MIME.search(head) and _ARCHIVE.search(head):
        return MHTML
    if head.startswith(_RECORDS):
        return WARC
    return HTML if _PAGE.match(head) else None


def notes(path: Path, data: bytes, format_: Format) -> tuple[str, ...]:
    """Return sentences for the user about a file whose content is not what its suffix says."""
    if format_ in (PLAIN_TEXT, MARKDOWN) and _PAGE.match(data[:_HEAD]):
        return (
            tr(
                "{name} looks like a web page, but is read as plain text, mark-up included. To "
                "review it as a page, rename it to .html and open that.",
                name=path.name,
            ),
        )
    return ()
