"""Command-line arguments: the parser and the options and types that several commands share."""

from __future__ import annotations

import argparse
from typing import NoReturn

from editor.commands.terminal import printable


class Parser(argparse.ArgumentParser):
    """An argument parser whose error messages are safe to print.

    They quote the arguments, and a shell expands those to names that anybody may have given to
    files ("unspin check *").
    """

    def error(self, message: str) -> NoReturn:
        """Exit with the message and status 2."""
        super().error(printable(message))

    def add_reading_options(self) -> None:
        """Add the options for files that do not say themselves how to read them."""
        self.add_argument(
            "--encoding",
            metavar="NAME",
            help="encoding of the file (default: UTF-8, or cp1252 if it is not valid UTF-8)",
        )
        self.add_argument(
            "--revisions",
            choices=["original", "final"],
            default="",
            help="read a document with tracked changes as if all were rejected (original) or "
            "accepted (final)",
        )
        # Which of several texts in a file is meant, too: no file has both.
        self.add_argument(
            "--page",
            metavar="ADDRESS",
            dest="revisions",
            default="",
            help="the page to read, by its address, of an archive of web pages that has several",
        )


def number_of_jobs(text: str) -> int:
    """Parse how much is done at once; raises ArgumentTypeError."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")
    return int(text)


def confidence(text: str) -> float:
    """Parse a confidence from 0 to 1; raises ArgumentTypeError."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value
