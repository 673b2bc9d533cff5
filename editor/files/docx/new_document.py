"""Makes a new Word document from a text."""

from __future__ import annotations

from pathlib import Path

from editor.article.structured import Structured
from editor.files.containers import new_archive
from editor.files.docx.changes import cannot_encode
from editor.files.docx.markup import attribute_value, escaped, first_unwritable
from editor.files.docx.new_body import STYLES, DocxBody

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONSHIPS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)


def new_docx(text: str | Structured, title: str = "") -> bytes:
    """Return a Word document with a paragraph for each line; the same text gives the same bytes.

    U+2028 becomes a line break, U+000C a page break. `Docx.read` gives the text back. Raises
    CannotEncode for a character that no Word document can hold; in the title, such characters
    become U+FFFD.
    """
    structured = Structured.of(text)
    plain = structured.text
    at = first_unwritable(plain)
    if at is not None:
        raise cannot_encode(plain[at], at, plain.count("\n", 0, at) + 1, Path("article.docx"))
    body = DocxBody(structured)
    shown = "".join(one if first_unwritable(one) is None else "\ufffd" for one in title)
    core = (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escaped(shown)}</dc:title>'
        "</cp:coreProperties>"
    )
    document = (
        f'{_HEAD}<w:document xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}"><w:body>{body.xml}'
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" '
        'w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
        "</w:body></w:document>"
    )
    links = "".join(
        f'<Relationship Id="{id_}" Type="{_OFFICE}/hyperlink" Target="{attribute_value(target)}" '
        'TargetMode="External"/>'
        for target, id_ in body.links.items()
    )
    relationships = (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/numbering" Target="numbering.xml"/>'
        f"{links}</Relationships>"
    )
    numbering = f'{_HEAD}<w:numbering xmlns:w="{_MAIN}">{body.numbering}</w:numbering>'
    styles = f'{_HEAD}<w:styles xmlns:w="{_MAIN}">{STYLES}</w:styles>'
    return new_archive(
        {
            "[Content_Types].xml": _TYPES.encode(),
            "_rels/.rels": _RELATIONSHIPS.encode(),
            "word/document.xml": document.encode(),
            "word/_rels/document.xml.rels": relationships.encode(),
            "word/styles.xml": styles.encode(),
            "word/numbering.xml": numbering.encode(),
            "docProps/core.xml": core.encode(),
        }
    )
