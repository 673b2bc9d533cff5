"""The times of tracked changes, by which those that must not become one are kept apart.

LibreOffice makes one change of those that touch, have the same author and are a minute apart at
most. If that one reaches over a paragraph mark to a text box, or over the box, the box goes with
it. So of such changes near a box every other one has no time. Insertions at the end of a paragraph
and at the start of the next touch, too: the paragraph mark between would be rejected with them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from editor.files.docx.changes import PieceRange, TextChange

NEAR: Final = timedelta(seconds=62)
"""Between two times that may count as the same. Measured: LibreOffice 7.4 makes one change of two
that are 59 seconds apart, not of 61; times are written without fractions."""


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


def untimed_insertions(changes: Sequence[TextChange]) -> set[TextChange]:
    """Return those of changes, in order, whose insertions get no time.

    So none is NEAR one that touches it over a paragraph mark.
    """
    found: set[TextChange] = set()
    for before, behind in reversed([*pairwise(changes)]):
        if (
            behind.number == before.number + 1
            and behind not in found
            and _are_near(before.at, behind.at)
            and _ends_line(before)
            and _begins_line(behind)
        ):
            found.add(before)
    return found


def _are_near(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and other is not None and abs(other - one) <= NEAR


def _ends_line(change: TextChange) -> bool:
    """Whether a change inserts text at the end of a line."""
    if change.after == [""] or change.joined:
        return False
    last = change.removed[-1] if change.removed else change.anchor
    return last is None or last.piece.text_start + last.end == change.line.text_end


def _begins_line(change: TextChange) -> bool:
    """Whether a change inserts text at the start of a line, with no deletion before it."""
    if change.removed:
        return False
    first = change.anchor
    return first is None or first.piece.text_start + first.start == change.line.text_start


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
