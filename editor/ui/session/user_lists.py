"""People's own lists in the window, and the engine that knows them."""

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
from editor.ui.base.background import Background

if TYPE_CHECKING:
    from editor.engine.engine import Engine

Act = Callable[[], Any]
Then = Callable[[Any], object]


class UserLists(QObject):
    """Reads and changes lists beside the window, one thing after the other.

    Whatever changes what the engine knows makes a new engine.
    """

    engine_ready = Signal(object)
    """The Engine to find suspects with from now on."""
    engine_failed = Signal(object)
    """The exception: there will be no suspects."""
    changed = Signal()
    """The lists, or whether something is being done with them."""
    imported = Signal(object, object)
    """The PersonList that was made, and what was Imported."""
    kept = Signal(object, int)
    """The PersonList that pairs were added to, and how many."""
    failed = Signal(str)
    """What could not be done with a list; nothing was changed."""
    damaged = Signal(str)
    """Files of lists turned out to be damaged; the others are used."""

    def __init__(
        self, lists: ListStore, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._background = background
        self._base: Engine | None = None
        self._stored = StoredLists()
        self._known: list[Pair] | None = None
        """What the engine knows of lists; None while there is no engine."""
        self._queue: deque[tuple[Act, Then, Then]] = deque()

    @property
    def stored(self) -> StoredLists:
        """The lists, as they were after the last thing that was done."""
        return self._stored

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return bool(self._queue)

    def load(self, load_engine: Callable[[], Engine]) -> None:
        """Load the engine that ships, and read the lists."""
        self._do(load_engine, self._take_base, self.engine_failed.emit)
        self.read()

    def read(self) -> None:
        """Look at the lists again: another program may have changed them."""
        self._do(_nothing)

    def import_file(self, path: Path) -> None:
        """Make a list of a file, named as the file is."""
        self._do(partial(_import, self._lists, path), self._tell_imported)

    def keep(self, name: str, pairs: Sequence[Pair], *, origin: str) -> None:
        """Add pairs to the list of that name, or make it; origin: the article's name."""
        tell = partial(self._tell_kept, len(pairs))
        self._do(partial(self._lists.extend, name, origin, pairs), tell)

    def switch(self, name: str, *, on: bool) -> None:
        """Have the engine use a list, or not."""
        self._do(partial(self._lists.switch, name, on=on))

    def remove(self, name: str) -> None:
        """Delete a list."""
        self._do(partial(self._lists.remove, name))

    # How it is done

    def _do(self, act: Act, then: Then | None = None, failed: Then | None = None) -> None:
        self._queue.append((act, then or _nothing, failed or self._tell_failed))
        if len(self._queue) == 1:
            self._start()
        self.changed.emit()

    def _start(self) -> None:
        work = partial(_work, self._queue[0][0], self._lists, self._base, self._known)
        self._background.run(work, self._done, self._failed)

    def _done(self, made: _Made) -> None:
        _, then, _ = self._queue.popleft()
        damaged = [error.message for error in made.stored.damaged]
        news = damaged != [error.message for error in self._stored.damaged]
        self._stored = made.stored
        if made.engine is not None:
            self._known = made.stored.pairs()
            self.engine_ready.emit(made.engine)
        then(made.result)
        if damaged and news:
            self.damaged.emit("\n".join(damaged))
        self._go_on()

    def _failed(self, error: Exception) -> None:
        _, _, failed = self._queue.popleft()
        self._go_on()
        failed(error)

    def _go_on(self) -> None:
        if self._queue:
            self._start()
        self.changed.emit()

    def _take_base(self, engine: Engine) -> None:
        self._base = engine

    def _tell_imported(self, made: tuple[PersonList, ImportResult]) -> None:
        self.imported.emit(*made)

    def _tell_kept(self, count: int, made: PersonList) -> None:
        self.kept.emit(made, count)

    def _tell_failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self.failed.emit(error.message)


class _Made(NamedTuple):
    """What came of one thing that was done, and how the lists are after it."""

    result: Any
    stored: StoredLists
    engine: Engine | None
    """None where it would know the same as the one before."""


def _work(act: Act, lists: ListStore, base: Engine | None, known: list[Pair] | None) -> _Made:
    result = act()
    stored = lists.read()
    pairs = stored.pairs()
    if base is None or pairs == known:
        return _Made(result, stored, None)
    return _Made(result, stored, base.extended(pairs) if pairs else base)


def _import(lists: ListStore, path: Path) -> tuple[PersonList, ImportResult]:
    found = read_list(path)
    name = lists.free_name(path.stem)
    return lists.add(PersonList(name, path.name, found.pairs)), found


def _nothing(_result: object = None) -> None:
    """Done without doing anything."""
