"""Expands mark-up that has no place for a change: self-closing paragraphs, CDATA, comments, and
simple fields for changes that are tracked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.files.docx.markup import XmlPart, escaped
from editor.files.docx.model import DocxLine, OpenElement
from editor.files.docx.simple_fields import as_complex

_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)


def expanded_sources(
    lines: Iterable[DocxLine], simple_fields: Iterable[tuple[XmlPart, OpenElement]] = ()
) -> dict[str, str]:
    """Return the new source of each part, by name, in which lines had to be expanded.

    A self-closing paragraph gets two tags. CDATA sections become escaped text; comments and
    processing instructions among text are removed. The simple fields become complex ones.
    """
    found: dict[XmlPart, dict[tuple[int, int], str]] = {}
    for line in lines:
        for paragraph in line.paragraphs:
            if paragraph.self_closing:
                tag = paragraph.part.source[paragraph.start : paragraph.start_tag_end]
                start_tag = f"{tag[:-2].rstrip()}>"
                range_ = (paragraph.start, paragraph.start_tag_end)
                found.setdefault(paragraph.part, {})[range_] = f"{start_tag}</{paragraph.qname}>"
        for piece in line.pieces:
            part = piece.paragraph.part
            content = part.source[slice(*piece.content_range)] if piece.content_range else ""
            if "<" in content and piece.content_range:
                found.setdefault(part, {})[piece.content_range] = _as_plain_text(content)
    for part, field in simple_fields:
        found.setdefault(part, {}).update(as_complex(part, field))
    return {part.name: _replaced(part.source, new) for part, new in found.items()}


def _as_plain_text(source: str) -> str:
    escaped_cdata = _CDATA.sub(lambda found: escaped(found.group(1)), source)
    return _COMMENT.sub("", escaped_cdata)


def _replaced(source: str, new: dict[tuple[int, int], str]) -> str:
    out: list[str] = []
    done = 0
    for (start, end), text in sorted(new.items()):
        out += (source[done:start], text)
        done = end
    return "".join((*out, source[done:]))
