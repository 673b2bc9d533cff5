"""What became of a file since it was read: told by its hash, not by its time."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from editor.files import ReadError
from editor.originals.reading import file_sha256


class Since(StrEnum):
    """What became of a file; the value is the word used in files."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    """It is not there any more, or cannot be read."""


def since_read(path: Path, sha256: str) -> Since:
    """Return what became of a file that had this hash when it was read."""
    try:
        return Since.SAME if file_sha256(path) == sha256 else Since.CHANGED
    except ReadError:
        return Since.GONE
