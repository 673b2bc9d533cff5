"""The media types of the files that Unspin reads, by which desktops offer it under "Open with"."""

from __future__ import annotations

from typing import Final

from editor.files.formats import SUFFIXES

_OF_SUFFIX: Final = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".html": "text/html",
    ".htm": "text/html",
    ".shtml": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".xht": "application/xhtml+xml",
    ".pdf": "application/pdf",
    ".mht": "application/x-mimearchive",
    ".mhtml": "application/x-mimearchive",
    ".webarchive": "application/x-webarchive",
    ".warc": "application/warc",
    ".warc.gz": "application/warc",  # by its own name: Unspin is nothing for any other .gz
    ".wacz": "application/wacz",
}
"""As shared-mime-info names them, where it does."""


def type_of(suffix: str) -> str:
    """The type of a suffix (".docx"); raises LookupError if it has none here."""
    if suffix not in _OF_SUFFIX:
        raise LookupError(f"{suffix} has no media type in packaging/desktop/media_types.py")
    return _OF_SUFFIX[suffix]


def media_types() -> list[str]:
    """The types of all formats, each once, in order; raises LookupError as type_of()."""
    return list(dict.fromkeys(map(type_of, SUFFIXES)))
