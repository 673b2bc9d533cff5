"""A piece of the XML with some of its text replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.files.odt.model import Block, OdtParagraph, OdtPiece, PieceKind
from editor.files.odt.splices import SourceStretch
from editor.files.odt.tags import boundary
from editor.files.odt.vocabulary import empty_tag
from editor.files.odt.white_space import After, places, written


@dataclass(frozen=True, slots=True)
class Insertion:
    """Text put in, and the marks (local name, id of the change) around it."""

    text: str
    before: tuple[tuple[str, str], ...] = ()
    after: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PieceEdit:
    """Characters [start, end) of a piece go; what is put in comes in their place."""

    start: int
    end: int
    insertion: Insertion | None = None

    @property
    def splits(self) -> bool:
        """Whether a paragraph begins in it."""
        return self.insertion is not None and "\n" in self.insertion.text


def rewritten(
    xml: str,
    piece: OdtPiece,
    edits: Sequence[PieceEdit],
    after: After,
    *,
    head: OdtParagraph,
    boxes: Sequence[Block] = (),
) -> tuple[list[str | SourceStretch] | None, After]:
    """The new XML of a piece (None: as it was), and what the next piece comes after.

    `after` is what it now comes after itself, `head` the paragraph that it is in by then. `boxes`
    are moved to where the last new paragraph in the piece begins.
    """
    if piece.sort in (PieceKind.PLAIN, PieceKind.CDATA):
        if not edits and after is (After.SPACE if piece.after_space else After.TEXT):
            return None, _after(piece.text, after)
    elif not edits:
        return None, After.TEXT
    rewriting = _Rewriting(xml, piece, after, head)
    splits = [edit for edit in edits if edit.splits]
    done = 0
    for edit in edits:
        rewriting.keep(done, edit.start)
        if edit.insertion:
            rewriting.put_in(edit.insertion, edit.end)
        if boxes and edit is splits[-1]:
            rewriting.move(boxes)
        done = edit.end
    rewriting.keep(done, len(piece.text))
    return rewriting.out, rewriting.after


def _after(text: str, after: After) -> After:
    if not text:
        return after
    return After.SPACE if text[-1] == " " else After.TEXT


class _Rewriting:
    def __init__(self, xml: str, piece: OdtPiece, after: After, head: OdtParagraph) -> None:
        self.out: list[str | SourceStretch] = []
        self.after = after
        self._xml = xml
        self._piece = piece
        self._raw = xml[piece.start : piece.end]
        self._head = head
        plain = piece.sort is PieceKind.PLAIN
        self._places = places(self._raw, piece.after_space) if plain else []

    def keep(self, start: int, end: int) -> None:
        """Characters that stay: their XML, unless it would be read differently now."""
        if self._piece.sort is PieceKind.PLAIN:
            self._keep_plain(start, end)
        elif (start, end) == (0, len(self._piece.text)) and self._piece.sort is not PieceKind.CDATA:
            self.out.append(self._raw)
            self.after = After.TEXT
        elif start < end:
            self._write(self._piece.text[start:end])

    def _keep_plain(self, start: int, end: int) -> None:
        if start == 0 and self.after is After.SPACE:
            self.out.append(self._raw[: self._places[0]])  # goes on being none
        if start == end:
            return
        text = self._piece.text
        first = self._places[start]
        if text[start] == " " and self.after is not After.TEXT:
            self.out.append(empty_tag(self._piece.scope, "s"))
            self.after = After.ELEMENT
            first = self._places[start + 1]
        self.out.append(self._raw[first : self._places[end]])
        if first < self._places[end]:
            self.after = _after(text[start:end], self.after)

    def put_in(self, insertion: Insertion, end: int) -> None:
        """Put a text in, before the character `end` of the piece."""
        scope = self._piece.scope
        following = self._piece.text[end : end + 1] if self._piece.sort is PieceKind.PLAIN else ""
        self.out += [empty_tag(scope, name, change_id=id_) for name, id_ in insertion.before]
        lines = insertion.text.split("\n")
        for number, line in enumerate(lines, start=1):
            if number > 1:
                self.out.append(boundary(self._xml, self._head, self._piece.around))
                self.after = After.SPACE
            self._write(line, followed=number == len(lines) and following.strip(" ") != "")
        self.out += [empty_tag(scope, name, change_id=id_) for name, id_ in insertion.after]

    def move(self, boxes: Sequence[Block]) -> None:
        """Put elements from elsewhere in, as they are by then."""
        for box in boxes:
            start = self._xml[box.tag.start : box.tag.end]
            end = self._xml[box.inner_end : box.end]
            self.out += [start, SourceStretch(box.tag.end, box.inner_end), end]

    def _write(self, text: str, *, followed: bool = False) -> None:
        xml, self.after = written(text, self.after, self._piece.scope, followed=followed)
        self.out.append(xml)
