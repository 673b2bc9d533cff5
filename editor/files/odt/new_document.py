"""Makes a new OpenDocument text from a text."""

from __future__ import annotations

from pathlib import Path

from editor.files.containers import new_archive
from editor.files.odt.changes import check_writable
from editor.files.odt.package import MIME_TYPE
from editor.files.odt.vocabulary import DC_SPACE, OFFICE_SPACE, TEXT_SPACE, Scope
from editor.files.odt.white_space import Preceding, escaped, paragraph_content

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
_STYLES = f"{_HEAD}<office:document-styles {_VERSION}/>"
_SCOPE: Scope = {"text": TEXT_SPACE}


def new_odt(text: str, title: str = "") -> bytes:
    """Return a document with a paragraph for each line; the same text gives the same bytes.

    U+2028 becomes a line break within a paragraph. `Odt.read` gives the text back. Raises
    CannotEncode for a character that XML cannot hold; in the title, such characters are dropped.
    """
    check_writable(text, Path("The document"))
    paragraphs = "".join(
        f"<text:p>{paragraph_content(line, Preceding.SPACE, _SCOPE)[0]}</text:p>"
        for line in text.split("\n")
    )
    content = (
        f'{_HEAD}<office:document-content {_VERSION} xmlns:text="{TEXT_SPACE}">'
        f"<office:body><office:text>{paragraphs}</office:text></office:body>"
        "</office:document-content>"
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
        "styles.xml": _STYLES,
        "meta.xml": meta,
    }
    encoded = {name: part.encode("utf-8") for name, part in parts.items()}
    return new_archive(encoded, stored=frozenset({"mimetype"}))
