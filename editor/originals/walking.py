"""The files in the folders that the person added."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from editor.files.errors import reason


@dataclass(slots=True)
class Walk:
    """All files under the added files and folders, as found at one moment."""

    files: dict[Path, os.stat_result] = field(default_factory=dict)
    unread: dict[Path, str] = field(default_factory=dict)
    """Places and folders that could not be looked into, and why; what was in them is not known."""

    def hides(self, path: Path) -> bool:
        """Return whether a file may still be there, in a folder that could not be looked into."""
        return not self.unread.keys().isdisjoint((path, *path.parents))


def walk(places: Iterable[Path], check: Callable[[], None]) -> Walk:
    """Look into all folders and their subfolders; links are followed, each folder once.

    Names that begin with a full stop are left out, unless they were added themselves. `check` is
    called for each folder and may raise to end the walk.
    """
    found = Walk()
    for place in places:
        for part in walk_parts(place, check):
            found.files |= part.files
            found.unread |= part.unread
    return found


def walk_parts(place: Path, check: Callable[[], None]) -> Iterator[Walk]:
    """As `walk`, of one place; yield what each folder itself has, one folder at a time."""
    seen: set[tuple[int, int]] = set()
    folders = [place]
    while folders:
        check()
        part = Walk()
        folders += _look_into(folders.pop(), part, seen)
        yield part


def _look_into(path: Path, found: Walk, seen: set[tuple[int, int]]) -> Iterator[Path]:
    """Add what a path is to what was found; yield what is in it if it is a folder."""
    try:
        status = path.stat()
        if not stat.S_ISDIR(status.st_mode):
            found.files[path] = status
            return
        own = (status.st_dev, status.st_ino)
        if own in seen:
            return  # links that form a loop, or lead here by another way
        seen.add(own)
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError as error:
        found.unread[path] = reason(error)
        return
    for name in names:
        inner = path / name
        try:
            status = inner.stat()
        except OSError as error:
            found.unread[inner] = reason(error)
            continue
        if stat.S_ISDIR(status.st_mode):
            yield inner
        else:
            found.files[inner] = status
