"""Bringing the index in step with the files: what is new or changed is read, what is gone leaves.

The work is done in batches. Each is on the disk before the caller hears of it, so a killed program
loses a second's work, which the next update does again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from editor.engine.errors import Cancelled
from editor.files import ReadError
from editor.originals.index import KnownFile, ShelfIndex
from editor.originals.reading import OriginalsFile, open_originals
from editor.originals.tables import BadRow, TableText
from editor.originals.walking import walk
from editor.translatable import joined, tr

BATCH_SECONDS: Final = 1.0
"""Of work between two calls of the caller. Set by hand: other programs wait no longer for it."""
SETTLED: Final = 2_000_000_000
"""Nanoseconds within which a file may change twice and keep its time. Set by hand: FAT, the
coarsest file system, counts two seconds."""
MOST_NAMED: Final = 3
"""Rows of a table that are named as left out; the rest is counted. Set by hand."""


class Problem(NamedTuple):
    """A file, or a part of one, that could not be read."""

    path: Path
    why: str
    """A sentence."""


class ShelfProgress(NamedTuple):
    """How far an update is."""

    done: int
    """Files that were looked at."""
    total: int
    texts: int
    """Originals read so far; those in files that did not change are not read again."""


def update(
    index: ShelfIndex, places: Iterable[Path], cancelled: Callable[[], bool] | None
) -> Iterator[ShelfProgress]:
    """Bring the index in step with all files in these places; yield after each batch.

    It rests while the caller does not go on. Raises Cancelled and ShelfError; what was done in the
    batches before stays.
    """
    job = _Update(index, cancelled)
    yield from job.run(job.steps(places))


def drop(index: ShelfIndex, files: Iterable[KnownFile]) -> Iterator[ShelfProgress]:
    """Remove files from the index, in batches like `update`. Raises ShelfError."""
    job = _Update(index, None)
    with index.shredding():
        yield from job.run(job.drop(files))
        index.tidy()


class _Update:
    def __init__(self, index: ShelfIndex, cancelled: Callable[[], bool] | None) -> None:
        self._index = index
        self._cancelled = cancelled
        self.progress = ShelfProgress(0, 0, 0)

    def run(self, steps: Iterator[None]) -> Iterator[ShelfProgress]:
        """Make the steps in batches; yield after each."""
        more = True
        while more:
            with self._index.writing():
                more = self._batch(steps)
            yield self.progress
            self.check()

    def check(self) -> None:
        """Raise Cancelled if the caller wants no more."""
        if self._is_cancelled():
            raise Cancelled

    def _is_cancelled(self) -> bool:
        return self._cancelled is not None and self._cancelled()

    def _batch(self, steps: Iterator[None]) -> bool:
        """Make steps for a while; return whether there are more."""
        end = time.monotonic() + BATCH_SECONDS
        return any(time.monotonic() > end or self._is_cancelled() for _ in steps)

    def steps(self, places: Iterable[Path]) -> Iterator[None]:
        """Do the work; yield wherever it can be left."""
        known = self._index.files()
        found = walk(places, self.check)
        self.progress = ShelfProgress(0, len(found.files) + len(found.unread), 0)
        for path, status in found.files.items():
            yield from self._look_at(path, status, known.get(path))
            self.progress = self.progress._replace(done=self.progress.done + 1)
            yield
        for path, why in found.unread.items():
            self._note(
                path, known.get(path), tr("{path} cannot be read: {why}.", path=path, why=why)
            )
        gone = [path for path in known if path not in found.files and not found.hides(path)]
        yield from self.drop(known[path] for path in gone)

    def drop(self, files: Iterable[KnownFile]) -> Iterator[None]:
        """Remove files from the index."""
        for state in files:
            self._index.drop_file(state.number)
            yield

    def _note(self, path: Path, old: KnownFile | None, problem: str) -> None:
        """Store why a file cannot be read; what was read of it before stays, it is tried again."""
        state = KnownFile(0, -1, 0, 0, old.sha256 if old else "", problem)
        self._index.put_file(path, state)

    def _look_at(self, path: Path, status: os.stat_result, old: KnownFile | None) -> Iterator[None]:
        """Read a file unless it is as it was."""
        now = time.time_ns()
        size, modified = status.st_size, status.st_mtime_ns
        if (
            old
            and old.sha256
            and (old.size, old.modified) == (size, modified)
            and old.modified + SETTLED < old.read
        ):
            return
        new = KnownFile(0, size, modified, now, "", "")
        try:
            opened = open_originals(path)
        except ReadError as error:
            self._note(path, old, error.message)
            return
        if old and old.sha256 == opened.sha256:
            self._index.put_file(path, new._replace(sha256=old.sha256, problem=old.problem))
            return
        yield from self._read(path, new, opened)

    def _read(self, path: Path, new: KnownFile, opened: OriginalsFile) -> Iterator[None]:
        """Put the originals of a file in place of those it had."""
        # Until it was read to its end it counts as not read.
        number = self._index.put_file(
            path, new._replace(problem=tr("{path} was not read to its end.", path=path))
        )
        rows: set[int] = set()
        bad: list[BadRow] = []
        problem = ""
        try:
            for one in opened.texts:
                if isinstance(one, TableText):
                    self._index.put_original(number, one)
                    rows.add(one.row)
                    self.progress = self.progress._replace(texts=self.progress.texts + 1)
                    yield
                else:
                    bad.append(one)
        except ReadError as error:
            problem = error.message
        if bad and not problem:
            problem = _left_out(path, bad)
        self._index.drop_originals(number, but=rows)
        self._index.put_file(path, new._replace(sha256=opened.sha256, problem=problem))


def _left_out(path: Path, bad: list[BadRow]) -> str:
    """Return a sentence on rows that were left out."""
    rows = joined(
        (tr("row {row}: {why}", row=one.row, why=one.why) for one in bad[:MOST_NAMED]), "; "
    )
    if len(bad) <= MOST_NAMED:
        return tr("Left out of {path}: {rows}.", path=path, rows=rows)
    more = len(bad) - MOST_NAMED
    return tr("Left out of {path}: {rows}; and {more} more.", path=path, rows=rows, more=more)
