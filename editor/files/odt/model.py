"""What an OpenDocument text consists of, and where in its XML each piece of it stands.

Offsets named `start` and `end` are code points in the XML, `at` and `stop` code points in the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from editor.files.odt.markup import XmlToken
from editor.files.odt.vocabulary import Scope


class PieceKind(Enum):
    """What a piece is in the XML."""

    PLAIN = 1
    """Characters; no others can be cut in two where they stand."""
    CDATA = 2
    SPACES = 3
    SIGN = 4
    """A tab or a line break."""
    FIELD = 5
    """A field with its shown text, replaced as a whole."""
    STOP = 6
    """No text, but a space after it is seen whatever stands before it: a note, a picture."""


@dataclass(slots=True, eq=False)
class Block:
    """An element around paragraphs."""

    name: str
    tag: XmlToken
    parent: Block | None
    children: int = 0
    inner_end: int = 0
    end: int = 0


@dataclass(slots=True, eq=False)
class OdtParagraph:
    """A paragraph or heading; `inner_end` is where its end tag begins."""

    tag: XmlToken
    parent: Block
    flow: Block
    """The text, cell, box, note or section that it stands in."""
    deleted: bool = False
    """It stands among the changes of somebody who deleted it."""
    pieces: list[OdtPiece] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)
    """Where text boxes are anchored in it."""
    holds_more: bool = False
    """There is something in it that is no text: a note, a picture, a bookmark."""
    lines: int = 0
    inner_end: int = 0
    end: int = 0

    @property
    def scope(self) -> Scope:
        """The prefixes that hold in it."""
        return self.tag.element.scope


@dataclass(slots=True, eq=False)
class OdtPiece:
    """Some of the text, all of it from one place in the XML."""

    sort: PieceKind
    start: int
    end: int
    text: str
    paragraph: OdtParagraph
    around: tuple[XmlToken, ...]
    """The tags that it is in, within its paragraph, from the outside."""
    after_space: bool = False
    hidden: bool = False
    at: int = -1

    @property
    def stop(self) -> int:
        """Where its text ends in the whole text."""
        return self.at + len(self.text)

    @property
    def scope(self) -> Scope:
        """The prefixes that hold in it."""
        return self.around[-1].element.scope if self.around else self.paragraph.scope


@dataclass(slots=True, eq=False)
class OdtLine:
    """What stands between two newlines of the text. It has at least one piece."""

    home: OdtParagraph
    last: OdtParagraph
    """Where it begins and ends: one paragraph, unless a deletion or insertion is seen through."""
    pieces: list[OdtPiece] = field(default_factory=list)
    at: int = 0
    stop: int = 0

    def around(self, offset: int) -> tuple[OdtPiece | None, OdtPiece | None]:
        """The pieces with the character before an offset and the one after it, if it has any."""
        number = bisect_left(self.pieces, offset, key=_stop)
        near = self.pieces[number : number + 2]
        before = next((one for one in near if one.at < offset <= one.stop), None)
        return before, next((one for one in near if one.at <= offset < one.stop), None)

    @property
    def is_alone(self) -> bool:
        """Whether it is all that there is in its paragraph."""
        home = self.home
        return (
            home is self.last
            and home.lines == 1
            and not home.holds_more
            and all(piece.paragraph is home for piece in self.pieces)
            and not any(piece.hidden or piece.sort is PieceKind.STOP for piece in home.pieces)
        )


class OdtLayout:
    """The lines of a document, in reading order, and its text."""

    def __init__(
        self, lines: list[OdtLine], body: XmlToken, regions: XmlToken | None, prelude: int
    ) -> None:
        self.lines = lines
        self.body = body
        self.regions = regions
        """The end tag (or the empty tag) of the tracked changes that are there."""
        self.prelude = prelude
        """Where new ones could be put."""
        at = 0
        for line in lines:
            line.at = at
            for piece in line.pieces:
                piece.at = at
                at += len(piece.text)
            line.stop = at
            at += 1
        self.text = "\n".join("".join(piece.text for piece in line.pieces) for line in lines)
        self._starts = [line.at for line in lines]

    def line_at(self, offset: int) -> int:
        """The number (from 0) of the line that an offset is in, its end included."""
        return bisect_right(self._starts, offset) - 1

    def pieces_in(self, at: int, stop: int) -> Iterator[OdtPiece]:
        """The pieces that show some of [at, stop)."""
        for number in range(self.line_at(at), self.line_at(stop) + 1):
            pieces = self.lines[number].pieces
            first = max(bisect_right(pieces, at, key=_start) - 1, 0)
            for piece in pieces[first:]:
                if piece.at >= stop:
                    break
                if piece.stop > at:
                    yield piece


def _stop(piece: OdtPiece) -> int:
    return piece.stop


def _start(piece: OdtPiece) -> int:
    return piece.at
