"""The sample articles that ship with the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample article: its title, which is its first line, and its file."""

    title: str
    path: Path


def sample_articles(folder: Path) -> list[Sample]:
    """The samples in a folder, sorted by file name; none if the folder cannot be read."""
    found = []
    try:
        for path in sorted(folder.glob("*.txt")):
            lines = path.read_text(encoding="utf-8").splitlines()
            title = next((line.strip() for line in lines if line.strip()), path.stem)
            found.append(Sample(title, path))
    except (OSError, UnicodeDecodeError):
        # The start page works without samples.
        return []
    return found
