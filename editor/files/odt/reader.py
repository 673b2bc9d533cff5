"""Reads the tokens of content.xml into the model of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.article.inlines import InlineKind
from editor.files.errors import ReadError
from editor.files.odt.changed_regions import ChangedRegions
from editor.files.odt.line_collector import OdtLineCollector
from editor.files.odt.markup import TokenKind, XmlElement, XmlToken
from editor.files.odt.model import Block, OdtModel, PieceKind
from editor.files.odt.paragraph_kinds import OdtParagraphKinds
from editor.files.odt.vocabulary import (
    BODY,
    CHANGE,
    CHANGE_END,
    CHANGE_ID,
    CHANGE_START,
    DELETION,
    FORM,
    FORMS,
    FRAME,
    INLINE,
    INSERTION,
    LINE_BREAK,
    MARKS,
    NO_TEXT,
    NOTE,
    PARAGRAPHS,
    SECTION,
    SOFT_PAGE_BREAK,
    SPACES,
    TAB,
    TEXT,
    TEXT_BOX,
    TRACKED_CHANGES,
)
from editor.files.odt.white_space import LINE_BREAK as LINE_BREAK_CHARACTER
from editor.files.odt.white_space import collapsed, unescaped
from editor.translatable import tr

MAX_SPACES = 1_000_000
"""Limit on the spaces that text:s elements stand for: no document has more."""
_SIGNS = {TAB: "\t", LINE_BREAK: LINE_BREAK_CHARACTER}
_CONTROLS_TO_SPACES = str.maketrans("\t\r\n", "   ")
_CDATA_START, _CDATA_END = len("<![CDATA["), len("]]>")


class _Role(Enum):
    BLOCK = 1
    PARAGRAPH = 2
    INLINE = 3
    FIELD = 4
    STORY = 5
    """In a paragraph, but with lines of its own: a text box or a note."""


@dataclass(slots=True)
class _OpenTag:
    role: _Role
    token: XmlToken
    block: Block | None = None
    has_text_box: bool = False


class ContentReader:
    """Reads the tokens of a document once, in order.

    `original`: read the text with the document's tracked changes rejected, else accepted. `kinds`
    knows the styles of the document that are not in it.
    """

    def __init__(
        self, xml: str, path: Path, *, original: bool, kinds: OdtParagraphKinds | None = None
    ) -> None:
        self.regions = ChangedRegions()
        self.hidden_sections = 0
        self.skipped: set[str] = set()
        """Names of the elements whose content was not read."""
        self._inline_kinds: dict[XmlToken, tuple[tuple[InlineKind, str], ...]] = {}
        """What the elements within paragraphs make of their text."""
        self._xml = xml
        self._path = path
        self._original = original
        self._body: XmlToken | None = None
        self._new_tracked_changes = 0
        self._ended = False
        self._stack: list[_OpenTag] = []
        self._skipping: list[XmlToken] = []
        self._lines = OdtLineCollector()
        self._kinds = kinds or OdtParagraphKinds()
        self._field: list[str] = []
        self._spaces = 0

    def read(self, tokens: Iterable[XmlToken]) -> OdtModel | None:
        """Return the document's model; None if it has no office:text. Raises ReadError."""
        for token in tokens:
            if self.regions.is_open:
                self.regions.feed(token)
            elif self._body is None:
                self._find_body(token)
            elif not self._ended:
                self._feed(token)
        if self._body is None:
            return None
        lines = self._lines.finished()
        ends = (self.regions.end, self._new_tracked_changes)
        return OdtModel(lines, self._body, *ends, self._inline_kinds)

    def _find_body(self, token: XmlToken) -> None:
        if token.kind is TokenKind.START and token.element.name == BODY:
            self._body = token
            self._new_tracked_changes = token.end
            self._stack.append(_OpenTag(_Role.BLOCK, token, Block(BODY, token, None)))
        elif token.kind is TokenKind.START:
            self._kinds.read_style(token.element)

    def _feed(self, token: XmlToken) -> None:
        if self._skipping:
            self._skip(token)
        elif token.kind is TokenKind.START:
            self._start(token)
        elif token.kind is TokenKind.END:
            self._end(token)
        else:
            self._characters(token)

    def _skip(self, token: XmlToken) -> None:
        if token.kind is TokenKind.START:
            if self._skipping[-1].element.name == FORMS:
                self.skipped.add(FORM)
            self._skipping.append(token)
        elif token.kind is TokenKind.END:
            start = self._skipping.pop()
            # The schema wants text:tracked-changes behind office:forms.
            if start.element.name == FORMS and len(self._stack) == 1:
                self._new_tracked_changes = token.end

    # -------------------------------------------------------------------------------- start tags

    def _start(self, token: XmlToken) -> None:
        element = token.element
        name = element.name
        parent = self._stack[-1]
        if parent.block is not None:
            parent.block.children += 1
        if name == TRACKED_CHANGES:
            self.regions.feed(token)
        elif name in PARAGRAPHS:
            block = self._block()
            self._lines.begin_paragraph(token, block, self._kinds.of(token, block))
            self._stack.append(_OpenTag(_Role.PARAGRAPH, token))
        elif name in NO_TEXT or self._is_hidden(element):
            self.skipped.add(name)
            self._skip_element(token)
        elif parent.role is _Role.FIELD:
            self._start_in_field(token)
        elif parent.role in (_Role.PARAGRAPH, _Role.INLINE):
            self._start_in_paragraph(token)
        elif name in (CHANGE, CHANGE_START, CHANGE_END):
            self._skip_element(token)
            self._change_mark(token)
        else:
            self._stack.append(_OpenTag(_Role.BLOCK, token, self._new_block(token)))

    def _is_hidden(self, element: XmlElement) -> bool:
        attributes = element.attributes
        display = attributes.get(f"{TEXT}display")
        hidden = display == "none" or (
            attributes.get(f"{TEXT}is-hidden") == "true"
            and (display == "condition" or element.name == f"{TEXT}hidden-text")
        )
        if hidden and element.name == SECTION:
            self.hidden_sections += 1
        if element.name == TEXT_BOX:
            # Further children of a frame are alternatives, for programs that cannot show the first.
            frame = self._stack[-1]
            hidden = frame.has_text_box
            frame.has_text_box = frame.token.element.name == FRAME
        return hidden

    def _skip_element(self, token: XmlToken) -> None:
        self._skipping.append(token)
        if token.element.name != SOFT_PAGE_BREAK:
            self._lines.note_other_content()

    def _start_in_field(self, token: XmlToken) -> None:
        if token.element.name == SPACES:
            self._field.append(" " * self._space_count(token.element))
        self._field.append(_SIGNS.get(token.element.name, ""))
        self._stack.append(_OpenTag(_Role.FIELD, token))

    def _start_in_paragraph(self, token: XmlToken) -> None:
        name = token.element.name
        if name in INLINE:
            self._lines.begin_inline(token)
            self._inline_kinds[token] = tuple(self._kinds.inlines_of(token.element))
            self._stack.append(_OpenTag(_Role.INLINE, token))
        elif name in MARKS or name == SOFT_PAGE_BREAK:
            self._skip_element(token)
            if name in (CHANGE, CHANGE_START, CHANGE_END):
                self._change_mark(token)
        elif name == NOTE or not name.startswith(TEXT):
            self._begin_story(token)
        else:
            self._field = []
            self._start_in_field(token)

    def _space_count(self, element: XmlElement) -> int:
        written = element.attributes.get(f"{TEXT}c", "1").strip()
        count = int(written) if written.isascii() and written.isdigit() else 1
        self._spaces += max(count, 1)
        if self._spaces > MAX_SPACES:
            raise ReadError(
                tr(
                    "{path} cannot be opened: its text:s elements stand for more than {most} "
                    "spaces, as in no real document. Save it again with a word processor.",
                    path=self._path,
                    most=MAX_SPACES,
                ),
                self._path,
            )
        return max(count, 1)

    def _new_block(self, token: XmlToken) -> Block:
        return Block(token.element.name, token, self._block())

    def _block(self) -> Block:
        return next(one.block for one in reversed(self._stack) if one.block is not None)

    def _begin_story(self, token: XmlToken) -> None:
        self._lines.note_other_content()
        is_note = token.element.name == NOTE
        if is_note or token.element.attributes.get(f"{TEXT}anchor-type") == "as-char":
            self._lines.add_piece(PieceKind.STOP, token.start, token.start, "")
        self._stack.append(_OpenTag(_Role.STORY, token, self._new_block(token)))
        self._lines.begin_story(is_note=is_note)

    def _change_mark(self, token: XmlToken) -> None:
        """Process the mark of a tracked change, which matters only where it is rejected."""
        id_ = token.element.attributes.get(CHANGE_ID, "")
        region = self.regions.by_id.get(id_)
        if not self._original or region is None:
            return
        name = token.element.name
        in_paragraph = self._stack[-1].role in (_Role.PARAGRAPH, _Role.INLINE)
        if name == CHANGE_END:
            self._lines.end_insertion(id_, in_paragraph=in_paragraph)
        elif name == CHANGE_START and INSERTION in region.kinds:
            self._lines.begin_insertion(id_)
        elif name == CHANGE and region.kinds == {DELETION} and self._lines.is_outside_changes:
            self._restore(token, region.deleted, in_paragraph=in_paragraph)

    def _restore(self, token: XmlToken, deleted: list[XmlToken], *, in_paragraph: bool) -> None:
        """Read the content of a deletion at its mark."""
        self._lines.begin_deletion(in_paragraph=in_paragraph)
        skipping, self._skipping = self._skipping, []
        self._stack.append(_OpenTag(_Role.BLOCK, token, self._new_block(token)))
        for one in deleted:
            self._feed(one)
        self._stack.pop()
        self._skipping = skipping
        self._lines.end_deletion(in_paragraph=in_paragraph)

    # ---------------------------------------------------------------------- end tags, characters

    def _end(self, token: XmlToken) -> None:
        ended = self._stack.pop()
        if ended.block is not None:
            ended.block.end_tag_start = token.start
            ended.block.end = token.end
        if ended.role is _Role.PARAGRAPH:
            self._lines.end_paragraph(token)
        elif ended.role is _Role.INLINE:
            self._lines.end_inline()
        elif ended.role is _Role.FIELD and self._stack[-1].role is not _Role.FIELD:
            self._end_field(ended.token, token)
        elif ended.role is _Role.STORY and ended.block is not None:
            self._lines.end_story(ended.block, is_note=ended.token.element.name == NOTE)
        self._ended = not self._stack

    def _end_field(self, start: XmlToken, end: XmlToken) -> None:
        text = "".join(self._field)
        kind = PieceKind.FIELD
        if start.element.name == SPACES:
            kind = PieceKind.SPACES
        elif start.element.name in _SIGNS:
            kind = PieceKind.SIGN
        self._lines.add_piece(kind if text else PieceKind.STOP, start.start, end.end, text)

    def _characters(self, token: XmlToken) -> None:
        role = self._stack[-1].role
        if role not in (_Role.PARAGRAPH, _Role.INLINE, _Role.FIELD):
            return
        raw = self._xml[token.start : token.end]
        is_cdata = token.kind is TokenKind.CDATA
        characters = raw[_CDATA_START:-_CDATA_END] if is_cdata else unescaped(raw)
        if role is _Role.FIELD:
            self._field.append(characters.translate(_CONTROLS_TO_SPACES))
            return
        kind = PieceKind.CDATA if is_cdata else PieceKind.PLAIN
        text, after_space = collapsed(characters, self._lines.after_space)
        self._lines.add_piece(kind, token.start, token.end, text, after_space=after_space)
