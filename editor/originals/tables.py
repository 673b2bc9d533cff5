"""Tables of articles, as archives export them: CSV, TSV, JSON and JSON Lines.

A row is read at a time, so a table may be larger than the memory; only JSON is read as a whole.
"""

from __future__ import annotations

import codecs
import hashlib
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from editor.files import ReadError
from editor.files.reading import ordinary_file
from editor.originals.table_rows import NumberedRow, Row, rows
from editor.translatable import tr

SUFFIXES: Final = (".csv", ".tsv", ".jsonl", ".ndjson", ".json")
SAMPLE: Final = 50
"""Rows from which the columns are told."""
LEAST_LONG: Final = 200
"""Mean code points of a column without a known name that is taken for the text. Set by hand."""

# In order of preference, without anything but letters.
_TEXT: Final = (
    *("text", "body", "content", "article", "fulltext", "articletext", "articlebody", "maintext"),
    *("bodytext", "textcontent", "plaintext", "contenttext", "story", "document", "contents"),
)
_TITLE: Final = ("title", "headline", "heading", "articletitle", "subject")
_DATE: Final = (
    *("date", "published", "publisheddate", "publishdate", "datepublished", "publicationdate"),
    *("pubdate", "publishedat", "publishedon", "datetime", "timestamp", "created", "createdat"),
)
_URL: Final = ("url", "link", "permalink", "href", "articleurl", "sourceurl", "weburl")
_NO_LETTERS: Final = re.compile(r"[\W\d_]+")


class TableText(NamedTuple):
    """An article of a table."""

    row: int
    """From 1; a row of column names is not counted."""
    text: str
    title: str = ""
    date: str = ""
    url: str = ""


class BadRow(NamedTuple):
    """A row that is left out."""

    row: int
    why: str
    """A clause."""


def is_table(path: Path) -> bool:
    """Return whether a file is read as a table of articles."""
    return path.suffix.lower() in SUFFIXES and not path.name.lower().endswith(".log.jsonl")


def digest(path: Path) -> tuple[str, str]:
    """Return the SHA-256 of a file and the encoding of its text; raises ReadError and OSError."""
    whole = hashlib.sha256()
    decoder = codecs.getincrementaldecoder("utf-8")()
    encoding = ""
    with ordinary_file(path) as file:
        if file.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
            encoding = "utf-16"
        file.seek(0)
        while piece := file.read(1 << 20):
            whole.update(piece)
            try:
                decoder.decode(piece)
            except UnicodeDecodeError:
                encoding = encoding or "cp1252"
                decoder.reset()
    return whole.hexdigest(), encoding or "utf-8-sig"


def table_texts(path: Path, encoding: str) -> Iterator[TableText | BadRow]:
    """Yield the articles of a table in order; raises ReadError and OSError.

    ReadError if no column has a name that is known for texts, nor is long enough for one.
    """
    with ordinary_file(path) as file:
        yield from _texts(path, rows(path, file, encoding))


def _texts(path: Path, numbered: Iterator[NumberedRow]) -> Iterator[TableText | BadRow]:
    first = list(itertools.islice(numbered, SAMPLE))
    column = text_column([row for _, row, _ in first if row])
    if column is None:
        raise ReadError(
            tr("{path} has no column that looks like articles. Name the column “text”.", path=path),
            path,
        )
    for number, row, wrong in itertools.chain(first, numbered):
        if row is None:
            yield BadRow(number, wrong)
            continue
        text = row.get(column)
        if isinstance(text, str) and has_words(text):
            about = (_named(row, names) for names in (_TITLE, _DATE, _URL))
            yield TableText(number, _lines(text), *about)
        else:
            yield BadRow(number, tr("it has no text in words"))


def text_column(sample: Iterable[Row]) -> str | None:
    """Return the column that holds the texts: by its name, else the longest; None if none does."""
    lengths: dict[str, int] = {}
    count = 0
    for row in sample:
        count += 1
        for name, cell in row.items():
            if isinstance(cell, str) and cell.strip():
                lengths[name] = lengths.get(name, 0) + len(cell)
    plain = {_plain(name): name for name in reversed(lengths)}
    named = next((plain[name] for name in _TEXT if name in plain), None)
    longest = max(lengths, key=lengths.__getitem__, default=None)
    if named is None and longest is not None and lengths[longest] >= LEAST_LONG * count:
        return longest
    return named


def has_words(text: str) -> bool:
    """Return whether there is a letter or a digit in a text."""
    return any(map(str.isalnum, text))


def _lines(text: str) -> str:
    """Return a text with the line ends of an article's, so that the same text is the same."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip()


def _plain(name: str) -> str:
    return _NO_LETTERS.sub("", name).lower()


def _named(row: Row, names: tuple[str, ...]) -> str:
    """Return what a row has in a column of one of these names, as one line."""
    plain = {_plain(name): cell for name, cell in row.items()}
    cell = next((plain[name] for name in names if plain.get(name)), "")
    return " ".join(str(cell).split())[:500]
