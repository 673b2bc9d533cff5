"""The triage of a folder, on a worker thread of its own: it may take hours."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.engine.errors import Cancelled
from editor.files import FileError
from editor.lists import ListStore
from editor.originals.shelf import Shelf
from editor.program import cores, worker_command
from editor.triage.engine_key import engine_key
from editor.triage.pool import Pool, PoolError
from editor.triage.row import TriageRow
from editor.triage.store import TriageStore
from editor.triage.triage import Answering, Means, TriageProgress, shelf_key, triage
from editor.triage.worker import rating
from editor.ui.base.background import Background, Executor
from editor.ui.base.translation import said

if TYPE_CHECKING:
    from editor.ui.session.user_lists import UserLists

AT_ONCE: Final = 0.2
"""Seconds in which rows are gathered before they are shown. Set by hand."""


class Found(NamedTuple):
    """Rows that were added, and how far the triage is."""

    rows: list[TriageRow]
    done: int
    total: int
    own: int
    """Pages of this program's own in the folder, which are left out."""


class _Sources(NamedTuple):
    """What a triage is made with."""

    store: Path | None
    lists: Path
    shelf: Shelf
    answering: Callable[[], Answering] | None
    """Rates files in place of a pool of workers."""


class FolderWork(QObject):
    """Rates the articles of one folder."""

    begun = Signal(object)
    """The folder, none of whose rows is known yet."""
    added = Signal(list)
    """TriageRows."""
    completed = Signal(object)
    """The paths of all articles that the folder has, a set: each was added."""
    changed = Signal()
    """How far it is, or whether it goes on, has changed."""
    failed = Signal(str)
    """Why it ended early, a sentence."""

    def __init__(
        self,
        user_lists: UserLists,
        shelf: Shelf,
        *,
        store: Path | None = None,
        executor: Executor | None = None,
        answering: Callable[[], Answering] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`store` is the folder of what is known from earlier triages: by default the person's."""
        super().__init__(parent)
        self._background = Background(executor, self, threads=1)
        self._sources = _Sources(store, user_lists.folder, shelf, answering)
        self._stop: threading.Event | None = None
        self.folder: Path | None = None
        self.done = 0
        self.total = 0
        """Articles in the folder; 0 until they were counted."""
        self.own = 0
        """Reports and tables of this program in the folder, which are left out."""

    @property
    def is_working(self) -> bool:
        """Whether files are being rated."""
        return self._stop is not None

    def start(self, folder: Path) -> None:
        """Rate the articles of a folder, in place of one before."""
        self.stop()
        self.folder = folder
        self.begun.emit(folder)
        self.go_on()

    def go_on(self) -> None:
        """Rate what was not rated yet, or has changed since."""
        if self.folder is None or self.is_working:
            return
        self._stop = stop = threading.Event()
        self.done = self.total = self.own = 0
        self._background.run(
            partial(_rate_folder, self.folder, self._sources, stop),
            self._complete,
            self._failed,
            stop=stop,
            told=self._take,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Stop; what was rated stays."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
            self.changed.emit()

    def shutdown(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._background.shutdown()

    def _take(self, found: Found) -> None:
        self.done, self.total, self.own = found.done, found.total, found.own
        if found.rows:
            self.added.emit(found.rows)
        self.changed.emit()

    def _complete(self, paths: set[Path]) -> None:
        self._stop = None
        self.completed.emit(paths)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._stop = None
        self.changed.emit()
        if not isinstance(error, FileError | PoolError):
            raise error
        self.failed.emit(said(error))


def _rate_folder(
    folder: Path, sources: _Sources, stop: threading.Event, tell: Callable[[Found], None]
) -> set[Path]:
    """Rate the articles of a folder; return their paths. `tell` gets rows as they come."""
    paths: set[Path] = set()
    waiting: list[TriageRow] = []
    last = TriageProgress(None, 0, 0, 0)
    told = time.monotonic()

    def flush() -> None:
        nonlocal told
        tell(Found(waiting.copy(), last.done, last.total, last.own))
        waiting.clear()
        told = time.monotonic()

    def check() -> None:
        if stop.is_set():
            raise Cancelled
        if waiting and time.monotonic() - told > AT_ONCE:
            flush()

    with (
        TriageStore(sources.store) as store,
        contextlib.closing(triage(store, [folder], _means(sources), check)) as steps,
    ):
        for last in steps:
            if last.row is None:
                flush()
            else:
                paths.add(last.row.path)
                waiting.append(last.row)
            check()
    flush()
    return paths


def _means(sources: _Sources) -> Means:
    """Rate with all cores but the window's; look for originals if there are any."""
    engine = engine_key(ListStore(sources.lists).read().pairs())
    on_shelf = shelf_key(sources.shelf)
    if sources.answering is not None:
        return Means(sources.answering(), engine, on_shelf)
    options = rating(sources.shelf.folder if on_shelf else None)
    return Means(Pool(worker_command(options), max(1, cores() - 1)), engine, on_shelf)
