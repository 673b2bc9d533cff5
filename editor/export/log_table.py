"""The edit log as a table for spreadsheets: for reading only, since only the log is evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from editor.export.csv_table import csv_table

if TYPE_CHECKING:
    from editor.export.review_snapshot import ReviewSnapshot

COLUMNS: Final = (
    "n",
    "at",
    "event",
    "undone",
    "start",
    "before",
    "after",
    "kind",
    "rank",
    "confidence",
    "source",
    "reason",
    "of",
    "group",
)


def log_table(work: ReviewSnapshot) -> bytes:
    """Return a row for each event, as CSV; the exact texts are in the log."""
    return csv_table([COLUMNS, *_rows(work)])


def _rows(work: ReviewSnapshot) -> Iterator[list[object]]:
    for event, row in zip(work.log.events, work.rows, strict=True):
        entry: dict[str, Any] = {**event, "undone": "yes" if row.undone else ""}
        yield [entry.get(column, "") for column in COLUMNS]
