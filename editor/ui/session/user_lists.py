"""The user's own lists, and the engine that uses them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.engine.text.pairs import Pair
from editor.files import FileError
from editor.lists import ImportResult, ListStore, PersonList, StoredLists, read_list
from editor.translatable import joined
from editor.ui.base.background import Background
from editor.ui.base.translation import said, translated

if TYPE_CHECKING:
    from editor.workers.remote_engine import AnyEngine

Operation = Callable[[], Any]
Callback = Callable[[Any], object]


class UserLists(QObject):
    """Reads and changes lists on a worker thread, one operation after another.

    A new engine is made whenever the pairs in use have changed.
    """

    engine_ready = Signal(object)
    """The Engine to use from now on."""
    engine_failed = Signal(object)
    """The exception: the engine could not be loaded."""
    changed = Signal()
    """The lists, or `busy`, have changed."""
    imported = Signal(object, object)
    """The new PersonList, and the ImportResult."""
    pairs_added = Signal(object, int)
    """The PersonList that pairs were added to, and their number."""
    failed = Signal(str)
    """Why an operation failed; nothing was changed."""
    damaged = Signal(str)
    """Which list files are damaged; the others are used."""

    def __init__(
        self, lists: ListStore, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._background = background
        self._base: AnyEngine | None = None
        self._stored = StoredLists()
        self._known: list[Pair] | None = None
        """The pairs that the engine uses; None while there is no engine."""
        self._queue: deque[tuple[Operation, Callback, Callback]] = deque()

    @property
    def stored(self) -> StoredLists:
        """The lists as they were after the last operation."""
        return self._stored

    @property
    def folder(self) -> Path:
        """The folder that the lists are in."""
        return self._lists.folder

    @property
    def busy(self) -> bool:
        """Whether an operation is running or waiting."""
        return bool(self._queue)

    def read_pairs(self) -> list[Pair]:
        """Return the pairs of all lists that are on, as they are on the disk; for any thread."""
        return self._lists.read().pairs()

    def load(self, load_engine: Callable[[], AnyEngine]) -> None:
        """Load the engine without lists, then read the lists."""
        self._enqueue(load_engine, self._set_base, self.engine_failed.emit)
        self.read()

    def read(self) -> None:
        """Read the lists again; another program may have changed them."""
        self._enqueue(_nothing)

    def import_file(self, path: Path) -> None:
        """Make a list from a file, named after it."""
        self._enqueue(partial(_import, self._lists, path), self._emit_imported)

    def add_pairs(self, name: str, pairs: Sequence[Pair], *, origin: str) -> None:
        """Add pairs to the list of that name, creating it if necessary.

        `origin`: the name of the article that they come from.
        """
        done = partial(self._emit_pairs_added, len(pairs))
        self._enqueue(partial(self._lists.extend, name, origin, pairs), done)

    def switch(self, name: str, *, on: bool) -> None:
        """Turn the use of a list on or off."""
        self._enqueue(partial(self._lists.switch, name, on=on))

    def remove(self, name: str) -> None:
        """Delete a list."""
        self._enqueue(partial(self._lists.remove, name))

    # Internals

    def _enqueue(
        self, operation: Operation, done: Callback | None = None, failed: Callback | None = None
    ) -> None:
        self._queue.append((operation, done or _nothing, failed or self._emit_failed))
        if len(self._queue) == 1:
            self._start()
        self.changed.emit()

    def _start(self) -> None:
        work = partial(_work, self._queue[0][0], self._lists, self._base, self._known)
        self._background.run(work, self._done, self._failed)

    def _done(self, made: _Outcome) -> None:
        _, done, _ = self._queue.popleft()
        damaged = [error.message for error in made.stored.damaged]
        news = damaged != [error.message for error in self._stored.damaged]
        self._stored = made.stored
        if made.engine is not None:
            self._known = made.stored.pairs()
            self.engine_ready.emit(made.engine)
        done(made.result)
        if damaged and news:
            self.damaged.emit(translated(joined(damaged, "\n")))
        self._start_next()

    def _failed(self, error: Exception) -> None:
        _, _, failed = self._queue.popleft()
        self._start_next()
        failed(error)

    def _start_next(self) -> None:
        if self._queue:
            self._start()
        self.changed.emit()

    def _set_base(self, engine: AnyEngine) -> None:
        self._base = engine

    def _emit_imported(self, made: tuple[PersonList, ImportResult]) -> None:
        self.imported.emit(*made)

    def _emit_pairs_added(self, count: int, made: PersonList) -> None:
        self.pairs_added.emit(made, count)

    def _emit_failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self.failed.emit(said(error))


class _Outcome(NamedTuple):
    """The result of one operation, and the lists after it."""

    result: Any
    stored: StoredLists
    engine: AnyEngine | None
    """A new engine; None if the pairs in use are the same as before."""


def _work(
    operation: Operation, lists: ListStore, base: AnyEngine | None, known: list[Pair] | None
) -> _Outcome:
    result = operation()
    stored = lists.read()
    pairs = stored.pairs()
    if base is None or pairs == known:
        return _Outcome(result, stored, None)
    return _Outcome(result, stored, base.extended(pairs) if pairs else base)


def _import(lists: ListStore, path: Path) -> tuple[PersonList, ImportResult]:
    found = read_list(path)
    name = lists.free_name(path.stem)
    return lists.add(PersonList(name, path.name, found.pairs, screener=found.screener)), found


def _nothing(_result: object = None) -> None:
    """An operation or callback that does nothing."""
