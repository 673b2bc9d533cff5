"""Collects the lines of the text in reading order, with tracked changes rejected where asked."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.article.paragraphs import Paragraph
from editor.files.odt.markup import XmlToken
from editor.files.odt.model import Block, OdtLine, OdtParagraph, OdtPiece, PieceKind
from editor.files.odt.vocabulary import LISTS


@dataclass(slots=True)
class _OpenParagraph:
    paragraph: OdtParagraph
    line: OdtLine | None
    """None in a hidden insertion before which the paragraph has no text."""
    ancestors: tuple[XmlToken, ...] = ()
    after_space: bool = True
    box_lines: list[OdtLine] = field(default_factory=list)
    """Lines of its text boxes, which follow its own."""


class OdtLineCollector:
    """Orders lines: text boxes follow the paragraph they are anchored in, notes come last."""

    def __init__(self) -> None:
        self._paragraphs: list[_OpenParagraph] = []
        self._lines: list[OdtLine] = []
        """Where lines are added: the body's, a text box's or the notes'."""
        self._notes: list[OdtLine] = []
        self._outer: list[tuple[list[OdtLine], OdtLine | None]] = []
        """_lines and _continued of the stories around the one being read."""
        self._hidden: set[str] = set()
        """Ids of the insertions that are open and not read."""
        # The line that the next paragraph continues: behind a hidden insertion's or a restored
        # deletion's paragraph break, and at the start of a restored deletion.
        self._continued: OdtLine | None = None
        self._adopted: OdtLine | None = None
        self._deleting = False

    def finished(self) -> list[OdtLine]:
        """Return all lines; an empty one gets an empty piece, at which text can be inserted."""
        lines = [*self._lines, *self._notes]
        for line in lines:
            if not line.pieces:
                paragraph = line.first
                at = paragraph.tag.end
                piece = OdtPiece(PieceKind.PLAIN, at, at, "", paragraph, (), after_space=True)
                line.pieces.append(piece)
                paragraph.pieces.insert(0, piece)
        return lines

    # -------------------------------------------------------------------------------- paragraphs

    def begin_paragraph(self, token: XmlToken, parent: Block, shown_as: Paragraph) -> None:
        """A paragraph begins with the start tag `token`."""
        container = parent
        while container.name in LISTS and container.parent is not None:
            container = container.parent
        paragraph = OdtParagraph(token, parent, container, deleted=self._deleting)
        paragraph.shown_as = shown_as
        line: OdtLine | None
        if self._adopted is not None:
            line = self._adopted
            self._adopted = None
        elif self._hidden:
            line = self._continued
        else:
            line = self._new_line(paragraph)
        paragraph.lines = int(line is not None)
        self._paragraphs.append(_OpenParagraph(paragraph, line))

    def _new_line(self, paragraph: OdtParagraph) -> OdtLine:
        line = OdtLine(paragraph, paragraph)
        self._lines.append(line)
        return line

    def end_paragraph(self, token: XmlToken) -> None:
        """The paragraph ends with the end tag `token`."""
        ended = self._paragraphs.pop()
        ended.paragraph.end_tag_start = token.start
        ended.paragraph.end = token.end
        if ended.line is not None:
            ended.line.last = ended.paragraph
        self._lines += ended.box_lines
        self._continued = ended.line if self._hidden or self._deleting else None

    def begin_story(self, *, is_note: bool) -> None:
        """A text box or note, which has lines of its own, begins in the paragraph."""
        self._outer.append((self._lines, self._continued))
        self._lines = self._notes if is_note else self._paragraphs[-1].box_lines
        self._continued = None

    def end_story(self, block: Block, *, is_note: bool) -> None:
        """The text box or note `block` ends."""
        if self._lines and not is_note:
            self._paragraphs[-1].paragraph.text_boxes.append(block)
        self._lines, self._continued = self._outer.pop()

    # ---------------------------------------------------------------------------- in a paragraph

    @property
    def after_space(self) -> bool:
        """Whether a space here would collapse."""
        return self._paragraphs[-1].after_space

    def begin_inline(self, token: XmlToken) -> None:
        """An inline element (text:span, text:a) begins."""
        self._paragraphs[-1].ancestors = (*self._paragraphs[-1].ancestors, token)

    def end_inline(self) -> None:
        """The innermost inline element ends."""
        self._paragraphs[-1].ancestors = self._paragraphs[-1].ancestors[:-1]

    def note_other_content(self) -> None:
        """The paragraph, if one is open, holds something that is not text."""
        if self._paragraphs:
            self._paragraphs[-1].paragraph.has_other_content = True

    def add_piece(
        self, kind: PieceKind, start: int, end: int, text: str, *, after_space: bool = False
    ) -> None:
        """Add a piece; `after_space`: whether a space behind it collapses."""
        opened = self._paragraphs[-1]
        hidden = bool(self._hidden)
        paragraph = opened.paragraph
        piece = OdtPiece(
            kind, start, end, text, paragraph, opened.ancestors, opened.after_space, hidden
        )
        paragraph.pieces.append(piece)
        opened.after_space = after_space
        if text and not hidden:
            self._visible_line(opened).pieces.append(piece)

    def _visible_line(self, opened: _OpenParagraph) -> OdtLine:
        if opened.line is None:
            opened.line = self._new_line(opened.paragraph)
            opened.paragraph.lines += 1
        return opened.line

    # ------------------------------------------------------------------ tracked changes, rejected

    @property
    def is_outside_changes(self) -> bool:
        """Whether neither a hidden insertion nor a restored deletion is open."""
        return not self._hidden and not self._deleting

    def begin_insertion(self, id_: str) -> None:
        """Hide what follows: it was inserted."""
        self._hidden.add(id_)

    def end_insertion(self, id_: str, *, in_paragraph: bool) -> None:
        """Show what follows again, unless another hidden insertion is open."""
        self._hidden.discard(id_)
        if in_paragraph and not self._hidden:
            self._visible_line(self._paragraphs[-1])

    def begin_deletion(self, *, in_paragraph: bool) -> None:
        """Restore what follows: it was deleted. Within a paragraph it continues the open line."""
        self._adopted = self._paragraphs[-1].line if in_paragraph else None
        self._deleting = True

    def end_deletion(self, *, in_paragraph: bool) -> None:
        """End a restored deletion; within a paragraph, its last line continues."""
        self._deleting = False
        self._adopted = None
        if in_paragraph and self._continued is not None:
            opened = self._paragraphs[-1]
            opened.paragraph.lines += opened.line is not self._continued
            opened.line = self._continued
        self._continued = None
