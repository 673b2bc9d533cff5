"""The edit log as a table for spreadsheets: for reading only, since only the log is evidence."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final

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
_FORMULA_STARTS: Final = tuple("=+-@\t\r\n＝＋－＠")


def log_table(work: ReviewSnapshot) -> bytes:
    """Return a row for each event, as CSV in UTF-8 with the byte order mark spreadsheets need.

    A text that a spreadsheet would take for a formula has a TAB before it (CWE-1236); the exact
    text is in the log.
    """
    file = io.StringIO(newline="")
    table = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for event, row in zip(work.log.events, work.rows, strict=True):
        entry: dict[str, Any] = {**event, "undone": "yes" if row.undone else ""}
        table.writerow([cell(entry.get(column, "")) for column in COLUMNS])
    return file.getvalue().encode("utf-8-sig")


def cell(value: object) -> str:
    """Return a value as a cell, which no spreadsheet takes for a formula."""
    text = str(value).replace("\0", "␀")
    if isinstance(value, str) and text.lstrip(" ").startswith(_FORMULA_STARTS):
        return "\t" + text
    return text
