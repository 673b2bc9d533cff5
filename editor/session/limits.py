"""Limits of what the text widget can show in good time; longer texts are refused when read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

LONG_LINE: Final = 10_000
"""Characters of a line from which it is shown in pieces: the widget lays out the whole line on
every key press (0.8 s for 100,000 characters)."""
MAX_UNBROKEN: Final = 50_000
"""Characters without a space or newline that the widget lays out in good time (200,000 took
5 s)."""
MAX_LINES: Final = 200_000
"""Lines that the widget lays out in good time (a million blocked the window for 4 s)."""


def first_unbroken_run(text: str) -> tuple[int, int] | None:
    """Return line (from 1) and length of the first run that cannot be shown, if there is one."""
    for number, line in _lines_of(MAX_UNBROKEN + 1, text):
        run = next((one for one in line.split(" ") if len(one) > MAX_UNBROKEN), "")
        if run:
            return number, len(run)
    return None


def first_long_line(text: str) -> int | None:
    """Return the first line (from 1) that is shown in pieces, if there is one."""
    return next((number for number, _ in _lines_of(LONG_LINE, text)), None)


def _lines_of(length: int, text: str) -> Iterator[tuple[int, str]]:
    """The lines of at least that length, with their numbers.

    No expression: one that looks for such a line tries at every character.
    """
    return (
        (number, line) for number, line in enumerate(text.split("\n"), 1) if len(line) >= length
    )
