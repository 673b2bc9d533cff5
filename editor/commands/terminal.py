"""Printing to a terminal: results on stdout, notes and errors on stderr, no control characters."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from editor.commands.exits import CommandError
from editor.files.errors import reason

_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories of characters that control a terminal, break lines or are invisible."""


def printable(text: str) -> str:
    """Return the text as one line that is safe to print, unsafe characters escaped."""
    return "".join(
        character
        if unicodedata.category(character) not in _UNSAFE
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def print_lines(*lines: str) -> bool:
    """Print lines to stdout; raises CommandError if that fails.

    A closed pipe is no failure: a reader such as `head` has seen enough. Return whether it was
    open.
    """
    try:
        print("\n".join(map(printable, lines)), flush=True)
    except OSError as error:
        output_failed(error)
        return False
    return True


def output_failed(error: OSError) -> None:
    """Let nothing more go to stdout; raise CommandError unless its reader has seen enough."""
    # Python flushes stdout again at exit; that must not fail a second time.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise CommandError(f"cannot write the output: {reason(error)}.") from error


def print_note(text: str) -> None:
    """Print a note to stderr."""
    print(f"unspin: note: {printable(text)}", file=sys.stderr)


def print_status(text: str) -> None:
    """Show on a terminal how far work is, in place of what was shown; "" shows nothing."""
    if sys.stderr.isatty():
        print(f"\r\033[K{printable(text)}", end="", file=sys.stderr, flush=True)


def print_backups(backups: Iterable[Path], parted_note: str) -> None:
    """Note under which names files that were replaced are kept."""
    if parted_note:
        print_note(parted_note)
    for backup in backups:
        print_note(f"The previous file was saved as {backup}.")


def print_error(message: str) -> None:
    """Print an error message to stderr."""
    print(f"unspin: {printable(message)}", file=sys.stderr)


def escape_unencodable() -> None:
    """Make stdout and stderr escape characters that the terminal's encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
