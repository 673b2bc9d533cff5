"""What is known of files from one triage to the next, in an SQLite database.

It holds paths, figures and hashes, and no text. Whatever is in it can be made again from the files,
so one that is damaged, or of another version, is deleted and begun anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from editor.files import FileError, PrivateFileSystem
from editor.files.errors import reason
from editor.files.file_system import make_folder
from editor.originals.database import writing
from editor.paths import user_data_folder
from editor.translatable import message_of, tr
from editor.triage.row import TriageRow

VERSION: Final = 1
"""Of the tables below, in the database's user_version."""
PATIENCE: Final = 10.0
"""Seconds to wait for another program to finish writing. Set by hand."""
PAGE: Final = 500
"""Rows that are in memory at a time. Set by hand."""
_NAME: Final = "triage.db"
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
"""What SQLite adds to the name of a database for the files beside it."""

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS known (
    path BLOB PRIMARY KEY,
    signature TEXT NOT NULL,
    saved TEXT NOT NULL,
    engine TEXT NOT NULL,
    shelf TEXT NOT NULL,
    row TEXT NOT NULL
) WITHOUT ROWID
"""
_WANTED: Final = """
CREATE TEMP TABLE wanted (
    path BLOB PRIMARY KEY,
    signature TEXT NOT NULL,
    saved TEXT NOT NULL,
    problem TEXT NOT NULL
) WITHOUT ROWID
"""


class TriageError(FileError):
    """A triage cannot be made, or its results not be kept."""


class Wanted(NamedTuple):
    """A file that a triage is to have a row of."""

    path: Path
    signature: str = ""
    """Changes whenever the file does; "?" if the file might change again without that."""
    saved: str = ""
    """The same of the log saved beside it; "" if there is none."""
    problem: str = ""
    """Why it cannot even be looked at."""


class Known(NamedTuple):
    """A row from an earlier triage, and of what it was made."""

    signature: str
    saved: str
    engine: str
    """What the engine was that made it."""
    shelf: str
    """What the shelf was on which its original was looked for; "" if it was not."""
    row: TriageRow


class TriageStore:
    """Keeps rows. A context manager, closed after the block; methods raise TriageError.

    Several programs may use it at once.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or user_data_folder() / "triage") / _NAME
        try:
            make_folder(self.path.parent, PrivateFileSystem())
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise _unusable(self.path, reason(error)) from error
        self._connection = self._connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def want(self, files: Iterable[Wanted]) -> int:
        """Begin a triage of these files, in place of one before; return their number."""
        with self._told(), writing(self._connection):
            self._connection.execute("DELETE FROM wanted")
            self._connection.executemany(
                "INSERT OR IGNORE INTO wanted VALUES (?, ?, ?, ?)",
                ((os.fsencode(one.path), one.signature, one.saved, one.problem) for one in files),
            )
            (number,) = self._connection.execute("SELECT count(*) FROM wanted").fetchone()
        return int(number)

    def wanted(self) -> Iterator[tuple[Wanted, Known | None]]:
        """Yield these files in order, with what is known of each from an earlier triage."""
        for found in self._pages(
            "SELECT wanted.path, wanted.signature, wanted.saved, problem, known.signature, "
            "known.saved, engine, shelf, row FROM wanted LEFT JOIN known USING (path)"
        ):
            path, signature, saved, problem, *known = found
            one = Wanted(Path(os.fsdecode(path)), signature, saved, problem)
            yield one, None if known[0] is None else Known(*known[:-1], _row(known[-1]))  # type: ignore[call-arg]

    def rows(self) -> Iterator[TriageRow]:
        """Yield what is known of these files, in order."""
        for _, row in self._pages("SELECT wanted.path, row FROM wanted JOIN known USING (path)"):
            yield _row(row)

    def put(self, rows: Iterable[tuple[Wanted, Known]]) -> None:
        """Keep rows, each in place of one of the same file; all of them or none."""
        with self._told(), writing(self._connection):
            self._connection.executemany(
                "INSERT OR REPLACE INTO known VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (
                        os.fsencode(one.path),
                        *(known.signature, known.saved, known.engine, known.shelf),
                        json.dumps(known.row.as_data()),
                    )
                    for one, known in rows
                ),
            )

    def _pages(self, select: str) -> Iterator[Sequence[Any]]:
        """Yield the rows of a query by path; rows may be put meanwhile."""
        last = b""
        while True:
            with self._told():
                found = self._connection.execute(
                    f"{select} WHERE wanted.path > ? ORDER BY wanted.path LIMIT ?", (last, PAGE)
                ).fetchall()
            yield from found
            if len(found) < PAGE:
                return
            last = found[-1][0]

    def _connect(self) -> sqlite3.Connection:
        try:
            return self._opened()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # the disk is full, or the like
                raise _unusable(self.path, message_of(error)) from error
        forget(self.path.parent)
        with self._told():
            return self._opened()

    def _opened(self) -> sqlite3.Connection:
        """Open the database; raises DatabaseError if it is damaged or of another version."""
        connection = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA journal_mode = WAL")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version not in (0, VERSION):
                raise sqlite3.DatabaseError("it is of another version")  # noqa: TRY301 closed below
            connection.execute(_SCHEMA)
            connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.execute(_WANTED)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _unusable(self.path, message_of(error)) from error


def forget(folder: Path | None = None) -> None:
    """Delete what is known of all files; raises TriageError."""
    path = (folder or user_data_folder() / "triage") / _NAME
    for end in _BESIDE:
        try:
            path.with_name(f"{_NAME}{end}").unlink(missing_ok=True)
        except OSError as error:
            raise TriageError(
                tr("{path} cannot be deleted: {reason}.", path=path, reason=reason(error)), path
            ) from error


def _row(data: str) -> TriageRow:
    return TriageRow.of_data(json.loads(data))


def _unusable(path: Path, why: str) -> TriageError:
    return TriageError(
        tr(
            "What is known of files from earlier triages, in {path}, cannot be used: {why}. Close "
            "other programs that use it, or delete it.",
            path=path,
            why=why,
        ),
        path,
    )
