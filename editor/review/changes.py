"""The rows of the edit-log view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class LogRow:
    """One event of the log as a person reads it."""

    n: int
    at: str
    """UTC, ISO 8601."""
    event: str
    start: int | None
    """Code point where its text stands now; None if it is gone or never changed text."""
    before: str
    after: str | None
    """None if the event changed no text."""
    source: str
    reason: str
    undone: bool
    revertable: bool


def log_row(
    event: dict[str, Any], start: int | None, *, undone: bool, revertable: bool
) -> LogRow:
    """The row for one event."""
    return LogRow(
        n=event["n"],
        at=event["at"],
        event=event["event"],
        start=start,
        before=event.get("before", ""),
        after=event.get("after"),
        source=event.get("source", ""),
        reason=event.get("reason", ""),
        undone=undone,
        revertable=revertable,
    )
