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
    PLAIN_TEXT,
    SUFFIXES,
    WEBARCHIVE,
    Format,
    format_of,
    unreadable,
)
from editor.translatable import tr

_HEAD: Final = 4096
"""Bytes in which a file says what it is. Set by hand."""
_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s++|<!--(?:[^-]|-(?!->))*+-->|<\?xml[^>]*+>)*+"
    rb"(?:<!doctype\s++html|<html)(?=[\s>])",
    re.IGNORECASE,
)
_ZIP: Final = b"PK\x03\x04"
_ODT_NAME: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*+<\?xml\s")
_FLAT: Final = re.compile(rb"<office:document\s")
_MIME: Final = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_ARCHIVE: Final = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)


def recognised(path: Path, data: bytes) -> Format:
    """Return the format of a file with these bytes.

    A suffix of a format names it; a file with another suffix, or none, may be a web page, and one
    with the suffix of a web page a saved one. Raises
    ReadError for a format that is known not to be readable, told by suffix or content.
    """
    format_ = format_of(path)
    is_named = path.suffix.lower() in SUFFIXES
    head = data[:_HEAD]
    if format_ in (MHTML, WEBARCHIVE) and _PAGE.match(head):
        return HTML
    if is_named and format_ is not HTML:
        return format_
    if _is_mhtml(head):
        return MHTML
    if is_named:
        return format_
    if _PAGE.match(head):
        return HTML
    if _FLAT.search(head):
        raise unreadable(path, ".fodt")
    if _XML.match(head):
        raise unreadable(path, ".xml")
    return format_


def of_bytes(_path: Path, data: bytes) -> Format:
    """Return the format of a text that has no name, by how it begins."""
    if data.startswith(_ZIP):
        return ODT if _ODT_NAME in data[:_HEAD] else DOCX
    if _is_mhtml(data[:_HEAD]):
        return MHTML
    return HTML if _PAGE.match(data[:_HEAD]) else PLAIN_TEXT


def _is_mhtml(head: bytes) -> bool:
    return bool(_MIME.search(head) and _ARCHIVE.search(head))


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
