"""Steps of a review that can be taken back and made again, text or no text."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from editor.article import Edit, Span
from editor.article.newlines import Styles
from editor.engine.suspect import Suspect
from editor.review.item import State
from editor.review.spans import MovingSpan

PHRASE = 20
"""Typing of this many characters ends its undo step at the next word."""


@dataclass(frozen=True, slots=True)
class SuspectRecord:
    """What is kept of a suspect beside its place."""

    suspect: Suspect
    state: State = State.OPEN
    taken: str | None = None


class Mark(NamedTuple):
    """A suspect as it was at one moment: its place and its record."""

    place: MovingSpan
    record: SuspectRecord


@dataclass(slots=True)
class Step:
    """One thing the person did: one undo takes all of it back."""

    label: str
    edits: list[Edit] = field(default_factory=list)
    """In the order in which they were applied."""
    low: float = inf
    """Where the first of several edits starts: before it nothing moved. Most have thousands
    behind them, and none in front."""
    styles: list[Styles] = field(default_factory=list)
    """For each edit, the newline styles that its inverse has to put back."""
    numbers: list[int] = field(default_factory=list)
    """Numbers of the log's events of this step, one an edit, or one if it has none."""
    ids: dict[int, None] = field(default_factory=dict)
    """Suspects that it was about or went into, in that order; a set that keeps it."""
    beside: dict[int, None] = field(default_factory=dict)
    """Suspects without text right at the ends of what it took out."""
    saved_marks: list[Mark] = field(default_factory=list)
    """All those suspects as they were on the other side of the step: before it while it is
    done, after it while it is undone."""
    places: list[MovingSpan] = field(default_factory=list)
    """Likewise the places of changes."""
    changes: set[int] = field(default_factory=set)
    """Numbers of the changes whose places it made, went into, or could mistake."""
    phrase: str | None = None
    """The phrase that it allows, if it does that, or forbids again."""
    forbids: bool = False
    reopens: list[int] = field(default_factory=list)
    """Numbers of the events that it reverts."""
    by_hand: bool = False
    """Whether text was changed by other means than a suggestion: its lines are analysed again."""
    typing: bool = False
    """Whether it is hand-typed text, not yet in the log, that further typing may join."""

    @property
    def is_nothing(self) -> bool:
        """Whether it is typing that left the text as it was, for now."""
        return self.typing and self.edits[0].before == self.edits[0].after


class History:
    """Steps done and steps undone."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._undone_before: list[Step] = []
        """What could have been redone before the last step was made."""

    @property
    def to_undo(self) -> Step | None:
        """The step that can be taken back; typing that came to nothing is none."""
        done = self.done[-2:]
        if done and done[-1].is_nothing:
            done.pop()
        return done[-1] if done else None

    @property
    def to_redo(self) -> Step | None:
        """The step that can be made again; typing that came to nothing does not keep it off."""
        nothing = bool(self.done) and self.done[-1].is_nothing
        undone = self._undone_before if nothing else self.undone
        return undone[-1] if undone else None

    def add(self, step: Step) -> None:
        """A new step; what had been undone can no longer be redone."""
        self.done.append(step)
        self._undone_before, self.undone = self.undone, []

    def drop(self) -> None:
        """The last step, just made, came to nothing: all is as it was before it."""
        self.done.pop()
        self.undone = self._undone_before

    def typing_on(self, edit: Edit) -> Step | None:
        """The typing step that a typed edit goes on with, if there is one."""
        if not self.done or self.undone or not self.done[-1].typing:
            return None
        step = self.done[-1]
        whole = step.edits[0]
        if "\n" in edit.after + edit.before or len(edit.after) > 2 or len(edit.before) > 2:
            return None
        at_end = edit.start == whole.result.end and not edit.before
        around = Span(whole.result.start - 1, whole.result.end + 1)
        erased = not edit.after and edit.span.overlaps(around)
        if not (at_end or erased):
            return None
        new_word = whole.after[-1:].isspace() and not edit.after.isspace()
        return None if at_end and new_word and len(whole.after) >= PHRASE else step
