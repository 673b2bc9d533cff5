"""Mark-up written in the long way, which has room for changes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.files.docx.markup import XmlPart, escaped
from editor.files.docx.model import DocxLine

_SECTION = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_UNSEEN = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)


def expanded(lines: Iterable[DocxLine]) -> dict[str, str]:
    """The sources, by part, of those parts in which something had to be written out.

    A paragraph that is one empty tag gets two; characters in CDATA sections, or with comments
    among them, stand as characters.
    """
    found: dict[XmlPart, dict[tuple[int, int], str]] = {}
    for line in lines:
        for paragraph in line.paragraphs:
            if paragraph.empty:
                tag = paragraph.part.source[paragraph.start : paragraph.opened]
                opening = f"{tag[:-2].rstrip()}>"
                place = (paragraph.start, paragraph.opened)
                found.setdefault(paragraph.part, {})[place] = f"{opening}</{paragraph.tag}>"
        for piece in line.pieces:
            part = piece.paragraph.part
            inside = part.source[slice(*piece.inner)] if piece.inner else ""
            if "<" in inside and piece.inner:
                found.setdefault(part, {})[piece.inner] = _written_out(inside)
    return {part.name: _replaced(part.source, new) for part, new in found.items()}


def _written_out(source: str) -> str:
    sections = _SECTION.sub(lambda found: escaped(found.group(1)), source)
    return _UNSEEN.sub("", sections)


def _replaced(source: str, new: dict[tuple[int, int], str]) -> str:
    out: list[str] = []
    done = 0
    for (start, end), text in sorted(new.items()):
        out += (source[done:start], text)
        done = end
    return "".join((*out, source[done:]))
