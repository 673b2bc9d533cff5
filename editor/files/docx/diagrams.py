"""The text of SmartArt: what its points say, in reading order, and the same text as it was drawn.

After ECMA-376, part 1, section 21.4 (diagrams) and MS-ODRAWXML, section 2.7 (their drawing).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from editor.files.docx.apart import add_text, apart_paragraph
from editor.files.docx.markup import Node, Tag, XmlPart, elements_with_tags, read_part
from editor.files.docx.model import LINE_BREAK, DocxParagraph, DocxPiece, DocxRun, TextBox
from editor.files.docx.package import Package
from editor.files.errors import ReadError

_DRAWING = (
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
)


def read_diagrams(
    package: Package, parts: dict[str, XmlPart], path: Path
) -> dict[str, tuple[str, ...]]:
    """Add the parts of the diagrams in the body to `parts`; return their names, by relationship id.

    Damaged ones are left out: their text is not read, but they are no reason to refuse the rest.
    """
    found: dict[str, tuple[str, ...]] = {}
    for id_, name in package.targets.items():
        if name not in package.related.get("diagramData", ()) or name in parts:
            continue
        with contextlib.suppress(ReadError):
            data = read_part(name, package.parts[name], path)
            drawing = _drawing_of(data, package, path)
            diagram_texts(data, drawing, path)
            read = [one for one in (data, drawing) if one is not None]
            parts |= {one.name: one for one in read}
            found[id_] = tuple(one.name for one in read)
    return found


def _drawing_of(data: XmlPart, package: Package, path: Path) -> XmlPart | None:
    """The part with what a diagram looked like when it was saved last. Raises ReadError."""
    for one in data.root.iter("{*}dataModelExt"):
        name = package.targets.get(one.get("relId") or "")
        if name is not None:
            return read_part(name, package.parts[name], path)
    return None


def diagram_texts(data: XmlPart, drawing: XmlPart | None, path: Path) -> list[TextBox]:
    """Return the paragraphs of a diagram's points, each with its copies in the drawing of it.

    Raises ReadError.
    """
    said = list(_paragraphs(data, path))
    order = {id_: at for at, id_ in enumerate(_reading_order(data.root))}
    said.sort(key=lambda one: order.get(one[0], len(order)))
    shown = list(_paragraphs(drawing, path)) if drawing is not None else []
    boxes = [TextBox([paragraph]) for _, paragraph in said]
    for at, box in _paired(said, shown, _points_of_shapes(data.root)):
        boxes[at].copies.append(box)
    return boxes


def _paragraphs(part: XmlPart, path: Path) -> Iterator[tuple[str, DocxParagraph]]:
    """Yield each paragraph (a:p) that has text elements, with the id of its point or shape."""
    owner = ""
    paragraph: DocxParagraph | None = None
    begun: list[Tag] = []
    for begins, element, tag in elements_with_tags(part, path):
        space, _, name = element.tag[1:].rpartition("}")
        if begins:
            begun.append(tag)
            owner = element.get("modelId") or owner
            if name == "p" and space in _DRAWING:
                paragraph = apart_paragraph(part, tag.name, tag.start, tag.end)
            continue
        opened = begun.pop()
        if paragraph is None or space not in _DRAWING:
            continue
        if name == "t" and not opened.self_closing:
            text = (element.text or "").replace("\n", " ").replace("\r", " ")
            add_text(paragraph, text, (opened.end, tag.start), (opened.start, tag.end))
        elif name == "br":
            run = DocxRun("", opened.start, opened.start, (), opened.start)
            paragraph.pieces.append(DocxPiece(LINE_BREAK, run, paragraph, opened.start, tag.end))
        elif name == "p":
            if any(one.content_range for one in paragraph.pieces):
                paragraph.end_tag_start, paragraph.end = tag.start, tag.end
                yield owner, paragraph
            paragraph = None


def _reading_order(root: Node) -> Iterator[str]:
    """Yield the ids of the points, each before the points below it; those that stand alone miss."""
    below: dict[str, list[tuple[int, str, list[str]]]] = {}
    for one in root.iter("{*}cxn"):
        if one.get("type", "parOf") == "parOf":
            with_it = [one.get("parTransId") or "", one.get("sibTransId") or ""]
            number = one.get("srcOrd") or ""
            order = int(number) if number.isdecimal() else 0
            below.setdefault(one.get("srcId") or "", []).append(
                (order, one.get("destId") or "", with_it)
            )
    to_do = [one.get("modelId") or "" for one in root.iter("{*}pt") if one.get("type") == "doc"]
    seen = set()
    while to_do:
        id_ = to_do.pop()
        if id_ in seen:
            continue
        seen.add(id_)
        yield id_
        for _, point, transitions in sorted(below.get(id_, ()), reverse=True):
            to_do += [*reversed(transitions), point]


def _points_of_shapes(root: Node) -> dict[str, str]:
    """Which point each shape shows, by their ids."""
    return {
        point.get("modelId") or "": properties.get("presAssocID") or ""
        for point in root.iter("{*}pt")
        for properties in point.iter("{*}prSet")
        if point.get("type") == "pres"
    }


def _paired(
    said: Iterable[tuple[str, DocxParagraph]],
    shown: Iterable[tuple[str, DocxParagraph]],
    points: dict[str, str],
) -> Iterator[tuple[int, TextBox]]:
    """Yield the drawn paragraphs, each with the index of the paragraph that says the same.

    Of several that do, it is the one of the point that the shape shows, else the next in order.
    """
    alike: dict[str, list[int]] = {}
    own: dict[tuple[str, str], int] = {}
    for at, (point, paragraph) in enumerate(said):
        alike.setdefault(_text(paragraph), []).append(at)
        own.setdefault((_text(paragraph), point), at)
    used: dict[str, int] = {}
    for shape, paragraph in shown:
        text = _text(paragraph)
        same = alike.get(text)
        if not same:
            continue
        turn = used.get(text, 0)
        used[text] = turn + 1
        at = own.get((text, points.get(shape, "")), same[turn % len(same)])
        yield at, TextBox([paragraph])


def _text(paragraph: DocxParagraph) -> str:
    return "".join(one.text for one in paragraph.pieces)
