"""An article beside its originals: rows of sentences that belong to each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from editor.originals.alignment import rows
from editor.review import ComparedOriginals
from editor.review.differences import ComparedRow, DifferingSpans
from editor.session.original_files import record_of

if TYPE_CHECKING:
    from editor.originals.alignment import Alignment, Row
    from editor.originals.at_hand import OriginalsAtHand

_SPACE: Final = re.compile(r"\s")
_WORD: Final = re.compile(r"\S")


def side_by_side(alignment: Alignment, *, house: bool = False) -> list[ComparedRow]:
    """Return rows with the originals' sentences before and the article's after, in its order.

    What differs is marked; differences of house style only with `house`.
    """
    found = [(row.start, _compared(alignment, row, house=house)) for row in rows(alignment)]
    return list(_in_paragraphs(alignment.article, found))


def _in_paragraphs(text: str, found: Sequence[tuple[int, ComparedRow]]) -> Iterator[ComparedRow]:
    """Yield the rows, an empty one before each that begins a line of the article."""
    for number, (start, row) in enumerate(found):
        word = _WORD.search(text, start)
        if number and row.after and word is not None:
            line = text.rfind("\n", 0, word.start()) + 1
            if not text[line : word.start()].strip():
                yield ComparedRow("", "", DifferingSpans([], []))
        yield row


def compared_originals(at_hand: OriginalsAtHand, text: str) -> ComparedOriginals:
    """Return a state of the article beside the originals at hand."""
    records = tuple(record_of(at_hand, number) for number in range(len(at_hand.originals)))
    return ComparedOriginals(records, side_by_side(at_hand.aligned(text), house=at_hand.house))


def _compared(alignment: Alignment, row: Row, *, house: bool) -> ComparedRow:
    own = [one for one in row.differences if house or not one.house]
    start, low = row.start, row.original_start
    before = ""
    if row.original is not None:
        before = _SPACE.sub(" ", alignment.originals[row.original][low : row.original_end])
    after = _SPACE.sub(" ", alignment.article[start : row.end])
    marks = DifferingSpans(
        [(one.original_start - low, one.original_end - low) for one in own],
        [(one.start - start, one.end - start) for one in own],
    )
    return ComparedRow(before or None, after or None, marks)
