"""The Problematic Paper Screener's list of tortured phrases, as JSON or as a table.

Its originals are notes written for people: "region of interest (roi)", "rhythm pattern (?)",
"heart failure / heart attack", "???". Only the wordings are used. A tortured phrase may be a query,
"irregular woodland" AND "classifier", and papers may be counted.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Final

from editor.engine.text.pairs import Rule
from editor.lists import tables
from editor.lists.person_list import ListError
from editor.lists.search_queries import Query, QueryError, is_query, parse
from editor.translatable import message_of, tr

MOST_ALTERNATIVES: Final = 6
_ASIDE: Final = re.compile(r"\s*(?:\([^()]*(?:\)|$)|\[[^\[\]]*(?:\]|$))")
_SEE: Final = re.compile(r"[,;]?\s*\b(?:see\s+)?https?://.*$")
_MARKS: Final = str.maketrans("", "", '\\"“”*?')
_WORDINGS: Final = re.compile(r"\s+(?:/|or)\s+(?=\S)")

QUERY_HEADERS: Final = frozenset(
    ["query", "search query", "fingerprint", "fingerprint query", "tortured phrase query"]
)
"""Headers of columns that only such lists have."""
SPUN_HEADERS: Final = tables.SPUN_HEADERS | QUERY_HEADERS | {"tortured phrases", "phrase"}
ORIGINAL_HEADERS: Final = tables.ORIGINAL_HEADERS | frozenset(
    [
        "established phrase",
        "established",
        "expected phrases",
        "expected term",
        "expected wording",
        "meaning",
    ]
)
PAPER_HEADERS: Final = frozenset(
    [
        "papers",
        "paper count",
        "number of papers",
        "no. of papers",
        "nb papers",
        "# papers",
        "#papers",
        "count",
        "hits",
    ]
)

Entry = tuple[str, str, tuple[tuple[str, str], ...], str, int, Rule | None]


def looks_like(text: str, path: Path) -> bool:
    """Return whether a file is JSON, rather than a spinner's that also begins with a brace."""
    return (
        path.suffix.lower() == ".json" or re.match(r"\s*(?:\{\s*\"|\[\s*[{\[])", text) is not None
    )


def entries(text: str, path: Path) -> Iterator[Entry]:
    """Yield each entry: place, text, pairs, or why it has none. Raises ListError."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ListError(
            tr("{path} is not valid JSON: {error}.", path=path, error=error), path
        ) from error
    phrases = _records(content)
    if phrases is None:
        raise ListError(
            tr(
                '{path} has no "phrases". A list as JSON looks like {{"phrases": '
                '[{{"tortured": "…", "correct": "…"}}]}}.',
                path=path,
            ),
            path,
        )
    for number, entry in enumerate(phrases, 1):
        place = tr("entry {number}", number=str(number))
        columns = _columns([str(key) for key in entry]) if isinstance(entry, dict) else None
        values = list(entry.values()) if isinstance(entry, dict) else []
        cells = [values[at] if at < len(values) else 0 for at in columns or ()]
        if len(cells) < 2 or not isinstance(cells[0], str) or not isinstance(cells[1], str):
            text = json.dumps(entry, ensure_ascii=True)
            yield place, text, (), tr('"tortured" and "correct" must both be strings'), 1, None
        else:
            yield from _entry(place, cells[0], cells[1], _number(cells[2]))


def table(text: str) -> Iterator[Entry] | None:
    """Return the entries of a table whose first line says that it is such a list, else None."""
    lines = [line for line in enumerate(text.split("\n"), 1) if line[1].strip()]
    for mark in tables.SEPARATORS:
        names = _cells(lines[0][1], mark) if lines else []
        columns = _columns(names)
        counted = columns is not None and columns[2] < len(names)
        if columns is not None and (counted or QUERY_HEADERS & set(map(_header, names))):
            return _rows(lines[1:], mark, columns)
    return None


def _rows(
    lines: Sequence[tuple[int, str]], mark: str, columns: tuple[int, int, int]
) -> Iterator[Entry]:
    spun, original, papers = columns
    for number, line in lines:
        cells = [*_cells(line, mark), ""]
        place = tr("line {number}", number=str(number))
        if len(cells) - 1 <= max(spun, original):
            yield place, line, (), tr("it has not all columns of the first line"), 1, None
        else:
            count = cells[papers] if papers < len(cells) else ""
            yield from _entry(place, cells[spun], cells[original], _number(count))


def _cells(line: str, mark: str) -> list[str]:
    """Return the cells of a line; queries may have bare quotation marks in them."""
    try:
        return next(csv.reader([line], delimiter=mark, strict=True), [])
    except csv.Error:
        # Not as the format wants it: a separator between quotation marks does not separate.
        cells = re.split(f'{mark}(?=(?:[^"]*"[^"]*")*[^"]*$)', line)
        return [cell.strip() for cell in cells]


def _records(content: object) -> list[object] | None:
    """Return the entries of a list as JSON: those of "phrases", or else all there is."""
    if isinstance(content, dict):
        content = content.get("phrases")
        return content if isinstance(content, list) else None
    if isinstance(content, list) and any(isinstance(entry, dict) for entry in content):
        return content
    return None


def _columns(names: Sequence[str]) -> tuple[int, int, int] | None:
    """Return the columns of phrase, original and papers (past the last if there is none)."""
    found = [
        next((at for at, name in enumerate(map(_header, names)) if name in headers), len(names))
        for headers in (QUERY_HEADERS, SPUN_HEADERS, ORIGINAL_HEADERS, PAPER_HEADERS)
    ]
    spun = min(found[0], found[1]) if found[0] == len(names) else found[0]
    return None if len(names) in {spun, found[2]} else (spun, found[2], found[3])


def _header(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").split())


def _number(cell: object) -> int:
    digits = "".join(char for char in str(cell) if char in "0123456789")
    return max(1, int(digits[:9])) if digits else 1


def _entry(place: str, tortured: str, correct: str, times: int) -> Iterator[Entry]:
    """Yield an entry, once for each alternative of its query."""
    text = f"{tortured} = {correct}"
    originals = _alternatives(_bare(correct))
    if not originals:
        yield place, text, (), tr("it names no original"), times, None
        return
    try:
        queries = parse(tortured) if is_query(tortured) else [Query(_bare(tortured), None)]
    except QueryError as error:
        yield place, text, (), message_of(error), times, None
        return
    for phrase, rule in queries:
        yield place, text, tuple((phrase, original) for original in originals), "", times, rule


def _bare(text: str) -> str:
    """Return a wording without the notes beside it."""
    before = ""
    while before != text:
        before, text = text, _ASIDE.sub("", text)
    return " ".join(_SEE.sub("", text).translate(_MARKS).split())


def _alternatives(text: str) -> list[str]:
    """Return all wordings that a text names: "customer/user data" names two."""
    found: list[str] = []
    for wording in _WORDINGS.split(text):
        words = [[part for part in word.split("/") if part] for word in wording.split()]
        found += [" ".join(one) for one in product(*words) if one]
    return found[:MOST_ALTERNATIVES]
