"""Tables of spun phrase and original: TSV and CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Final

SEPARATORS: Final = "\t;,"
"""In the order that settles a draw: the rarer a character is in phrases, the surer a sign."""
SPUN: Final = frozenset(
    {
        "spun",
        "spun phrase",
        "tortured",
        "tortured phrase",
        "replacement",
        "synonym",
    }
)
ORIGINAL: Final = frozenset(
    {
        "original",
        "original phrase",
        "original wording",
        "correct",
        "correct phrase",
        "expected",
        "expected phrase",
    }
)

Row = tuple[str, str, tuple[tuple[str, str], ...], str]


def separator(lines: Sequence[str]) -> tuple[str, int]:
    """What stands between the columns, and in how many of the lines it makes two."""
    return max(
        ((mark, sum(len(_two(line, mark)) == 2 for line in lines)) for mark in SEPARATORS),
        key=lambda found: found[1],
    )


def rows(text: str, mark: str) -> Iterator[Row]:
    """Each line that is not blank: its place, its text, its pair, or why it has none.

    A first line that names the columns says which is which; else the first is the spun
    phrase and the second the original, and further columns are notes.
    """
    spun, original = 0, 1
    started = False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = f"line {number}"
        try:
            cells = _cells(line, mark)
        except csv.Error as error:
            yield place, line, (), f"its quotation marks are not in order ({error})"
            continue
        if not started:
            started = True
            columns = _columns(cells)
            if columns is not None:
                spun, original = columns
                continue
        if len(cells) <= max(spun, original):
            yield place, line, (), "it has one column, and two are needed"
        else:
            yield place, line, ((cells[spun], cells[original]),), ""


def _cells(line: str, mark: str) -> list[str]:
    # One line at a time: a quotation mark that is never closed must not swallow the rest.
    return next(csv.reader([line], delimiter=mark, strict=True), [])


def _two(line: str, mark: str) -> list[str]:
    try:
        return [cell for cell in _cells(line, mark) if cell.strip()][:2]
    except csv.Error:
        return []


def _columns(cells: Sequence[str]) -> tuple[int, int] | None:
    """Where spun phrase and original stand, if these are names of columns."""
    names = [" ".join(cell.casefold().replace("_", " ").split()) for cell in cells]
    spun = next((at for at, name in enumerate(names) if name in SPUN), None)
    original = next((at for at, name in enumerate(names) if name in ORIGINAL), None)
    return None if spun is None or original is None else (spun, original)
