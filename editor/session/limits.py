"""Limits of what the text widget can show in good time; longer texts are refused when read."""

from __future__ import annotations

import re
from typing import Final

LONG_LINE: Final = 10_000
"""Characters of a line from which it is shown in pieces: the widget lays out the whole line on
every key press (0.8 s for 100,000 characters)."""
MAX_UNBROKEN: Final = 50_000
"""Characters without a space or newline that the widget lays out in good time (200,000 took
5 s)."""
MAX_LINES: Final = 200_000
"""Lines that the widget lays out in good time (a million blocked the window for 4 s)."""
_UNBROKEN: Final = re.compile(f"[^ \\n]{{{MAX_UNBROKEN + 1},}}")
_LONG_LINE: Final = re.compile(f"[^\\n]{{{LONG_LINE},}}")


def first_unbroken_run(text: str) -> tuple[int, int] | None:
    """Return line (from 1) and length of the first run that cannot be shown, if there is one."""
    found = _UNBROKEN.search(text)
    return (text.count("\n", 0, found.start()) + 1, len(found[0])) if found else None


def first_long_line(text: str) -> int | None:
    """Return the first line (from 1) that is shown in pieces, if there is one."""
    found = _LONG_LINE.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None
