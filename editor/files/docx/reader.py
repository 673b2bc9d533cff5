"""Reads a part of a Word document: its paragraphs, runs and text, with their source offsets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind
from editor.files.docx.markup import Node, Tag, XmlPart, elements_with_tags
from editor.files.docx.model import DocxParagraph, DocxPiece, DocxRun, OpenElement, Story, TextBox
from editor.files.docx.package import not_word
from editor.files.docx.paragraph_kinds import ParagraphKinds
from editor.files.docx.reader_state import ContentCounts, StoryState
from editor.files.docx.texts_apart import TEXTS_APART, TextsApart
from editor.files.docx.vocabulary import (
    CELL_REVISIONS,
    DELETIONS,
    FORMULA,
    INSERTIONS,
    NO_TEXT,
    NOTE_SEPARATORS,
    RANGE_MARKERS,
    REVISIONS,
    TEXT_BEARING,
    TEXT_ELEMENTS,
    WHITE_SPACE,
    WORD_ART,
    Vocabulary,
)

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class PartReader:
    """Reads one part.

    `revisions`: "original" reads the text with all tracked changes rejected, else all accepted.
    """

    def __init__(
        self,
        part: XmlPart,
        revisions: str,
        path: Path,
        kinds: ParagraphKinds,
        *,
        links: Mapping[tuple[str, str], str],
        diagrams: dict[str, list[TextBox]],
    ) -> None:
        self.stories: list[Story] = []
        self.counts = ContentCounts()
        self._part = part
        self._path = path
        self._kinds = kinds
        self._links = links
        self._row_begins = False
        original = revisions == "original"
        self._hidden_revisions = (INSERTIONS if original else DELETIONS) | {
            "cellIns" if original else "cellDel"
        }
        self._names = Vocabulary(part.root)
        self._apart = TextsApart(part, self._names.w, diagrams)
        self._stack: list[OpenElement] = []
        self._states: list[StoryState] = []
        self._skipping: OpenElement | None = None
        # Each returns whether to skip the element's content.
        self._enter_handlers: dict[str, Callable[[OpenElement, Node], bool]] = {
            "body": self._enter_story,
            "footnote": self._enter_story,
            "endnote": self._enter_story,
            "txbxContent": self._enter_text_box,
            "p": self._enter_paragraph,
            "r": self._enter_run,
            "hyperlink": self._enter_link,
            "sdt": self._enter_content_control,
            "tr": self._enter_row,
            "tc": self._enter_cell,
            FORMULA: self._enter_formula,
            "altChunk": self._enter_inserted_document,
            "subDoc": self._enter_inserted_document,
            "AlternateContent": self._enter_alternate,
            "Choice": self._enter_choice,
            "Fallback": self._enter_fallback,
            "default": self._enter_form_default,
            **dict.fromkeys(TEXTS_APART, self._enter_text_apart),
        }
        self._leave_handlers: dict[str, Callable[[StoryState, Node, int, int], None]] = {
            "r": self._leave_run,
            "p": self._leave_paragraph,
            "fldChar": self._leave_field_mark,
            "txbxContent": self._leave_text_box,
            "AlternateContent": self._leave_alternate,
            "Fallback": self._leave_fallback,
            **dict.fromkeys(DELETIONS, self._leave_deleted),
            **dict.fromkeys(("body", "footnote", "endnote"), self._leave_story),
        }

    def read(self) -> list[Story]:
        """Return the stories of the part. Raises ReadError if it is not WordprocessingML."""
        if not self._names.known:
            raise not_word(self._part.name, self._path)
        for begins, element, tag in elements_with_tags(self._part, self._path):
            if begins:
                self._open(element, tag)
            else:
                self._close(element, tag.start, tag.end)
        return self.stories

    # ------------------------------------------------------------------------ opening and closing

    def _open(self, element: Node, tag: Tag) -> None:
        name = self._names.name(element.tag)
        parent = self._stack[-1] if self._stack else None
        space = element.get(_XML_SPACE)
        inherits = space is None and parent is not None and parent.preserve_space
        preserve = space == "preserve" or inherits
        opened = OpenElement(name, tag.name, tag.start, tag.end, preserve)
        self._stack.append(opened)
        if self._skipping is not None:
            return
        if parent is not None and name not in RANGE_MARKERS and name != "p":
            parent.last_paragraph = None
        if self._states and self._states[-1].fallback_depth:
            self._enter_in_fallback(opened, element)
        else:
            self._enter(opened, element, self_closing=tag.self_closing)

    def _close(self, element: Node, start: int, end: int) -> None:
        closed = self._stack.pop()
        closed.end_tag_start, closed.end = start, end
        if self._skipping is closed:
            self._skipping = None
            self._store_properties(closed, end)
        elif self._skipping is None and self._states:
            state = self._states[-1]
            if state.fallback_depth and closed.name not in ("Fallback", "AlternateContent"):
                return
            if closed.name in TEXT_BEARING:
                self._add_text(closed, element, start, end)
            elif closed.name in self._leave_handlers:
                self._leave_handlers[closed.name](state, element, start, end)

    # ----------------------------------------------------------------------------------- entering

    def _enter(self, opened: OpenElement, element: Node, *, self_closing: bool) -> None:
        name = opened.name
        state = self._states[-1] if self._states else None
        handler = self._enter_handlers.get(name)
        if name in self._hidden_revisions or (handler is not None and handler(opened, element)):
            self._skipping = opened
        elif state is None:
            return
        elif name in NO_TEXT:
            self._skipping = opened
            self._read_properties(opened, element, state)
        elif name in DELETIONS:
            state.deleted_depth += 1
        elif name == "p" and state.paragraph is not None:
            state.paragraph.self_closing = self_closing

    def _enter_story(self, _: OpenElement, element: Node) -> bool:
        if element.get(f"{self._names.w}type") in NOTE_SEPARATORS:
            return True
        self.stories.append(Story())
        self._states.append(StoryState(self.stories[-1]))
        return False

    def _enter_text_box(self, opened: OpenElement, _: Node) -> bool:
        if not self._states:
            return True
        self._states.append(StoryState(TextBox(anchor=opened.start)))
        return False

    def _enter_paragraph(self, opened: OpenElement, element: Node) -> bool:
        state = self._states[-1] if self._states else None
        if state is None or state.paragraph is not None:
            return True
        previous = self._stack[-2].last_paragraph
        paragraph = DocxParagraph(
            self._part, opened.qname, opened.start, opened.start_tag_end, previous
        )
        paragraph.shown_as = self._kind(element)
        state.begin_paragraph(paragraph, opened)
        return False

    def _kind(self, element: Node) -> Paragraph:
        around = {one.name for one in self._stack}
        if around & {"footnote", "endnote"}:
            return Paragraph(ParagraphKind.NOTE)
        kind = self._kinds.of(element.find(f"{self._names.w}pPr"))
        begins_row = self._row_begins and "tc" in around
        self._row_begins = self._row_begins and not begins_row
        if "tc" in around and kind == PLAIN:
            return Paragraph(ParagraphKind.CELL, int(begins_row))
        return kind

    def _enter_run(self, opened: OpenElement, _: Node) -> bool:
        state = self._states[-1] if self._states else None
        if state is None or state.paragraph is None or state.paragraph_element is None:
            return True
        inside = self._stack.index(state.paragraph_element) + 1
        ancestors = tuple(self._stack[inside:-1])
        content = opened.start_tag_end
        state.begin_run(DocxRun(opened.qname, opened.start, content, ancestors, content))
        return False

    def _enter_link(self, opened: OpenElement, element: Node) -> bool:
        ids = [one for name, one in element.items() if str(name).endswith("/relationships}id")]
        opened.target = self._links.get((self._part.name, str(*ids)), "")
        return False

    def _enter_content_control(self, _: OpenElement, element: Node) -> bool:
        properties = element.find(f"{self._names.w}sdtPr")
        self.counts.bound_controls += "dataBinding" in self._names.child_names(properties)
        return False

    def _enter_text_apart(self, opened: OpenElement, element: Node) -> bool:
        for box in self._apart.found(opened, element) if self._states else ():
            self._states[-1].add_text_box(box)
        return False

    def _enter_form_default(self, opened: OpenElement, element: Node) -> bool:
        if self._states and self._stack[-2].name == "textInput":
            self._states[-1].form_default = self._apart.form_default(opened, element)
        return False

    def _enter_row(self, _: OpenElement, element: Node) -> bool:
        self._row_begins = True
        return self._is_hidden(element.find(f"{self._names.w}trPr"), REVISIONS)

    def _enter_cell(self, _: OpenElement, element: Node) -> bool:
        return self._is_hidden(element.find(f"{self._names.w}tcPr"), CELL_REVISIONS)

    def _enter_formula(self, *_: object) -> bool:
        self.counts.formulas += 1
        return True

    def _enter_inserted_document(self, *_: object) -> bool:
        self.counts.inserted_documents += 1
        return True

    def _enter_alternate(self, opened: OpenElement, _: Node) -> bool:
        if self._states:
            self._states[-1].begin_alternate(opened.start)
        return False

    def _enter_choice(self, *_: object) -> bool:
        return not (self._states and self._states[-1].begin_choice())

    def _enter_fallback(self, *_: object) -> bool:
        return not (self._states and self._states[-1].begin_fallback())

    def _enter_in_fallback(self, opened: OpenElement, element: Node) -> None:
        """Enter an element of a fallback, of which only text boxes and WordArt are read."""
        if opened.name == "txbxContent":
            self._states.append(StoryState(TextBox(anchor=opened.start)))
        elif opened.name == WORD_ART:
            self._enter_text_apart(opened, element)
        elif opened.name == "AlternateContent":
            self._skipping = opened

    # ------------------------------------------------------------------------------------ leaving

    def _leave_story(self, *_: object) -> None:
        self._states.pop()

    def _leave_paragraph(self, state: StoryState, _: Node, start: int, end: int) -> None:
        paragraph = state.end_paragraph(start, end)
        if paragraph is not None:
            self._stack[-1].last_paragraph = paragraph

    def _leave_run(self, state: StoryState, _: Node, start: int, end: int) -> None:
        state.end_run(start, end)

    def _leave_field_mark(self, state: StoryState, element: Node, *_: int) -> None:
        ended = state.pass_field_mark(element.get(f"{self._names.w}fldCharType"))
        self.counts.form_defaults += ended is not None and not ended.keep_default()

    def _leave_deleted(self, state: StoryState, *_: object) -> None:
        state.deleted_depth -= 1

    def _leave_text_box(self, state: StoryState, *_: object) -> None:
        self._states.pop()
        if isinstance(state.story, TextBox):
            self._states[-1].add_text_box(state.story)

    def _leave_alternate(self, state: StoryState, _: Node, __: int, end: int) -> None:
        state.end_alternate(end)

    def _leave_fallback(self, state: StoryState, *_: object) -> None:
        state.end_fallback()

    # --------------------------------------------------------------------------------------- text

    def _add_text(self, closed: OpenElement, element: Node, start: int, end: int) -> None:
        state = self._states[-1]
        run, paragraph = state.run, state.paragraph
        if run is None or paragraph is None:
            return
        if closed.name == "delText" and not state.deleted_depth:
            return
        is_text_element = closed.name in TEXT_ELEMENTS
        written = self._names.text_of(closed.name, element)
        strips = is_text_element and not closed.preserve_space
        text = written.strip(WHITE_SPACE) if strips else written
        if state.alternate is not None and state.alternate.run is run:
            state.alternate.text += text
        elif text and self._stack[-1].start == run.start:
            piece = DocxPiece(text, run, paragraph, closed.start, end)
            if is_text_element and not len(element):
                piece.content_range = (closed.start_tag_end, start)
                piece.start_tag_end = closed.start_tag_end
                piece.preserve_space = closed.preserve_space
                stripped = len(written) - len(written.lstrip(WHITE_SPACE))
                piece.leading_space = stripped if text != written else 0
            state.add_piece(piece)

    # --------------------------------------------------------------------------------- properties

    def _read_properties(self, opened: OpenElement, element: Node, state: StoryState) -> None:
        if opened.name == "rPr" and self._stack[-2].name == "r":
            self.counts.hidden_runs += self._names.is_on(element, "vanish")
            if state.run is not None:
                named = self._kinds.emphasis_of(element)
                state.run.strong = self._names.is_on(element, "b") or named == "strong"
                state.run.emphasis = self._names.is_on(element, "i") or named == "emphasis"
        elif opened.name == "pPr" and state.paragraph is not None:
            mark = element.find(f"{self._names.w}rPr")
            state.paragraph.joins_next = self._is_hidden(mark, REVISIONS)
            tracked = self._names.child_names(mark) & REVISIONS
            has_section = "sectPr" in self._names.child_names(element)
            state.paragraph.has_section_or_revision = bool(tracked) or has_section

    def _store_properties(self, closed: OpenElement, end: int) -> None:
        """Note the source range of a run's or a paragraph's properties."""
        state = self._states[-1] if self._states else None
        parent = self._stack[-1].name if self._stack else ""
        if state is None:
            return
        if closed.name == "rPr" and parent == "r" and state.run is not None:
            state.run.properties = (closed.start, end)
            state.run.content_start = end
        elif closed.name == "pPr" and parent == "p" and state.paragraph is not None:
            state.paragraph.properties = (closed.start, end)

    def _is_hidden(self, properties: Node | None, names: frozenset[str]) -> bool:
        """Whether properties hold a tracked change, one of `names`, that hides their owner."""
        return bool(self._names.child_names(properties) & names & self._hidden_revisions)
