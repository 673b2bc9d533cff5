"""Tables for spreadsheets: CSV in UTF-8, with the byte order mark that they need."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

_FORMULA_STARTS: Final = tuple("=+-@\t\r\n＝＋－＠")


def csv_table(rows: Iterable[Iterable[object]]) -> bytes:
    """Return a table whole; see table_lines."""
    return b"".join(table_lines(rows))


def table_lines(rows: Iterable[Iterable[object]]) -> Iterator[bytes]:
    """Yield a table, the names of its columns first, a row at a time.

    A text that a spreadsheet would take for a formula has a TAB before it (CWE-1236). What is no
    text in the name of a file becomes a question mark.
    """
    file = io.StringIO(newline="")
    table = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    encoding = "utf-8-sig"
    for row in rows:
        file.seek(0)
        file.truncate()
        table.writerow(map(_cell, row))
        yield file.getvalue().encode(encoding, "replace")
        encoding = "utf-8"


def _cell(value: object) -> str:
    text = str(value).replace("\0", "␀")
    if isinstance(value, str) and text.lstrip(" ").startswith(_FORMULA_STARTS):
        return "\t" + text
    return text
