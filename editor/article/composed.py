"""Many edits as one set of changes: what of the original went, and what stands there now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from editor.article.edit import Edit, EditMismatchError
from editor.article.source import Replaced

Timed = tuple[Edit, datetime | None]
"""An edit, and when it was made."""


class _Piece(NamedTuple):
    """A stretch of the text: of the original from `start` on, or, where that is -1, put in."""

    start: int
    text: str
    at: datetime | None = None

    def part(self, low: int, high: int) -> _Piece:
        start = self.start + low if self.start >= 0 else -1
        return _Piece(start, self.text[low:high], self.at)


class _Pieces:
    """The text as a list of pieces, with a place in it: most edits are near the one before."""

    def __init__(self, original: str) -> None:
        self.pieces = [_Piece(0, original)] if original else []
        self._index = 0
        self._offset = 0
        """Where the piece of that index begins in the text."""

    def apply(self, edit: Edit, at: datetime | None) -> None:
        """Raises EditMismatchError if the text differs from what the edit replaces."""
        first = self._cut(edit.start)
        last = self._cut(edit.start + len(edit.before))
        found = "".join([piece.text for piece in self.pieces[first:last]])
        if found != edit.before:
            raise EditMismatchError(f"at {edit.start}: {edit.before[:40]!r} is not there")
        # Nothing put in is a piece, too: it says when something was taken out.
        self.pieces[first:last] = [_Piece(-1, edit.after, at)]
        self._index, self._offset = first, edit.start

    def _cut(self, offset: int) -> int:
        """The index of the piece that begins there, made by cutting one in two if need be."""
        pieces, index, begins = self.pieces, self._index, self._offset
        while begins > offset:
            index -= 1
            begins -= len(pieces[index].text)
        while index < len(pieces) and begins + len(pieces[index].text) <= offset:
            begins += len(pieces[index].text)
            index += 1
        if begins < offset:
            if index == len(pieces):
                raise EditMismatchError(f"at {offset}: the text ends at {begins}")
            piece = pieces[index]
            pieces[index : index + 1] = [
                piece.part(0, offset - begins),
                piece.part(offset - begins, len(piece.text)),
            ]
            index, begins = index + 1, offset
        self._index, self._offset = index, begins
        return index


def composed(original: str, edits: Iterable[Timed]) -> list[Replaced]:
    """The changes that edits, each in the text as it was then, amount to in the original.

    In order, none touching another, none that changes nothing. Raises EditMismatchError.
    """
    text = _Pieces(original)
    for edit, at in edits:
        text.apply(edit, at)
    found: list[Replaced] = []
    end, put_in, when = 0, [], None
    for piece in [*text.pieces, _Piece(len(original), "")]:
        if piece.start < 0:
            put_in.append(piece.text)
            when = max(filter(None, (when, piece.at)), default=None)
        elif piece.start > end or put_in:
            found += _trimmed(original, Replaced(end, piece.start, "".join(put_in), when))
            put_in, when = [], None
        if piece.start >= 0:
            end = piece.start + len(piece.text)
    return found


def _trimmed(original: str, change: Replaced) -> list[Replaced]:
    """The change without what it puts back at its ends; none if that is all of it."""
    edit = Edit(change.start, original[change.start : change.end], change.after).trimmed()
    if edit.before == edit.after:
        return []
    return [Replaced(edit.start, edit.span.end, edit.after, change.at)]
