"""Makes a new OpenDocument text from a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from editor.files.containers import new_archive
from editor.files.odt.changes import check_writable
from editor.files.odt.package import MIME_TYPE
from editor.files.odt.vocabulary import DC_SPACE, FO_SPACE, OFFICE_SPACE, STYLE, TEXT_SPACE, Scope
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
_STYLES = f"{_HEAD}<office:document-styles {_VERSION}><office:styles/></office:document-styles>"
"""Without an office:styles, pandoc refuses the document."""
_STYLE_SPACES = f'xmlns:style="{STYLE[1:-1]}" xmlns:fo="{FO_SPACE}"'
_SCOPE: Scope = {"text": TEXT_SPACE}
_ON_A_NEW_PAGE = "Unspin_page"
_AUTOMATIC_STYLES = (
    f'<office:automatic-styles><style:style style:name="{_ON_A_NEW_PAGE}" '
    'style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>'
    "</office:automatic-styles>"
)
_PAGE_BREAK = "\f"


def without_page_breaks(text: str) -> str:
    """Return a text as a new document has it: only between paragraphs can a page end."""
    return text.replace(_PAGE_BREAK, "\n")


def new_odt(text: str, title: str = "") -> bytes:
    """Return a document with a paragraph for each line; the same text gives the same bytes.

    U+2028 becomes a line break within a paragraph, and with U+000C a paragraph begins on a new
    page. `Odt.read` gives the text back, as `without_page_breaks` has it. Raises CannotEncode for
    a character that XML cannot hold; in the title, such characters are dropped.
    """
    check_writable(without_page_breaks(text), Path("The document"))
    content = (
        f'{_HEAD}<office:document-content {_VERSION} xmlns:text="{TEXT_SPACE}" {_STYLE_SPACES}>'
        f"{_AUTOMATIC_STYLES}<office:body><office:text>{''.join(_paragraphs(text))}"
        "</office:text></office:body>"
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


def _paragraphs(text: str) -> Iterator[str]:
    page_ends = False
    for line in text.split("\n"):
        for number, part in enumerate(line.split(_PAGE_BREAK)):
            page_ends = page_ends or number > 0
            # A paragraph that only ends a page leaves no empty one on the next.
            begins = page_ends and bool(part)
            page_ends = page_ends and not begins
            style = f' text:style-name="{_ON_A_NEW_PAGE}"' if begins else ""
            shown = paragraph_content(part, Preceding.SPACE, _SCOPE)[0]
            yield f"<text:p{style}>{shown}</text:p>"
