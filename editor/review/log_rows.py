"""The rows of the edit-log view: each event, its present place, whether it can be reverted."""

from __future__ import annotations

from dataclasses import dataclass

from editor.article.log import Event
from editor.review.item import State
from editor.review.review_state import ReviewState
from editor.translatable import tr


@dataclass(frozen=True, slots=True)
class LogRow:
    """One event of the log, for reading."""

    n: int
    at: str
    """UTC, ISO 8601."""
    event: str
    start: int | None
    """Code point where its text is now; None if that is gone, or the event has no place."""
    before: str
    after: str | None
    """None if the event changed no text."""
    source: str
    reason: str
    undone: bool
    revertable: bool
    always: bool = False
    """Whether it allowed a phrase in every article."""


def log_rows(state: ReviewState) -> list[LogRow]:
    """Return a row for each event, in order."""
    return [_row(state, event) for event in state.log.events]


def revertable(state: ReviewState, n: int) -> bool:
    """Return whether event n can be reverted by itself."""
    if not 1 <= n <= len(state.log.events) or n in state.undone_events:
        return False
    event = state.log.events[n - 1]
    if event["event"] in ("accept", "edit"):
        return n in state.changes
    if event["event"] in ("allow", "original"):
        return True
    owner = state.owners.get(n)
    return (
        event["event"] == "dismiss"
        and owner is not None
        and owner in state.suspects.spans
        and state.suspects.record(owner).state is State.DISMISSED
    )


def why_not_revertable(state: ReviewState, n: int) -> str:
    """Return why event n cannot be reverted by itself, and what to do instead, as a clause."""
    if not 1 <= n <= len(state.log.events):
        return tr("there is no change {number} in the log", number=n)
    if n in state.undone_events:
        return tr("change {number} was already undone or reverted", number=n)
    if state.log.events[n - 1]["event"] not in ("accept", "edit", "dismiss"):
        return tr("change {number} is neither a decision nor an edit: use undo", number=n)
    return tr(
        "the text of change {number} was changed again: revert the later change first", number=n
    )


def _row(state: ReviewState, event: Event) -> LogRow:
    n = event["n"]
    return LogRow(
        n=n,
        at=event["at"],
        event=event["event"],
        start=_where(state, n),
        before=_before(state, event),
        after=event.get("after"),
        source=event.get("source", ""),
        reason=event.get("reason", ""),
        undone=n in state.undone_events,
        revertable=revertable(state, n),
        always=event.get("scope") == "always",
    )


def _before(state: ReviewState, event: Event) -> str:
    """Return what an event is about; where a decision was undone, its phrase."""
    if event["event"] in ("undo", "redo") and "before" not in event:
        event = state.log.events[event["of"] - 1]
    return str(event.get("before", ""))


def _where(state: ReviewState, n: int) -> int | None:
    if n in state.changes:
        return state.changes.place(n).start
    owner = state.owners.get(n)
    spans = state.suspects.spans
    return spans.place(owner).start if owner is not None and owner in spans else None
