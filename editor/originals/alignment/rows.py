"""The rows of an alignment: sentences of the article beside those that they were made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.originals.alignment.result import Alignment, Difference, Passage


class Row(NamedTuple):
    """Sentences that belong to each other, or that only one side has.

    Spans are half-open, in code points. Two sentences are one row if a difference reaches over
    where one of them ends.
    """

    start: int
    end: int
    """In the article; empty where it lacks them."""
    original: int | None
    """The number of the original; None where no original has them."""
    original_start: int
    original_end: int
    """In the original; empty where it lacks them."""
    moved: bool
    """Whether they stand in another order than the others of their original."""
    differences: tuple[Difference, ...]
    """In text order; none reaches out of the row."""


def rows(alignment: Alignment) -> list[Row]:
    """Return the rows in the article's order; what is missing stands where it would be."""
    found = [row for passage in alignment.passages for row in _of_passage(alignment, passage)]
    found += [
        Row(one.start, one.end, one.original, one.original_start, one.original_end, False, (one,))
        for one in alignment.differences
        if one.whole
    ]
    return sorted(found, key=lambda row: (row.start, row.end))


def _of_passage(alignment: Alignment, passage: Passage) -> Iterator[Row]:
    left = list(alignment.inside(passage))[::-1]
    row: Row | None = None
    for start, end, low, high in passage.sentences:
        if row is None:
            row = Row(start, end, passage.original, low, high, passage.moved, ())
        row = row._replace(end=end, original_end=high)
        while left and (left[-1].start < end or left[-1].original_start < high):
            row = _with(row, left.pop(), alignment)
        if all(one.end <= end and one.original_end <= high for one in row.differences[-1:]):
            yield row
            row = None
    if row is not None:
        yield row


def _with(row: Row, one: Difference, alignment: Alignment) -> Row:
    """Return a row with one more difference, which may stand before it: between two sentences."""
    between = one.end <= row.start and one.original_end <= row.original_start
    if between and not (alignment.wording(one) + alignment.original_wording(one)).strip():
        return row  # It says only how the sentences are set apart.
    return row._replace(
        start=min(row.start, one.start),
        original_start=min(row.original_start, one.original_start),
        differences=(*row.differences, one),
    )
