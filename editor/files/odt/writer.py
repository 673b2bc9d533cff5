"""A corrected text put into the XML that the text was read from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from editor.article.source import Replaced
from editor.files.odt.markup import XmlToken
from editor.files.odt.model import OdtLayout, OdtLine, OdtParagraph, OdtPiece
from editor.files.odt.paragraph_chain import Chain, remove
from editor.files.odt.piece_edits import Insertion, PieceEdit
from editor.files.odt.splices import OdtSplices
from editor.files.odt.tracked import Tracking
from editor.files.odt.vocabulary import LINK


@dataclass(frozen=True, slots=True)
class _Place:
    """Between two characters of a piece; `offset` counts from its beginning."""

    piece: OdtPiece
    offset: int


class Correction:
    """The changes to one document; with `tracking`, as tracked ones.

    Raises WriteError for what cannot be tracked.
    """

    def __init__(self, xml: str, layout: OdtLayout, tracking: Tracking | None = None) -> None:
        self._xml = xml
        self._layout = layout
        self._tracking = tracking
        self._edits: defaultdict[OdtPiece, list[PieceEdit]] = defaultdict(list)
        self._removed: list[OdtParagraph] = []
        self._next: dict[OdtParagraph, OdtParagraph] = {}

    def make(self, changes: Iterable[Replaced]) -> str:
        """The XML with the changes, which come in order and do not touch."""
        for change in changes:
            self._note(change)
        splices = OdtSplices(self._xml)
        for chain in self._chains():
            self._removed += chain.put(self._edits, splices)
        remove(self._removed, splices)
        if self._tracking:
            self._tracking.put(splices)
        return splices.result()

    def _note(self, change: Replaced) -> None:
        layout = self._layout
        first, last = layout.line_at(change.start), layout.line_at(change.end)
        lines = layout.lines[first : last + 1]
        place = self._place(lines[0], change.start, change.end)
        insertion = Insertion(change.after)
        pieces = list(layout.pieces_in(change.start, change.end))
        if self._tracking:
            self._tracking.check(lines, [*pieces, place.piece])
            insertion = self._tracking.insertion(change, lines)
        if first < last and not self._join(lines, change):
            place = self._place(lines[-1], change.end, change.end, at_start=True)
        self._put_in(place, insertion, change, pieces)

    def _place(self, line: OdtLine, at: int, stop: int, *, at_start: bool = False) -> _Place:
        """Where something put in at an offset goes: in what it replaces, or what it follows."""
        before, after = line.around(at)
        replaces = stop > at and after is not None
        if after and (replaces or at_start or before is None or _leaves_link(before, after)):
            return _Place(after, at - after.at)
        if before is None:
            return _Place(line.pieces[0], 0)
        return _Place(before, at - before.at)

    def _put_in(
        self, place: _Place, insertion: Insertion, change: Replaced, pieces: list[OdtPiece]
    ) -> None:
        for piece in pieces:
            start = max(change.start - piece.at, 0)
            end = min(change.end, piece.stop) - piece.at
            here = insertion if piece is place.piece else None
            self._edits[piece].append(PieceEdit(start, end, here))
        if place.piece not in pieces:
            self._edits[place.piece].append(PieceEdit(place.offset, place.offset, insertion))

    def _join(self, lines: list[OdtLine], change: Replaced) -> bool:
        """Plan what becomes of lines between which newlines go; whether the first one stays.

        One that goes as a whole takes its paragraph with it; of what is joined, the first's stays.
        """
        head, tail = lines[0], lines[-1]
        keep_tail = change.end < tail.stop or not tail.is_alone
        keep_head = (
            change.start > head.at or bool(change.after) or not head.is_alone or not keep_tail
        )
        kept = [head] if keep_head else []
        kept += [line for line in lines[1:-1] if not line.is_alone]
        kept += [tail] if keep_tail else []
        staying = set(kept)
        self._removed += [line.home for line in lines if line not in staying]
        for one, other in pairwise(kept):
            self._next[one.last] = other.home
        return keep_head

    def _chains(self) -> Iterator[Chain]:
        """The paragraphs that anything happens to, each with those that are joined to it."""
        left_out = {*self._next.values(), *self._removed}
        heads = dict.fromkeys([*(piece.paragraph for piece in self._edits), *self._next])
        for head in heads:
            if head not in left_out:
                members = [head]
                while members[-1] in self._next:
                    members.append(self._next[members[-1]])
                yield Chain(self._xml, members)


def _leaves_link(before: OdtPiece, after: OdtPiece) -> bool:
    """Whether what follows a piece is out of a link that the piece is in."""
    return bool(_links(before) - _links(after))


def _links(piece: OdtPiece) -> set[XmlToken]:
    return {one for one in piece.around if one.element.name == LINK}
