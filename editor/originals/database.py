"""The index on the disk: an SQLite database that holds the texts and which terms are in them.

A text is kept once, deflated, whatever the number of places it stands in. The full-text table
keeps neither text nor positions, only which texts have a term: a tenth of the texts' size.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.files import PrivateFileSystem
from editor.files.errors import reason
from editor.files.file_system import make_folder
from editor.originals.errors import ShelfError, damaged, told_plainly
from editor.translatable import tr

VERSION: Final = 1
"""Of the tables below, in the database's user_version."""
APPLICATION: Final = 0x554E5350
"""Marks the file as Unspin's: "UNSP"."""
PATIENCE: Final = 10.0
"""Seconds to wait for another program to finish writing. Set by hand: a batch takes about one."""
PENDING: Final = 1 << 24
"""Bytes of terms gathered in memory before they are written. Set by hand: fewer, larger pieces
to merge; the default of a megabyte is an eighth slower."""

_SCHEMA: Final = """
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    read INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    problem TEXT NOT NULL
);
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    text BLOB NOT NULL
);
CREATE TABLE original (
    file INTEGER NOT NULL,
    row INTEGER NOT NULL,
    body INTEGER NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (file, row)
) WITHOUT ROWID;
CREATE INDEX original_body ON original (body);
CREATE VIRTUAL TABLE terms USING fts5(
    text, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.'"
);
"""


def connect(path: Path) -> sqlite3.Connection:
    """Open the index, created if missing, readable by the person alone.

    Raises ShelfError; DamagedShelf if it has to be built anew.
    """
    try:
        make_folder(path.parent, PrivateFileSystem())
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
    except OSError as error:
        raise ShelfError(
            tr(
                "The index of your originals {path} cannot be opened: {reason}.",
                path=path,
                reason=reason(error),
            ),
            path,
        ) from error
    with told_plainly(path):
        connection = sqlite3.connect(
            path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    # It survives every crash of the program; a power cut may cost the last batches.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA secure_delete = FAST")
    connection.execute("PRAGMA trusted_schema = OFF")
    if not _is_set_up(connection, path):
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("PRAGMA journal_mode = WAL")
        with writing(connection):
            if not _is_set_up(connection, path):  # another program may have been faster
                for statement in _SCHEMA.split(";\n"):
                    connection.execute(statement)
                configure = "INSERT INTO terms(terms, rank) VALUES ('hashsize', ?)"
                connection.execute(configure, (PENDING,))
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute(f"PRAGMA user_version = {VERSION}")


def _is_set_up(connection: sqlite3.Connection, path: Path) -> bool:
    """Return whether the tables are there; raises DamagedShelf for those of something else."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and (version, application) != (VERSION, APPLICATION):
        raise damaged(
            path,
            tr(
                "it is of version {version}, this program's is {own}",
                version=str(version),
                own=VERSION,
            ),
        )
    return bool(tables)


@contextlib.contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make all changes in the block, or none."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except BaseException:  # Ctrl+C right after the first of these, too
        if connection.in_transaction:  # a full disk ends it by itself
            connection.execute("ROLLBACK")
        raise
