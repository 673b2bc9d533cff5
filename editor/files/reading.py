"""From a path to an article."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from editor.article import Article
from editor.files.errors import ReadError, reason
from editor.files.formats import format_of

MAX_BYTES = 50_000_000
"""Larger files are refused: no article is, and all of it must be in memory."""

_KINDS = (
    (stat.S_ISDIR, "is a folder, not a file. Choose a file in it."),
    (stat.S_ISFIFO, "is a pipe, not a file. Save what comes out of it as a file and open that."),
    (stat.S_ISCHR, "is a device, not a file. Choose a text file."),
    (stat.S_ISBLK, "is a device, not a file. Choose a text file."),
    (stat.S_ISSOCK, "is a socket, not a file. Choose a text file."),
)


@dataclass(frozen=True, slots=True)
class ReadResult:
    """An article as it was opened, and what the person should know of it."""

    article: Article
    notes: tuple[str, ...] = ()


def read_article(path: Path, encoding: str | None = None, revisions: str = "") -> ReadResult:
    """The article in a file; `encoding`, if given, is taken at its word.

    `revisions` says how tracked changes are to be read: "original" or "final". Raises ReadError;
    EncodingUndecided or RevisionsUndecided where the person must choose.
    """
    format_ = format_of(path)
    data = read_bytes(path)
    if not data:
        raise ReadError(f"{path} is empty: there is nothing to review. Choose another file.", path)
    article = format_.read(data, path, encoding, revisions)
    if article.source is not None and not article.original.strip("\n"):
        raise ReadError(
            f"{path} has no text: there is nothing to review. Choose another file.", path
        )
    return ReadResult(article, format_.notes(article))


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """All bytes of an ordinary file of at most so many, without ever waiting for a pipe.

    Raises ReadError.
    """
    try:
        with ordinary_file(path) as file:
            data = file.read(most + 1) if os.fstat(file.fileno()).st_size <= most else None
    except OSError as error:
        raise ReadError(_refusal(path, reason(error)), path) from error
    except ValueError as error:  # a NUL in the path
        raise ReadError(_refusal(path, "no file has such a name"), path) from error
    if data is None or len(data) > most:
        raise ReadError(
            f"{path} is larger than {most // 1_000_000} MB, the most that can be opened. "
            "Split it and open the parts.",
            path,
        )
    return data


@contextlib.contextmanager
def ordinary_file(path: Path) -> Iterator[BufferedReader]:
    """An ordinary file, open for reading, without ever waiting for a pipe.

    Raises ReadError for anything else, and what the system raises.
    """
    check_kind(path, path.stat().st_mode)
    descriptor = os.open(path, _FLAGS)
    try:
        check_kind(path, os.fstat(descriptor).st_mode)  # another thing may have taken its place
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            yield file
    finally:
        os.close(descriptor)


# An open that could wait (a pipe put in the file's place) does not; Windows has no such flag.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _refusal(path: Path, why: str) -> str:
    return f"{path} cannot be opened: {why}. Choose another file."


def check_kind(path: Path, mode: int) -> None:
    """Raises ReadError, saying what it is, for a mode (of os.stat) that is no ordinary file's."""
    for is_kind, refusal in _KINDS:
        if is_kind(mode):
            raise ReadError(f"{path} {refusal}", path)
