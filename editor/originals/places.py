"""The list of added files and folders: a small file of its own, from which all can be rebuilt."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from editor.files import PrivateFileSystem, read_bytes, write_files
from editor.files.errors import reason
from editor.files.file_system import make_folder
from editor.originals.errors import ShelfError
from editor.translatable import tr

VERSION: Final = 1


class PlaceList:
    """Reads and writes the list; every change is on disk when its method returns.

    Methods raise FileError (ShelfError, ReadError, WriteError), with nothing changed.
    """

    def __init__(self, file: Path) -> None:
        self.file = file

    def read(self) -> list[Path]:
        """Return the added files and folders, absolute, in the order in which they were added."""
        if not self.file.exists():
            return []
        try:
            content = json.loads(read_bytes(self.file))
            if content["unspin_originals"] == VERSION:
                return [Path(place) for place in content["places"]]
        except (ValueError, KeyError, TypeError, RecursionError):
            pass
        raise ShelfError(
            tr(
                "{file}, the list of what you added to your originals, is damaged. Delete it, "
                "then add your files and folders again: “unspin originals add”.",
                file=self.file,
            ),
            self.file,
        )

    def write(self, places: Iterable[Path]) -> None:
        """Store the list."""
        content = {"unspin_originals": VERSION, "places": [str(place) for place in places]}
        system = PrivateFileSystem()
        try:
            make_folder(self.file.parent, system)
        except OSError as error:
            raise ShelfError(
                tr(
                    "{folder}, the folder for your originals, cannot be created: {reason}.",
                    folder=self.file.parent,
                    reason=reason(error),
                ),
                self.file,
            ) from error
        # ASCII: names that are no valid UTF-8 have code points that UTF-8 cannot hold.
        write_files([(self.file, json.dumps(content, indent=1).encode("ascii"))], system=system)
