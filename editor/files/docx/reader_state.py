"""What the walk through a part remembers on its way."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.files.docx.model import Box, DocxParagraph, DocxRun, Field, OpenElement, Story


@dataclass(slots=True)
class Seen:
    """How often a walk met what is not in the text, or what the person should know of."""

    formulas: int = 0
    hidden: int = 0
    bound: int = 0
    """Content controls whose text comes from elsewhere in the file."""
    inserted: int = 0
    """Other documents inserted in this one."""

    def __add__(self, other: Seen) -> Seen:
        return Seen(
            self.formulas + other.formulas,
            self.hidden + other.hidden,
            self.bound + other.bound,
            self.inserted + other.inserted,
        )


@dataclass(slots=True, eq=False)
class Alternate:
    """Alternate content: one choice is read, and the fall-back for its text boxes only."""

    run: DocxRun | None
    start: int
    chosen: bool = False
    text: str = ""
    boxes: list[Box] = field(default_factory=list)
    twins: list[Box] = field(default_factory=list)

    def pair(self) -> None:
        """Let each text box know the second copy of it."""
        if len(self.boxes) == len(self.twins):
            for box, twin in zip(self.boxes, self.twins, strict=True):
                box.twin = twin


@dataclass(slots=True, eq=False)
class WalkPosition:
    """Where in a story the walk is."""

    story: Story
    paragraph: DocxParagraph | None = None
    element: OpenElement | None = None
    """The paragraph's."""
    run: DocxRun | None = None
    fields: list[Field] = field(default_factory=list)
    alternates: list[Alternate] = field(default_factory=list)
    falling_back: int = 0
    deleted: int = 0
    """In how many elements of deleted text."""

    @property
    def alternate(self) -> Alternate | None:
        """The innermost alternate content."""
        return self.alternates[-1] if self.alternates else None

    def step_field(self, step: str | None) -> None:
        """Go past a mark of a field: "begin", "separate" or "end"."""
        if step == "begin":
            self.fields.append(Field())
        elif self.fields and step == "separate":
            self.fields[-1].in_result = True
        elif self.fields and step == "end":
            self.fields.pop().closed = True
