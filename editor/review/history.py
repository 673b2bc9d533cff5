"""The undo and redo stacks of a review, and the steps on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from editor.article import Edit, Span
from editor.article.article import Removed
from editor.engine.suspect import Suspect
from editor.review.item import State
from editor.review.spans import MovingSpan

LONG_STEP = 20
"""Characters of typing after which the next word begins a new undo step."""


@dataclass(frozen=True, slots=True)
class SuspectRecord:
    """A suspect with what was decided about it; its place is kept apart, as it moves."""

    suspect: Suspect
    state: State = State.OPEN
    taken: str | None = None
    """The wording that was accepted or typed in its place."""


class CapturedSuspect(NamedTuple):
    """The place and the record of a suspect at one moment, to be restored later."""

    place: MovingSpan
    record: SuspectRecord


@dataclass(slots=True)
class Step:
    """One operation of the user: one undo takes all of it back."""

    label: str
    edits: list[Edit] = field(default_factory=list)
    """In the order they were applied."""
    lowest_start: float = inf
    """The lowest start of the edits: places before it have not moved. Edits are mostly made from
    the end of the text to its start, so that thousands of places lie behind and none before."""
    removed: list[Removed] = field(default_factory=list)
    """For each edit, what its inverse puts back beside characters."""
    events: list[int] = field(default_factory=list)
    """Numbers of its events in the log: one for each edit, or one if it has no edits."""
    suspect_ids: dict[int, None] = field(default_factory=dict)
    """Suspects that it was about or that its edits went into, as an ordered set."""
    adjacent_ids: dict[int, None] = field(default_factory=dict)
    """Suspects without text directly at the ends of the text that it removed."""
    captured: list[CapturedSuspect] = field(default_factory=list)
    """All these suspects in the state on the other side of the step: before it while it is done,
    after it while it is undone."""
    places: list[MovingSpan] = field(default_factory=list)
    """The same for the places of changes."""
    changes: set[int] = field(default_factory=set)
    """Event numbers of the changes whose places it made, went into or touches."""
    phrase: str | None = None
    """The phrase that it allows or, if `disallows`, no longer allows."""
    at_hand: int | None = None
    """The suspect at which it was decided: where undo and redo lead if it was about several."""
    disallows: bool = False
    reverts: list[int] = field(default_factory=list)
    """Numbers of the events that it reverts."""
    by_hand: bool = False
    """Whether it changed text other than by a suggestion: its lines need a new analysis."""
    typing: bool = False
    """Whether it is typing that is not in the log yet and that further typing may join."""

    @property
    def is_nothing(self) -> bool:
        """Whether it is typing that, so far, leaves the text as it was."""
        return self.typing and self.edits[0].before == self.edits[0].after


class History:
    """The undo stack and the redo stack."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._undone_before: list[Step] = []
        """The redo stack before the last step was added."""

    @property
    def to_undo(self) -> Step | None:
        """The step that undo takes back; typing that leaves the text as it was does not count."""
        done = self.done[-2:]
        if done and done[-1].is_nothing:
            done.pop()
        return done[-1] if done else None

    @property
    def to_redo(self) -> Step | None:
        """The step that redo makes again, even after typing that leaves the text as it was."""
        nothing = bool(self.done) and self.done[-1].is_nothing
        undone = self._undone_before if nothing else self.undone
        return undone[-1] if undone else None

    def add(self, step: Step) -> None:
        """Push a new step and clear the redo stack."""
        self.done.append(step)
        self._undone_before, self.undone = self.undone, []

    def drop(self) -> None:
        """Remove the last step and restore the redo stack that it cleared."""
        self.done.pop()
        self.undone = self._undone_before

    def step_to_join(self, edit: Edit) -> Step | None:
        """Return the typing step that a typed edit belongs to, None if it begins a new one."""
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
        return None if at_end and new_word and len(whole.after) >= LONG_STEP else step
