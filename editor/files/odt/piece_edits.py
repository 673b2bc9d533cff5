"""Edits of a piece: its XML with some of its text replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.files.odt.annotations import Annotation
from editor.files.odt.model import Block, OdtParagraph, OdtPiece, PieceKind
from editor.files.odt.splices import SourceRange
from editor.files.odt.tags import end_tags, paragraph_break, start_tags
from editor.files.odt.vocabulary import empty_tag
from editor.files.odt.white_space import Preceding, character_offsets, paragraph_content


@dataclass(frozen=True, slots=True)
class Insertion:
    """Text to insert, and the change marks (local name, id of the region) around it."""

    text: str
    before: tuple[tuple[str, str], ...] = ()
    behind: tuple[tuple[str, str], ...] = ()
    annotation: Annotation | None = None
    """What is said beside it."""
    out_of: int = 0
    """How many of the elements around it, innermost first, the first mark stands outside of."""


@dataclass(frozen=True, slots=True)
class PieceEdit:
    """Replaces characters [start, end) of a piece by an insertion or by nothing."""

    start: int
    end: int
    insertion: Insertion | None = None

    @property
    def splits(self) -> bool:
        """Whether it begins a new paragraph."""
        return self.insertion is not None and "\n" in self.insertion.text


def edited_piece(
    xml: str,
    piece: OdtPiece,
    edits: Sequence[PieceEdit],
    preceding: Preceding,
    *,
    head: OdtParagraph,
    text_boxes: Sequence[Block] = (),
) -> tuple[list[str | SourceRange] | None, Preceding]:
    """Return the new XML of a piece (None: unchanged), and what the next piece is preceded by.

    `preceding`: what the piece itself is preceded by after the edits; `head`: the paragraph that
    it is in by then. `text_boxes` are moved to where the last new paragraph in it begins.
    """
    if piece.kind in (PieceKind.PLAIN, PieceKind.CDATA):
        was = Preceding.SPACE if piece.after_space else Preceding.TEXT
        if not edits and preceding is was:
            return None, _preceding_next(piece.text, preceding)
    elif not edits:
        return None, Preceding.TEXT
    rewriter = _PieceRewriter(xml, piece, preceding, head)
    splits = [edit for edit in edits if edit.splits]
    done = 0
    for edit in edits:
        rewriter.keep(done, edit.start)
        if edit.insertion:
            rewriter.insert(edit.insertion, edit.end)
        if text_boxes and edit is splits[-1]:
            rewriter.move(text_boxes)
        done = edit.end
    rewriter.keep(done, len(piece.text))
    return rewriter.out, rewriter.preceding


def _preceding_next(text: str, preceding: Preceding) -> Preceding:
    if not text:
        return preceding
    return Preceding.SPACE if text[-1] == " " else Preceding.TEXT


class _PieceRewriter:
    """Writes a piece from its start; `preceding` is what the next part is preceded by."""

    def __init__(self, xml: str, piece: OdtPiece, preceding: Preceding, head: OdtParagraph) -> None:
        self.out: list[str | SourceRange] = []
        self.preceding = preceding
        self._xml = xml
        self._piece = piece
        self._raw = xml[piece.start : piece.end]
        self._head = head
        plain = piece.kind is PieceKind.PLAIN
        self._offsets = character_offsets(self._raw, piece.after_space) if plain else []

    def keep(self, start: int, end: int) -> None:
        """Write characters that stay: their XML, unless it would now be read differently."""
        piece = self._piece
        if piece.kind is PieceKind.PLAIN:
            self._keep_plain(start, end)
        elif (start, end) == (0, len(piece.text)) and piece.kind is not PieceKind.CDATA:
            self.out.append(self._raw)
            self.preceding = Preceding.TEXT
        elif start < end:
            self._write(piece.text[start:end])

    def _keep_plain(self, start: int, end: int) -> None:
        if start == 0 and self.preceding is Preceding.SPACE:
            self.out.append(self._raw[: self._offsets[0]])  # white space that still collapses
        if start == end:
            return
        text = self._piece.text
        first = self._offsets[start]
        if text[start] == " " and self.preceding is not Preceding.TEXT:
            self.out.append(empty_tag(self._piece.scope, "s"))
            self.preceding = Preceding.ELEMENT
            first = self._offsets[start + 1]
        self.out.append(self._raw[first : self._offsets[end]])
        if first < self._offsets[end]:
            self.preceding = _preceding_next(text[start:end], self.preceding)

    def insert(self, insertion: Insertion, end: int) -> None:
        """Write an insertion before the character `end` of the piece."""
        piece = self._piece
        scope = piece.scope
        following = piece.text[end : end + 1] if piece.kind is PieceKind.PLAIN else ""
        annotation = insertion.annotation
        if annotation:
            self.out.append(annotation.start(scope))
        left = piece.ancestors[len(piece.ancestors) - insertion.out_of :]
        for number, (name, id_) in enumerate(insertion.before):
            mark = empty_tag(scope, name, change_id=id_)
            if number == 0:
                mark = end_tags(self._xml, left) + mark + start_tags(self._xml, left)
            self.out.append(mark)
        lines = insertion.text.split("\n")
        for number, line in enumerate(lines, start=1):
            if number > 1:
                self.out.append(paragraph_break(self._xml, self._head, piece.ancestors))
                self.preceding = Preceding.SPACE
            self._write(line, followed=number == len(lines) and following.strip(" ") != "")
        self.out += [empty_tag(scope, name, change_id=id_) for name, id_ in insertion.behind]
        if annotation:
            self.out.append(annotation.end(scope))

    def move(self, blocks: Sequence[Block]) -> None:
        """Write elements from elsewhere, with the replacements within them."""
        for block in blocks:
            start = self._xml[block.tag.start : block.tag.end]
            end = self._xml[block.end_tag_start : block.end]
            self.out += [start, SourceRange(block.tag.end, block.end_tag_start), end]

    def _write(self, text: str, *, followed: bool = False) -> None:
        xml, self.preceding = paragraph_content(
            text, self.preceding, self._piece.scope, followed=followed
        )
        self.out.append(xml)
