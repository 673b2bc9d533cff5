"""What is on the shelf of originals, read at one moment for somebody to look at."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from editor.originals.errors import DamagedShelf
from editor.originals.index import Stamp
from editor.originals.shelf import AddedPlace, Shelf, is_there


class ShelfContents(NamedTuple):
    """What was added, and what its index has of it."""

    folder: Path
    """Where the index is."""
    places: tuple[AddedPlace, ...] = ()
    texts: int = 0
    """Different ones."""
    size: int = 0
    """Bytes on the disk."""
    stamp: Stamp = ()
    """Another after every change of the index; empty if there is none."""
    damage: str = ""
    """Why the index has to be built anew, a sentence; "" if it is sound."""
    is_being_changed: bool = False
    """Whether another window, or a command, was changing the shelf."""

    @property
    def problems(self) -> int:
        """The number of files that could not be read, or not all of them."""
        return len({one.path for place in self.places for one in place.problems})


def read_contents(shelf: Shelf) -> ShelfContents:
    """Read what is on the shelf; raises FileError."""
    contents = ShelfContents(shelf.folder, is_being_changed=shelf.is_being_changed)
    added = shelf.added()
    if not added:
        return contents._replace(size=shelf.size_on_disk())
    try:
        with shelf.index() as index:
            texts, stamp = index.size(), index.stamp()
        contents = contents._replace(places=tuple(shelf.places()), texts=texts, stamp=stamp)
    except DamagedShelf as error:
        places = tuple(AddedPlace(path, 0, 0, (), is_there(path)) for path in added)
        contents = contents._replace(places=places, damage=error.message)
    return contents._replace(size=shelf.size_on_disk())
