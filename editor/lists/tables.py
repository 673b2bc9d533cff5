"""Tables of spun phrase and original: TSV and CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Final

from editor.translatable import tr

SEPARATORS: Final = "\t;,"
"""In order of preference: the rarer a character is in phrases, the surer a separator it is."""
SPUN_HEADERS: Final = frozenset(
    {
        "spun",
        "spun phrase",
        "tortured",
        "tortured phrase",
        "replacement",
        "synonym",
    }
)
ORIGINAL_HEADERS: Final = frozenset(
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
    """Return the likeliest separator, and the number of lines in which it makes two columns."""
    return max(
        ((mark, sum(len(_two(line, mark)) == 2 for line in lines)) for mark in SEPARATORS),
        key=lambda found: found[1],
    )


def rows(text: str, mark: str) -> Iterator[Row]:
    """Yield each line that is not blank: place, text, pair, or why it has none.

    A header line says which column is which; without one the first is the spun phrase and the
    second the original. Further columns are skipped.
    """
    spun, original = 0, 1
    started = False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = tr("line {number}", number=str(number))
        try:
            cells = _cells(line, mark)
        except csv.Error as error:
            yield place, line, (), tr("its quotation marks do not match ({error})", error=error)
            continue
        if not started:
            started = True
            columns = _columns(cells)
            if columns is not None:
                spun, original = columns
                continue
        if len(cells) <= max(spun, original):
            yield place, line, (), tr("it has only one column; two are needed")
        else:
            yield place, line, ((cells[spun], cells[original]),), ""


def _cells(line: str, mark: str) -> list[str]:
    # One line at a time, so that an unclosed quotation mark does not swallow the rest.
    return next(csv.reader([line], delimiter=mark, strict=True), [])


def _two(line: str, mark: str) -> list[str]:
    try:
        return [cell for cell in _cells(line, mark) if cell.strip()][:2]
    except csv.Error:
        return []


def _columns(cells: Sequence[str]) -> tuple[int, int] | None:
    """Return the columns of spun phrase and original if these cells are headers, else None."""
    names = [" ".join(cell.casefold().replace("_", " ").split()) for cell in cells]
    spun = next((at for at, name in enumerate(names) if name in SPUN_HEADERS), None)
    original = next((at for at, name in enumerate(names) if name in ORIGINAL_HEADERS), None)
    return None if spun is None or original is None else (spun, original)
