"""The text of a Word document and where each piece of it stands in the source of its part.

`start`, `end` and other offsets count code points of the part's source; `text_start` and
`text_end` count code points of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from editor.article.paragraphs import PLAIN, Paragraph
from editor.files.docx.markup import XmlPart

LINE_BREAK = "\u2028"
"""Stands for a line break within a paragraph (w:br, w:cr)."""
PAGE_BREAK = "\f"


@dataclass(slots=True, eq=False)
class OpenElement:
    """An element; its end is known once the reader has reached its end tag."""

    name: str
    """Local name if the reader knows the element's namespace, else ""."""
    qname: str
    """Name with its prefix, as in the source."""
    start: int
    start_tag_end: int
    preserve_space: bool
    """The xml:space that holds in it."""
    last_paragraph: DocxParagraph | None = None
    """Its last child paragraph, if only range markers came after that."""
    end_tag_start: int = 0
    end: int = 0
    target: str = ""
    """Of a link, its address."""

    def start_tag(self, source: str) -> str:
        """Return its start tag."""
        return source[self.start : self.start_tag_end]


@dataclass(slots=True, eq=False)
class DocxRun:
    """A run (w:r): text with one formatting."""

    qname: str
    start: int
    start_tag_end: int
    ancestors: tuple[OpenElement, ...]
    """The elements around it within its paragraph, outermost first."""
    content_start: int
    """Behind its properties."""
    properties: tuple[int, int] | None = None
    end_tag_start: int = 0
    end: int = 0
    strong: bool = False
    emphasis: bool = False

    @property
    def link(self) -> str:
        """The address of the link that it is in, or ""."""
        return next((one.target for one in reversed(self.ancestors) if one.target), "")


@dataclass(slots=True, eq=False)
class ComplexField:
    """A field whose marks (w:fldChar begin, separate, end) are in runs."""

    default: TextBox | None = None
    """Of a form field, what it begins with."""
    in_result: bool = False
    """Whether the "separate" mark has come."""
    result: list[DocxPiece] = field(default_factory=list)
    begin: DocxRun | None = None
    """The run with its first mark."""
    end: DocxRun | None = None
    """The run with its last one."""

    def keep_default(self) -> bool:
        """Whether it holds what it begins with; then changes of that are made there, too."""
        if self.default is None or not self.result:
            return self.default is None
        same = build_model([self.default]).text == "".join(one.text for one in self.result)
        if same:
            self.result[0].paragraph.form_defaults.append((self.result[0], self.default))
        return same

    closed: bool = False


@dataclass(slots=True, eq=False)
class DocxPiece:
    """Text from one element: a text element (w:t, w:delText), or a tab, break and the like."""

    text: str
    run: DocxRun
    paragraph: DocxParagraph
    start: int
    end: int
    content_range: tuple[int, int] | None = None
    """Source range of the characters; None for an element that stands for one character."""
    start_tag_end: int = 0
    preserve_space: bool = True
    """Whether white space at its ends counts; where it does not, it is not in `text`."""
    leading_space: int = 0
    """Number of characters of such white space at its start."""
    depth: int = 0
    """How many elements and field results it is in, within its paragraph."""
    field: ComplexField | None = None
    """The field that it may be an instruction of."""
    within: ComplexField | None = None
    """The outermost field of whose result it is a part."""
    in_attribute: bool = False
    """Whether it is the value of an attribute, or a part of that."""
    text_start: int = 0

    @property
    def text_end(self) -> int:
        """Offset of the text behind its last character."""
        return self.text_start + len(self.text)


@dataclass(slots=True, eq=False)
class DocxParagraph:
    """A paragraph (w:p), or a line of text that is in no run (see `apart`)."""

    part: XmlPart
    qname: str
    start: int
    start_tag_end: int
    previous: DocxParagraph | None
    """The paragraph right before it, with only range markers between."""
    properties: tuple[int, int] | None = None
    end_tag_start: int = 0
    end: int = 0
    self_closing: bool = False
    apart: bool = False
    """Whether it is text of an attribute or a diagram, which can be replaced, but not tracked."""
    joins_next: bool = False
    """Whether a tracked change hides its paragraph mark, so that its text runs on in the next."""
    has_section_or_revision: bool = False
    """Whether its properties hold the end of a section or a tracked change of its mark."""
    pieces: list[DocxPiece] = field(default_factory=list)
    text_boxes: list[TextBox] = field(default_factory=list)
    form_defaults: list[tuple[DocxPiece, TextBox]] = field(default_factory=list)
    """What form fields begin with, as long as they hold that, each with the field's first piece."""
    shown_as: Paragraph = PLAIN

    @property
    def content_start(self) -> int:
        """Offset behind its properties."""
        return self.properties[1] if self.properties else self.start_tag_end


@dataclass(slots=True, eq=False)
class Story:
    """Consecutive paragraphs: the body, a note, or a text box."""

    paragraphs: list[DocxParagraph] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class TextBox(Story):
    """A text box, or other text apart, anchored in a paragraph at the source offset `anchor`."""

    anchor: int = 0
    copies: list[TextBox] = field(default_factory=list)
    """The same text for programs that do not know its mark-up: in mc:Fallback, or as drawn."""


@dataclass(slots=True, eq=False)
class DocxLine:
    """A line of the text: mostly one paragraph, several where tracked changes join them."""

    text_start: int
    text_end: int
    paragraphs: list[DocxParagraph]
    pieces: list[DocxPiece]
    can_join_next: bool = False
    """Whether the newline behind it can be removed."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Where a text stands once more: `box` has what the text has from offset `start` on."""

    start: int
    box: TextBox
    within_line: bool = False


@dataclass(slots=True, eq=False)
class DocxModel:
    """The text, with its lines and their pieces."""

    text: str
    lines: list[DocxLine]
    copies: list[Copy]


def paragraphs_in_boxes(paragraphs: Iterable[DocxParagraph]) -> Iterator[DocxParagraph]:
    """Yield the paragraphs of all text boxes that are anchored in these."""
    for paragraph in paragraphs:
        for box in paragraph.text_boxes:
            yield from box.paragraphs
            yield from paragraphs_in_boxes(box.paragraphs)


def build_model(stories: list[Story]) -> DocxModel:
    """Lay out stories one after the other, each text box after the line that it is anchored in."""
    lines: list[DocxLine] = []
    copies: list[Copy] = []
    texts: list[str] = []
    at = 0

    def add(story: Story) -> None:
        nonlocal at
        group: list[DocxParagraph] = []
        for index, paragraph in enumerate(story.paragraphs):
            group.append(paragraph)
            following = story.paragraphs[index + 1 : index + 2]
            is_next = bool(following) and following[0].previous is paragraph
            if paragraph.joins_next and is_next:
                continue
            start = at
            pieces = [one for two in group for one in two.pieces if not _is_instruction(one)]
            for piece in pieces:
                piece.text_start = at
                at += len(piece.text)
            defaults = [default for one in group for default in one.form_defaults]
            copies.extend(Copy(piece.text_start, box, True) for piece, box in defaults)
            anchored = [box for one in group for box in one.text_boxes]
            can_join = is_next and not anchored
            lines.append(DocxLine(start, at, group, pieces, can_join))
            texts.append("".join(piece.text for piece in pieces))
            at += 1
            group = []
            for box in anchored:
                copies.extend(Copy(at, copy) for copy in box.copies)
                add(box)

    for story in stories:
        add(story)
    return DocxModel("\n".join(texts), lines, copies)


def _is_instruction(piece: DocxPiece) -> bool:
    # Before its end mark is read, a field may turn out to be none.
    return piece.field is not None and piece.field.closed
