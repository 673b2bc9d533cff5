"""Turns simple fields (w:fldSimple) into complex ones (w:fldChar).

Changes within a simple field are not tracked by LibreOffice, which then can neither accept nor
reject them. After ECMA-376, part 1, section 17.16.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from editor.files.docx.changes import TextChange
from editor.files.docx.markup import XmlPart
from editor.files.docx.model import DocxPiece, OpenElement
from editor.files.docx.run_content import prefix_of

_ATTRIBUTE = re.compile(
    r"""\s((?:[^\s=:]+:)?(instr|fldLock|dirty))\s*=\s*("[^"]*"|'[^']*')""", re.DOTALL
)
_DATA = re.compile(r"\s*<([^\s/>]*fldData)\b(?:[^>]*/>|.*?</\1\s*>)", re.DOTALL)


def changed_simple_fields(
    changes: Iterable[TextChange],
) -> Iterator[tuple[XmlPart, OpenElement]]:
    """Yield each simple field that a change goes into, with its part; some several times."""
    for change in changes:
        ranges = [*change.removed, *([change.anchor] if change.anchor else [])]
        for one in ranges:
            yield from _around(one.piece)


def as_complex(part: XmlPart, field: OpenElement) -> dict[tuple[int, int], str]:
    """Return the new source for the start tag and the end tag of a simple field."""
    prefix = prefix_of(field.qname)
    data = _DATA.match(part.source, field.start_tag_end)
    start, end = field.start, data.end() if data else field.start_tag_end
    given = {
        kind: (name, value)
        for name, kind, value in _ATTRIBUTE.findall(field.start_tag(part.source))
    }
    instruction = given.get("instr", ("", '""'))[1][1:-1]
    attribute = given.get("instr", (f"{prefix}instr", ""))[0].rpartition("instr")[0]
    kept = "".join(f" {name}={value}" for kind, (name, value) in given.items() if kind != "instr")

    def mark(kind: str, more: str = "", inside: str = "") -> str:
        tag = f'{prefix}fldChar {attribute}fldCharType="{kind}"{more}'
        element = f"<{tag}>{inside}</{prefix}fldChar>" if inside else f"<{tag}/>"
        return f"<{prefix}r>{element}</{prefix}r>"

    shown = f'<{prefix}instrText xml:space="preserve">{instruction}</{prefix}instrText>'
    begin = mark("begin", kept, data.group().strip() if data else "")
    return {
        (start, end): f"{begin}<{prefix}r>{shown}</{prefix}r>{mark('separate')}",
        (field.end_tag_start, field.end): mark("end"),
    }


def _around(piece: DocxPiece) -> Iterator[tuple[XmlPart, OpenElement]]:
    for element in piece.run.ancestors:
        if element.name == "fldSimple":
            yield piece.paragraph.part, element
