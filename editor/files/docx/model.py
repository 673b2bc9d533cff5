"""What a Word document is made of, as far as its text goes, and where each bit of it stands.

Places are offsets in the source of the part that holds them; `at`, `start` and `end` of a line
are code points of the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.files.docx.markup import XmlPart

LINE_BREAK = "\u2028"
"""A line break inside a paragraph."""
PAGE_BREAK = "\f"


@dataclass(slots=True, eq=False)
class OpenElement:
    """An element that is open: its place, and what the walk must remember of it."""

    name: str
    """Local name for what is WordprocessingML, nothing for all else."""
    tag: str
    """Its name with the prefix that it has in the source."""
    start: int
    opened: int
    """Where its start tag ends."""
    preserve: bool
    last: DocxParagraph | None = None
    """The paragraph in it after which nothing came but marks of ranges."""

    def start_tag(self, source: str) -> str:
        """Its start tag as it stands."""
        return source[self.start : self.opened]


@dataclass(slots=True, eq=False)
class DocxRun:
    """A run: what has one formatting. `body` is where its content begins, `close` its end tag."""

    tag: str
    start: int
    opened: int
    chain: tuple[OpenElement, ...]
    """What stands around it in its paragraph, outermost first."""
    body: int
    properties: tuple[int, int] | None = None
    close: int = 0
    end: int = 0


@dataclass(slots=True, eq=False)
class Field:
    """A field of the kind whose marks stand in runs."""

    in_result: bool = False
    closed: bool = False


@dataclass(slots=True, eq=False)
class DocxPiece:
    """Characters of the text that one element holds."""

    text: str
    run: DocxRun
    paragraph: DocxParagraph
    start: int
    end: int
    inner: tuple[int, int] | None = None
    """Where its characters stand; None for an element that is one character by itself."""
    opened: int = 0
    preserve: bool = True
    """Whether blanks at its ends count; where they do not they are not in `text`."""
    lead: int = 0
    """How many characters at its beginning are such blanks."""
    depth: int = 0
    field: Field | None = None
    """The field whose instructions it is among."""
    at: int = 0

    @property
    def stop(self) -> int:
        """Code point behind its last."""
        return self.at + len(self.text)


@dataclass(slots=True, eq=False)
class DocxParagraph:
    """A paragraph; `close` is where its end tag begins, `end` where that ends."""

    part: XmlPart
    tag: str
    start: int
    opened: int
    follows: DocxParagraph | None
    """The paragraph right before it, with nothing between but marks of ranges."""
    properties: tuple[int, int] | None = None
    close: int = 0
    end: int = 0
    empty: bool = False
    """Whether it is one tag."""
    merged: bool = False
    """Whether a tracked change that is taken as made has joined it to the next one."""
    marked: bool = False
    """Whether its mark carries a section's end or a tracked change."""
    pieces: list[DocxPiece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)

    @property
    def body(self) -> int:
        """Where its content begins."""
        return self.properties[1] if self.properties else self.opened


@dataclass(slots=True, eq=False)
class Story:
    """Paragraphs that are read one after the other: a body, a note, a text box."""

    paragraphs: list[DocxParagraph] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Box(Story):
    """A text box, anchored in a paragraph at a place in the source."""

    anchor: int = 0
    twin: Box | None = None
    """The same box once more, for programs that do not know its kind."""


@dataclass(slots=True, eq=False)
class DocxLine:
    """What is between two newlines of the text: mostly one paragraph."""

    start: int
    end: int
    paragraphs: list[DocxParagraph]
    pieces: list[DocxPiece]
    joins: bool = False
    """Whether the newline behind it can be taken out."""


@dataclass(slots=True, eq=False)
class DocxLayout:
    """A text with the lines and pieces it is made of."""

    text: str
    lines: list[DocxLine]
    boxes: list[tuple[int, Box]]
    """Text boxes that are there twice, each with the code point at which it begins."""


def lay_out(stories: list[Story]) -> DocxLayout:
    """The text of stories, one after the other, with text boxes after the lines they belong to."""
    lines: list[DocxLine] = []
    boxes: list[tuple[int, Box]] = []
    texts: list[str] = []
    at = 0

    def add(story: Story) -> None:
        nonlocal at
        group: list[DocxParagraph] = []
        for index, paragraph in enumerate(story.paragraphs):
            group.append(paragraph)
            following = story.paragraphs[index + 1 : index + 2]
            if paragraph.merged and following and following[0].follows is paragraph:
                continue
            start = at
            pieces = [one for two in group for one in two.pieces if not _instructs(one)]
            for one in pieces:
                one.at = at
                at += len(one.text)
            within = [box for two in group for box in two.boxes]
            lines.append(DocxLine(start, at, group, pieces))
            texts.append("".join(one.text for one in pieces))
            lines[-1].joins = bool(
                not within and following and following[0].follows is paragraph
            )  # fmt: skip
            at += 1
            group = []
            for box in within:
                if box.twin is not None:
                    boxes.append((at, box))
                add(box)

    for story in stories:
        add(story)
    return DocxLayout("\n".join(texts), lines, boxes)


def _instructs(piece: DocxPiece) -> bool:
    return piece.field is not None and piece.field.closed
