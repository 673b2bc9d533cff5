"""Importing lists: detects the format of a file and reads its pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from editor.engine.text.pairs import Pair, Rule
from editor.files import EncodingUndecided, read_bytes
from editor.files.plain_text import read as read_text
from editor.lists import screener, spinner, tables
from editor.lists.checking import BadLine, PairError, checked
from editor.lists.person_list import MAX_PAIRS, ListError
from editor.translatable import joined, message_of, tr

_FORM = tr(
    "Each line of a list has a spun phrase and its original, separated by a tab, comma or "
    "semicolon, or has original|replacement."
)
SAMPLE = 1000
"""Lines from which the format is detected."""


class ParsedLine(NamedTuple):
    """One line as parsed by a format: its phrases, or why it has none."""

    place: str
    text: str
    sides: tuple[tuple[str, str], ...] = ()
    """(spun phrase, original), any number of them."""
    why: str = ""
    times: int = 1
    """The number of articles that have it, 1 if not counted."""
    rule: Rule | None = None
    """When its pairs count."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The pairs of a file."""

    pairs: tuple[Pair, ...]
    bad: tuple[BadLine, ...]
    """Lines that were left out, in order."""
    notes: tuple[str, ...] = ()
    """Sentences for the user."""
    screener: bool = False
    """Whether the file is the Problematic Paper Screener's, or laid out like it."""


def read_list(path: Path, encoding: str | None = None) -> ImportResult:
    """Read the pairs of a TSV or CSV file, a Screener's table or JSON, or a spinner's own file.

    A file that is not UTF-8 is read in its likeliest encoding unless one is given, and a note
    says so. Raises FileError for a file that cannot be read, is not text, or has no pairs.
    """
    text, notes = _text(path, encoding)
    pairs: list[Pair] = []
    bad: list[BadLine] = []
    entries = _of_screener(text, path)
    for found in _found(text) if entries is None else map(ParsedLine._make, entries):
        if found.why:
            bad.append(BadLine(found.place, found.text, found.why))
        for spun, original in found.sides:
            try:
                pairs.append(checked(spun, original, found.times, found.rule))
            except PairError as error:
                bad.append(BadLine(found.place, found.text, message_of(error)))
    if not pairs:
        raise ListError(joined((_no_pair(path, bad), _FORM)), path)
    once = _once(pairs)
    if len(once) > MAX_PAIRS:
        raise ListError(
            tr(
                "{path} has {pairs} pairs; a list can have at most {most}. Split it and import "
                "the parts.",
                path=path,
                pairs=len(once),
                most=MAX_PAIRS,
            ),
            path,
        )
    return ImportResult(once, tuple(bad), notes, entries is not None)


def _no_pair(path: Path, bad: Sequence[BadLine]) -> str:
    if not bad:
        return tr("{path} has no valid pair.", path=path)
    place, why = bad[0].place, bad[0].why
    return tr("{path} has no valid pair ({place}: {why}).", path=path, place=place, why=why)


def _once(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return the pairs without repeats, each as often as it is counted at most."""
    times: dict[tuple[object, ...], int] = {}
    found: dict[tuple[object, ...], Pair] = {}
    for pair in pairs:
        key = pair.key, pair.rule
        times[key] = max(times.get(key, 1), pair.times)
        found.setdefault(key, pair)
    return tuple(pair._replace(times=times[key]) for key, pair in found.items())


def _text(path: Path, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    data = read_bytes(path)
    try:
        return read_text(data, path, encoding).text, ()
    except EncodingUndecided as error:
        if not error.choices:
            raise
        likeliest = error.choices[0]
        note = tr(
            "{path} is not in UTF-8 and was read as {encoding}.", path=path, encoding=likeliest
        )
        return read_text(data, path, likeliest).text, (note,)


def _of_screener(text: str, path: Path) -> Iterable[screener.Entry] | None:
    """Return the entries of a list like the Screener's; None if it is none."""
    if screener.looks_like(text, path):
        return screener.entries(text, path)
    return screener.table(text)


def _found(text: str) -> Iterable[ParsedLine]:
    sample = list(islice(text.split("\n"), SAMPLE))
    separator, rows = tables.separator(sample)
    if spinner.lines_like(sample) > rows:
        return (ParsedLine(*line) for line in spinner.lines(text))
    return (ParsedLine(*row) for row in tables.rows(text, separator))
