"""Reading articles and other ordinary files."""

from __future__ import annotations

import codecs
import contextlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from editor.article import Article
from editor.files import recognition
from editor.files.errors import ReadError, reason
from editor.files.formats import (
    HTML,
    PLAIN_TEXT,
    Check,
    Format,
    format_named,
    format_of,
    no_check,
)
from editor.files.names import PASTED
from editor.translatable import tr

MAX_BYTES = 50_000_000
"""Larger files are refused: no article is larger, and all of it is held in memory."""

_REFUSALS = (
    (stat.S_ISDIR, tr("is a folder, not a file. Choose a file in it.")),
    (stat.S_ISFIFO, tr("is a pipe, not a file. Save its output as a file and open that.")),
    (stat.S_ISCHR, tr("is a device, not a file. Choose a text file.")),
    (stat.S_ISBLK, tr("is a device, not a file. Choose a text file.")),
    (stat.S_ISSOCK, tr("is a socket, not a file. Choose a text file.")),
)


@dataclass(frozen=True, slots=True)
class ReadResult:
    """An article as it was read, and sentences for the user about it."""

    article: Article
    notes: tuple[str, ...] = ()


def read_article(
    path: Path, encoding: str | None = None, revisions: str = "", check: Check = no_check
) -> ReadResult:
    """Read an article, in `encoding` if given.

    `revisions` says how tracked changes are read, "original" or "final", or which page of an
    archive; "" for not chosen. Raises ReadError; EncodingUndecided, RevisionsUndecided or
    PageUndecided if the user has to choose; and what `check` raises, which is called while it
    takes long.
    """
    format_of(path)  # what is not readable is refused before it is read
    return _read(read_bytes(path), path, (encoding, revisions, check), recognition.recognised)


def read_piped(
    data: bytes, path: Path, encoding: str | None = None, revisions: str = ""
) -> ReadResult:
    """Read an article that came in by a pipe; what it is, its bytes say, not its name.

    `path` is used in messages. Otherwise as `read_article`.
    """
    return _read(data, path, (encoding, revisions, no_check), recognition.of_bytes)


def _read(
    data: bytes,
    path: Path,
    how: tuple[str | None, str, Check],
    recognised: Callable[[Path, bytes], Format],
) -> ReadResult:
    if not data:
        raise ReadError(
            tr("{path} is empty: there is nothing to read. Choose another file.", path=path), path
        )
    format_ = recognised(path, data)
    article = format_.read(data, path, *how)
    if article.source is not None and not article.original.strip("\n"):
        raise ReadError(
            tr("{path} has no text: there is nothing to read. Choose another file.", path=path),
            path,
        )
    return ReadResult(article, notes_on(article))


def notes_on(article: Article) -> tuple[str, ...]:
    """Return the sentences for the user about an article that was opened from a file."""
    origin = article.origin
    format_ = format_named(origin.format)
    of_file = () if origin.path is None else recognition.notes(origin.path, origin.data, format_)
    return of_file + format_.notes(article)


def read_pasted(text: str, html: str = "") -> ReadResult:
    """Read what a clipboard holds as an article: its web page, if that has text, or its text.

    Raises ReadError.
    """
    if html:
        try:
            # The mark says that it is UTF-8, whatever the page declared where it was copied.
            return _read_pasted(codecs.BOM_UTF8, html, HTML)
        except ReadError:
            if not text.strip():
                raise
    if not text.strip():
        raise ReadError(
            tr("The clipboard has no text. Copy the text of an article first, then paste it.")
        )
    return _read_pasted(b"", text, PLAIN_TEXT)


def _read_pasted(mark: bytes, text: str, format_: Format) -> ReadResult:
    path = Path(f"{PASTED}{format_.suffixes[0]}")
    data = mark + text.encode("utf-8", "replace")
    if len(data) > MAX_BYTES:
        raise _too_large(path, MAX_BYTES)
    article = format_.read(data, path, "utf-8", "", no_check)
    return ReadResult(article, format_.notes(article))


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of an ordinary file of at most `most` bytes; never blocks on a pipe.

    Raises ReadError.
    """
    try:
        with ordinary_file(path) as file:
            data = file.read(most + 1) if os.fstat(file.fileno()).st_size <= most else None
    except OSError as error:
        raise ReadError(_refusal(path, reason(error)), path) from error
    except ValueError as error:  # a NUL in the path
        raise ReadError(_refusal(path, tr("a file cannot have that name")), path) from error
    if data is None or len(data) > most:
        raise _too_large(path, most)
    return data


def _too_large(path: Path, most: int) -> ReadError:
    return ReadError(
        tr(
            "{path} is larger than {most} MB, the most that can be opened. Split it and open "
            "the parts.",
            path=path,
            most=most // 1_000_000,
        ),
        path,
    )


@contextlib.contextmanager
def ordinary_file(path: Path) -> Iterator[BufferedReader]:
    """Open an ordinary file for reading; never blocks on a pipe.

    Raises ReadError for anything but an ordinary file, and OSError.
    """
    check_kind(path, path.stat().st_mode)
    descriptor = os.open(path, _FLAGS)
    try:
        check_kind(path, os.fstat(descriptor).st_mode)  # it may have been replaced since
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            yield file
    finally:
        os.close(descriptor)


# O_NONBLOCK: opening a pipe that replaced the file must not block. Windows has no such flag.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _refusal(path: Path, why: str) -> str:
    return tr("{path} cannot be opened: {why}. Choose another file.", path=path, why=why)


def check_kind(path: Path, mode: int) -> None:
    """Raise ReadError if a mode (st_mode of os.stat) is not that of an ordinary file."""
    for is_kind, refusal in _REFUSALS:
        if is_kind(mode):
            raise ReadError(tr("{path} {refusal}", path=path, refusal=refusal), path)
