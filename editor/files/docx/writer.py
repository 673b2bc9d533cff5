"""What making changes in place and tracking them have in common: steps, and paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from editor.article.source import Replaced
from editor.files.docx.changes import Refuse, TextChange, steps
from editor.files.docx.model import DocxLayout, DocxParagraph, DocxPiece, OpenElement
from editor.files.docx.splices import Scribe


@dataclass(slots=True, eq=False)
class Plan:
    """What becomes of a paragraph: how often it is split, and whether its mark goes."""

    paragraph: DocxParagraph
    splits: int = 0
    done: int = 0
    """How many of the splits are written."""
    joined: bool = False
    following: DocxParagraph | None = None
    """The one it is joined to."""


class Writer:
    """Makes changes in the sources of parts; each kind of writing says how."""

    def __init__(self, scribe_of: Callable[[str], Scribe], refuse: Refuse) -> None:
        """Scribe_of: the one for a part's name."""
        self._scribe_of = scribe_of
        self._refuse = refuse
        self._plans: dict[DocxParagraph, Plan] = {}

    def make(self, layout: DocxLayout, changes: Sequence[Replaced]) -> None:
        """Make changes of the text of a layout.

        Raises what `refuse` gives for one that the document cannot hold.
        """
        self._plans = {}
        every = steps(layout, changes, self._refuse)
        for step in every:
            self._plan(layout, step)
        self._planned()
        for step in every:
            self._take(step)
        for plan in list(self._plans.values()):
            self._finish(plan)

    # ------------------------------------------------------------------------ for each kind to say

    def _planned(self) -> None:
        """Called when all plans are known."""

    def _take(self, step: TextChange) -> None:
        raise NotImplementedError

    def _finish(self, plan: Plan) -> None:
        """Write the properties of a paragraph, where they stood, and what becomes of its mark."""
        raise NotImplementedError

    # ---------------------------------------------------------------------------------- paragraphs

    def _plan(self, layout: DocxLayout, step: TextChange) -> None:
        if len(step.after) > 1:
            paragraph = paragraph_of(step)
            self._plan_of(paragraph).splits += len(step.after) - 1
            place = step.anchor.piece.start if step.anchor else paragraph.body
            boxes = (box for one in step.line.paragraphs for box in one.boxes)
            if any(box.anchor < place for box in boxes):
                raise self._refuse(
                    step.number,
                    "a text box is anchored in this paragraph, which can therefore not be divided "
                    "behind it. Make it one paragraph again",
                )
        for line in step.joined:
            plan = self._plan_of(line.paragraphs[-1])
            following = layout.lines[layout.lines.index(line, step.number - 1) + 1]
            plan.joined = True
            plan.following = following.paragraphs[0]

    def _plan_of(self, paragraph: DocxParagraph) -> Plan:
        return self._plans.setdefault(paragraph, Plan(paragraph))

    def _scribe(self, paragraph: DocxParagraph) -> Scribe:
        return self._scribe_of(paragraph.part.name)

    def _reopened(self, scribe: Scribe, step: TextChange, chain: Iterable[OpenElement]) -> str:
        """Elements begun once more in another paragraph."""
        found = scribe.chain_open(chain)
        if found is None:
            raise self._refuse(
                step.number,
                "the place of a new line is inside of something that cannot be divided. "
                "Make it one paragraph again",
            )
        return found


def paragraph_of(step: TextChange) -> DocxParagraph:
    """The paragraph in which a step puts something in."""
    return step.anchor.piece.paragraph if step.anchor else step.line.paragraphs[0]


def is_first(piece: DocxPiece) -> bool:
    """Whether nothing of its run stands before a piece."""
    return piece.start == piece.run.body


def is_last(piece: DocxPiece) -> bool:
    """Whether nothing of its run stands behind a piece."""
    return piece.end == piece.run.close
