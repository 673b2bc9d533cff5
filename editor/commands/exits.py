"""How a command ends: its exit statuses, and the error that ends it with a message."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """Exit statuses that all commands share; each command's --help says what it means by 1."""

    OK = 0
    FOUND = 1
    """`check` found suspects, `align` differences; `verify` or `find` found that it is not so."""
    ERROR = 2
    """As argparse exits for wrong arguments."""
    INTERRUPTED = 130
    """As shells report a program ended by Ctrl+C: 128 + SIGINT."""


class CommandError(Exception):
    """Ends a command with ExitStatus.ERROR; the text is the message on stderr."""
