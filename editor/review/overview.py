"""A review in figures: by paragraph, by kind, by where suggestions come from, by phrase."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from editor.article import Span
from editor.engine.suspect import Kind
from editor.review.item import Item, State
from editor.review.kinds import Level, level
from editor.review.learned_preferences import phrase_key
from editor.review.queries import ReviewQueries

PART: Final = 25_000
"""Code points of the text that are read at a time, at least a line. Measured: 2 to 4 ms with a
suspect in every twenty words."""
FREQUENT: Final = 2
"""Places from which on a phrase is listed among the frequent ones. Set by hand."""


@dataclass(slots=True)
class Tally:
    """How many suspects are in each state."""

    states: dict[State, int] = field(default_factory=lambda: dict.fromkeys(State, 0))
    open_by_level: dict[Level, int] = field(default_factory=lambda: dict.fromkeys(Level, 0))
    """The open ones, by how sure they are."""
    first: int | None = None
    """Id of the first open suspect, or else of the first one."""

    def add(self, item: Item) -> None:
        """Count a suspect; they come in text order."""
        if self.first is None or not (item.decided or self.open):
            self.first = item.id
        self.states[item.state] += 1
        if not item.decided:
            self.open_by_level[level(item.confidence)] += 1

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.states.values())

    @property
    def open(self) -> int:
        """Those that are not decided."""
        return self.states[State.OPEN]

    @property
    def decided(self) -> int:
        """Those that are."""
        return self.total - self.open


@dataclass(slots=True)
class PhraseTally(Tally):
    """The places of one phrase."""

    phrase: str = ""
    """As it stands at the first of them."""
    kind: Kind = Kind.SPUN
    given: Counter[str] = field(default_factory=Counter)
    """What was put in its place, and how many times."""


class ParagraphFigures(NamedTuple):
    """A line of the article that is not blank, or that has suspects."""

    number: int
    """From 1."""
    start: int
    """Code points of the text, half-open."""
    end: int
    words: int
    suspects: int
    sure: int
    """Open suspects of Level.SURE."""
    open: int
    first: int | None
    """Id of the first open suspect, or else of the first one."""
    open_words: tuple[int, int, int]
    """Words in open suspects: sure, likely, possible ones."""
    decided_words: int
    """Words where suspects were decided."""

    @property
    def decided(self) -> int:
        """Suspects that have been decided."""
        return self.suspects - self.open

    @property
    def suspect_words(self) -> int:
        """Words that were suspect, decided or not; never more than all."""
        return sum(self.open_words) + self.decided_words

    @property
    def share(self) -> float:
        """The share of the words that were suspect, 0 to 1."""
        return self.suspect_words / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Overview:
    """A review in figures, at one moment."""

    paragraphs: Sequence[ParagraphFigures]
    kinds: Mapping[Kind, Tally]
    """In the order of Kind; those that were found."""
    sources: Mapping[str, Tally]
    """By the source of the first suggestion, "" where there is none; most frequent first."""
    phrases: Sequence[PhraseTally]
    """Those that stand in several places, most frequent first."""
    counts: Tally


def overview(review: ReviewQueries) -> Overview:
    """Return a review in figures."""
    return next(found for found in surveyed(review) if found is not None)


def surveyed(review: ReviewQueries) -> Iterator[Overview | None]:
    """Read a review part by part: yield None after each, and at last the overview.

    Start again if the review changes meanwhile.
    """
    text = review.text
    paragraphs: list[ParagraphFigures] = []
    kinds: dict[Kind, Tally] = {}
    sources: dict[str, Tally] = {}
    phrases: dict[tuple[Kind, str], PhraseTally] = {}
    counts = Tally()
    for lines in _parts(text):
        first, last = lines[0].start, lines[-1].end
        items = [item for item in review.items_in(first, last) if item.start >= first]
        for item in items:
            source = str(item.suggestions[0].source) if item.suggestions else ""
            phrase = phrases.setdefault(
                (item.kind, phrase_key(item.spun)), PhraseTally(phrase=item.spun, kind=item.kind)
            )
            for tally in (
                *(counts, kinds.setdefault(item.kind, Tally())),
                *(sources.setdefault(source, Tally()), phrase),
            ):
                tally.add(item)
            if item.state.changes_text:
                phrase.given[item.text] += 1
        paragraphs += _paragraphs(text, lines, items, len(paragraphs))
        yield None
    yield Overview(
        paragraphs=paragraphs,
        kinds={kind: kinds[kind] for kind in Kind if kind in kinds},
        sources=dict(sorted(sources.items(), key=lambda pair: -pair[1].total)),
        phrases=sorted(
            (one for one in phrases.values() if one.total >= FREQUENT), key=lambda one: -one.total
        ),
        counts=counts,
    )


def _parts(text: str) -> Iterator[list[Span]]:
    """Yield the lines of a text, so many at a time that they have PART code points."""
    lines: list[Span] = []
    start = 0
    for line in text.split("\n"):
        lines.append(Span(start, start + len(line)))
        start += len(line) + 1
        if start - lines[0].start >= PART:
            yield lines
            lines = []
    if lines:
        yield lines


def _paragraphs(
    text: str, lines: Sequence[Span], items: Sequence[Item], before: int
) -> Iterator[ParagraphFigures]:
    """Yield the figures of these lines, given their suspects and the paragraphs before them."""
    at, number = 0, before
    for line in lines:
        first = at
        while at < len(items) and items[at].start <= line.end:
            at += 1
        words = len(text[line.start : line.end].split())
        if words or at > first:
            number += 1
            yield _figures(text, line, words, items[first:at], number)


def _figures(
    text: str, line: Span, words: int, items: Sequence[Item], number: int
) -> ParagraphFigures:
    by_level = dict.fromkeys(Level, 0)
    decided_words = opened = sure = 0
    before = line.start
    for item in items:
        end = min(item.end, line.end)
        here = len(text[item.start : end].split())
        if here and _joined(text, before, item.start, line.start):
            here -= 1  # the suspect before is in the same word
        if item.end > item.start:
            before = end
        if item.decided:
            decided_words += here
        else:
            opened += 1
            by_level[level(item.confidence)] += here
            sure += level(item.confidence) is Level.SURE
    return ParagraphFigures(
        number,
        line.start,
        line.end,
        words=words,
        suspects=len(items),
        sure=sure,
        open=opened,
        first=next((i.id for i in items if not i.decided), items[0].id if items else None),
        open_words=(by_level[Level.SURE], by_level[Level.LIKELY], by_level[Level.POSSIBLE]),
        decided_words=decided_words,
    )


def _joined(text: str, end: int, start: int, begin: int) -> bool:
    """Return whether a word that a suspect ends in goes on at `start`."""
    between = text[max(begin, end - 1) : start + 1]
    return end > begin and not any(map(str.isspace, between))
