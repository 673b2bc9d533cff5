"""Composing many edits into one set of changes of the original text."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from editor.article.edit import Edit, EditMismatchError
from editor.article.source import Replaced
from editor.article.span import Span
from editor.translatable import tr

Timed = tuple[Edit, datetime | None]
"""An edit and its time."""


class _Piece(NamedTuple):
    """A piece of the text: from the original at `start`, or inserted if that is -1."""

    start: int
    text: str
    at: datetime | None = None

    def part(self, first: int, end: int) -> _Piece:
        start = self.start + first if self.start >= 0 else -1
        return _Piece(start, self.text[first:end], self.at)


class _Pieces:
    """The text as a list of pieces, with a cursor, since most edits are near the one before."""

    def __init__(self, original: str) -> None:
        self.pieces = [_Piece(0, original)] if original else []
        self._index = 0
        self._offset = 0
        """The text offset at which the piece of that index begins."""

    def apply(self, edit: Edit, at: datetime | None) -> None:
        """Apply an edit. Raises EditMismatchError if the text differs from what it replaces."""
        first = self._cut(edit.start)
        last = self._cut(edit.start + len(edit.before))
        found = "".join([piece.text for piece in self.pieces[first:last]])
        if found != edit.before:
            raise EditMismatchError(
                tr(
                    "at {start}: {before!r} is not there",
                    start=str(edit.start),
                    before=edit.before[:40],
                )
            )
        # An empty insertion is a piece as well: it has the time of a deletion.
        self.pieces[first:last] = [_Piece(-1, edit.after, at)]
        self._index, self._offset = first, edit.start

    def _cut(self, offset: int) -> int:
        """Return the index of the piece that begins at offset, cutting one in two if necessary."""
        pieces, index, begins = self.pieces, self._index, self._offset
        while begins > offset:
            index -= 1
            begins -= len(pieces[index].text)
        while index < len(pieces) and begins + len(pieces[index].text) <= offset:
            begins += len(pieces[index].text)
            index += 1
        if begins < offset:
            if index == len(pieces):
                raise EditMismatchError(
                    tr("at {start}: the text ends at {end}", start=str(offset), end=str(begins))
                )
            piece = pieces[index]
            pieces[index : index + 1] = [
                piece.part(0, offset - begins),
                piece.part(offset - begins, len(piece.text)),
            ]
            index, begins = index + 1, offset
        self._index, self._offset = index, begins
        return index


def composed(original: str, edits: Iterable[Timed]) -> list[Replaced]:
    """Compose edits, each given in the text of its time, into changes of the original.

    Changes are in text order, do not touch each other, and each changes something. Raises
    EditMismatchError.
    """
    text = _Pieces(original)
    for edit, at in edits:
        text.apply(edit, at)
    found: list[Replaced] = []
    end, inserted, when = 0, [], None
    for piece in [*text.pieces, _Piece(len(original), "")]:
        if piece.start < 0:
            inserted.append(piece.text)
            when = max(filter(None, (when, piece.at)), default=None)
        elif piece.start > end or inserted:
            found += _trimmed(original, Replaced(end, piece.start, "".join(inserted), when))
            inserted, when = [], None
        if piece.start >= 0:
            end = piece.start + len(piece.text)
    return found


def whole_words(original: str, changes: Iterable[Replaced]) -> list[Replaced]:
    """Widen changes of a text to the words that they are in, as people read what was changed.

    They are in text order and do not touch each other; nor do those returned.
    """
    given, found = list(changes), list[Replaced]()
    for change, following in zip_longest(given, given[1:]):
        least = found[-1].end if found else 0
        most = len(original) if following is None else following.start
        start, end = change.start, change.end
        if _is_word(original[start:end][:1]) or _is_word(change.after[:1]):
            while start > least and _is_word(original[start - 1]):
                start -= 1
        if _is_word(original[start:end][-1:]) or _is_word(change.after[-1:]):
            while end < most and _is_word(original[end]):
                end += 1
        after = original[start : change.start] + change.after + original[change.end : end]
        at = change.at
        if found and found[-1].end == start:
            last = found.pop()
            start, after = last.start, last.after + after
            at = max(filter(None, (last.at, at)), default=None)
        found.append(replace(change, start=start, end=end, after=after, at=at))
    return found


def _is_word(character: str) -> bool:
    return character.isalnum()


def _trimmed(original: str, change: Replaced) -> list[Replaced]:
    """Trim text that a change leaves alike at its ends; return [] if nothing is left."""
    edit = Edit(change.start, original[change.start : change.end], change.after).trimmed()
    if edit.before == edit.after:
        return []
    return [Replaced(edit.start, edit.span.end, edit.after, change.at)]


def kept(spans: Iterable[Span], changes: Iterable[Replaced]) -> list[Span]:
    """Return where spans of the original text are after changes, without those that one touches.

    Both are in text order.
    """
    waiting = deque(changes)
    found, growth = [], 0
    for span in spans:
        while waiting and waiting[0].end < span.start:
            change = waiting.popleft()
            growth += len(change.after) - (change.end - change.start)
        if not waiting or waiting[0].start > span.end:
            found.append(Span(span.start + growth, span.end + growth))
    return found
