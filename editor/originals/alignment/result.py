"""What aligning gives: passages, and the differences in and between them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from editor.originals.alignment.knowledge import Tie
from editor.originals.alignment.unseen import seen

if TYPE_CHECKING:
    from collections.abc import Iterator

Spans = tuple[int, int, int, int]
"""A place in both texts: start and end in the article, start and end in the original; half-open, in
code points."""


class DifferenceKind(StrEnum):
    """In what way the article differs from an original."""

    REPLACED = "replaced"
    """It has other words."""
    PUT_IN = "put in"
    """It has words that the original lacks."""
    LEFT_OUT = "left out"
    """It lacks words of the original; the span holds a neighbouring word, for there is no place
    else to show them."""
    ADDED = "added"
    """It has sentences that no original has."""
    MISSING = "missing"
    """It lacks sentences of the original."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where the article differs; spans are half-open, in code points."""

    start: int
    end: int
    """In the article; empty where sentences are missing."""
    original: int | None
    """The number of the original; None of added sentences."""
    original_start: int
    original_end: int
    """In the original; empty where words were put in or sentences added."""
    kind: DifferenceKind
    house: bool
    """Whether it is house style (quotation marks, dashes, spaces, capitals, spelling, datelines)
    and no spinning."""
    tie: Tie
    """What ties the two wordings to each other."""
    confidence: float
    """The share of such differences whose original wording belongs there, 0 to 1."""

    @property
    def whole(self) -> bool:
        """Whether it is about whole sentences, which stand between the passages."""
        return self.kind in {DifferenceKind.ADDED, DifferenceKind.MISSING}


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of the article that follow each other in an original, too."""

    start: int
    end: int
    """In the article, half-open, in code points."""
    original: int
    """The number of the original."""
    original_start: int
    original_end: int
    moved: bool
    """Whether it stands in another order than the others of its original."""
    sentences: tuple[Spans, ...]
    """Where each sentence is. Two that became one are one here."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """An article with what it was made from."""

    article: str
    originals: tuple[str, ...]
    passages: tuple[Passage, ...]
    """In the article's order, not overlapping."""
    differences: tuple[Difference, ...]
    """In the article's order, not overlapping: in the passages, and whole sentences between."""
    words: int
    """Of the article, marks not counted."""
    original_words: tuple[int, ...]
    """Of each original, likewise."""
    covered: int
    """Those of them in passages."""
    same: int
    """Those of them that the originals have in the same place."""

    @property
    def coverage(self) -> float:
        """The share of the article's words that come from the originals, 0 to 1."""
        return self.covered / self.words if self.words else 0.0

    @property
    def identical(self) -> bool:
        """Whether the article is an original throughout, but for house style."""
        used = {passage.original for passage in self.passages}
        moved = any(passage.moved for passage in self.passages)
        return len(used) == 1 and not moved and all(one.house for one in self.differences)

    def wording(self, difference: Difference) -> str:
        """Return the article's words of a difference."""
        return self.article[difference.start : difference.end]

    def original_wording(self, difference: Difference) -> str:
        """Return the original's words of a difference, without characters that cannot be seen."""
        if difference.original is None:
            return ""
        text = self.originals[difference.original]
        return seen(text[difference.original_start : difference.original_end])

    def inside(self, passage: Passage) -> Iterator[Difference]:
        """Yield the differences in a passage, in text order."""
        first = bisect_left(self.differences, passage.start, key=attrgetter("start"))
        for one in islice(self.differences, first, None):
            if one.start > passage.end:
                return
            if not one.whole and one.end <= passage.end:
                yield one
