"""From the tokens of content.xml to the lines of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.files.errors import ReadError
from editor.files.odt.changed_regions import Regions
from editor.files.odt.line_collector import OrderedLines
from editor.files.odt.markup import TokenKind, XmlElement, XmlToken
from editor.files.odt.model import Block, OdtLayout, PieceKind
from editor.files.odt.vocabulary import (
    BODY,
    CHANGE,
    CHANGE_END,
    CHANGE_ID,
    CHANGE_START,
    DELETION,
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
    TRACKED,
)
from editor.files.odt.white_space import LINE_SEPARATOR, collapsed, unescaped

MOST_SPACES = 1_000_000
"""Spaces written as a number (text:s) of which no document has more."""
_SIGNS = {TAB: "\t", LINE_BREAK: LINE_SEPARATOR}
_LAID_OUT = str.maketrans("\t\r\n", "   ")
_CDATA = len("<![CDATA["), len("]]>")


class _Role(Enum):
    BLOCK = 1
    PARAGRAPH = 2
    INLINE = 3
    FIELD = 4
    BESIDE = 5
    """In a paragraph, but with lines of its own: a text box, a note."""


@dataclass(slots=True)
class _Open:
    role: _Role
    token: XmlToken
    block: Block | None = None
    has_box: bool = False


class Walker:
    """Reads the tokens of a document once, in order.

    `original` reads it as it was before the tracked changes in it, else as it is with them.
    """

    def __init__(self, xml: str, path: Path, *, original: bool) -> None:
        self.regions = Regions()
        self.hidden_sections = 0
        self._xml = xml
        self._path = path
        self._original = original
        self._body: XmlToken | None = None
        self._prelude = 0
        self._ended = False
        self._stack: list[_Open] = []
        self._skipping: list[XmlToken] = []
        self._lines = OrderedLines()
        self._field: list[str] = []
        self._spaces = 0

    def layout(self, tokens: Iterable[XmlToken]) -> OdtLayout | None:
        """The lines of the document; None: it has no text part at all. Raises ReadError."""
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
        return OdtLayout(lines, self._body, self.regions.end, self._prelude)

    def _find_body(self, token: XmlToken) -> None:
        if token.kind is TokenKind.START and token.element.name == BODY:
            self._body = token
            self._prelude = token.end
            self._stack.append(_Open(_Role.BLOCK, token, Block(BODY, token, None)))

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
            self._skipping.append(token)
        elif token.kind is TokenKind.END:
            start = self._skipping.pop()
            if start.element.name == FORMS and len(self._stack) == 1:
                self._prelude = token.end

    # -------------------------------------------------------------------------------- start tags

    def _start(self, token: XmlToken) -> None:
        element = token.element
        name = element.name
        block = self._stack[-1].block
        if block is not None:
            block.children += 1
        if name == TRACKED:
            self.regions.feed(token)
        elif name in PARAGRAPHS:
            self._lines.begin(token, self._block())
            self._stack.append(_Open(_Role.PARAGRAPH, token))
        elif name in NO_TEXT or self._is_unseen(element):
            self._leave_out(token)
        elif self._stack[-1].role is _Role.FIELD:
            self._start_in_field(token)
        elif self._stack[-1].role in (_Role.PARAGRAPH, _Role.INLINE):
            self._start_in_paragraph(token)
        elif name in (CHANGE, CHANGE_START, CHANGE_END):
            self._leave_out(token)
            self._mark(token)
        else:
            self._stack.append(_Open(_Role.BLOCK, token, self._new_block(token)))

    def _is_unseen(self, element: XmlElement) -> bool:
        seen = element.attributes
        display = seen.get(f"{TEXT}display")
        unseen = display == "none" or (
            seen.get(f"{TEXT}is-hidden") == "true"
            and (display == "condition" or element.name == f"{TEXT}hidden-text")
        )
        if unseen and element.name == SECTION:
            self.hidden_sections += 1
        if element.name == TEXT_BOX:
            # What else a frame has is the same again, for those who cannot show the first.
            frame = self._stack[-1]
            unseen = frame.has_box
            frame.has_box = frame.token.element.name == FRAME
        return unseen

    def _leave_out(self, token: XmlToken) -> None:
        self._skipping.append(token)
        if token.element.name != SOFT_PAGE_BREAK:
            self._lines.hold_more()

    def _start_in_field(self, token: XmlToken) -> None:
        if token.element.name == SPACES:
            self._field.append(" " * self._count(token.element))
        self._field.append(_SIGNS.get(token.element.name, ""))
        self._stack.append(_Open(_Role.FIELD, token))

    def _start_in_paragraph(self, token: XmlToken) -> None:
        name = token.element.name
        if name in INLINE:
            self._lines.enter(token)
            self._stack.append(_Open(_Role.INLINE, token))
        elif name in MARKS or name == SOFT_PAGE_BREAK:
            self._leave_out(token)
            if name in (CHANGE, CHANGE_START, CHANGE_END):
                self._mark(token)
        elif name == NOTE or not name.startswith(TEXT):
            self._begin_beside(token)
        else:
            self._field = []
            if name == SPACES:
                self._field.append(" " * self._count(token.element))
            self._field.append(_SIGNS.get(name, ""))
            self._stack.append(_Open(_Role.FIELD, token))

    def _count(self, element: XmlElement) -> int:
        written = element.attributes.get(f"{TEXT}c", "1").strip()
        count = int(written) if written.isascii() and written.isdigit() else 1
        self._spaces += max(count, 1)
        if self._spaces > MOST_SPACES:
            raise ReadError(
                f"{self._path} is refused: it stands for more than {MOST_SPACES:,} spaces in a "
                "row of tags (text:s), as no article does. Save it again with a word processor.",
                self._path,
            )
        return max(count, 1)

    def _new_block(self, token: XmlToken) -> Block:
        return Block(token.element.name, token, self._block())

    def _block(self) -> Block:
        return next(one.block for one in reversed(self._stack) if one.block is not None)

    def _begin_beside(self, token: XmlToken) -> None:
        """A note or a text box: its lines come when those of the paragraph it is in are done."""
        self._lines.hold_more()
        is_note = token.element.name == NOTE
        if is_note or token.element.attributes.get(f"{TEXT}anchor-type") == "as-char":
            self._lines.add(PieceKind.STOP, token.start, token.start, "")
        self._stack.append(_Open(_Role.BESIDE, token, self._new_block(token)))
        self._lines.begin_beside(is_note=is_note)

    def _mark(self, token: XmlToken) -> None:
        """A place where something was tracked: of weight only where it is undone."""
        name = token.element.attributes.get(CHANGE_ID, "")
        region = self.regions.found.get(name)
        if not self._original or region is None:
            return
        within = self._stack[-1].role in (_Role.PARAGRAPH, _Role.INLINE)
        if token.element.name == CHANGE_END:
            self._lines.show(name, within=within)
        elif token.element.name == CHANGE_START and INSERTION in region.done:
            self._lines.hide(name)
        elif (
            token.element.name == CHANGE and region.done == {DELETION} and self._lines.sees_changes
        ):
            self._put_back(token, region.deleted, within=within)

    def _put_back(self, token: XmlToken, deleted: list[XmlToken], *, within: bool) -> None:
        self._lines.begin_deleted(within=within)
        skipping, self._skipping = self._skipping, []
        self._stack.append(_Open(_Role.BLOCK, token, self._new_block(token)))
        for one in deleted:
            self._feed(one)
        self._stack.pop()
        self._skipping = skipping
        self._lines.end_deleted(within=within)

    # ---------------------------------------------------------------------- end tags, characters

    def _end(self, token: XmlToken) -> None:
        ended = self._stack.pop()
        if ended.block is not None:
            ended.block.inner_end = token.start
            ended.block.end = token.end
        if ended.role is _Role.PARAGRAPH:
            self._lines.end(token)
        elif ended.role is _Role.INLINE:
            self._lines.leave()
        elif ended.role is _Role.FIELD and self._stack[-1].role is not _Role.FIELD:
            self._end_field(ended.token, token)
        elif ended.role is _Role.BESIDE and ended.block is not None:
            self._lines.end_beside(ended.block, is_note=ended.token.element.name == NOTE)
        self._ended = not self._stack

    def _end_field(self, start: XmlToken, end: XmlToken) -> None:
        text = "".join(self._field)
        sort = PieceKind.FIELD
        if start.element.name == SPACES:
            sort = PieceKind.SPACES
        elif start.element.name in _SIGNS:
            sort = PieceKind.SIGN
        self._lines.add(sort if text else PieceKind.STOP, start.start, end.end, text)

    def _characters(self, token: XmlToken) -> None:
        role = self._stack[-1].role
        if role not in (_Role.PARAGRAPH, _Role.INLINE, _Role.FIELD):
            return
        raw = self._xml[token.start : token.end]
        is_cdata = token.kind is TokenKind.CDATA
        characters = raw[_CDATA[0] : -_CDATA[1]] if is_cdata else unescaped(raw)
        if role is _Role.FIELD:
            self._field.append(characters.translate(_LAID_OUT))
            return
        sort = PieceKind.CDATA if is_cdata else PieceKind.PLAIN
        text, after_space = collapsed(characters, self._lines.after_space)
        self._lines.add(sort, token.start, token.end, text, after_space=after_space)
