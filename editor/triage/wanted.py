"""Which files in a folder are articles, and what shows that one has changed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from editor.files import log_path, restored_path
from editor.files.names import articles_among
from editor.originals.shelf import absolute
from editor.originals.walking import Walk, walk_parts
from editor.translatable import tr
from editor.triage.store import Wanted

SETTLED: Final = 2_000_000_000
"""Nanoseconds within which a file may change twice and keep its time. Set by hand: FAT, the
coarsest file system, counts two seconds."""


def wanted(places: Iterable[Path], check: Callable[[], None]) -> Iterator[Wanted]:
    """Yield the articles in these files and folders, and what cannot be looked into.

    A file that is named itself always counts. `check` is called for each folder and may raise.
    """
    for place in map(absolute, places):
        for part in walk_parts(place, check):
            now = time.time_ns()
            for path, status in _articles(part, place):
                log = log_path(restored_path(path))
                saved = part.files.get(log) or _status(log)
                yield Wanted(path, _signature(status, now), _signature(saved, now))
            for path, why in part.unread.items():
                yield Wanted(path, problem=tr("{path} cannot be read: {why}.", path=path, why=why))


def _articles(part: Walk, named: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield the articles of a folder, or the one file that was named."""
    for path in part.files if named in part.files else articles_among(part.files):
        yield path, part.files[path]


def _status(path: Path) -> os.stat_result | None:
    """Return the status of a file that is not in the walk; None if there is none."""
    try:
        return path.stat()
    except OSError:
        return None


def _signature(status: os.stat_result | None, now: int) -> str:
    """Return what changes with a file; "?" where it might change again without that."""
    if status is None:
        return ""
    if status.st_mtime_ns + SETTLED >= now:
        return "?"
    return f"{status.st_size} {status.st_mtime_ns}"
