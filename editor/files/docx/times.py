"""The times of tracked changes, by which those near a text box are kept apart.

LibreOffice makes one change of those that touch and have the same author and time, and if that one
reaches over a paragraph mark to a text box, or over the box, the box goes with it. So of such
changes near a box every other one has no time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from editor.files.docx.changes import PieceRange


class ChangeTimes(NamedTuple):
    """When the changes of lines were made; None: they have no time."""

    texts: list[datetime | None]
    marks: list[datetime | None]
    """Of the line breaks, one fewer."""


def times_of(at: datetime | None, has_text: Sequence[bool], *, is_near_box: bool) -> ChangeTimes:
    """Return the times for what was changed at a time, given which of its lines have a text.

    Near a box no two that touch have the same, and the last mark, which may stand before the box,
    has none.
    """
    texts, marks = [at] * len(has_text), [at] * (len(has_text) - 1)
    last = at
    for number in reversed(range(len(marks) * is_near_box)):
        marks[number] = last = None if last else at
        if has_text[number]:
            texts[number] = last = None if last else at
    return ChangeTimes(texts, marks)


def is_behind_box(removed: PieceRange) -> bool:
    """Whether a text box stands between a range and the text before it in the paragraph."""
    piece, paragraph = removed.piece, removed.piece.paragraph
    if removed.start or not paragraph.text_boxes:
        return False
    number = bisect_left(paragraph.pieces, piece.start, key=attrgetter("start"))
    if not number:
        return False
    before = paragraph.pieces[number - 1].end
    return any(before <= box.anchor < piece.start for box in paragraph.text_boxes)
