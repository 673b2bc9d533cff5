"""Translates changes of the text into changes of the pieces of a Word document."""

from __future__ import annotations

import bisect
import itertools
import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from editor.article.source import Replaced
from editor.files.docx.model import DocxLine, DocxModel, DocxPiece
from editor.files.errors import CannotEncode, WriteError
from editor.translatable import tr

_text_start = operator.attrgetter("text_start")
_text_end = operator.attrgetter("text_end")

Refuse = Callable[[int, str], WriteError]
"""Makes the error for a change that cannot be made, from its line number (from 1) and reason."""


@dataclass(frozen=True, slots=True)
class PieceRange:
    """Characters [start, end) of a piece, counted from its first."""

    piece: DocxPiece
    start: int
    end: int


@dataclass(slots=True, eq=False)
class TextChange:
    """Characters and newlines to remove, and what to insert at the first of them."""

    line: DocxLine
    number: int
    """Of the line, from 1."""
    removed: list[PieceRange]
    anchor: PieceRange | None
    """Where to insert, an empty range; None in a line without characters."""
    after: list[str]
    """The inserted text, line by line."""
    joined: list[DocxLine] = field(default_factory=list)
    """Lines whose newlines are removed."""
    at: datetime | None = None
    comment: str = ""


def text_changes(model: DocxModel, changes: Sequence[Replaced], refuse: Refuse) -> list[TextChange]:
    """Translate changes, in order.

    Raises the error made by `refuse` where a newline cannot be removed.
    """
    starts = [line.text_start for line in model.lines]
    return [one for change in changes for one in _of_change(model, starts, change, refuse)]


def touched_lines(model: DocxModel, changes: Sequence[Replaced]) -> Iterator[DocxLine]:
    """Yield the lines that changes touch."""
    starts = [line.text_start for line in model.lines]
    for change in changes:
        first, last = _line_indexes(starts, change.start, change.end)
        yield from model.lines[first : last + 1]


def cannot_encode(character: str, position: int, line: int, path: Path) -> CannotEncode:
    """Make the error for a character that no Word document can hold."""
    return CannotEncode(
        tr(
            "A Word document cannot hold the character U+{code} (line {line}). Remove it, or "
            "save the corrected text as plain text.",
            code=f"{ord(character):04X}",
            line=line,
        ),
        path,
        character=character,
        position=position,
        line=line,
        encoding="XML",
    )


def _line_indexes(starts: list[int], start: int, end: int) -> tuple[int, int]:
    return bisect.bisect_right(starts, start) - 1, bisect.bisect_right(starts, end) - 1


def _of_change(
    model: DocxModel, starts: list[int], change: Replaced, refuse: Refuse
) -> Iterator[TextChange]:
    first, last = _line_indexes(starts, change.start, change.end)
    lines = model.lines[first : last + 1]
    after = change.after.split("\n")
    if not lines:
        raise refuse(1, tr("the document has no paragraph to hold it. Undo it"))
    if len(after) == len(lines):
        comment = change.comment
        for number, (line, new) in enumerate(zip(lines, after, strict=True), first + 1):
            start, end = max(line.text_start, change.start), min(line.text_end, change.end)
            if model.text[start:end] != new:
                part = _text_change(line, number, _ranges([line], start, end), [new], change)
                part.comment, comment = comment, ""
                yield part
        return
    for number, line in enumerate(lines[:-1], first + 1):
        if not line.can_join_next:
            raise refuse(
                number,
                tr(
                    "the line break at its end is the border of a table cell, a text box or a "
                    "note, and cannot be removed. Put it back"
                ),
            )
    removed = _ranges(lines, change.start, change.end)
    made = _text_change(lines[0], first + 1, removed, after, change)
    made.joined = lines[:-1]
    made.comment = change.comment
    yield made


def _text_change(
    line: DocxLine, number: int, removed: list[PieceRange], after: list[str], change: Replaced
) -> TextChange:
    """`removed` may reach into further lines; the insertion goes to `line`."""
    removed, after = _whole_elements(removed, list(after))
    start = max(line.text_start, change.start)
    here = [one for one in removed if one.piece.text_start < line.text_end]
    if here:
        anchor: PieceRange | None = PieceRange(here[0].piece, here[0].start, here[0].start)
    else:
        anchor = _anchor(line, start)
    if (
        anchor is not None
        and not here
        and _is_one_element(anchor.piece)
        and 0 < anchor.start < len(anchor.piece.text)
    ):
        piece = anchor.piece
        after[0] = piece.text[: anchor.start] + after[0]
        after[-1] += piece.text[anchor.start :]
        removed = [PieceRange(piece, 0, len(piece.text)), *removed]
        anchor = PieceRange(piece, 0, 0)
    return TextChange(line, number, removed, anchor, after, at=change.at)


def _is_one_element(piece: DocxPiece) -> bool:
    """Whether the piece can only be replaced as a whole."""
    return piece.content_range is None


def _whole_elements(
    removed: list[PieceRange], after: list[str]
) -> tuple[list[PieceRange], list[str]]:
    """Widen ranges of pieces that are one element, and insert again what was to stay of them."""
    if removed and _is_one_element(removed[0].piece) and removed[0].start:
        after[0] = removed[0].piece.text[: removed[0].start] + after[0]
    if removed and _is_one_element(removed[-1].piece):
        after[-1] += removed[-1].piece.text[removed[-1].end :]
    return [
        PieceRange(one.piece, 0, len(one.piece.text)) if _is_one_element(one.piece) else one
        for one in removed
    ], after


def _ranges(lines: list[DocxLine], start: int, end: int) -> list[PieceRange]:
    """The parts of the lines' pieces that are in the text's code points [start, end)."""
    found = []
    for line in lines:
        first = bisect.bisect_right(line.pieces, start, key=_text_end)
        for piece in itertools.islice(line.pieces, first, None):
            if piece.text_start >= end:
                break
            low, high = max(start, piece.text_start), min(end, piece.text_end)
            if low < high:
                found.append(PieceRange(piece, low - piece.text_start, high - piece.text_start))
    return found


def _anchor(line: DocxLine, at: int) -> PieceRange | None:
    """Where to insert text in a line: at the piece before, unless the one behind is less nested.

    So a link, a field or a tracked change does not grow by what is inserted right behind it.
    """
    begun = bisect.bisect_left(line.pieces, at, key=_text_start)
    ended = bisect.bisect_right(line.pieces, at, key=_text_end)
    before = line.pieces[begun - 1] if begun else None
    behind = line.pieces[ended] if ended < len(line.pieces) else None
    found = before or behind
    if before is not None and behind is not None and behind.depth < before.depth:
        found = behind
    return PieceRange(found, at - found.text_start, at - found.text_start) if found else None
