"""Work on the shelf of originals, on a worker thread of its own: it may take minutes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from editor import translatable
from editor.files import FileError
from editor.originals.errors import DamagedShelf
from editor.originals.shelf import Shelf, rebuilding
from editor.originals.updating import ShelfProgress
from editor.session.shelf_contents import ShelfContents, read_contents
from editor.translatable import joined, percent
from editor.ui.base.background import Background, Executor
from editor.ui.base.translation import said, tr, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.originals.index import Stamp

Part = ShelfProgress | ShelfContents | str
"""What a job tells while it runs: how far it is, what is on the shelf now, or a note."""
Said = Callable[[ShelfContents], str]

READING = translatable.tr("Reading originals")
REMOVING = translatable.tr("Removing originals")
DELETING = translatable.tr("Deleting the index")


class _ShelfJob(NamedTuple):
    """Work that changes the shelf."""

    doing: str
    said: Said
    """What came of it, a sentence."""
    stop: threading.Event
    go: threading.Event
    """Cleared while it rests."""


class ShelfWork(QObject):
    """Changes and shows the shelf; one job runs at a time."""

    changed = Signal()
    """What is known of the shelf, or of the work on it, has changed."""
    renewed = Signal()
    """There are other texts on the shelf than before, or fewer."""
    told = Signal(str)
    """What came of work, in sentences."""
    failed = Signal(str)
    """Why the shelf cannot be read or changed."""

    def __init__(
        self, shelf: Shelf, executor: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self.contents = ShelfContents(shelf.folder)
        """What was on the shelf when it was last read."""
        self.progress = ShelfProgress(0, 0, 0)
        """How far the work is; 0 files in total until they were counted."""
        self._background = Background(executor, self, threads=1)
        self._work: _ShelfJob | None = None
        self._notes: list[str] = []
        self._seen: Stamp | None = None
        """Of the index when its texts were last spoken of; None: it is not known."""

    @property
    def doing(self) -> str:
        """What is being done: READING, REMOVING, DELETING, or "" for nothing."""
        return self._work.doing if self._work is not None else ""

    @property
    def is_known(self) -> bool:
        """Whether `contents` was read yet."""
        return self._seen is not None

    @property
    def is_paused(self) -> bool:
        """Whether the work rests until it is told to go on."""
        return self._work is not None and not self._work.go.is_set()

    def look(self) -> None:
        """Read what is on the shelf."""
        if self._work is None:
            self._read()

    def look_for_others(self) -> None:
        """Read what is on the shelf if another program is, or was, changing it."""
        if self.contents.is_being_changed or self.shelf.is_being_changed:
            self.look()

    def add(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the shelf, and read what is in them.

        Reading that is under way begins anew, without what it has done.
        """
        if self.doing == READING:
            self._drop_work()
        self._start(READING, partial(_updating, self.shelf, paths), total_of)

    def update(self) -> None:
        """Read what is new or changed; an index that is damaged is built again."""
        self._start(READING, partial(_updating, self.shelf, ()), total_of)

    def rebuild(self, damage: DamagedShelf) -> None:
        """Build an index again that was found to be damaged."""
        self._seen = None
        self._start(READING, partial(_updating, self.shelf, (), damage=damage), total_of)

    def remove(self, path: Path) -> None:
        """Take a file or folder off the shelf."""
        said = partial(_removed, path)
        self._start(REMOVING, partial(_removing, self.shelf, path), said)

    def forget(self) -> None:
        """Delete the list and the index; the files stay."""
        self._start(DELETING, partial(_forgetting, self.shelf), _forgotten)

    def pause(self) -> None:
        """Let the work rest, or go on."""
        if self._work is not None:
            go = self._work.go
            go.clear() if go.is_set() else go.set()
            self.changed.emit()

    def cancel(self) -> None:
        """Stop reading; what was read so far stays."""
        if self.doing == READING:
            self._drop_work()
            self._read()
            self.told.emit(
                tr("Reading was stopped. What was read stays; Update goes on with the rest.")
            )

    def shutdown(self) -> None:
        """Stop the work, and wait for its thread."""
        self._drop_work()
        self._background.shutdown()

    # Internals

    def _start(
        self,
        doing: str,
        parts: Callable[[threading.Event, threading.Event], Iterator[Part]],
        said: Said,
    ) -> None:
        if self._work is not None:
            return
        go = threading.Event()
        go.set()
        self._work = work = _ShelfJob(doing, said, threading.Event(), go)
        self.progress = ShelfProgress(0, 0, 0)
        self._notes.clear()
        self._background.run(
            partial(parts, work.stop, go),
            self._done,
            self._failed,
            stop=work.stop,
            progress=self._take,
        )
        self.changed.emit()

    def _read(self) -> None:
        self._background.run(partial(read_contents, self.shelf), self._take, self._cannot_read)

    def _drop_work(self) -> None:
        """Stop the work at the end of its batch; nothing more is heard of it."""
        if self._work is not None:
            self._work.stop.set()
            self._work.go.set()
            self._work = None
            self.changed.emit()

    def _take(self, part: Part) -> None:
        if isinstance(part, ShelfProgress):
            self.progress = part
        elif isinstance(part, ShelfContents):
            self.contents = part
            if self._seen is None and self._work is None:
                self._seen = part.stamp
            elif self._work is None:
                self._tell_renewed()
        else:
            self._notes.append(part)
        self.changed.emit()

    def _done(self, _nothing: None) -> None:
        work, self._work = self._work, None
        self.changed.emit()
        self._tell_renewed()
        if work is not None:
            self.told.emit(translated(joined([*self._notes, work.said(self.contents)])))

    def _tell_renewed(self) -> None:
        if self._seen != self.contents.stamp:
            self._seen = self.contents.stamp
            self.renewed.emit()

    def _failed(self, error: Exception) -> None:
        self._work = None
        self._read()
        self.changed.emit()
        self._tell(error)

    def _cannot_read(self, error: Exception) -> None:
        self.changed.emit()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self.failed.emit(said(error))


