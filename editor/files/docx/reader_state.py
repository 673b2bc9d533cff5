"""What the reader of a part keeps while it reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.files.docx.model import (
    ComplexField,
    DocxParagraph,
    DocxPiece,
    DocxRun,
    OpenElement,
    Story,
    TextBox,
)


@dataclass(slots=True)
class ContentCounts:
    """How often a reader met content that the user has to be told of."""

    formulas: int = 0
    hidden_runs: int = 0
    bound_controls: int = 0
    """Content controls whose text is bound to data elsewhere in the file."""
    inserted_documents: int = 0
    form_defaults: int = 0
    """Form fields that begin with another text than they hold."""

    def __add__(self, other: ContentCounts) -> ContentCounts:
        return ContentCounts(
            self.formulas + other.formulas,
            self.hidden_runs + other.hidden_runs,
            self.bound_controls + other.bound_controls,
            self.inserted_documents + other.inserted_documents,
            self.form_defaults + other.form_defaults,
        )


@dataclass(slots=True, eq=False)
class AlternateContent:
    """An mc:AlternateContent: one choice is read; of the fallback, only the text boxes."""

    run: DocxRun | None
    start: int
    chosen: bool = False
    text: str = ""
    text_boxes: list[TextBox] = field(default_factory=list)
    fallback_boxes: list[TextBox] = field(default_factory=list)

    def pair_boxes(self) -> None:
        """Link each text box to its copy in the fallback."""
        if len(self.text_boxes) == len(self.fallback_boxes):
            for box, copy in zip(self.text_boxes, self.fallback_boxes, strict=True):
                box.copies.append(copy)


@dataclass(slots=True, eq=False)
class StoryState:
    """What is open in the story being read."""

    story: Story
    paragraph: DocxParagraph | None = None
    paragraph_element: OpenElement | None = None
    run: DocxRun | None = None
    fields: list[ComplexField] = field(default_factory=list)
    form_default: TextBox | None = None
    """What the form field begins with whose marks are to come."""
    waiting_boxes: list[TextBox] = field(default_factory=list)
    """Those that came before the paragraph in which they are anchored."""
    alternates: list[AlternateContent] = field(default_factory=list)
    fallback_depth: int = 0
    """Number of open mc:Fallback elements whose choice was read."""
    deleted_depth: int = 0
    """Number of open w:del and w:moveFrom elements."""
    _outer_runs: list[DocxRun | None] = field(default_factory=list)

    @property
    def alternate(self) -> AlternateContent | None:
        """The innermost alternate content."""
        return self.alternates[-1] if self.alternates else None

    def begin_paragraph(self, paragraph: DocxParagraph, element: OpenElement) -> None:
        """A paragraph of the story begins."""
        self.paragraph = paragraph
        self.paragraph_element = element
        self.story.paragraphs.append(paragraph)
        paragraph.text_boxes += self.waiting_boxes
        self.waiting_boxes = []

    def end_paragraph(self, end_tag_start: int, end: int) -> DocxParagraph | None:
        """The open paragraph, if any, ends; return it."""
        ended = self.paragraph
        if ended is not None:
            ended.end_tag_start, ended.end = end_tag_start, end
            self.paragraph = None
        return ended

    def begin_run(self, run: DocxRun) -> None:
        """A run begins, perhaps within another one (ruby text)."""
        self._outer_runs.append(self.run)
        self.run = run

    def end_run(self, end_tag_start: int, end: int) -> None:
        """The open run, if any, ends."""
        if self.run is not None:
            self.run.end_tag_start, self.run.end = end_tag_start, end
            self.run = self._outer_runs.pop()

    def begin_alternate(self, start: int) -> None:
        """An mc:AlternateContent begins at a source offset."""
        self.alternates.append(AlternateContent(self.run, start))

    def begin_choice(self) -> bool:
        """Return whether to read an mc:Choice: the first one is read."""
        if self.alternate is None or self.alternate.chosen:
            return False
        self.alternate.chosen = True
        return True

    def begin_fallback(self) -> bool:
        """Return whether to enter an mc:Fallback."""
        if self.alternate is None:
            return False
        self.fallback_depth += self.alternate.chosen
        return True

    def end_fallback(self) -> None:
        """An mc:Fallback ends."""
        self.fallback_depth -= self.fallback_depth > 0

    def end_alternate(self, end: int) -> None:
        """The innermost mc:AlternateContent ends at a source offset; it becomes one piece."""
        ended = self.alternates.pop()
        ended.pair_boxes()
        if self.alternate is not None:
            self.alternate.text_boxes.extend(ended.text_boxes)
        if ended.text and ended.run is not None and self.paragraph is not None:
            self.add_piece(DocxPiece(ended.text, ended.run, self.paragraph, ended.start, end))

    def add_text_box(self, box: TextBox) -> None:
        """A text box of the paragraph, or the fallback's copy of one, has been read."""
        if self.alternate is not None:
            copies, boxes = self.alternate.fallback_boxes, self.alternate.text_boxes
            (copies if self.fallback_depth else boxes).append(box)
        if not self.fallback_depth:
            (self.paragraph.text_boxes if self.paragraph else self.waiting_boxes).append(box)

    def add_piece(self, piece: DocxPiece) -> None:
        """Add text to the paragraph, unless it proves to be a field's instruction."""
        piece.depth = len(piece.run.ancestors)
        piece.depth += sum(one.in_result for one in self.fields)
        piece.field = next((one for one in self.fields if not one.in_result), None)
        piece.within = self.fields[0] if self.fields and self.fields[0].in_result else None
        piece.paragraph.pieces.append(piece)
        for one in self.fields:
            one.result += [piece] * one.in_result

    def pass_field_mark(self, mark: str | None) -> ComplexField | None:
        """Pass a w:fldChar: "begin", "separate" or "end"; return the field that it ends."""
        if mark == "begin":
            self.fields.append(ComplexField(self.form_default, begin=self.run))
            self.form_default = None
        elif self.fields and mark == "separate":
            self.fields[-1].in_result = True
        elif self.fields and mark == "end":
            self.fields[-1].closed = True
            self.fields[-1].end = self.run
            return self.fields.pop()
        return None
