"""Storage of the user's lists: a file for each, in a folder of their own."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from editor.engine.text.pairs import Pair
from editor.files import FileError, PrivateFileSystem, read_bytes, write_files
from editor.files.errors import reason
from editor.lists.checking import merged
from editor.lists.person_list import MAX_PAIRS, ListError, PersonList, tidy_name
from editor.paths import user_data_folder
from editor.translatable import tr


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


class ListStore:
    """Reads and changes the user's lists. Every change is on disk when its method returns.

    Methods raise FileError (ListError, ReadError, WriteError), with nothing changed. Names are
    compared without case.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_data_folder() / "lists"

    def read(self) -> StoredLists:
        """Read all lists."""
        found, damaged = self._files()
        lists = sorted((one for _, one in found), key=_by_name)
        return StoredLists(tuple(lists), tuple(damaged))

    def add(self, new: PersonList) -> PersonList:
        """Store a new list, whose name must be free; return it as stored."""
        new = replace(new, name=tidy_name(new.name))
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

    def _files(self) -> tuple[list[tuple[Path, PersonList]], list[FileError]]:
        found: list[tuple[Path, PersonList]] = []
        damaged: list[FileError] = []
        names: dict[str, Path] = {}
        try:
            paths = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []
        except OSError as error:
            return [], [
                ListError(
                    tr(
                        "{folder} cannot be read: {reason}.",
                        folder=self._folder,
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
        place = self._folder / f"{stem}.json"
        number = 1
        while os.path.lexists(place):  # a similar name, or a damaged file
            number += 1
            place = self._folder / f"{stem}-{number}.json"
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
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ListError(
                tr(
                    "{folder}, the folder for lists, cannot be created: {reason}.",
                    folder=self._folder,
                    reason=reason(error),
                )
            ) from error
        write_files([(path, content.to_bytes())], system=PrivateFileSystem())
        return content


def _by_name(one: PersonList) -> str:
    return one.name.casefold()