def progress_of(work: ShelfWork) -> str:
    """How far the work is: "Reading originals: 3 of 20 files, 1,204 texts"; "" if there is none.

    A file may be a table of many texts.
    """
    if not work.doing:
        return ""
    done, total, texts = work.progress
    if not total:
        far = f"{translated(work.doing)}…"
    elif not texts:
        far = tr("{doing}: {done} of %Ln file(s)", "", total, doing=work.doing, done=done)
    else:
        far = tr(
            "{doing}: {done} of %Ln file(s), {texts}",
            "",
            total,
            doing=work.doing,
            done=done,
            texts=tr("%Ln text(s)", "", texts),
        )
    return tr("{work} (paused)", work=far) if work.is_paused else far


def briefly(work: ShelfWork) -> str:
    """How far the work is, in few words: "Reading originals: 6 %"; "" if there is none."""
    if work.is_paused:
        return tr("{doing}: paused", doing=work.doing)
    done, total, _ = work.progress
    if not work.doing or not total:
        return translated(work.doing)
    return tr("{doing}: {percent} %", doing=work.doing, percent=percent(done / total))


def _updating(
    shelf: Shelf,
    paths: Sequence[Path],
    stop: threading.Event,
    go: threading.Event,
    damage: DamagedShelf | None = None,
) -> Iterator[Part]:
    """Add paths and bring the index in step with the files, built anew if it is damaged."""
    if paths:
        shelf.add(paths)
        yield read_contents(shelf)
    try:
        if damage is not None:
            raise damage
        yield from _resting(shelf.update(stop.is_set), stop, go)
    except DamagedShelf as error:
        yield rebuilding(error, shelf.set_aside())
        yield from _resting(shelf.update(stop.is_set), stop, go)
    yield read_contents(shelf)


def _removing(
    shelf: Shelf, path: Path, stop: threading.Event, go: threading.Event
) -> Iterator[Part]:
    yield from _resting(shelf.remove(path), stop, go)
    yield read_contents(shelf)


def _forgetting(shelf: Shelf, _stop: threading.Event, _go: threading.Event) -> Iterator[Part]:
    shelf.forget()
    yield read_contents(shelf)


def _resting(
    work: Iterator[ShelfProgress], stop: threading.Event, go: threading.Event
) -> Iterator[ShelfProgress]:
    """Do the work, a batch at a time; it rests while `go` is not set."""
    for progress in work:
        yield progress
        go.wait()
        if stop.is_set():
            return


def total_of(contents: ShelfContents) -> str:
    """What is on the shelf, in a sentence or two."""
    total = tr("%Ln text(s) on the shelf.", "", contents.texts)
    if not contents.problems:
        return total
    problems = tr("%Ln file(s) could not be read, or not all of it.", "", contents.problems)
    return f"{total} {problems}"


def _removed(path: Path, contents: ShelfContents) -> str:
    gone = tr("{name} was removed.", name=path.name)
    return f"{gone} {total_of(contents)}"


def _forgotten(_contents: ShelfContents) -> str:
    return tr("The index and its list were deleted. Your files stay.")
