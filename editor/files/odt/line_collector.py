"""Lines as they are gathered from paragraphs: in reading order, insertions and deletions undone."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.files.odt.markup import XmlToken
from editor.files.odt.model import Block, OdtLine, OdtParagraph, OdtPiece, PieceKind
from editor.files.odt.vocabulary import LISTS


@dataclass(slots=True)
class _Context:
    """A paragraph that is being read."""

    paragraph: OdtParagraph
    line: OdtLine | None
    """None: it is in an insertion that is seen through, and nothing of it is seen yet."""
    around: tuple[XmlToken, ...] = ()
    after_space: bool = True
    beside: list[OdtLine] = field(default_factory=list)


class OrderedLines:
    """What is read, put in order: text boxes after their paragraph, notes after everything."""

    def __init__(self) -> None:
        self._contexts: list[_Context] = []
        self._sink: list[OdtLine] = []
        self._notes: list[OdtLine] = []
        self._sinks: list[tuple[list[OdtLine], OdtLine | None]] = []
        self._hidden: set[str] = set()
        # The line that goes on after an insertion, or with a deletion, that is seen through.
        self._carried: OdtLine | None = None
        self._adopted: OdtLine | None = None
        self._deleting = False

    def finished(self) -> list[OdtLine]:
        """All of them; an empty one, too, has a piece, where something could be put in."""
        lines = [*self._sink, *self._notes]
        for line in lines:
            if not line.pieces:
                home = line.home
                place = home.tag.end
                piece = OdtPiece(PieceKind.PLAIN, place, place, "", home, (), after_space=True)
                line.pieces.append(piece)
                home.pieces.insert(0, piece)
        return lines

    # -------------------------------------------------------------------------------- paragraphs

    def begin(self, token: XmlToken, parent: Block) -> None:
        """A paragraph begins."""
        flow = parent
        while flow.name in LISTS and flow.parent is not None:
            flow = flow.parent
        paragraph = OdtParagraph(token, parent, flow, deleted=self._deleting)
        line: OdtLine | None
        if self._adopted is not None:
            line = self._adopted
            self._adopted = None
        elif self._hidden:
            line = self._carried
        else:
            line = self._new(paragraph)
        paragraph.lines = int(line is not None)
        self._contexts.append(_Context(paragraph, line))

    def _new(self, paragraph: OdtParagraph) -> OdtLine:
        line = OdtLine(paragraph, paragraph)
        self._sink.append(line)
        return line

    def end(self, token: XmlToken) -> None:
        """The paragraph ends."""
        context = self._contexts.pop()
        context.paragraph.inner_end = token.start
        context.paragraph.end = token.end
        if context.line is not None:
            context.line.last = context.paragraph
        self._sink += context.beside
        self._carried = context.line if self._hidden or self._deleting else None

    def begin_beside(self, *, is_note: bool) -> None:
        """Something in the paragraph begins that has lines of its own."""
        self._sinks.append((self._sink, self._carried))
        self._sink = self._notes if is_note else self._contexts[-1].beside
        self._carried = None

    def end_beside(self, block: Block, *, is_note: bool) -> None:
        """It ends."""
        if self._sink and not is_note:
            self._contexts[-1].paragraph.boxes.append(block)
        self._sink, self._carried = self._sinks.pop()

    # ---------------------------------------------------------------------------- in a paragraph

    @property
    def after_space(self) -> bool:
        """Whether a space would be none at this place of the paragraph."""
        return self._contexts[-1].after_space

    def enter(self, token: XmlToken) -> None:
        """What comes now is within a tag."""
        self._contexts[-1].around = (*self._contexts[-1].around, token)

    def leave(self) -> None:
        """And now no more."""
        self._contexts[-1].around = self._contexts[-1].around[:-1]

    def hold_more(self) -> None:
        """There is something in the paragraph that is no text."""
        if self._contexts:
            self._contexts[-1].paragraph.holds_more = True

    def add(
        self, sort: PieceKind, start: int, end: int, text: str, *, after_space: bool = False
    ) -> None:
        """The next piece; `after_space` says whether a space is none after it."""
        context = self._contexts[-1]
        hidden = bool(self._hidden)
        around = context.around
        paragraph = context.paragraph
        piece = OdtPiece(sort, start, end, text, paragraph, around, context.after_space, hidden)
        paragraph.pieces.append(piece)
        context.after_space = after_space
        if text and not hidden:
            self._see(context).pieces.append(piece)

    def _see(self, context: _Context) -> OdtLine:
        if context.line is None:
            context.line = self._new(context.paragraph)
            context.paragraph.lines += 1
        return context.line

    # ------------------------------------------------------------------ changes that are undone

    @property
    def sees_changes(self) -> bool:
        """Whether what is read now is neither inserted nor deleted."""
        return not self._hidden and not self._deleting

    def hide(self, name: str) -> None:
        """What comes was inserted: it is left out."""
        self._hidden.add(name)

    def show(self, name: str, *, within: bool) -> None:
        """What comes was there; `within` says that this is within a paragraph."""
        self._hidden.discard(name)
        if within and not self._hidden:
            self._see(self._contexts[-1])

    def begin_deleted(self, *, within: bool) -> None:
        """What comes was deleted: its first line goes on with the one at hand, if within one."""
        self._adopted = self._contexts[-1].line if within else None
        self._deleting = True

    def end_deleted(self, *, within: bool) -> None:
        """Its last line goes on with what follows."""
        self._deleting = False
        self._adopted = None
        if within and self._carried is not None:
            context = self._contexts[-1]
            context.paragraph.lines += context.line is not self._carried
            context.line = self._carried
        self._carried = None
