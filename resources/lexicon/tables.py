"""Tables of facts beside the recipes: tab-separated text whose columns are named in a comment."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


_DATE: Final = re.compile(r"^# (?:Learnt|Written) on (\d{4}-\d\d-\d\d)", re.MULTILINE)


def date(path: Path) -> str:
    """The date on which a table was made; raises ValueError if no line of it says so."""
    found = _DATE.search(path.read_text(encoding="utf-8"))
    if not found:
        raise ValueError(f"{path.name}: no line '# Learnt on YYYY-MM-DD' or '# Written on …'")
    return found[1]


def header(columns: Sequence[str]) -> str:
    """The comment line that names the columns; it stands above the first row."""
    return "# " + "\t".join(columns)


def read_rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Each row with its line number, counted from 1; lines that begin with # are comments.

    Raises ValueError that names the file and the line if the header is missing above the first
    row, or if a row has another number of cells than `columns` or an empty cell.
    """
    named = False
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        for number, row in enumerate(reader, 1):
            if row and row[0].startswith("#"):
                named = named or "\t".join(row) == header(columns)
            elif not named:
                raise ValueError(f"{path.name}, line {number}: no header {header(columns)!r} above")
            elif len(row) != len(columns) or not all(cell.strip() for cell in row):
                raise ValueError(f"{path.name}, line {number}: not a row of {columns}: {row}")
            else:
                yield number, row


def write_rows(
    path: Path, notes: Iterable[str], columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Write comments, the header and rows in the order given; lines end with a line feed."""
    lines = [*(f"# {note}" for note in notes), header(columns)]
    lines += ["\t".join(map(str, row)) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
