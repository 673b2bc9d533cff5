"""What the views of a review are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from editor.article import Edit, Span
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
        """Whether another text stands there now."""
        return self in (State.ACCEPTED, State.BY_HAND)


@dataclass(frozen=True, slots=True)
class Item:
    """A suspect as it is now: where it stands, what is offered for it, what was decided."""

    id: int
    start: int
    end: int
    text: str
    """What stands at [start, end) now, code points of the article's text."""
    spun: str
    """What stood there when it was found."""
    kind: Kind
    confidence: float
    suggestions: tuple[Suggestion, ...]
    """Best first, with what earlier decisions in this article taught."""
    state: State
    taken: str | None = None
    """The wording that was accepted."""
    note: str = ""
    """What earlier decisions in this article say about the phrase, or nothing."""

    @property
    def decided(self) -> bool:
        """Whether the person has settled it."""
        return self.state is not State.OPEN


class Outline(NamedTuple):
    """As much of a suspect as a mark in an overview needs; thousands are made at once."""

    id: int
    start: int
    kind: Kind
    confidence: float
    state: State

    @property
    def decided(self) -> bool:
        """Whether the person has settled it."""
        return self.state is not State.OPEN


@dataclass(frozen=True, slots=True)
class Counts:
    """How far the review has come, in suspects."""

    total: int = 0
    open: int = 0
    accepted: int = 0
    by_hand: int = 0
    dismissed: int = 0
    allowed: int = 0
    by_kind: dict[Kind, int] = field(default_factory=dict)
    """Open ones of each kind."""

    @property
    def decided(self) -> int:
        """Those that are settled."""
        return self.total - self.open


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation did, for the views to follow."""

    origin: str
    """type, decision, replace, undo, redo, revert, merge, evidence or save."""
    edits: tuple[Edit, ...] = ()
    """In the order in which they were applied, each in the text that the one before left."""
    suspects: bool = True
    """Whether suspects came, went or changed state, and did not merely move."""
    caret: int | None = None
    """Where to look now: a code point of the new text."""
    focus: int | None = None
    """The suspect that the operation was about."""
    dirty: Span | None = None
    """The lines to analyse again, in the new text."""
