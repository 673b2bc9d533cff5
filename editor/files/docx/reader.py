"""The walk through a part of a Word document: paragraphs, runs and characters with their places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from editor.files.docx.markup import Node, Tag, XmlPart, paired
from editor.files.docx.model import Box, DocxParagraph, DocxPiece, DocxRun, OpenElement, Story
from editor.files.docx.reader_state import Alternate, Seen, WalkPosition
from editor.files.docx.vocabulary import (
    BLANKS,
    CELLS,
    DELETED,
    FORMULA,
    INSERTED,
    RANGES,
    REVISIONS,
    SEPARATORS,
    SKIPPED,
    TEXTS,
    WRITTEN,
    Vocabulary,
)
from editor.files.errors import ReadError

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Walk:
    """One walk through one part.

    `revisions` is "original" or "final": which of the tracked changes count as made.
    """

    def __init__(self, part: XmlPart, revisions: str, path: Path) -> None:
        self.stories: list[Story] = []
        self.seen = Seen()
        self._part = part
        self._path = path
        original = revisions == "original"
        self._hides = (INSERTED if original else DELETED) | {"cellIns" if original else "cellDel"}
        self._words = Vocabulary(part.root)
        self._stack: list[OpenElement] = []
        self._places: list[WalkPosition] = []
        self._runs: list[DocxRun | None] = []
        self._skipping: OpenElement | None = None
        # Whether what is in the element is to be passed over.
        self._entered: dict[str, Callable[[OpenElement, Node], bool]] = {
            "body": self._enter_story,
            "footnote": self._enter_story,
            "endnote": self._enter_story,
            "txbxContent": self._enter_box,
            "p": self._enter_paragraph,
            "r": self._enter_run,
            "sdt": self._enter_control,
            "tr": self._enter_row,
            "tc": self._enter_cell,
            FORMULA: self._enter_formula,
            "altChunk": self._enter_inserted_file,
            "subDoc": self._enter_inserted_file,
            "AlternateContent": self._enter_alternate,
            "Choice": self._enter_choice,
            "Fallback": self._enter_fallback,
        }
        self._left: dict[str, Callable[[WalkPosition, Node, int, int], None]] = {
            "r": self._leave_run,
            "p": self._leave_paragraph,
            "fldChar": self._leave_field_mark,
            "txbxContent": self._leave_box,
            "AlternateContent": self._leave_alternate,
            "Fallback": self._leave_fallback,
            **dict.fromkeys(DELETED, self._leave_deleted),
            **dict.fromkeys(("body", "footnote", "endnote"), self._leave_story),
        }

    def go(self) -> list[Story]:
        """The stories of the part. Raises ReadError for a part that is not WordprocessingML."""
        if not self._words.known:
            raise ReadError(
                f"{self._path} is damaged: its part {self._part.name!r} is not Word's. "
                "Open and save it in the program it comes from.",
                self._path,
            )
        for begins, element, tag in paired(self._part, self._path):
            if begins:
                self._open(element, tag)
            else:
                self._close(element, tag.start, tag.end)
        return self.stories

    # ------------------------------------------------------------------------ opening and closing

    def _open(self, element: Node, tag: Tag) -> None:
        name = self._words.name(element.tag)
        parent = self._stack[-1] if self._stack else None
        space = element.get(_SPACE)
        inherits = space is None and parent is not None and parent.preserve
        opened = OpenElement(name, tag.name, tag.start, tag.end, space == "preserve" or inherits)
        self._stack.append(opened)
        if self._skipping is not None:
            return
        if parent is not None and name not in RANGES and name != "p":
            parent.last = None
        if self._places and self._places[-1].falling_back:
            self._fall_back(opened)
        else:
            self._enter(opened, element, empty=tag.empty)

    def _close(self, element: Node, start: int, end: int) -> None:
        closed = self._stack.pop()
        if self._skipping is closed:
            self._skipping = None
            self._keep_properties(closed, end)
        elif self._skipping is None and self._places:
            place = self._places[-1]
            if place.falling_back and closed.name not in ("Fallback", "AlternateContent"):
                return
            if closed.name in TEXTS:
                self._add(closed, element, start, end)
            elif closed.name in self._left:
                self._left[closed.name](place, element, start, end)

    # ----------------------------------------------------------------------------------- entering

    def _enter(self, opened: OpenElement, element: Node, *, empty: bool) -> None:
        name = opened.name
        place = self._places[-1] if self._places else None
        if name in self._hides or (name in self._entered and self._entered[name](opened, element)):
            self._skipping = opened
        elif place is None:
            return
        elif name in SKIPPED:
            self._skipping = opened
            self._look_at_properties(opened, element, place)
        elif name in DELETED:
            place.deleted += 1
        elif name == "p" and place.paragraph is not None:
            place.paragraph.empty = empty

    def _enter_story(self, _: OpenElement, element: Node) -> bool:
        if element.get(f"{self._words.w}type") in SEPARATORS:
            return True
        self.stories.append(Story())
        self._places.append(WalkPosition(self.stories[-1]))
        return False

    def _enter_box(self, opened: OpenElement, _: Node) -> bool:
        if not self._places:
            return True
        self._places.append(WalkPosition(Box(anchor=opened.start)))
        return False

    def _enter_paragraph(self, opened: OpenElement, _: Node) -> bool:
        place = self._places[-1] if self._places else None
        if place is None or place.paragraph is not None:
            return True
        place.paragraph = DocxParagraph(
            self._part, opened.tag, opened.start, opened.opened, self._stack[-2].last
        )
        place.element = opened
        place.story.paragraphs.append(place.paragraph)
        return False

    def _enter_run(self, opened: OpenElement, _: Node) -> bool:
        place = self._places[-1] if self._places else None
        if place is None or place.paragraph is None or place.element is None:
            return True
        around = tuple(self._stack[self._stack.index(place.element) + 1 : -1])
        self._runs.append(place.run)
        place.run = DocxRun(opened.tag, opened.start, opened.opened, around, opened.opened)
        return False

    def _enter_control(self, _: OpenElement, element: Node) -> bool:
        properties = element.find(f"{self._words.w}sdtPr")
        self.seen.bound += "dataBinding" in self._words.names_in(properties)
        # A prompt is not what anybody wrote.
        return self._words.is_on(properties, "showingPlcHdr")

    def _enter_row(self, _: OpenElement, element: Node) -> bool:
        return self._is_hidden(element.find(f"{self._words.w}trPr"), REVISIONS)

    def _enter_cell(self, _: OpenElement, element: Node) -> bool:
        return self._is_hidden(element.find(f"{self._words.w}tcPr"), CELLS)

    def _enter_formula(self, *_: object) -> bool:
        self.seen.formulas += 1
        return True

    def _enter_inserted_file(self, *_: object) -> bool:
        self.seen.inserted += 1
        return True

    def _enter_alternate(self, opened: OpenElement, _: Node) -> bool:
        if self._places:
            place = self._places[-1]
            place.alternates.append(Alternate(place.run, opened.start))
        return False

    def _enter_choice(self, *_: object) -> bool:
        alternate = self._places[-1].alternate if self._places else None
        if alternate is None or alternate.chosen:
            return True
        alternate.chosen = True
        return False

    def _enter_fallback(self, *_: object) -> bool:
        alternate = self._places[-1].alternate if self._places else None
        if alternate is None:
            return True
        self._places[-1].falling_back += alternate.chosen
        return False

    def _fall_back(self, opened: OpenElement) -> None:
        """In what is read already: only the text boxes count."""
        if opened.name == "txbxContent":
            self._places.append(WalkPosition(Box(anchor=opened.start)))
        elif opened.name == "AlternateContent":
            self._skipping = opened

    # ------------------------------------------------------------------------------------ leaving

    def _leave_story(self, *_: object) -> None:
        self._places.pop()

    def _leave_paragraph(self, place: WalkPosition, _: Node, start: int, end: int) -> None:
        if place.paragraph is not None:
            place.paragraph.close, place.paragraph.end = start, end
            self._stack[-1].last = place.paragraph
            place.paragraph = None

    def _leave_run(self, place: WalkPosition, _: Node, start: int, end: int) -> None:
        if place.run is not None:
            place.run.close, place.run.end = start, end
            place.run = self._runs.pop()

    def _leave_field_mark(self, place: WalkPosition, element: Node, *_: int) -> None:
        place.step_field(element.get(f"{self._words.w}fldCharType"))

    def _leave_deleted(self, place: WalkPosition, *_: object) -> None:
        place.deleted -= 1

    def _leave_box(self, place: WalkPosition, *_: object) -> None:
        self._places.pop()
        around = self._places[-1]
        box = place.story
        if not isinstance(box, Box):
            return
        if around.alternate is not None:
            copies = around.alternate
            (copies.twins if around.falling_back else copies.boxes).append(box)
        if around.paragraph is not None and not around.falling_back:
            around.paragraph.boxes.append(box)

    def _leave_alternate(self, place: WalkPosition, _: Node, __: int, end: int) -> None:
        done = place.alternates.pop()
        done.pair()
        if place.alternate is not None:
            place.alternate.boxes.extend(done.boxes)
        if done.text and done.run is not None and place.paragraph is not None:
            self._put(DocxPiece(done.text, done.run, place.paragraph, done.start, end))

    def _leave_fallback(self, place: WalkPosition, *_: object) -> None:
        place.falling_back -= place.falling_back > 0

    # --------------------------------------------------------------------------------- characters

    def _add(self, closed: OpenElement, element: Node, start: int, end: int) -> None:
        place = self._places[-1]
        run = place.run
        if (
            run is None
            or place.paragraph is None
            or (closed.name == "delText" and not place.deleted)
        ):
            return
        written = closed.name in WRITTEN
        text = self._words.text_of(closed.name, element)
        kept = text if closed.preserve or not written else text.strip(BLANKS)
        if place.alternate is not None and place.alternate.run is run:
            place.alternate.text += kept
        elif kept and self._stack[-1].start == run.start:
            piece = DocxPiece(kept, run, place.paragraph, closed.start, end)
            if written and not len(element):
                piece.inner = (closed.opened, start)
                piece.opened = closed.opened
                piece.preserve = closed.preserve
                piece.lead = len(text) - len(text.lstrip(BLANKS)) if kept != text else 0
            self._put(piece)

    def _put(self, piece: DocxPiece) -> None:
        fields = self._places[-1].fields
        piece.depth = len(piece.run.chain)
        if fields:
            piece.depth += sum(one.in_result for one in fields)
            piece.field = next((one for one in fields if not one.in_result), None)
        piece.paragraph.pieces.append(piece)

    # --------------------------------------------------------------------------------- properties

    def _look_at_properties(self, opened: OpenElement, element: Node, place: WalkPosition) -> None:
        if opened.name == "rPr" and self._stack[-2].name == "r":
            self.seen.hidden += self._words.is_on(element, "vanish")
        elif opened.name == "pPr" and place.paragraph is not None:
            mark = element.find(f"{self._words.w}rPr")
            place.paragraph.merged = self._is_hidden(mark, REVISIONS)
            tracked = self._words.names_in(mark) & REVISIONS
            place.paragraph.marked = bool(tracked) or "sectPr" in self._words.names_in(element)

    def _keep_properties(self, closed: OpenElement, end: int) -> None:
        place = self._places[-1] if self._places else None
        parent = self._stack[-1].name if self._stack else ""
        if place is None:
            return
        if closed.name == "rPr" and parent == "r" and place.run is not None:
            place.run.properties = (closed.start, end)
            place.run.body = end
        elif closed.name == "pPr" and parent == "p" and place.paragraph is not None:
            place.paragraph.properties = (closed.start, end)

    def _is_hidden(self, properties: Node | None, names: frozenset[str]) -> bool:
        """Whether properties carry a tracked change by which what they are of is not there."""
        return bool(self._words.names_in(properties) & names & self._hides)
