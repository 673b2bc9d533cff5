"""Which modules of the engine are compiled for a wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOMS: Final = ("model", "text", "reading", "judging")
"""The rooms of the engine in which it spends its time."""
LEFT_OUT: Final = {
    "encoder": "it imports what may be missing only where it uses that",
    "acronyms": "cached properties: compiled, they are computed each time",
    "field_words": "the same",
    "markdown": "the same",
    "evidence": "it is sent to other processes; a frozen dataclass, compiled, cannot be",
}
"""Modules that would not do the same if they were compiled, and why."""


def compiled(root: Path) -> list[Path]:
    """Return the modules of a source tree that are compiled."""
    engine = root / "editor" / "engine"
    return [
        path
        for room in ROOMS
        for path in sorted((engine / room).glob("*.py"))
        if path.stem not in {*LEFT_OUT, "__init__"}
    ]
