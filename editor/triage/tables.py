"""The rows of a triage as a table: CSV for spreadsheets, a web page for reading, JSON.

All are made a line at a time: there may be many thousands of rows.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from string import Template
from typing import Any, Final

import editor
from editor.export.csv_table import table_lines
from editor.export.markup import shown
from editor.export.page import TRIAGE_FOOT, TRIAGE_HEAD
from editor.translatable import in_percent
from editor.triage.row import Rating, TriageRow

SCHEMA: Final = 1
"""Version of the JSON object."""
COLUMNS: Final = (
    "path",
    "rating",
    "spun",
    "spinner",
    "suspects",
    "sure",
    "words",
    "language",
    "decided",
    "original",
    "coverage",
    "problem",
    "sha256",
)
"""The names of the fields of a row, in the order of the columns."""
_TITLES: Final = (
    '<tr><th>File</th><th>Verdict</th><th>Kind of spinner</th><th class="count">Suspects</th>'
    '<th class="count">Sure</th><th class="count">Words</th><th class="count">Decided</th>'
    "<th>Original, problem</th></tr>\n"
)
_VERDICTS: Final = {
    Rating.SPUN: "looks spun: {spun}",
    Rating.SOUND: "does not look spun",
    Rating.FOREIGN: "not English",
    Rating.UNREAD: "not read",
}


def json_object(row: TriageRow) -> dict[str, Any]:
    """Return a row as the object of `triage --json`."""
    return {"schema": SCHEMA} | {column: _value(row, column) for column in COLUMNS}


def csv_lines(rows: Iterable[TriageRow]) -> Iterator[bytes]:
    """Yield the table as CSV."""
    values = ([_value(row, column) for column in COLUMNS] for row in rows)
    return table_lines(itertools.chain([COLUMNS], values))


def page_lines(rows: Iterable[TriageRow], name: str) -> Iterator[bytes]:
    """Yield the table as a web page, all ASCII, without scripts and remote content."""
    values = {
        "language": "en",
        "title": shown(f"Triage of {name}"),
        "name": shown(name),
        "made": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "version": editor.__version__,
    }
    yield _ascii(Template(TRIAGE_HEAD).substitute(values))
    yield _ascii(_TITLES)
    for row in rows:
        yield _ascii(f"<tr>{''.join(_cells(row))}</tr>\n")
    yield _ascii(TRIAGE_FOOT)


def _value(row: TriageRow, column: str) -> object:
    value = getattr(row, column)
    return value if isinstance(value, int | float) else str(value)


def _cells(row: TriageRow) -> Iterator[str]:
    """Yield the cells of a row of the page, as HTML."""
    yield f"<td>{shown(str(row.path))}</td>"
    verdict = _VERDICTS[row.rating].format(spun=in_percent(row.spun))
    yield f"<td>{verdict}</td><td>{row.spinner}</td>"
    for number in (row.suspects, row.sure, row.words, row.decided):
        yield f'<td class="count">{"" if row.rating is Rating.UNREAD else f"{number:,}"}</td>'
    original = f"{in_percent(row.coverage)} from {row.original}" if row.original else ""
    yield f"<td>{shown(' '.join(filter(None, (original, row.problem))))}</td>"


def _ascii(text: str) -> bytes:
    return text.encode("ascii", "xmlcharrefreplace")
