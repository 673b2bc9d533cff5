"""What is marked in an annotated copy of a PDF, and where."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from editor.files.pdf.placed import PlacedText
from editor.files.pdf.words import Box


class MarkKind(StrEnum):
    """What a mark stands for."""

    SUSPECT = "suspect"
    CHANGED = "changed"


class Mark(NamedTuple):
    """A phrase of the original text to be marked, with its note."""

    start: int
    end: int
    """Code points [start, end) of the original text."""
    note: str
    kind: MarkKind


class Highlight(NamedTuple):
    """A mark on one page."""

    page: int
    """From 1."""
    boxes: list[Box]
    """One for each line, or part of one."""
    note: str
    kind: str


def highlights(mark: Mark, placed: Sequence[PlacedText]) -> list[Highlight]:
    """Return what is drawn for a mark, of whose phrase `placed` are the words."""
    found: list[Highlight] = []
    for piece in placed:
        box = _cut(piece, mark.start, mark.end)
        if not found or found[-1].page != piece.page:
            found.append(Highlight(piece.page, [box], mark.note, mark.kind.value))
            continue
        boxes = found[-1].boxes
        if _on_line(boxes[-1], box):
            last = boxes[-1]
            boxes[-1] = (last[0], min(last[1], box[1]), box[2], max(last[3], box[3]))
        else:
            boxes.append(box)
    return found


def _cut(piece: PlacedText, start: int, end: int) -> Box:
    """Return the box of the part of a word that is meant: its letters are about equally wide."""
    left, top, right, bottom = piece.box
    width = (right - left) / max(piece.end - piece.start, 1)
    first, last = max(start - piece.start, 0), max(piece.end - end, 0)
    return left + first * width, top, right - last * width, bottom


def _on_line(last: Box, box: Box) -> bool:
    """Whether a word stands right behind others on their line."""
    height = last[3] - last[1]
    return abs(box[3] - last[3]) < 0.5 * height and -height < box[0] - last[2] < 2 * height
