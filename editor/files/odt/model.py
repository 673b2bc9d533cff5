"""The text of an OpenDocument file and where each piece of it stands in content.xml.

`start`, `end` and other offsets count code points of the XML; `text_start` and `text_end` count
code points of the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from operator import attrgetter

from editor.article.inlines import Inline, InlineKind
from editor.article.paragraphs import PLAIN, Paragraph
from editor.files.odt.markup import XmlToken
from editor.files.odt.vocabulary import Scope

_text_start = attrgetter("text_start")
_text_end = attrgetter("text_end")


class PieceKind(Enum):
    """What a piece is in the XML."""

    PLAIN = 1
    """Characters; the only kind that can be edited in part."""
    CDATA = 2
    SPACES = 3
    """A text:s."""
    SIGN = 4
    """A tab or a line break."""
    FIELD = 5
    """A field with its displayed text; replaced as a whole."""
    STOP = 6
    """A note, a picture and the like: no text, but a space behind it does not collapse."""


@dataclass(slots=True, eq=False)
class Block:
    """An element around paragraphs: the body, a section, list, cell, text box or note."""

    name: str
    tag: XmlToken
    parent: Block | None
    children: int = 0
    end_tag_start: int = 0
    end: int = 0


@dataclass(slots=True, eq=False)
class OdtParagraph:
    """A paragraph or heading (text:p, text:h)."""

    tag: XmlToken
    parent: Block
    container: Block
    """The body, cell, text box, note or section around it; lists do not count."""
    deleted: bool = False
    """Whether it is in a tracked deletion, of which the original text is read."""
    pieces: list[OdtPiece] = field(default_factory=list)
    text_boxes: list[Block] = field(default_factory=list)
    """Anchored in it."""
    has_other_content: bool = False
    """Whether it holds anything but text: a note, a picture, a bookmark."""
    lines: int = 0
    """Number of lines of the text that it has a part in."""
    shown_as: Paragraph = PLAIN
    end_tag_start: int = 0
    end: int = 0

    @property
    def scope(self) -> Scope:
        """The namespace prefixes that hold in it."""
        return self.tag.element.scope


@dataclass(slots=True, eq=False)
class OdtPiece:
    """Text from one place in the XML."""

    kind: PieceKind
    start: int
    end: int
    text: str
    paragraph: OdtParagraph
    ancestors: tuple[XmlToken, ...]
    """Start tags of the elements around it within its paragraph, outermost first."""
    after_space: bool = False
    """Whether a space at its start collapses."""
    hidden: bool = False
    """Whether it is in a tracked insertion that is not read."""
    text_start: int = -1

    @property
    def text_end(self) -> int:
        """Offset of the text behind its last character."""
        return self.text_start + len(self.text)

    @property
    def scope(self) -> Scope:
        """The namespace prefixes that hold at it."""
        return self.ancestors[-1].element.scope if self.ancestors else self.paragraph.scope


@dataclass(slots=True, eq=False)
class OdtLine:
    """A line of the text; it has at least one piece.

    It is one paragraph, unless tracked changes that are read as rejected join several.
    """

    first: OdtParagraph
    last: OdtParagraph
    pieces: list[OdtPiece] = field(default_factory=list)
    text_start: int = 0
    text_end: int = 0

    def pieces_around(self, offset: int) -> tuple[OdtPiece | None, OdtPiece | None]:
        """Return the pieces with the character before and behind an offset, each None for none."""
        number = bisect_left(self.pieces, offset, key=_text_end)
        near = self.pieces[number : number + 2]
        before = next((one for one in near if one.text_start < offset <= one.text_end), None)
        behind = next((one for one in near if one.text_start <= offset < one.text_end), None)
        return before, behind

    @property
    def is_alone(self) -> bool:
        """Whether its paragraph holds nothing else."""
        paragraph = self.first
        return (
            paragraph is self.last
            and paragraph.lines == 1
            and not paragraph.has_other_content
            and all(piece.paragraph is paragraph for piece in self.pieces)
            and not any(piece.hidden or piece.kind is PieceKind.STOP for piece in paragraph.pieces)
        )


class OdtModel:
    """The lines of a document, in reading order, and its text."""

    def __init__(
        self,
        lines: list[OdtLine],
        body: XmlToken,
        tracked_changes: XmlToken | None,
        new_tracked_changes: int,
        inline_kinds: Mapping[XmlToken, Sequence[tuple[InlineKind, str]]],
    ) -> None:
        self.lines = lines
        self.body = body
        self.tracked_changes = tracked_changes
        """End tag, or self-closing tag, of the text:tracked-changes; None if there is none."""
        self.new_tracked_changes = new_tracked_changes
        """Offset at which to insert one."""
        self._inline_kinds = inline_kinds
        at = 0
        for line in lines:
            line.text_start = at
            for piece in line.pieces:
                piece.text_start = at
                at += len(piece.text)
            line.text_end = at
            at += 1
        self.text = "\n".join("".join(piece.text for piece in line.pieces) for line in lines)
        self._starts = [line.text_start for line in lines]

    def line_at(self, offset: int) -> int:
        """Return the number (from 0) of the line that holds an offset, its end included."""
        return bisect_right(self._starts, offset) - 1

    def inlines(self) -> Iterator[Inline]:
        """Yield the links, and the words that stand out."""
        for line in self.lines:
            for piece in line.pieces:
                for token in piece.ancestors:
                    for kind, target in self._inline_kinds.get(token, ()):
                        yield Inline(piece.text_start, piece.text_end, kind, target)

    def pieces_in(self, start: int, end: int) -> Iterator[OdtPiece]:
        """Yield the pieces that overlap the text's code points [start, end)."""
        for number in range(self.line_at(start), self.line_at(end) + 1):
            pieces = self.lines[number].pieces
            first = max(bisect_right(pieces, start, key=_text_start) - 1, 0)
            for piece in pieces[first:]:
                if piece.text_start >= end:
                    break
                if piece.text_end > start:
                    yield piece
