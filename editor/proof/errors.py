"""Errors of time stamps and signatures; their messages say what is wrong and what to do."""

from __future__ import annotations

from typing import Final

from editor.files import FileError
from editor.translatable import tr

EXTRA: Final = 'pip install "unspin[stamps]"'
"""What installs the library for time stamps."""


class ProofError(FileError):
    """A time stamp cannot be requested, or a log cannot be signed."""


class LibraryMissing(ProofError):
    """The library for time stamps is not installed."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Time stamps need a library that is not installed. This installs it: {command}",
                command=EXTRA,
            )
        )


class ToolMissing(ProofError):
    """The program that makes or checks signatures is not installed."""

    def __init__(self, tool: str) -> None:
        super().__init__(
            tr(
                "{tool} is not installed. It makes and checks the signatures: install it, then "
                "try again.",
                tool=tool,
            )
        )
