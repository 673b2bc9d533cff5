"""Errors of the shelf; their messages say what is wrong, where, and what to do."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.files import FileError
from editor.translatable import message_of, tr


class ShelfError(FileError):
    """The shelf cannot be read or changed; what was on it before still is."""


class BusyShelf(ShelfError):
    """Another program is changing the shelf."""


class DamagedShelf(ShelfError):
    """The index is no database, or a damaged one, or one of another version."""


_PRIMARY: Final = 0xFF
"""The bits of SQLite's primary error code; the rest says more of it (sqlite.org/rescode.html)."""
_DAMAGED: Final = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
_MESSAGES: Final = {
    sqlite3.SQLITE_BUSY: tr("it is in use by another program. Wait until that is done"),
    sqlite3.SQLITE_LOCKED: tr("it is in use by another program. Wait until that is done"),
    sqlite3.SQLITE_FULL: tr(
        "the disk is full. Free some space, then run “unspin originals update”"
    ),
    sqlite3.SQLITE_READONLY: tr("it cannot be written to. Get permission to write there"),
    sqlite3.SQLITE_CANTOPEN: tr("it cannot be opened. Check that its folder can be written to"),
    sqlite3.SQLITE_IOERR: tr("the disk failed, or it is full. Check the disk, then try again"),
}


@contextlib.contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn errors of the database at `path` inside the block into ShelfErrors."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        primary = None if code is None else code & _PRIMARY
        if primary in _DAMAGED:
            raise damaged(path, message_of(error)) from error
        known = _MESSAGES.get(primary) if primary is not None else None
        why = known or tr("the database says: {error}. Try again", error=error)
        raise ShelfError(
            tr("The index of your originals {path} cannot be used: {why}.", path=path, why=why),
            path,
        ) from (error)


def damaged(path: Path, why: str) -> DamagedShelf:
    """Return the error for an index that has to be built anew."""
    return DamagedShelf(
        tr("The index of your originals {path} is damaged ({why}).", path=path, why=why), path
    )
