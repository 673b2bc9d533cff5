"""The rows of a table: CSV, TSV, JSON Lines of any size, a list in JSON of 50 MB at most."""

from __future__ import annotations

import csv
import io
import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Final

from editor.files import ReadError, read_bytes
from editor.translatable import tr

LONGEST_ROW: Final = 10_000_000
"""Code points of the longest line and the longest cell. Set by hand: longer ones are damage, such
as a quotation mark that is never closed."""
LONGEST_NAME: Final = 60
"""Code points of the longest name of a column. Set by hand."""

Row = Mapping[str, object]
NumberedRow = tuple[int, Row | None, str]
"""A row's number from 1, its cells by the names of their columns; or None and what is wrong."""


def rows(path: Path, file: IO[bytes], encoding: str) -> Iterator[NumberedRow]:
    """Yield the rows of a table that was opened as `file`; raises ReadError and OSError.

    A row that only names the columns is not counted.
    """
    suffix = path.suffix.lower()
    if suffix == ".json":
        yield from _json(read_bytes(path).decode(encoding, errors="replace"))
        return
    lines = _lines(path, io.TextIOWrapper(file, encoding, errors="replace", newline=""))
    yield from _json_lines(lines) if suffix in {".jsonl", ".ndjson"} else _cells(lines, suffix)


def _lines(path: Path, text: io.TextIOWrapper) -> Iterator[str]:
    number = 0
    while line := text.readline(LONGEST_ROW):
        number += 1
        if len(line) >= LONGEST_ROW:
            raise ReadError(
                tr(
                    "{path} has a line of more than {most} characters, line {line}: it is no "
                    "table of articles.",
                    path=path,
                    most=LONGEST_ROW,
                    line=number,
                ),
                path,
            )
        yield line


def _json(text: str) -> Iterator[NumberedRow]:
    """Yield the rows of a list of objects; a file that is not one may be JSON Lines."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        yield from _json_lines(text.split("\n"))
        return
    for number, row in enumerate(content if isinstance(content, list) else [content], 1):
        yield _checked(number, row)


def _json_lines(lines: Iterable[str]) -> Iterator[NumberedRow]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield number, None, tr("it is no JSON")
        else:
            yield _checked(number, row)


def _checked(number: int, row: object) -> NumberedRow:
    if not isinstance(row, dict):
        return number, None, tr("it is no JSON object")
    return number, {key: _whole(cell) for key, cell in row.items()}, ""


def _whole(cell: object) -> object:
    # JSON may escape half of a surrogate pair, which no file can hold.
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell


def _cells(lines: Iterator[str], suffix: str) -> Iterator[NumberedRow]:
    """Yield the rows of a table with separators; the first row may name the columns."""
    first = next(lines, "")
    separator = "\t" if suffix == ".tsv" else max(",;\t", key=first.count)
    # The limit is one for the whole process; nothing else in it reads cells that are so long.
    csv.field_size_limit(LONGEST_ROW)
    reader = csv.reader(itertools.chain([first], lines), delimiter=separator)
    names: list[str] = []
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            number += 1
            yield number, None, tr("its quotation marks do not match ({error})", error=error)
            continue
        if not cells:
            continue
        if not names:
            names = [f"column {at}" for at in range(1, len(cells) + 1)]
            if all(len(cell) < LONGEST_NAME for cell in cells):
                names = cells
                continue
        number += 1
        yield number, dict(zip(names, cells, strict=False)), ""
