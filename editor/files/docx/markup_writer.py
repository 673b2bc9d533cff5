"""Writes new mark-up in the style of one part: its prefixes, and copies of its elements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lxml import etree

from editor.files.docx.markup import (
    XmlPart,
    character_offsets,
    child_elements,
    without_attributes,
)
from editor.files.docx.model import DocxParagraph, DocxPiece, DocxRun, OpenElement
from editor.files.docx.run_content import prefix_of, run_content, with_preserved_space
from editor.files.docx.splices import DocxSplices
from editor.files.docx.vocabulary import REVISIONS

# Elements within a paragraph that may be closed and opened again in the next one.
_REOPENABLE = frozenset({"hyperlink", "smartTag", "customXml", "dir", "bdo", "fldSimple"})
_ID = re.compile(rb"""[\s:]id\s*=\s*["'](\d{1,18})["']""")


class IdAllocator:
    """Allocates `w:id` values that no id attribute in the document has."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._used: set[int] = set()
        for part in parts:
            # Without its NULs, UTF-16 is close enough to ASCII to search for numbers.
            is_utf16 = part[:2] in (b"\xff\xfe", b"\xfe\xff")
            found = _ID.findall(part.replace(b"\0", b"") if is_utf16 else part)
            self._used.update(map(int, found))
        self._next = 0

    def next(self) -> int:
        """Return an unused value."""
        self._next += 1
        while self._next in self._used:
            self._next += 1
        return self._next


class MarkupWriter:
    """Produces mark-up for one part, and collects the replacements in its source."""

    def __init__(self, part: XmlPart, ids: IdAllocator) -> None:
        self.part = part
        self.source = part.source
        self.splices = DocxSplices()
        self.ids = ids
        self._offsets: tuple[DocxPiece, Sequence[int]] | None = None
        main = etree.QName(part.root).namespace
        named = [key for key, value in part.root.nsmap.items() if value == main and key]
        self._attribute_prefix = f"{named[0]}:" if named else "w:"
        self._declaration = "" if named else f' xmlns:w="{main}"'
        self._id = re.compile(rf"""(\s{self._attribute_prefix}id\s*=\s*["'])-?\d+""")

    def attributes(self, **values: str) -> str:
        """Return attributes in the w: namespace, each after a space."""
        given = (f' {self._attribute_prefix}{key}="{value}"' for key, value in values.items())
        return self._declaration + "".join(given)

    def with_new_ids(self, source: str) -> str:
        """Return a copy of mark-up with every w:id replaced by a new one."""
        return self._id.sub(lambda found: f"{found.group(1)}{self.ids.next()}", source)

    # ------------------------------------------------------------------------------------- runs

    def start_run(self, run: DocxRun) -> str:
        """Return the start tag and properties of a run formatted like another."""
        properties = self.source[slice(*run.properties)] if run.properties else ""
        start_tag = without_attributes(self.source[run.start : run.start_tag_end])
        return start_tag + self.with_new_ids(properties)

    def run_content(self, text: str, prefix: str, tag: str = "") -> str:
        """Return a text as run content; `tag` is the start tag for its text elements."""
        start_tag = without_attributes(tag) if tag else ""
        return run_content(text, prefix, self._attribute_prefix, start_tag)

    def character_offsets(self, piece: DocxPiece) -> Sequence[int]:
        """Return the source offset of each character of a piece, and where the last one ends.

        Those of the last piece are kept: changes come in order, and a piece may have thousands.
        """
        if self._offsets is None or self._offsets[0] is not piece:
            self._offsets = piece, self._found_offsets(piece)
        return self._offsets[1]

    def _found_offsets(self, piece: DocxPiece) -> Sequence[int]:
        content = piece.content_range or (piece.start, piece.end)
        found = character_offsets(self.source, *content)
        return found[piece.leading_space : piece.leading_space + len(piece.text) + 1]

    def preserve_space(self, piece: DocxPiece) -> None:
        """Set xml:space="preserve" on a piece and remove the white space that did not count."""
        if piece.preserve_space or piece.content_range is None:
            return
        offsets = self.character_offsets(piece)
        tag = self.source[piece.start : piece.start_tag_end]
        optional = self.splices.optional
        optional[piece.start, piece.start_tag_end] = with_preserved_space(tag)
        if piece.content_range[0] < offsets[0]:
            optional[piece.content_range[0], offsets[0]] = ""
        if offsets[-1] < piece.content_range[1]:
            optional[offsets[-1], piece.content_range[1]] = ""

    # -------------------------------------------------------------------------------- paragraphs

    def start_tags(self, elements: Iterable[OpenElement]) -> str | None:
        """Return copies of the elements' start tags; None if one cannot be there twice."""
        out: list[str] = []
        for one in elements:
            tag = one.start_tag(self.source)
            if one.name in REVISIONS:
                out.append(self.with_new_ids(tag))
            elif one.name in _REOPENABLE:
                out.append(tag)
            elif one.name in ("sdt", "sdtContent"):
                out.append(without_attributes(tag))
            else:
                return None
        return "".join(out)

    def end_tags(self, elements: Iterable[OpenElement]) -> str:
        """Return the elements' end tags, innermost first."""
        return "".join(reversed([f"</{one.qname}>" for one in elements]))

    def start_paragraph(self, paragraph: DocxParagraph) -> str:
        """Return the start tag of another paragraph."""
        return without_attributes(self.source[paragraph.start : paragraph.start_tag_end])

    def paragraph_properties(self, paragraph: DocxParagraph) -> str:
        """Return the w:pPr of a paragraph as it is in the source, or ""."""
        return self.source[slice(*paragraph.properties)] if paragraph.properties else ""

    def split_properties(
        self, paragraph: DocxParagraph, mark: str = "", *, section: bool = False
    ) -> str:
        """Return the w:pPr for a paragraph split from another one, before its end.

        Leaves out tracked changes. `mark`: w:ins or w:del of the paragraph mark. `section`: keep
        the end of a section.
        """
        return self._properties(paragraph, mark, section=section, tracked=False)

    def properties_with_mark(self, paragraph: DocxParagraph, mark: str) -> str:
        """Return the whole w:pPr of a paragraph, with a w:ins or w:del of its mark added."""
        return self._properties(paragraph, mark, section=True, tracked=True)

    def _properties(
        self, paragraph: DocxParagraph, mark: str, *, section: bool, tracked: bool
    ) -> str:
        source = self.paragraph_properties(paragraph)
        prefix = prefix_of(paragraph.qname)
        # The schema wants rPr, sectPr and pPrChange last, in this order.
        last = {"sectPr"} if section else set()
        last |= {"pPrChange"} if tracked else set()
        kept = [(name, one) for name, one in child_elements(source)
                if name not in ("rPr", "sectPr", "pPrChange") or name in last]  # fmt: skip
        of_mark = next((one for name, one in child_elements(source) if name == "rPr"), "")
        mark_children = [(name, one) for name, one in child_elements(of_mark)
                         if tracked or (name not in REVISIONS and name != "rPrChange")]  # fmt: skip
        old_revisions = "".join(one for name, one in mark_children if name in REVISIONS)
        formatting = "".join(one for name, one in mark_children if name not in REVISIONS)
        mark_content = old_revisions + mark + formatting
        mark_properties = f"<{prefix}rPr>{mark_content}</{prefix}rPr>" if mark_content else ""
        front = "".join(one for name, one in kept if name not in last)
        back = "".join(one for name, one in kept if name in last)
        content = front + mark_properties + back
        if not content and not source:
            return ""
        return f"{_start_tag(source) or f'<{prefix}pPr>'}{content}</{prefix}pPr>"

    def start_run_like_mark(self, paragraph: DocxParagraph) -> str:
        """Return the start tag and properties of a run formatted like a paragraph's mark."""
        prefix = prefix_of(paragraph.qname)
        of_mark = dict(child_elements(self.paragraph_properties(paragraph))).get("rPr", "")
        formatting = "".join(
            one
            for name, one in child_elements(of_mark)
            if name not in REVISIONS and name != "rPrChange"
        )
        properties = f"<{prefix}rPr>{formatting}</{prefix}rPr>" if formatting else ""
        return f"<{prefix}r>{properties}"


def _start_tag(source: str) -> str:
    """The start tag of an element; not self-closing, even where the element is."""
    tag = source[: source.find(">") + 1]
    return f"{tag[:-2].rstrip()}>" if tag.endswith("/>") else tag
