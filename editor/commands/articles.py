"""Reading an article for a command, which cannot ask how to read it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from editor.article import WITH_ERRORS, Article
from editor.commands.exits import CommandError
from editor.commands.streams import INPUT, is_piped, is_stream, read_input
from editor.commands.terminal import print_note
from editor.files import (
    EncodingUndecided,
    PageUndecided,
    ReadResult,
    RevisionsUndecided,
    read_article,
)
from editor.files.reading import read_piped

DEFAULT_ENCODING = "cp1252"
"""Encoding of files that are not UTF-8, unless --encoding names another."""

NAMED = 20
"""Pages of an archive that are named. Set by hand."""


def open_article(path: Path, encoding: str | None, revisions: str = "") -> Article:
    """Read an article, from standard input if its path is “-”; print notes about it to stderr.

    `encoding` and `revisions` are the values of the reading options. Raises ReadError, and
    CommandError if the file cannot be read without one of these options.
    """
    reading = _read(path, encoding, revisions)
    for note in reading.notes:
        print_note(note)
    return reading.article


def _read(path: Path, encoding: str | None, revisions: str) -> ReadResult:
    if not is_piped(path):
        return _read_as(partial(read_article, path), path, encoding, revisions)
    named = INPUT if is_stream(path) else path
    return _read_as(partial(read_piped, read_input(path), named), named, encoding, revisions)


def _read_as(
    read: Callable[[str | None, str], ReadResult], path: Path, encoding: str | None, revisions: str
) -> ReadResult:
    try:
        return read(encoding, revisions)
    except RevisionsUndecided as error:
        raise CommandError(f"{error} Use --revisions original or --revisions final.") from error
    except PageUndecided as error:
        pages = [f"“{key}”" + f" ({title})" * bool(title) for key, title in error.pages]
        more = f" and {len(pages) - NAMED:,} more" if len(pages) > NAMED else ""
        raise CommandError(
            f"{error} Use --page with one of {', '.join(pages[:NAMED])}{more}."
        ) from error
    except EncodingUndecided as error:
        if error.choices[0] == WITH_ERRORS:
            return read_article(path, WITH_ERRORS, revisions)
        if error.choices[0] != DEFAULT_ENCODING:
            raise CommandError(
                f"{error} Use --encoding with one of: {', '.join(error.choices)}."
            ) from error
    print_note(f"{path} is not in UTF-8; it was read as {DEFAULT_ENCODING} (see --encoding).")
    return read(DEFAULT_ENCODING, revisions)
