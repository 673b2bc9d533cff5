"""Makes a new OpenDocument text from a text."""

from __future__ import annotations

from pathlib import Path

from editor.article.structured import Structured
from editor.files.containers import new_archive
from editor.files.odt.changes import check_writable
from editor.files.odt.new_body import STYLES, OdtBody, without_page_breaks
from editor.files.odt.package import MIME_TYPE
from editor.files.odt.vocabulary import (
    DC_SPACE,
    FO_SPACE,
    OFFICE_SPACE,
    STYLE,
    TABLE,
    TEXT_SPACE,
    XLINK_SPACE,
)
from editor.files.odt.white_space import escaped

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_VERSION = f'xmlns:office="{OFFICE_SPACE}" office:version="1.2"'
_MANIFEST_SPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_MANIFEST = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="{_MANIFEST_SPACE}" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" '
    f'manifest:media-type="{MIME_TYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "styles.xml", "meta.xml")
    )
    + "</manifest:manifest>"
)
_STYLES = f"{_HEAD}<office:document-styles {_VERSION}><office:styles/></office:document-styles>"
"""Without an office:styles, pandoc refuses the document."""
_SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in (
        ("text", TEXT_SPACE),
        ("style", STYLE[1:-1]),
        ("fo", FO_SPACE),
        ("table", TABLE[1:-1]),
        ("xlink", XLINK_SPACE),
    )
)


def new_odt(text: str | Structured, title: str = "") -> bytes:
    """Return a document with a paragraph for each line; the same text gives the same bytes.

    U+2028 becomes a line break within a paragraph, and with U+000C a paragraph begins on a new
    page. `Odt.read` gives the text back, as `without_page_breaks` has it. Raises CannotEncode for
    a character that XML cannot hold; in the title, such characters are dropped.
    """
    structured = Structured.of(text)
    check_writable(without_page_breaks(structured.text), Path("The document"))
    body = OdtBody(structured)
    content = (
        f"{_HEAD}<office:document-content {_VERSION} {_SPACES}><office:automatic-styles>"
        f"{body.automatic_styles}</office:automatic-styles><office:body><office:text>{body.xml}"
        "</office:text></office:body></office:document-content>"
    )
    # Without an office:styles, pandoc refuses the document.
    styles = (
        f"{_HEAD}<office:document-styles {_VERSION} {_SPACES}><office:styles>{STYLES}"
        "</office:styles></office:document-styles>"
    )
    shown = escaped("".join(one for one in title if one.isprintable()))
    meta = (
        f'{_HEAD}<office:document-meta {_VERSION} xmlns:dc="{DC_SPACE}"><office:meta>'
        f"{f'<dc:title>{shown}</dc:title>' if shown else ''}</office:meta></office:document-meta>"
    )
    parts = {
        "mimetype": MIME_TYPE,
        "META-INF/manifest.xml": _MANIFEST,
        "content.xml": content,
        "styles.xml": styles,
        "meta.xml": meta,
    }
    encoded = {name: part.encode("utf-8") for name, part in parts.items()}
    return new_archive(encoded, stored=frozenset({"mimetype"}))
