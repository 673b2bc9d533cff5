"""The shelf: what the person added, and its index, in the person's own data folder."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from editor.files import PrivateFileSystem
from editor.files.errors import reason
from editor.files.file_system import make_folder
from editor.files.journal.lock import Lock, LockedError
from editor.originals.errors import BusyShelf, DamagedShelf, ShelfError
from editor.originals.index import ShelfIndex
from editor.originals.places import PlaceList
from editor.originals.updating import Problem, ShelfProgress, drop, update
from editor.paths import user_data_folder
from editor.translatable import tr

_INDEX: Final = "index.db"
_DAMAGED: Final = "index.damaged.db"
_PLACES: Final = "places.json"
_LOCK: Final = "changing.lock"
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
"""What SQLite adds to the name of a database for the files beside it."""
_INDEX_FILES: Final = tuple(f"{name}{end}" for name in (_INDEX, _DAMAGED) for end in _BESIDE)


class AddedPlace(NamedTuple):
    """A file or folder that was added, and what of it is in the index."""

    path: Path
    files: int
    """Those that have originals."""
    originals: int
    problems: tuple[Problem, ...]
    is_there: bool


class Shelf:
    """What the person added. Methods raise ShelfError and other FileErrors.

    DamagedShelf if the index has to be built anew, which `set_aside` and `update` do. Only one
    program at a time may change the shelf; many may search it meanwhile.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or user_data_folder() / "originals"
        self._list = PlaceList(self.folder / _PLACES)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return not self.added()

    @property
    def is_being_changed(self) -> bool:
        """Whether a program, this one or another, is changing the shelf."""
        path = self.folder / _LOCK
        try:
            if path.exists():
                Lock(path).release()
        except LockedError:
            return True
        except OSError:
            return False  # who wants to change the shelf is told
        return False

    def added(self) -> list[Path]:
        """Return the files and folders that were added, in that order."""
        return self._list.read()

    def size_on_disk(self) -> int:
        """Return the bytes that the index takes, one set aside included."""
        size = 0
        for name in _INDEX_FILES:
            with contextlib.suppress(OSError):  # it is not there, or not any more
                size += (self.folder / name).stat().st_size
        return size

    def index(self) -> ShelfIndex:
        """Open the index, to be closed by the caller."""
        return ShelfIndex(self.folder / _INDEX)

    def add(self, paths: Iterable[Path]) -> list[Path]:
        """Put files and folders on the list; return those that were not on it, absolute.

        They are indexed by `update`.
        """
        with self._changing():
            places = self._list.read()
            new = [path for path in map(absolute, paths) if path not in places]
            new = list(dict.fromkeys(new))
            for path in new:
                try:
                    path.stat()
                except OSError as error:
                    raise ShelfError(
                        tr("{path} cannot be added: {reason}.", path=path, reason=reason(error)),
                        path,
                    ) from error
            self._list.write([*places, *new])
        return new

    def update(self, cancelled: Callable[[], bool] | None = None) -> Iterator[ShelfProgress]:
        """Bring the index in step with the files; see updating.update."""
        with self._changing(), self.index() as index:
            index.check()
            yield from update(index, self._list.read(), cancelled)

    def remove(self, path: Path) -> Iterator[ShelfProgress]:
        """Take a file or folder off the list, and what is in it off the index.

        Originals that are in another place of the list stay. If it ends early the rest leaves at
        the next update.
        """
        gone = absolute(path)
        with self._changing():
            places = self._list.read()
            if gone not in places:
                raise ShelfError(
                    tr(
                        "{path} was not added to your originals; “unspin originals list” shows "
                        "what was.",
                        path=path,
                    ),
                    path,
                )
            places.remove(gone)
            self._list.write(places)
            with self.index() as index:
                files = index.files()
                left = [state for one, state in files.items() if not _in_any(one, places)]
                yield from drop(index, left)

    def forget(self) -> None:
        """Delete the list and the index from the disk; the files that were added stay."""
        if not self.folder.exists():
            return
        with self._changing():
            for name in (_PLACES, *_INDEX_FILES):
                self._delete(self.folder / name)
        self._delete(self.folder / _LOCK)

    def set_aside(self) -> Path:
        """Move a damaged index away, in place of one set aside before; return where it is now."""
        with self._changing():
            for end in _BESIDE:
                self._delete(self.folder / f"{_DAMAGED}{end}")
                path = self.folder / f"{_INDEX}{end}"
                if path.exists():
                    try:
                        path.replace(self.folder / f"{_DAMAGED}{end}")
                    except OSError as error:
                        raise ShelfError(
                            tr(
                                "{path} cannot be set aside: {reason}.",
                                path=path,
                                reason=reason(error),
                            ),
                            path,
                        ) from error
        return self.folder / _DAMAGED

    def places(self) -> list[AddedPlace]:
        """Return what was added, with what the index has of it, in the order of adding."""
        added = self.added()
        if not added:
            return []
        with self.index() as index:
            files, counts = index.files(), index.counts()
        places = []
        for place in added:
            own = {path: state for path, state in files.items() if _in_any(path, [place])}
            problems = [Problem(path, one.problem) for path, one in own.items() if one.problem]
            found = [counts[path] for path in own if path in counts]
            places.append(
                AddedPlace(place, len(found), sum(found), tuple(sorted(problems)), is_there(place))
            )
        return places

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """Keep other programs from changing the shelf."""
        try:
            make_folder(self.folder, PrivateFileSystem())
            lock = Lock(self.folder / _LOCK)
        except LockedError as error:
            raise BusyShelf(
                tr(
                    "Another program is changing your originals. Wait until it is done, then try "
                    "again."
                )
            ) from error
        except OSError as error:
            raise ShelfError(
                tr(
                    "{folder}, the folder for your originals, cannot be used: {reason}.",
                    folder=self.folder,
                    reason=reason(error),
                )
            ) from error
        try:
            yield
        finally:
            lock.release()

    def _delete(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise ShelfError(
                tr("{path} cannot be deleted: {reason}.", path=path, reason=reason(error)), path
            ) from error


def rebuilding(error: DamagedShelf, aside: Path) -> str:
    """Return what is said of a damaged index that was set aside and is built anew."""
    return tr(
        "{error} It was moved to {folder} and is built again from the files and folders that you "
        "added; originals whose files are gone are no longer in it.",
        error=error,
        folder=aside,
    )


def is_there(place: Path) -> bool:
    """Return whether a file or folder can be seen."""
    return os.path.exists(place)  # noqa: PTH110 a Path raises where permission is denied


def absolute(path: Path) -> Path:
    """Return a path as the shelf names it: from the root on, without “..”; links stay."""
    return Path(os.path.abspath(path))  # noqa: PTH100 resolve() would follow links


def _in_any(path: Path, places: list[Path]) -> bool:
    # Measured: path.parents takes six times as long, ten seconds for an archive of 100,000 files.
    own = os.path.join(path, "")  # noqa: PTH118 a Path drops the last slash
    return any(own.startswith(os.path.join(place, "")) for place in places)  # noqa: PTH118
