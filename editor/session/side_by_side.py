"""An article beside its originals: rows of sentences that belong to each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from editor.review import ComparedOriginals
from editor.review.differences import ComparedRow, DifferingSpans
from editor.session.original_files import record_of

if TYPE_CHECKING:
    from editor.originals.alignment import Alignment, Difference, Passage
    from editor.originals.at_hand import OriginalsAtHand

_SPACE: Final = re.compile(r"\s")
_WORD: Final = re.compile(r"\S")


def side_by_side(alignment: Alignment, *, house: bool = False) -> list[ComparedRow]:
    """Return rows with the originals' sentences before and the article's after, in its order.

    What differs is marked; differences of house style only with `house`.
    """
    rows: list[tuple[int, ComparedRow]] = []
    for passage in alignment.passages:
        rows += _of_passage(alignment, passage, house=house)
    for one in alignment.differences:
        if one.whole:
            rows.append((one.start, _whole(alignment, one)))
    rows.sort(key=lambda numbered: numbered[0])
    return list(_in_paragraphs(alignment.article, rows))


def _in_paragraphs(text: str, rows: Sequence[tuple[int, ComparedRow]]) -> Iterator[ComparedRow]:
    """Yield the rows, an empty one before each that begins a line of the article."""
    for number, (start, row) in enumerate(rows):
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


def _of_passage(
    alignment: Alignment, passage: Passage, *, house: bool
) -> Iterator[tuple[int, ComparedRow]]:
    original = alignment.originals[passage.original]
    for (start, end, low, high), inside in alignment.by_sentence(passage):
        own = [one for one in inside if house or not one.house]
        yield start, _row((original[low:high], alignment.article[start:end]), own, low, start)


def _row(
    texts: tuple[str, str], differences: Sequence[Difference], low: int, start: int
) -> ComparedRow:
    """Return the row of an original's sentence from `low` on and the article's from `start` on."""
    before, after = texts
    low += len(before) - len(before.lstrip())
    start += len(after) - len(after.lstrip())
    marks = DifferingSpans(
        [(one.original_start - low, one.original_end - low) for one in differences],
        [(one.start - start, one.end - start) for one in differences],
    )
    return ComparedRow(_line(before), _line(after), marks)


def _whole(alignment: Alignment, one: Difference) -> ComparedRow:
    """Return the row of sentences that only one side has."""
    before = _line(alignment.original_wording(one)) or None
    after = _line(alignment.wording(one)) or None
    marks = DifferingSpans([(0, len(before or ""))], [(0, len(after or ""))])
    return ComparedRow(before, after, marks)


def _line(text: str) -> str:
    """Return a text on one line, offsets unchanged but for white space at its ends."""
    return _SPACE.sub(" ", text.strip())
