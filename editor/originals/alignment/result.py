"""What aligning gives: passages, and the differences in and between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.originals.alignment.knowledge import Tie

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    sentences: tuple[tuple[int, int, int, int], ...]
    """Where each sentence is: start and end in the article, start and end in the original. Two that
    became one are one here."""


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
        """Return the original's words of a difference."""
        if difference.original is None:
            return ""
        text = self.originals[difference.original]
        return text[difference.original_start : difference.original_end]

    def inside(self, passage: Passage) -> Iterator[Difference]:
        """Yield the differences in a passage."""
        for one in self.differences:
            if not one.whole and passage.start <= one.start and one.end <= passage.end:
                yield one

    def restored(self, passage: Passage) -> str:
        """Return a passage with its differences undone: the original's text, exactly."""
        return self._restored(passage.start, passage.end, list(self.inside(passage)))

    def restored_article(self, *, house: bool = False) -> str:
        """Return the article with its words restored; house style stays unless `house`.

        Sentences that were added stay, those that are missing are not put in.
        """
        chosen = [one for one in self.differences if not one.whole and (house or not one.house)]
        return self._restored(0, len(self.article), chosen)

    def _restored(self, start: int, end: int, differences: list[Difference]) -> str:
        parts = []
        for one in differences:
            parts += [self.article[start : one.start], self.original_wording(one)]
            start = one.end
        return "".join((*parts, self.article[start:end]))
