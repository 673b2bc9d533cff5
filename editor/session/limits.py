"""What the text widget can show in good time; what cannot be shown is refused when it is read."""

from __future__ import annotations

import re
from typing import Final

LONG_LINE: Final = 10_000
"""Characters of a line from which it is shown in pieces: the widget lays out whole lines on
every key (0.8 s for 100,000 characters)."""
UNBROKEN: Final = 50_000
"""Characters without a space or newline that the widget still lays out in good time (200,000
took 5 s)."""

LINES: Final = 200_000
"""Lines that the widget lays out in good time (a million took 4 s, the window at a stop)."""
_TOO_LONG: Final = re.compile(f"[^ \\n]{{{UNBROKEN},}}")
_LONG_LINE: Final = re.compile(f"[^\\n]{{{LONG_LINE},}}")


def unbroken_run(text: str) -> tuple[int, int] | None:
    """The line (from 1) and the length of the first run too long to be shown, if there is one."""
    found = _TOO_LONG.search(text)
    return (text.count("\n", 0, found.start()) + 1, len(found[0])) if found else None


def long_line(text: str) -> int | None:
    """The first line (from 1) that is shown in pieces, if there is one."""
    found = _LONG_LINE.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None
