"""Storage of the user's lists: a file for each, in a folder of their own."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor.engine.text.pairs import Pair, phrase_norm
from editor.files import FileError, PrivateFileSystem, read_bytes, write_files
from editor.files.errors import reason
from editor.files.journal.lock import Lock, LockedError
from editor.lists.checking import merged
from editor.lists.person_list import MAX_PAIRS, ListError, PersonList, tidy_name
from editor.paths import user_data_folder
from editor.translatable import tr

PATIENCE: Final = 10.0
"""Seconds to wait for another program: several times what a list of the largest size takes."""


@dataclass(frozen=True, slots=True)
class StoredLists:
    """All stored lists, as read at one moment."""

    lists: tuple[PersonList, ...] = ()
    """Sorted by name."""
    damaged: tuple[FileError, ...] = ()
    """Errors of files that could not be read; each message names the file."""

    def pairs(self) -> list[Pair]:
        """Return the pairs of all lists that are on."""
        return [pair for one in self.lists if one.on for pair in one.pairs]

    def screened(self) -> frozenset[str]:
        """Return the phrases, as norms, of all lists that are like the Screener's, on or off."""
        return frozenset(
            phrase_norm(pair.spun) for one in self.lists if one.screener for pair in one.pairs
        )


class ListStore:
    """Reads and changes the user's lists. Every change is on disk when its method returns.

    Methods raise FileError (ListError, ReadError, WriteError), with nothing changed. Names are
    compared without case. Several programs may change the lists: one waits for the other.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or user_data_folder() / "lists"

    def read(self) -> StoredLists:
        """Read all lists."""
        found, damaged = self._files()
        lists = sorted((one for _, one in found), key=_by_name)
        return StoredLists(tuple(lists), tuple(damaged))

    def add(self, new: PersonList) -> PersonList:
        """Store a new list, whose name must be free; return it as stored."""
        new = replace(new, name=tidy_name(new.name))
        with self._alone():
            if self._find(new.name) is not None:
                raise ListError(
                    tr(
                        "A list “{name}” already exists. Choose another name, or remove that list.",
                        name=new.name,
                    )
                )
            return self._write(self._new_place(new.name), new)

    def extend(self, name: str, origin: str, pairs: Iterable[Pair]) -> PersonList:
        """Add pairs from a file named `origin` to a list, created if missing; return the list."""
        name = tidy_name(name)
        with self._alone():
            known = self._find(name)
            if known is None:
                return self._write(self._new_place(name), PersonList(name, origin, merged(pairs)))
            path, old = known
            origins = old.origin.split(", ")
            if origin not in origins:
                origins = [*origins, origin][-5:]
            new = replace(old, origin=", ".join(origins), pairs=merged((*old.pairs, *pairs)))
            return self._write(path, new)

    def switch(self, name: str, *, on: bool) -> None:
        """Switch a list on or off; the engine uses those that are on."""
        with self._alone():
            path, known = self._known(name)
            if known.on != on:
                self._write(path, replace(known, on=on))

    def remove(self, name: str) -> None:
        """Delete a list."""
        path, _ = self._known(name)
        try:
            path.unlink()
        except OSError as error:
            raise ListError(
                tr("{path} cannot be deleted: {reason}.", path=path, reason=reason(error)), path
            ) from error

    def free_name(self, name: str) -> str:
        """Return the name, followed by a number if a list already has it."""
        name = tidy_name(name[:60])
        taken = {_by_name(one) for one in self.read().lists}
        number = 1
        free = name
        while free.casefold() in taken:
            number += 1
            free = f"{name} {number}"
        return free

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other programs from changing the lists meanwhile; raises ListError if one does."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock, end = None, time.monotonic() + PATIENCE
        while lock is None:
            try:
                lock = Lock(self.folder.with_name(f"{self.folder.name}.lock"))
            except LockedError as error:
                if time.monotonic() > end:
                    raise ListError(
                        tr("Another window is changing your lists. Try again in a moment.")
                    ) from error
                time.sleep(0.01)
            except OSError:  # nothing can be written there: the change itself says so
                break
        try:
            yield
        finally:
            if lock is not None:
                lock.release()

    def _files(self) -> tuple[list[tuple[Path, PersonList]], list[FileError]]:
        found: list[tuple[Path, PersonList]] = []
        damaged: list[FileError] = []
        names: dict[str, Path] = {}
        try:
            paths = sorted(self.folder.glob("*.json")) if self.folder.is_dir() else []
        except OSError as error:
            return [], [
                ListError(
                    tr(
                        "{folder} cannot be read: {reason}.",
                        folder=self.folder,
                        reason=reason(error),
                    )
                )
            ]
        for path in paths:
            try:
                one = PersonList.parse(read_bytes(path), path)
            except FileError as error:
                damaged.append(error)
                continue
            other = names.setdefault(one.name.casefold(), path)
            if other is not path:
                damaged.append(
                    ListError(
                        tr(
                            "{path} and {other} have the same name “{name}”. The pairs of the "
                            "former are not used. Delete one of the two.",
                            path=path,
                            other=other,
                            name=one.name,
                        ),
                        path,
                    )
                )
                continue
            found.append((path, one))
        return found, damaged

    def _find(self, name: str) -> tuple[Path, PersonList] | None:
        wanted = " ".join(name.split()).casefold()
        return next((known for known in self._files()[0] if _by_name(known[1]) == wanted), None)

    def _known(self, name: str) -> tuple[Path, PersonList]:
        known = self._find(name)
        if known is None:
            raise ListError(tr("There is no list named “{name}”.", name=name))
        return known

    def _new_place(self, name: str) -> Path:
        stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40] or "list"
        place = self.folder / f"{stem}.json"
        number = 1
        while os.path.lexists(place):  # a similar name, or a damaged file
            number += 1
            place = self.folder / f"{stem}-{number}.json"
        return place

    def _write(self, path: Path, content: PersonList) -> PersonList:
        pairs = tuple(pair._replace(source=content.name) for pair in content.pairs)
        if not pairs:
            raise ListError(tr("There are no pairs to store."))
        if len(pairs) > MAX_PAIRS:
            raise ListError(
                tr(
                    "“{name}” would have {pairs} pairs; a list can have at most {most}. Split it.",
                    name=content.name,
                    pairs=len(pairs),
                    most=MAX_PAIRS,
                )
            )
        content = replace(content, pairs=pairs)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ListError(
                tr(
                    "{folder}, the folder for lists, cannot be created: {reason}.",
                    folder=self.folder,
                    reason=reason(error),
                )
            ) from error
        write_files([(path, content.to_bytes())], system=PrivateFileSystem())
        return content


def _by_name(one: PersonList) -> str:
    return one.name.casefold()
