"""Paragraphs made one, and paragraphs taken out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editor.files.odt.model import Block, OdtParagraph, OdtPiece
from editor.files.odt.piece_edits import PieceEdit, rewritten
from editor.files.odt.splices import OdtSplices, SourceStretch
from editor.files.odt.tags import closing, wrapping
from editor.files.odt.vocabulary import LIST_ITEMS, LISTS
from editor.files.odt.white_space import After


class Chain:
    """A paragraph and those that are joined to it, in the order of the text."""

    def __init__(self, xml: str, members: Sequence[OdtParagraph]) -> None:
        self._xml = xml
        self._members = members
        self._after = After.SPACE
        self._last_split: OdtPiece | None = None
        self._boxes: list[Block] = []

    def put(
        self, edits: Mapping[OdtPiece, Sequence[PieceEdit]], splices: OdtSplices
    ) -> list[OdtParagraph]:
        """Put what becomes of them in its place; those that are moved, and so must be removed."""
        head = tail = self._members[0]
        self._carry_boxes(edits, splices)
        contents: list[str | SourceStretch] = []
        own = self._rewrite(head, edits, splices)
        moved: list[OdtParagraph] = []
        for member in self._members[1:]:
            content = self._rewrite(member, edits, splices)
            wrap = wrapping(member.scope, head.scope)
            if not moved and not wrap and _is_next(self._xml, tail, member):
                splices.put(tail.inner_end, member.tag.end)
                tail = member
            else:
                moved.append(member)
                contents += [wrap[0], *content, wrap[1]] if wrap else content
        if head.tag.closed:
            if contents or own:
                end = head.tag.end
                splices.put(end - 2, end, ">", *own, *contents, closing(self._xml, head.tag))
            return moved
        if contents:
            splices.put(tail.inner_end, tail.inner_end, *contents)
        if closing(self._xml, tail.tag) != closing(self._xml, head.tag):
            splices.put(tail.inner_end, tail.end, closing(self._xml, head.tag))
        return moved

    def _rewrite(
        self,
        paragraph: OdtParagraph,
        edits: Mapping[OdtPiece, Sequence[PieceEdit]],
        splices: OdtSplices,
    ) -> list[str | SourceStretch]:
        """Put the pieces in their places; what then is between the paragraph's tags."""
        head = self._members[0]
        for piece in paragraph.pieces:
            boxes = self._boxes if piece is self._last_split else ()
            edited = edits.get(piece, ())
            parts, self._after = rewritten(
                self._xml, piece, edited, self._after, head=head, boxes=boxes
            )
            if parts is not None and paragraph.tag.closed:
                return parts
            if parts is not None:
                splices.put(piece.start, piece.end, *parts)
        if paragraph.tag.closed:
            return []
        return [SourceStretch(paragraph.tag.end, paragraph.inner_end)]

    def _carry_boxes(
        self, edits: Mapping[OdtPiece, Sequence[PieceEdit]], splices: OdtSplices
    ) -> None:
        """Text boxes go with the last part of a paragraph: their text comes after all of its."""
        passed: list[Block] = []
        for member in self._members:
            for piece in member.pieces:
                if any(edit.splits for edit in edits.get(piece, ())):
                    self._last_split = piece
                    self._boxes = passed + [one for one in member.boxes if one.end <= piece.start]
            passed += member.boxes
        for box in self._boxes:
            splices.put(box.tag.start, box.end)


def _is_next(xml: str, tail: OdtParagraph, paragraph: OdtParagraph) -> bool:
    """Whether nothing but their own tags, or those of list items, is between two paragraphs."""
    if tail.tag.closed or paragraph.tag.closed:
        return False
    one, other = tail.parent, paragraph.parent
    if one is other:
        return _is_blank(xml, tail.end, paragraph.tag.start)
    return (
        one.name == other.name
        and one.name in LIST_ITEMS
        and one.parent is other.parent
        and _is_blank(xml, tail.end, one.inner_end)
        and _is_blank(xml, one.end, other.tag.start)
        and _is_blank(xml, other.tag.end, paragraph.tag.start)
    )


def _is_blank(xml: str, start: int, end: int) -> bool:
    return start <= end and not xml[start:end].strip()


def remove(paragraphs: Sequence[OdtParagraph], splices: OdtSplices) -> None:
    """Take paragraphs out, and the list items and lists in which nothing is left then."""
    left: dict[Block, int] = {}
    for paragraph in paragraphs:
        splices.put(paragraph.tag.start, paragraph.end)
        block: Block | None = paragraph.parent
        while block is not None and block.name in LISTS:
            left[block] = left.get(block, block.children) - 1
            if left[block]:
                break
            splices.put(block.tag.start, block.end)
            block = block.parent
