"""Joins paragraphs and removes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editor.files.odt.model import Block, OdtParagraph, OdtPiece
from editor.files.odt.piece_edits import PieceEdit, edited_piece
from editor.files.odt.splices import OdtSplices, SourceRange
from editor.files.odt.tags import declaring_span, end_tag
from editor.files.odt.vocabulary import LIST_ITEMS, LISTS
from editor.files.odt.white_space import Preceding


class ParagraphChain:
    """A paragraph and those to be joined to it, in the order of the text."""

    def __init__(self, xml: str, members: Sequence[OdtParagraph]) -> None:
        self._xml = xml
        self._members = members
        self._preceding = Preceding.SPACE
        self._last_split: OdtPiece | None = None
        self._moved_boxes: list[Block] = []

    def write(
        self, edits: Mapping[OdtPiece, Sequence[PieceEdit]], splices: OdtSplices
    ) -> list[OdtParagraph]:
        """Write the edits and joins; return the paragraphs whose content moved: remove them."""
        head = tail = self._members[0]
        self._move_boxes(edits, splices)
        moved_content: list[str | SourceRange] = []
        own = self._write_pieces(head, edits, splices)
        moved: list[OdtParagraph] = []
        for member in self._members[1:]:
            content = self._write_pieces(member, edits, splices)
            span = declaring_span(member.scope, head.scope)
            if not moved and not span and _is_adjacent(self._xml, tail, member):
                splices.replace(tail.end_tag_start, member.tag.end)
                tail = member
            else:
                moved.append(member)
                moved_content += [span[0], *content, span[1]] if span else content
        head_end_tag = end_tag(self._xml, head.tag)
        if head.tag.self_closing:
            if moved_content or own:
                end = head.tag.end
                splices.replace(end - 2, end, ">", *own, *moved_content, head_end_tag)
            return moved
        if moved_content:
            splices.replace(tail.end_tag_start, tail.end_tag_start, *moved_content)
        if end_tag(self._xml, tail.tag) != head_end_tag:
            splices.replace(tail.end_tag_start, tail.end, head_end_tag)
        return moved

    def _write_pieces(
        self,
        paragraph: OdtParagraph,
        edits: Mapping[OdtPiece, Sequence[PieceEdit]],
        splices: OdtSplices,
    ) -> list[str | SourceRange]:
        """Write the edited pieces of a paragraph; return its content after that."""
        head = self._members[0]
        for piece in paragraph.pieces:
            boxes = self._moved_boxes if piece is self._last_split else ()
            parts, self._preceding = edited_piece(
                self._xml, piece, edits.get(piece, ()), self._preceding, head=head, text_boxes=boxes
            )
            if parts is not None and paragraph.tag.self_closing:
                return parts
            if parts is not None:
                splices.replace(piece.start, piece.end, *parts)
        if paragraph.tag.self_closing:
            return []
        return [SourceRange(paragraph.tag.end, paragraph.end_tag_start)]

    def _move_boxes(
        self, edits: Mapping[OdtPiece, Sequence[PieceEdit]], splices: OdtSplices
    ) -> None:
        """Move text boxes before the last split behind it: their lines follow all of its text."""
        passed: list[Block] = []
        for member in self._members:
            for piece in member.pieces:
                if any(edit.splits for edit in edits.get(piece, ())):
                    self._last_split = piece
                    before = [one for one in member.text_boxes if one.end <= piece.start]
                    self._moved_boxes = passed + before
            passed += member.text_boxes
        for box in self._moved_boxes:
            splices.replace(box.tag.start, box.end)


def _is_adjacent(xml: str, tail: OdtParagraph, paragraph: OdtParagraph) -> bool:
    """Whether only the paragraphs' own tags, or also those of two list items, are between them."""
    if tail.tag.self_closing or paragraph.tag.self_closing:
        return False
    one, other = tail.parent, paragraph.parent
    if one is other:
        return _is_blank(xml, tail.end, paragraph.tag.start)
    return (
        one.name == other.name
        and one.name in LIST_ITEMS
        and one.parent is other.parent
        and _is_blank(xml, tail.end, one.end_tag_start)
        and _is_blank(xml, one.end, other.tag.start)
        and _is_blank(xml, other.tag.end, paragraph.tag.start)
    )


def _is_blank(xml: str, start: int, end: int) -> bool:
    return start <= end and not xml[start:end].strip()


def remove_paragraphs(paragraphs: Sequence[OdtParagraph], splices: OdtSplices) -> None:
    """Remove paragraphs, and the list items and lists that this leaves empty."""
    left: dict[Block, int] = {}
    for paragraph in paragraphs:
        splices.replace(paragraph.tag.start, paragraph.end)
        block: Block | None = paragraph.parent
        while block is not None and block.name in LISTS:
            left[block] = left.get(block, block.children) - 1
            if left[block]:
                break
            splices.replace(block.tag.start, block.end)
            block = block.parent
