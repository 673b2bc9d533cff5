"""From chunks of words to differences of texts, to the character."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from editor.engine.text.variants import is_variant
from editor.originals.alignment.confidence import confidence
from editor.originals.alignment.knowledge import Tie
from editor.originals.alignment.result import Difference, DifferenceKind, Spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.originals.alignment.chunks import Chunk
    from editor.originals.alignment.words import Words

_LETTERS_OR_STOP: Final = re.compile(r"[\w.]+")
_IN_WORD: Final = re.compile(r"[\w'’\u00ad]*")


class Writer:
    """Writes the differences of passages of an article and one original."""

    def __init__(self, article: Words, original: Words, number: int) -> None:
        self._article = article
        self._original = original
        self._number = number

    def differences(self, chunks: Sequence[Chunk]) -> Iterator[Difference]:
        """Yield the differences of a passage; undone they give the original's very text.

        Where a word went, the next one may have its capital; abbreviations lose their full stop:
        differences of words and those of capitals and full stops beside them are one, as are those
        of words and of what keeps them apart.
        """
        last: Difference | None = None
        for one in self._parts(chunks):
            if last is not None and self._belong_together(last, one):
                last = replace(
                    last if one.house else one,
                    start=last.start,
                    end=one.end,
                    original_start=last.original_start,
                    original_end=one.original_end,
                )
                continue
            if last is not None:
                yield last
            last = one
        if last is not None:
            yield last

    def _belong_together(self, one: Difference, other: Difference) -> bool:
        if one.house == other.house or (one.end, one.original_end) != (
            other.start,
            other.original_start,
        ):
            return False
        house = one if one.house else other
        if self._bounds_words(house):
            return True
        here = self._article.text[house.start : house.end]
        there = self._original.text[house.original_start : house.original_end]
        if (here + there).isspace():
            # The space goes with the mark that one text alone has behind it.
            mine = self._article.text[other.start : other.start + 1]
            theirs = self._original.text[other.original_start : other.original_start + 1]
            return one.house and mine.isalnum() != theirs.isalnum()
        return _LETTERS_OR_STOP.fullmatch(here + there) is not None

    def _bounds_words(self, one: Difference) -> bool:
        """Return whether two words of the original beside a difference would become one, or one
        would become two, were only what is around the difference undone.
        """
        here = self._article.text[one.start : one.end]
        there = self._original.text[one.original_start : one.original_end]
        if bool(_IN_WORD.fullmatch(here)) == bool(_IN_WORD.fullmatch(there)):
            return False
        low, high = one.original_start, one.original_end
        beside = self._original.text[low - 1 : low] + self._original.text[high : high + 1]
        return len(beside) == 2 and _IN_WORD.fullmatch(beside) is not None

    def _parts(self, chunks: Sequence[Chunk]) -> Iterator[Difference]:
        """Yield the differences of chunks and of the white space between them."""
        for at, chunk in enumerate(chunks):
            if chunk.empty:
                spans = self._rest(chunks, at)
            else:
                spans = self._spans(chunk)
                before = chunks[at - 1] if at else None
                if before is not None and not before.empty:
                    yield from self._gap(before, chunk)
            if self._texts_differ(spans):
                yield self._difference(chunks, at, spans)

    def _difference(self, chunks: Sequence[Chunk], at: int, spans: Spans) -> Difference:
        chunk = chunks[at]
        house = chunk.marks or not chunk.differs or self._is_spelling(chunk)
        kind = DifferenceKind.REPLACED
        if chunk.widened or chunk.into:
            kind = DifferenceKind.LEFT_OUT
        elif chunk.out:
            kind = DifferenceKind.PUT_IN
        sure = confidence(chunks, at)
        start, end, low, high = spans
        return Difference(start, end, self._number, low, high, kind, house, chunk.tie, sure)

    def _is_spelling(self, chunk: Chunk) -> bool:
        if chunk.tie is not Tie.SAME:
            return False
        start, end, low, high = self._spans(chunk)
        one, other = self._article.text[start:end], self._original.text[low:high]
        with_unit = one[0].isdigit() and other[0].isdigit()
        return with_unit or "-" in one + other or is_variant(one.lower(), other.lower())

    def _spans(self, chunk: Chunk) -> Spans:
        article, original = self._article.words, self._original.words
        return (
            article[chunk.a].start,
            article[chunk.a_end - 1].end,
            original[chunk.b].start,
            original[chunk.b_end - 1].end,
        )

    def _gap(self, before: Chunk, after: Chunk) -> Iterator[Difference]:
        """Yield the difference in the white space between two chunks."""
        _, start, _, low = self._spans(before)
        end, _, high, _ = self._spans(after)
        if self._texts_differ((start, end, low, high)):
            yield Difference(
                start,
                end,
                self._number,
                low,
                high,
                DifferenceKind.REPLACED,
                house=True,
                tie=Tie.SAME,
                confidence=1.0,
            )

    def _texts_differ(self, spans: Spans) -> bool:
        start, end, low, high = spans
        return self._article.text[start:end] != self._original.text[low:high]

    def _rest(self, chunks: Sequence[Chunk], at: int) -> Spans:
        """Return where a chunk is that has words on one side only, with the white space beside it.

        Between its neighbours, without what white space both sides have.
        """
        chunk = chunks[at]
        article, original = self._article, self._original
        first, last = at == 0, at == len(chunks) - 1
        start = article.words[chunk.a - 1].end if not first else article.words[chunk.a].start
        low = original.words[chunk.b - 1].end if not first else original.words[chunk.b].start
        end = article.words[chunk.a_end].start if not last else article.words[chunk.a_end - 1].end
        high = (
            original.words[chunk.b_end].start if not last else original.words[chunk.b_end - 1].end
        )
        head, tail = _white_ends(article.text[start:end], original.text[low:high])
        return start + head, end - tail, low + head, high - tail


def _white_ends(one: str, other: str) -> tuple[int, int]:
    """Return how much white space two texts have in common at their beginning, and at their end."""
    most = min(len(one), len(other))
    head = 0
    while head < most and one[head] == other[head] and one[head].isspace():
        head += 1
    tail = 0
    while tail < most - head and one[-1 - tail] == other[-1 - tail] and one[-1 - tail].isspace():
        tail += 1
    return head, tail
