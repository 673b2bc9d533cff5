"""The chapters of the guide: files of Markdown in a folder for each language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its title, which is its first line, and its text, the title included."""

    name: str
    """Of its file, as links to it have it."""
    title: str
    text: str


def picture_file(folder: Path, name: str) -> Path:
    """A picture of a guide: its own or, where it has none of that name, that of the English one."""
    own = folder / name
    return own if own.is_file() else folder.parent / ENGLISH / name


def guide_folder(guide: Path, language: str) -> Path:
    """Where the guide is in a language ("de"), or in English if it was not written in that."""
    own = guide / language
    return own if own.is_dir() else guide / ENGLISH


def chapters(folder: Path) -> list[Chapter]:
    """The chapters in a folder, in order; none if it is not there. Raises OSError."""
    found = []
    for path in sorted(folder.glob("[0-9]*.md")):
        text = path.read_text(encoding="utf-8")
        title = text.partition("\n")[0].lstrip("# ")
        found.append(Chapter(path.name, title, text))
    return found
