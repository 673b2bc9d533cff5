"""From changes of the text to what is to be done at which place of a Word document."""

from __future__ import annotations

import bisect
import itertools
import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from editor.article.source import Replaced
from editor.files.docx.model import DocxLayout, DocxLine, DocxPiece
from editor.files.errors import WriteError

_stop = operator.attrgetter("stop")

Refuse = Callable[[int, str], WriteError]
"""What to raise where something cannot be done, from the number of the line (from 1) and why."""


@dataclass(frozen=True, slots=True)
class PieceRange:
    """Some characters of a piece, counted from its beginning."""

    piece: DocxPiece
    start: int
    end: int


@dataclass(slots=True)
class TextChange:
    """Characters that go, newlines that go, and what comes at the place of the first of them."""

    line: DocxLine
    number: int
    """Of the line, from 1."""
    gone: list[PieceRange]
    anchor: PieceRange | None
    """Where to put in, an empty part; None for a line without characters."""
    after: list[str]
    """What comes, line by line."""
    joined: list[DocxLine] = field(default_factory=list)
    """The lines whose newlines go."""
    at: datetime | None = None


def steps(layout: DocxLayout, changes: Sequence[Replaced], refuse: Refuse) -> list[TextChange]:
    """What changes come to, in order.

    Raises what `refuse` gives where a newline stands for a border that no change can take away.
    """
    starts = [line.start for line in layout.lines]
    return [step for change in changes for step in _steps(layout, starts, change, refuse)]


def lines_of(layout: DocxLayout, changes: Sequence[Replaced]) -> Iterator[DocxLine]:
    """The lines that changes touch."""
    starts = [line.start for line in layout.lines]
    for change in changes:
        first, last = _between(starts, change.start, change.end)
        yield from layout.lines[first : last + 1]


def _between(starts: list[int], start: int, end: int) -> tuple[int, int]:
    return bisect.bisect_right(starts, start) - 1, bisect.bisect_right(starts, end) - 1


def _steps(
    layout: DocxLayout, starts: list[int], change: Replaced, refuse: Refuse
) -> Iterator[TextChange]:
    first, last = _between(starts, change.start, change.end)
    lines = layout.lines[first : last + 1]
    after = change.after.split("\n")
    if not lines:
        raise refuse(1, "the document has no paragraph to put it in. Take it out")
    if len(after) == len(lines):
        for number, (line, wording) in enumerate(zip(lines, after, strict=True), first + 1):
            start, end = max(line.start, change.start), min(line.end, change.end)
            if layout.text[start:end] != wording:
                yield _step(line, number, _parts([line], start, end), [wording], change)
        return
    for number, line in enumerate(lines[:-1], first + 1):
        if not line.joins:
            raise refuse(
                number,
                "the line break at its end is the border of a table cell, a text box or a note, "
                "and cannot be taken out. Put it back",
            )
    step = _step(lines[0], first + 1, _parts(lines, change.start, change.end), after, change)
    step.joined = lines[:-1]
    yield step


def _step(
    line: DocxLine, number: int, gone: list[PieceRange], after: list[str], change: Replaced
) -> TextChange:
    """Gone may be of further lines, too; what comes is put in where the change begins."""
    gone, after = _whole(gone, list(after))
    start = max(line.start, change.start)
    here = [part for part in gone if part.piece.at < line.end]
    anchor = (
        PieceRange(here[0].piece, here[0].start, here[0].start) if here else _anchor(line, start)
    )
    if anchor is not None and not here and _is_one(anchor.piece) and (
        0 < anchor.start < len(anchor.piece.text)
    ):  # fmt: skip
        piece = anchor.piece
        after[0] = piece.text[: anchor.start] + after[0]
        after[-1] += piece.text[anchor.start :]
        gone = [PieceRange(piece, 0, len(piece.text)), *gone]
        anchor = PieceRange(piece, 0, 0)
    return TextChange(line, number, gone, anchor, after, at=change.at)


def _is_one(piece: DocxPiece) -> bool:
    return piece.inner is None


def _whole(gone: list[PieceRange], after: list[str]) -> tuple[list[PieceRange], list[str]]:
    """The same with what is one element going as a whole, and coming again in part."""
    if gone and _is_one(gone[0].piece) and gone[0].start:
        after[0] = gone[0].piece.text[: gone[0].start] + after[0]
    if gone and _is_one(gone[-1].piece):
        after[-1] += gone[-1].piece.text[gone[-1].end :]
    return [
        PieceRange(one.piece, 0, len(one.piece.text)) if _is_one(one.piece) else one for one in gone
    ], after


def _parts(lines: list[DocxLine], start: int, end: int) -> list[PieceRange]:
    found = []
    for line in lines:
        first = bisect.bisect_right(line.pieces, start, key=_stop)
        for piece in itertools.islice(line.pieces, first, None):
            if piece.at >= end:
                break
            low, high = max(start, piece.at), min(end, piece.stop)
            if low < high:
                found.append(PieceRange(piece, low - piece.at, high - piece.at))
    return found


def _anchor(line: DocxLine, at: int) -> PieceRange | None:
    """Where in a line to put in characters: in what stands before, unless that is more special.

    A link, a field or a tracked change does not grow by what is put in behind it.
    """
    begun = bisect.bisect_left(line.pieces, at, key=operator.attrgetter("at"))
    done = bisect.bisect_right(line.pieces, at, key=_stop)
    before = line.pieces[begun - 1] if begun else None
    behind = line.pieces[done] if done < len(line.pieces) else None
    found = before or behind
    if before is not None and behind is not None and behind.depth < before.depth:
        found = behind
    return PieceRange(found, at - found.at, at - found.at) if found else None
