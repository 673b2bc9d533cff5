"""What the views of a review show of its suspects."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from editor.engine.suspect import Kind, Suggestion


class State(StrEnum):
    """What was decided about a suspect."""

    OPEN = "open"
    ACCEPTED = "accepted"
    BY_HAND = "by hand"
    DISMISSED = "dismissed"
    ALLOWED = "allowed"

    @property
    def changes_text(self) -> bool:
        """Whether the decision replaced the suspect's text."""
        return self in (State.ACCEPTED, State.BY_HAND)


@dataclass(frozen=True, slots=True)
class Item:
    """A suspect in its present state."""

    id: int
    start: int
    end: int
    text: str
    """The present text at [start, end), in code points of the article."""
    spun: str
    """The text there when the suspect was found."""
    kind: Kind
    confidence: float
    suggestions: tuple[Suggestion, ...]
    """Best first, adjusted by earlier decisions in this article."""
    state: State
    taken: str | None = None
    """The wording that was accepted."""
    note: str = ""
    """What earlier decisions in this article say about the phrase, or ""."""

    @property
    def decided(self) -> bool:
        """Whether it has been decided."""
        return self.state is not State.OPEN


class Outline(NamedTuple):
    """The few fields of a suspect that an overview shows; thousands are made at a time."""

    id: int
    start: int
    kind: Kind
    confidence: float
    state: State

    @property
    def decided(self) -> bool:
        """Whether it has been decided."""
        return self.state is not State.OPEN


@dataclass(frozen=True, slots=True)
class Counts:
    """The progress of a review: suspects in each state."""

    total: int = 0
    open: int = 0
    accepted: int = 0
    by_hand: int = 0
    dismissed: int = 0
    allowed: int = 0
    by_kind: dict[Kind, int] = field(default_factory=dict)
    """Open suspects of each kind."""

    @property
    def decided(self) -> int:
        """Suspects that have been decided."""
        return self.total - self.open
