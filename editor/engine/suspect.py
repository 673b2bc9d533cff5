"""What the engine finds: suspects, each with its suggestions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAX_SUGGESTIONS = 9
"""A suspect never offers more: one for each of the keys 1 to 9."""


class Kind(StrEnum):
    """What sort of damage a suspect is; the value is the word used in files."""

    SPUN = "spun"
    NAME = "name"
    NUMBER = "number"
    SPELLING = "spelling"
    HIDDEN = "hidden"
    FURNITURE = "furniture"


class SuggestionSource(StrEnum):
    """Where a suggestion comes from; the value is the word used in files."""

    LEXICON = "lexicon"
    """The word lists and pairs that the program ships with."""
    DOCUMENT = "document"
    """What the person accepted elsewhere in this article."""
    PERSON = "person"
    """A list of the person's own, or the person's own typing."""
    RULE = "rule"
    """A rule of this program."""


class Repair(NamedTuple):
    """A small change beside a suspect that a wording makes necessary ("a" to "an")."""

    offset: int
    """Code points from the suspect's start where negative, from its end where not: it stays
    right while the text moves."""
    before: str
    after: str
    reason: str
    """One sentence for the person."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `before` stands, code points, beside a suspect at [start, end)."""
        at = (start if self.offset < 0 else end) + self.offset
        return at, at + len(self.before)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A bare replacement text, ready to be put in; "" means the phrase should go."""

    text: str
    confidence: float
    """Probability, 0 to 1, that this is the original wording."""
    source: SuggestionSource | str
    """A plain str only when a log holds a word that this version does not know."""
    reason: str
    """One sentence for the person, from facts that were used."""
    also: tuple[Repair, ...] = ()
    """What has to change beside the suspect along with it, in text order."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """One marked occurrence; offsets are code points of the article's text, half-open."""

    start: int
    end: int
    text: str
    """The article's text at [start, end)."""
    kind: Kind
    confidence: float
    """Probability, 0 to 1, that this is damage at all."""
    suggestions: tuple[Suggestion, ...]
    """Best first, at most MAX_SUGGESTIONS."""


def merged(taken: Sequence[Suspect], more: Iterable[Suspect]) -> list[Suspect]:
    """Both in order, without those of `more` that overlap one taken; both are in order alone."""
    return sorted((*taken, *_beside(taken, more)), key=_start)


def _beside(taken: Sequence[Suspect], more: Iterable[Suspect]) -> Iterator[Suspect]:
    at = 0
    for suspect in more:
        while at < len(taken) and taken[at].end <= suspect.start:
            at += 1
        if at == len(taken) or taken[at].start >= suspect.end:
            yield suspect


def _start(suspect: Suspect) -> int:
    return suspect.start
