"""Standard input and output in place of files: “-”, and the pipes that a shell names."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from editor.commands.terminal import output_failed
from editor.files import ReadError, read_bytes
from editor.files.errors import reason
from editor.files.reading import MAX_BYTES

STREAM: Final = Path("-")
INPUT: Final = Path("standard input")
"""What an article that comes from there is called."""

_NAMED = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""Names of what this process has open already, as a shell gives them for <(command)."""


def is_stream(path: Path) -> bool:
    """Return whether a path stands for standard input or output."""
    return path == STREAM


def is_piped(path: Path) -> bool:
    """Return whether a path stands for something that is read to its end, not for a file.

    A pipe in a folder is none: nobody may ever write to it.
    """
    return is_stream(path) or (str(path).startswith(_NAMED) and not path.is_file())


def read_input(path: Path) -> bytes:
    """Return the bytes of a file, or what comes in by a pipe. Raises ReadError."""
    if not is_piped(path):
        return read_bytes(path)
    named = INPUT if is_stream(path) else path
    try:
        with open(0 if is_stream(path) else path, "rb", closefd=not is_stream(path)) as pipe:
            data = pipe.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReadError(f"{named} cannot be read: {reason(error)}.", named) from error
    if len(data) > MAX_BYTES:
        most = MAX_BYTES // 1_000_000
        raise ReadError(f"{named} is larger than {most} MB, the most that can be read.", named)
    return data


@contextlib.contextmanager
def open_input(path: Path) -> Iterator[BinaryIO]:
    """Open standard input or a file for reading a piece at a time. Raises ReadError."""
    named = INPUT if is_stream(path) else path
    try:
        with open(0 if is_stream(path) else path, "rb", closefd=not is_stream(path)) as file:
            yield file
    except OSError as error:
        raise ReadError(f"{named} cannot be read: {reason(error)}.", named) from error


def write_output(data: bytes) -> None:
    """Write bytes to standard output, all of them and nothing else.

    Raises CommandError if that fails; a closed pipe is no failure.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        output_failed(error)
