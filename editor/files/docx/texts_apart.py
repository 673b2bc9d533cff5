"""Reads text that is in no run: of attributes and of diagrams, as text boxes.

WordArt of old (v:textpath, ECMA-376, part 4, section 19.1.2.23), the entries and the beginning text
of form fields (part 1, section 17.16), the entries of content controls (17.5.2), and SmartArt.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from editor.files.docx.apart import add_text, apart_paragraph
from editor.files.docx.markup import Node, XmlPart, attribute_range, character_offsets
from editor.files.docx.model import OpenElement, TextBox
from editor.files.docx.vocabulary import DIAGRAM, WORD_ART

TEXTS_APART: Final = {
    WORD_ART: ("string",),
    "listEntry": ("val",),
    "listItem": ("displayText", "value"),
    DIAGRAM: (),
}
"""Elements with such text, and the attributes that may have it: the first that is there counts."""


class TextsApart:
    """Finds such text in one part.

    `main`: the namespace of its elements, in braces. `diagrams`: the texts of diagrams, by the ids
    by which the part names them; each is found once and removed.
    """

    def __init__(self, part: XmlPart, main: str, diagrams: dict[str, list[TextBox]]) -> None:
        self._part = part
        self._main = main
        self._diagrams = diagrams

    def found(self, opened: OpenElement, element: Node) -> Iterator[TextBox]:
        """Yield the texts of an element, one of TEXTS_APART."""
        texts = (self._attribute(opened, element, one) for one in TEXTS_APART[opened.name])
        first = next((one for one in texts if one is not None), None)
        if first is not None:
            yield first
        if opened.name == DIAGRAM:
            ids = (id_ for name, id_ in element.items() if str(name).endswith("/relationships}dm"))
            for box in (box for id_ in ids for box in self._diagrams.pop(str(id_), ())):
                box.anchor = opened.start
                yield box

    def form_default(self, opened: OpenElement, element: Node) -> TextBox | None:
        """Return the text that a form field begins with."""
        return self._attribute(opened, element, "val")

    def _attribute(self, opened: OpenElement, element: Node, name: str) -> TextBox | None:
        """The text of an attribute (local name), a paragraph for each line; None without one."""
        found = attribute_range(self._part.source, opened.start, opened.start_tag_end, name)
        if found is None:
            return None
        value = str(element.get(name) or element.get(self._main + name) or "")
        offsets = character_offsets(self._part.source, *found)
        box = TextBox(anchor=opened.start)
        at = 0
        for line in value.replace("\r", "\n").split("\n"):
            start, end = offsets[at], offsets[at + len(line)]
            paragraph = apart_paragraph(self._part, opened.qname, start, end)
            add_text(paragraph, line, (start, end)).in_attribute = True
            box.paragraphs.append(paragraph)
            at += len(line) + 1
        return box
