"""What writing in place and writing tracked changes share: the plan for each paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from editor.article.source import Replaced
from editor.files.docx.apart import replace_apart
from editor.files.docx.changes import Refuse, TextChange, text_changes
from editor.files.docx.comments import NewComment
from editor.files.docx.markup_writer import MarkupWriter
from editor.files.docx.model import DocxModel, DocxParagraph, DocxPiece, OpenElement
from editor.translatable import tr


@dataclass(slots=True, eq=False)
class ParagraphPlan:
    """How often a paragraph is split, and whether it is joined to the next one."""

    paragraph: DocxParagraph
    splits: int = 0
    splits_written: int = 0
    joined: bool = False
    following: DocxParagraph | None = None
    """The paragraph it is joined to."""


class DocxWriter:
    """Makes changes in the sources of parts; subclasses say how."""

    def __init__(self, markup_of: Callable[[str], MarkupWriter], refuse: Refuse) -> None:
        """`markup_of` returns the writer for a part's name."""
        self._markup_of = markup_of
        self._refuse = refuse
        self.comments: list[NewComment] = []
        """Those that what was written refers to."""
        self._plans: dict[DocxParagraph, ParagraphPlan] = {}

    def apply(self, model: DocxModel, changes: Sequence[Replaced]) -> None:
        """Make changes of a model's text.

        Raises the error made by `refuse` for one that the document cannot hold.
        """
        self._plans = {}
        made = []
        for change in text_changes(model, changes, self._refuse):
            if change.line.paragraphs[0].apart:
                replace_apart(change, self._markup_of, self._refuse)
            else:
                made.append(change)
        self._plan(model, made)
        self._plans_made()
        for change in made:
            self._write_change(change)
        for plan in list(self._plans.values()):
            self._finish_paragraph(plan)

    # ------------------------------------------------------------------------- for subclasses

    def _plan(self, model: DocxModel, changes: Sequence[TextChange]) -> None:
        """Plan the paragraphs that changes, in order, split and join."""
        for change in changes:
            self._plan_change(model, change)

    def _plans_made(self) -> None:
        """Called when all paragraphs are planned."""

    def _write_change(self, change: TextChange) -> None:
        raise NotImplementedError

    def _finish_paragraph(self, plan: ParagraphPlan) -> None:
        """Write what becomes of the paragraph's own properties and of its mark."""
        raise NotImplementedError

    # ---------------------------------------------------------------------------------- paragraphs

    def _plan_change(self, model: DocxModel, change: TextChange) -> None:
        if len(change.after) > 1:
            paragraph = paragraph_of(change)
            self._plan_of(paragraph).splits += len(change.after) - 1
            at = change.anchor.piece.start if change.anchor else paragraph.content_start
            boxes = (box for one in change.line.paragraphs for box in one.text_boxes)
            if any(box.anchor < at for box in boxes):
                raise self._refuse(
                    change.number,
                    tr(
                        "a text box is anchored in this paragraph, which therefore cannot be split "
                        "behind it. Remove the line break"
                    ),
                )
        for number, line in enumerate(change.joined, change.number):
            plan = self._plan_of(line.paragraphs[-1])
            plan.joined = True
            plan.following = model.lines[number].paragraphs[0]

    def _plan_of(self, paragraph: DocxParagraph) -> ParagraphPlan:
        return self._plans.setdefault(paragraph, ParagraphPlan(paragraph))

    def _markup(self, paragraph: DocxParagraph) -> MarkupWriter:
        return self._markup_of(paragraph.part.name)

    def _start_tags(
        self, markup: MarkupWriter, change: TextChange, elements: Iterable[OpenElement]
    ) -> str:
        """Return the start tags that open elements again in another paragraph."""
        found = markup.start_tags(elements)
        if found is None:
            raise self._refuse(
                change.number,
                tr(
                    "the new line break is inside an element that cannot be split. Remove the line "
                    "break"
                ),
            )
        return found


def paragraph_of(change: TextChange) -> DocxParagraph:
    """Return the paragraph in which a change inserts text."""
    return change.anchor.piece.paragraph if change.anchor else change.line.paragraphs[0]


def is_first(piece: DocxPiece) -> bool:
    """Whether nothing of its run is before a piece."""
    return piece.start == piece.run.content_start


def is_last(piece: DocxPiece) -> bool:
    """Whether nothing of its run is behind a piece."""
    return piece.end == piece.run.end_tag_start
