"""Writes changes of the text into content.xml, in place or as tracked changes."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.article.source import Replaced
from editor.files.odt.markup import XmlToken
from editor.files.odt.model import OdtLine, OdtModel, OdtParagraph, OdtPiece
from editor.files.odt.paragraph_chain import ParagraphChain, remove_paragraphs
from editor.files.odt.piece_edits import Insertion, PieceEdit
from editor.files.odt.splices import OdtSplices
from editor.files.odt.tracked import ChangeTracker
from editor.files.odt.vocabulary import LINK, SPAN


@dataclass(frozen=True, slots=True)
class _PiecePosition:
    """A position between characters of a piece, counted from its first."""

    piece: OdtPiece
    offset: int


class OdtWriter:
    """Makes changes in one document; with a `tracker`, as tracked changes."""

    def __init__(self, xml: str, model: OdtModel, tracker: ChangeTracker | None = None) -> None:
        self._xml = xml
        self._model = model
        self._tracker = tracker
        self._edits: defaultdict[OdtPiece, list[PieceEdit]] = defaultdict(list)
        self._removed: list[OdtParagraph] = []
        self._next: dict[OdtParagraph, OdtParagraph] = {}

    def apply(self, changes: Iterable[Replaced]) -> str:
        """Return the XML with the changes, which must be in order and not touch.

        Raises WriteError for a change that cannot be tracked.
        """
        for change in changes:
            self._plan(change)
        splices = OdtSplices(self._xml)
        for chain in self._chains():
            self._removed += chain.write(self._edits, splices)
        remove_paragraphs(self._removed, splices)
        if self._tracker:
            self._tracker.write_regions(splices)
        return splices.applied()

    def _plan(self, change: Replaced) -> None:
        model = self._model
        first, last = model.line_at(change.start), model.line_at(change.end)
        lines = model.lines[first : last + 1]
        position = self._position(lines[0], change.start, change.end)
        insertion = Insertion(change.after)
        pieces = list(model.pieces_in(change.start, change.end))
        if self._tracker:
            self._tracker.check(lines, [*pieces, position.piece])
            insertion = self._tracker.insertion(change, lines)
        if first < last and not self._plan_join(lines, change):
            position = self._position(lines[-1], change.end, change.end, at_line_start=True)
        self._plan_edits(position, insertion, change, pieces)

    def _position(
        self, line: OdtLine, at: int, end: int, *, at_line_start: bool = False
    ) -> _PiecePosition:
        """Where to insert: at the start of what is replaced, or behind the piece before."""
        before, behind = line.pieces_around(at)
        replaces = end > at and behind is not None
        if behind and (replaces or at_line_start or before is None or _leaves_link(before, behind)):
            return _PiecePosition(behind, at - behind.text_start)
        if before is None:
            return _PiecePosition(line.pieces[0], 0)
        return _PiecePosition(before, at - before.text_start)

    def _plan_edits(
        self,
        position: _PiecePosition,
        insertion: Insertion,
        change: Replaced,
        pieces: list[OdtPiece],
    ) -> None:
        if insertion.before and pieces:
            insertion = replace(insertion, out_of=_not_shared(position.piece, pieces))
        for piece in pieces:
            start = max(change.start - piece.text_start, 0)
            end = min(change.end, piece.text_end) - piece.text_start
            here = insertion if piece is position.piece else None
            self._edits[piece].append(PieceEdit(start, end, here))
        if position.piece not in pieces:
            edit = PieceEdit(position.offset, position.offset, insertion)
            self._edits[position.piece].append(edit)

    def _plan_join(self, lines: list[OdtLine], change: Replaced) -> bool:
        """Plan which paragraphs are removed and which joined; return whether the first stays.

        A line removed as a whole takes its paragraph with it. Joined paragraphs get the
        properties of the first that stays.
        """
        head, tail = lines[0], lines[-1]
        keep_tail = change.end < tail.text_end or not tail.is_alone
        keep_head = (
            change.start > head.text_start
            or bool(change.after)
            or not head.is_alone
            or not keep_tail
        )
        kept = [head] if keep_head else []
        kept += [line for line in lines[1:-1] if not line.is_alone]
        kept += [tail] if keep_tail else []
        staying = set(kept)
        self._removed += [line.first for line in lines if line not in staying]
        for one, other in pairwise(kept):
            self._next[one.last] = other.first
        return keep_head

    def _chains(self) -> Iterator[ParagraphChain]:
        """Yield the paragraphs that change, each with those that are joined to it."""
        not_heads = {*self._next.values(), *self._removed}
        heads = dict.fromkeys([*(piece.paragraph for piece in self._edits), *self._next])
        for head in heads:
            if head not in not_heads:
                members = [head]
                while members[-1] in self._next:
                    members.append(self._next[members[-1]])
                yield ParagraphChain(self._xml, members)


def _not_shared(here: OdtPiece, deleted: Iterable[OdtPiece]) -> int:
    """Return how many of the spans and links around a piece are not around all deleted text.

    The mark of a deletion stands outside of these, as LibreOffice writes it: what is put back there
    would become a part of a link around the mark.
    """
    shared = set(here.ancestors).intersection(*(piece.ancestors for piece in deleted))
    inner = itertools.takewhile(
        lambda one: one not in shared and one.element.name in (LINK, SPAN), reversed(here.ancestors)
    )
    return sum(1 for _ in inner)


def _leaves_link(before: OdtPiece, behind: OdtPiece) -> bool:
    """Whether a link ends between two pieces."""
    return bool(_links(before) - _links(behind))


def _links(piece: OdtPiece) -> set[XmlToken]:
    return {one for one in piece.ancestors if one.element.name == LINK}
