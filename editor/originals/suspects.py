"""Suspects from originals: what the article was aligned with says what stood in its place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final, TypeVar

from editor.article import Span
from editor.engine.suspect import (
    MAX_SUGGESTIONS,
    Kind,
    Suggestion,
    SuggestionSource,
    Suspect,
    merged,
)
from editor.originals.alignment import DifferenceKind
from editor.originals.quoting import NOTHING_LIKE, QuotedOriginal

if TYPE_CHECKING:
    from editor.originals.quoting import NOTHING_LIKE, QuotedOriginal
from editor.originals.alignment import Alignment, Difference

WHOLE: Final = 0.5
"""Confidence about whole sentences that were added or left out. Set by hand: that they differ is
certain, but the original may have them from elsewhere, too, so that a person has to decide."""
A_COPY: Final = 0.5
"""Coverage from which an article is a copy, whose other sentences were added. Set by hand."""

Placed = TypeVar("Placed", Span, Suspect)

_OF_CHARACTERS: Final = frozenset((Kind.HIDDEN, Kind.SPELLING, Kind.FURNITURE))
"""Kinds that may be about what the alignment takes for house style."""
_SPACE: Final = re.compile(r"\s+")
_SPACE_HERE: Final = re.compile(r"\s*")
_LINE_ENDS: Final = re.compile(r"\s*\n\s*")
_LAST_WORD: Final = re.compile(r"\S+\s*\Z")
_FIRST_WORD: Final = re.compile(r"\s*(\S+)")
_SPACES_BEFORE: Final = re.compile(r"(?<=\S)[^\S\n]+\Z")
_SPACES_AFTER: Final = re.compile(r"[^\S\n]+(?=\S)")
_REACH: Final = 80
"""Code points beside whole sentences in which a word or a space is searched. Set by hand."""


@dataclass(frozen=True, slots=True)
class FromOriginals:
    """What originals say of an article; all in text order, in code points."""

    suspects: tuple[Suspect, ...] = ()
    """Not overlapping."""
    added: tuple[Suspect, ...] = ()
    """Sentences that no original has, each line by itself; they overlap none of the others."""
    passages: tuple[Span, ...] = ()
    """The text that comes from the originals."""
    house: tuple[Suspect, ...] = ()
    """Differences of house style, unless they are among the suspects."""

    def within(self, start: int, end: int) -> FromOriginals:
        """Return what is said of [start, end), suspects by where they start, from offset 0 on."""

        def cut(spans: Sequence[Span]) -> tuple[Span, ...]:
            low = bisect_right(spans, start, key=attrgetter("end"))
            high = bisect_left(spans, end, key=attrgetter("start"))
            return tuple(
                Span(max(one.start, start) - start, min(one.end, end) - start)
                for one in spans[low:high]
            )

        def begun(suspects: Sequence[Suspect]) -> tuple[Suspect, ...]:
            low = bisect_left(suspects, start, key=attrgetter("start"))
            high = bisect_left(suspects, end, key=attrgetter("start"))
            return tuple(moved(one, -start) for one in suspects[low:high])

        return FromOriginals(
            begun(self.suspects), begun(self.added), cut(self.passages), begun(self.house)
        )


def from_originals(
    alignment: Alignment, originals: Sequence[QuotedOriginal], *, house: bool = False
) -> FromOriginals:
    """Return what the alignment says; with `house`, differences of house style are suspects, too.

    `originals` are those that the article was aligned with, in that order.
    """
    work = _SuspectMaker(alignment, originals, house=house)
    return FromOriginals(
        tuple(work.suspects()),
        tuple(work.added()),
        tuple(Span(one.start, one.end) for one in alignment.passages),
        () if house else tuple(work.house()),
    )


def with_originals(found: Sequence[Suspect], said: FromOriginals) -> list[Suspect]:
    """Merge suspects of the engine, in text order, with what originals say; the latter counts.

    What stands in an original, too, is sound, whatever the engine thinks. A difference of house
    style in which the engine suspects a wording is one. Added sentences in which it suspects
    something come from another text: they are left to the engine.
    """
    wordings = [one for one in found if one.kind not in _OF_CHARACTERS]
    noticed = [replace(one, kind=Kind.SPUN) for one in said.house if _overlapping(one, wordings)]
    known = [_joined(one, found) for one in merged(said.suspects, noticed)]
    doubted = [one for one in found if not _is_sound(one, said)]
    return merged(merged(known, doubted), said.added)


def _joined(one: Suspect, found: Sequence[Suspect]) -> Suspect:
    """Return a suspect with what the engine found in its place, whose suggestions come after it.

    The engine's kind stays if there is but one: the original may have other borders.
    """
    span, best = (one.start, one.end), one.suggestions[0]
    replaced = _overlapping(one, found)
    more = [
        other.but(confidence=other.confidence * (1 - best.confidence))
        for same in replaced
        if (same.start, same.end) == span
        for other in same.suggestions
        if other.text != best.text
    ]
    kinds = {other.kind for other in replaced}
    kind = kinds.pop() if one.kind is Kind.SPUN and len(kinds) == 1 else one.kind
    return replace(one, kind=kind, suggestions=(best, *more)[:MAX_SUGGESTIONS])


def _is_sound(one: Suspect, said: FromOriginals) -> bool:
    """Return whether the text of a suspect of the engine stands in an original, too."""
    at = bisect_right(said.passages, one.start, key=attrgetter("start")) - 1
    if at < 0 or one.end > said.passages[at].end:
        return False
    differs = any(_overlapping(one, them) for them in (said.house, said.suspects))
    return one.kind not in _OF_CHARACTERS or not differs


class _SuspectMaker:
    """Makes the suspects of one alignment."""

    def __init__(
        self, alignment: Alignment, originals: Sequence[QuotedOriginal], *, house: bool
    ) -> None:
        self._alignment = alignment
        self._text = alignment.article
        self._originals = originals
        self._house = house
        inside = (one for one in alignment.differences if not one.whole)
        self._inside = [one for one in inside if self._is_words(one)]
        blank = "\n\n" in self._text.strip() or "\n" not in self._text.strip()
        self._between = "\n\n" if blank else "\n"
        """What stands between two paragraphs of the article."""

    def suspects(self) -> Iterator[Suspect]:
        """Yield the suspects in passages, and beside sentences that are missing, in text order."""
        inside = [self._suspected(one) for one in self._inside if self._house or not one.house]
        taken = [Span(one.start, one.end) for one in inside]
        found = list(inside)
        for one in self._wholes(DifferenceKind.MISSING):
            put_back = self._put_back(one, taken)
            if put_back is not None:
                insort(taken, Span(put_back.start, put_back.end))
                found.append(put_back)
        yield from sorted(found, key=lambda one: one.start)

    def house(self) -> Iterator[Suspect]:
        """Yield the differences of house style as suspects."""
        for one in self._inside:
            if one.house:
                yield self._suspected(one)

    def added(self) -> Iterator[Suspect]:
        """Yield the sentences that were added, line by line."""
        for one in self._wholes(DifferenceKind.ADDED):
            at = one.start
            for line in self._text[one.start : one.end].split("\n"):
                stripped = line.strip()
                if stripped:
                    start = at + line.index(stripped)
                    span = self._with_space(start, start + len(stripped))
                    yield self._suspect(one, *span, "", Kind.CONTENT)
                at += len(line) + 1

    def _with_space(self, start: int, end: int) -> tuple[int, int]:
        """Return a sentence's span with the space that goes if the sentence goes."""
        before = _SPACES_BEFORE.search(self._text, max(0, start - _REACH), start)
        if before is not None:
            return before.start(), end
        after = _SPACES_AFTER.match(self._text, end)
        return start, end if after is None else after.end()

    def _wholes(self, kind: DifferenceKind) -> Iterator[Difference]:
        """Yield differences of whole sentences, if the article is a copy at all."""
        if self._alignment.coverage >= A_COPY:
            for one in self._alignment.differences:
                if one.kind is kind and (self._house or not one.house):
                    yield one

    def _is_words(self, one: Difference) -> bool:
        """Return whether a difference is more than how lines are broken."""
        here, there = self._alignment.wording(one), self._alignment.original_wording(one)
        return bool(here) and _SPACE.sub(" ", here) != _SPACE.sub(" ", there)

    def _suspected(self, one: Difference) -> Suspect:
        kind = Kind.SPUN if one.kind is DifferenceKind.REPLACED else Kind.CONTENT
        wording = self._alignment.original_wording(one)
        if one.original is not None:
            wording = self._spaced(wording, one.original)
        return self._suspect(one, one.start, one.end, wording, Kind.SPELLING if one.house else kind)

    def _put_back(self, one: Difference, taken: Sequence[Span]) -> Suspect | None:
        """Return a suspect on a word beside sentences that are missing, for they have no place.

        None if all that could hold it belongs to other suspects.
        """
        text, at, number = self._text, one.start, one.original
        if number is None:
            return None
        original = self._alignment.originals[number]
        missing = self._spaced(self._alignment.original_wording(one), number)
        before = _LAST_WORD.search(text, max(0, at - _REACH), at)
        if before is not None:
            wording = self._gap(_space_before(original, one.original_start), number) + missing
            end = at - (len(before[0]) - len(before[0].rstrip()))
            for start in (before.start(), end - 1):
                if not _overlapping(Span(start, end), taken):
                    return self._suspect(one, start, end, text[start:end] + wording, Kind.CONTENT)
        after = _FIRST_WORD.match(text, at, at + _REACH)
        if after is not None and not _overlapping(Span(*after.span(1)), taken):
            space = _SPACE_HERE.match(original, one.original_end)
            wording = missing + self._gap(space[0] if space else "", number) + after[1]
            return self._suspect(one, *after.span(1), wording, Kind.CONTENT)
        return None

    def _suspect(self, one: Difference, start: int, end: int, wording: str, kind: Kind) -> Suspect:
        sure = WHOLE if one.whole else one.confidence
        names = " or ".join(original.name for original in self._originals)
        reason = NOTHING_LIKE.format(originals=names)
        if one.original is not None:
            reason = self._originals[one.original].reason(one)
        suggestion = Suggestion(wording, sure, SuggestionSource.ORIGINAL, reason)
        return Suspect(start, end, self._text[start:end], kind, sure, (suggestion,))

    def _spaced(self, wording: str, number: int) -> str:
        """Return words of the original of a number with the article's line ends."""
        return _LINE_ENDS.sub(lambda space: self._gap(space[0], number), wording)

    def _gap(self, space: str, number: int) -> str:
        """Return what the article has for white space of an original: lines are not broken."""
        return self._between if self._originals[number].ends_paragraph(space) else " "


def _overlapping(one: Span | Suspect, others: Sequence[Placed]) -> Sequence[Placed]:
    """Return those of others that overlap one; they are in text order and do not overlap."""
    low = bisect_right(others, one.start, key=attrgetter("end"))
    return others[low : bisect_left(others, one.end, lo=low, key=attrgetter("start"))]


def _space_before(text: str, at: int) -> str:
    start = at
    while start and text[start - 1].isspace():
        start -= 1
    return text[start:at]


def moved(one: Suspect, by: int) -> Suspect:
    """Return a suspect that stands so many code points further on."""
    return replace(one, start=one.start + by, end=one.end + by)
