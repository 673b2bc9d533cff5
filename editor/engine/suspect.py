"""What the engine finds: suspects, each with its suggestions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAX_SUGGESTIONS = 9
"""The most suggestions of a suspect. Set by hand: one for each of the keys 1 to 9."""


class Kind(StrEnum):
    """The sort of damage that a suspect is; the value is the word used in files."""

    SPUN = "spun"
    NAME = "name"
    NUMBER = "number"
    SPELLING = "spelling"
    HIDDEN = "hidden"
    FURNITURE = "furniture"
    CONTENT = "content"
    """What a copy added to its original, or left out."""


class SuggestionSource(StrEnum):
    """Where a suggestion comes from; the value is the word used in files."""

    LEXICON = "lexicon"
    """The lexicon, the synonyms or the terms that ship with the program."""
    DOCUMENT = "document"
    """A wording that the user accepted elsewhere in this article."""
    PERSON = "person"
    """The user: a list of theirs, or what they typed."""
    RULE = "rule"
    """A rule of this program."""
    ORIGINAL = "original"
    """An original that the article was compared with."""
    GUESS = "guess"
    """No list: a word that suits a place where the one in the text does not belong."""


class Repair(NamedTuple):
    """A small change beside a suspect that a suggestion makes necessary ("a" to "an")."""

    offset: int
    """Code points: relative to the suspect's start if negative, else to its end. Relative, so
    that it stays valid when the suspect moves."""
    before: str
    after: str
    reason: str
    """One sentence for the user."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `before` stands, code points, beside a suspect at [start, end)."""
        at = (start if self.offset < 0 else end) + self.offset
        return at, at + len(self.before)


@dataclass(frozen=True, slots=True, init=False)
class Suggestion:
    """A replacement for the suspect's text; "" deletes it."""

    text: str
    confidence: float
    """Probability, 0 to 1, that this is the original wording."""
    source: SuggestionSource | str
    """A plain str only when a log holds a word that this version does not know."""
    also: tuple[Repair, ...]
    """The repairs beside the suspect that it needs, in text order."""
    _reason: bytes
    """In UTF-8: in a str the quotation marks would make every character take two bytes, and the
    reasons of a book take more memory than all else that is known of its suspects."""

    def __init__(
        self,
        text: str,
        confidence: float,
        source: SuggestionSource | str,
        reason: str,
        also: tuple[Repair, ...] = (),
    ) -> None:
        put = object.__setattr__
        put(self, "text", text)
        put(self, "confidence", confidence)
        put(self, "source", source)
        put(self, "also", also)
        put(self, "_reason", reason.encode("utf-8", "surrogatepass"))

    @property
    def reason(self) -> str:
        """One sentence for the user, from the facts that were used."""
        return self._reason.decode("utf-8", "surrogatepass")

    def but(
        self,
        *,
        confidence: float | None = None,
        reason: str | None = None,
        also: tuple[Repair, ...] | None = None,
    ) -> Suggestion:
        """Return it with these instead of its own."""
        return Suggestion(
            self.text,
            self.confidence if confidence is None else confidence,
            self.source,
            self.reason if reason is None else reason,
            self.also if also is None else also,
        )


@dataclass(frozen=True, slots=True)
class Suspect:
    """One marked span of the article; offsets are code points, half-open."""

    start: int
    end: int
    text: str
    """The article's text at [start, end)."""
    kind: Kind
    confidence: float
    """Probability, 0 to 1, that the span is damage."""
    suggestions: tuple[Suggestion, ...]
    """Best first, at most MAX_SUGGESTIONS."""


def merged(taken: Sequence[Suspect], more: Iterable[Suspect]) -> list[Suspect]:
    """Merge two sorted sequences, leaving out those of `more` that overlap one of `taken`."""
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
