"""What is in the index: files, the originals in them, their texts, and the terms of these."""

from __future__ import annotations

import contextlib
import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from editor.originals.database import connect, writing
from editor.originals.errors import damaged, told_plainly
from editor.originals.tables import TableText
from editor.originals.terms import keys
from editor.translatable import tr

LEVEL: Final = 6
"""Of zlib. Measured: 9 saves one byte in two hundred and takes twice as long."""

Stamp = tuple[object, ...]
"""A state of the index."""


class KnownFile(NamedTuple):
    """A file as it was when it was last read."""

    number: int
    size: int
    modified: int
    """Time of its last change, in nanoseconds."""
    read: int
    """When it was read, likewise."""
    sha256: str
    """Of its bytes; "" while it has not been read to its end, or cannot be read."""
    problem: str
    """Why it, or a part of it, could not be read; "" if all of it was."""


class Whereabouts(NamedTuple):
    """A place where a text stands."""

    path: Path
    row: int
    """In a table, from 1; 0 for a file of its own."""
    sha256: str
    """Of the file, as it was read."""
    title: str
    date: str
    url: str


class ShelfIndex:
    """Reads and changes the index. A context manager: closed after the block.

    Methods raise ShelfError, DamagedShelf if the index has to be built anew.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = connect(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with told_plainly(self.path):
            self._connection.close()

    # ------------------------------------------------------------------------------------- reading

    def check(self) -> None:
        """Raise DamagedShelf if the database is not sound; takes a second for 100,000 texts."""
        with told_plainly(self.path):
            (found,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise damaged(self.path, str(found).replace("\n", " "))

    @contextlib.contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Read in the block what is in the index as it begins, whatever others change meanwhile."""
        self._all("BEGIN")
        try:
            yield
        finally:
            self._all("ROLLBACK")

    def files(self) -> dict[Path, KnownFile]:
        """Return all files by their paths."""
        rows = self._all("SELECT path, id, size, modified, read, sha256, problem FROM file")
        known = ((Path(os.fsdecode(path)), KnownFile(*state)) for path, *state in rows)
        # A problem names its file, and a name need not be text.
        return {path: one._replace(problem=os.fsdecode(one.problem)) for path, one in known}

    def counts(self) -> dict[Path, int]:
        """Return the number of originals in each file that has some."""
        rows = self._all("SELECT path, count(*) FROM file JOIN original ON file = id GROUP BY file")
        return {Path(os.fsdecode(path)): count for path, count in rows}

    def texts_of(self, path: Path) -> list[int]:
        """Return the numbers of the texts in a file, in the order of its rows."""
        rows = self._all(
            "SELECT body FROM original JOIN file ON file = id WHERE path = ? ORDER BY row",
            os.fsencode(path),
        )
        return [number for (number,) in rows]

    def size(self) -> int:
        """Return the number of different texts."""
        ((count,),) = self._all("SELECT count(*) FROM body")
        return int(count)

    def stamp(self) -> Stamp:
        """Return what is another after every change of the texts and of where they stand."""
        # The last text tells apart what was removed from what was added under its number.
        rows = self._all(
            "SELECT count(*), total(file * body), (SELECT count(*) FROM body), "
            "(SELECT sha256 FROM body ORDER BY id DESC LIMIT 1) FROM original"
        )
        return rows[0]

    def texts_with(self, key: str, most: int) -> list[int]:
        """Return the numbers of the texts that have a term, in order, at most so many."""
        quoted = f'"{key}"'  # a term has no quotation marks
        rows = self._all("SELECT rowid FROM terms WHERE terms MATCH ? LIMIT ?", quoted, most)
        return [number for (number,) in rows]

    def text(self, number: int) -> str:
        """Return a text; raises DamagedShelf if it is not what was put in."""
        rows = self._all("SELECT text, sha256 FROM body WHERE id = ?", number)
        if len(rows) != 1:
            raise damaged(self.path, tr("a text is missing"))
        try:
            content = zlib.decompress(rows[0][0])
        except zlib.error as error:
            raise damaged(self.path, tr("a text cannot be read")) from error
        if _hash(content) != rows[0][1]:
            raise damaged(self.path, tr("a text is not what was put in"))
        return content.decode()

    def whereabouts(self, number: int) -> list[Whereabouts]:
        """Return all places of a text, in the order of their paths."""
        rows = self._all(
            "SELECT path, row, file.sha256, title, date, url FROM original "
            "JOIN file ON file = file.id WHERE body = ? ORDER BY path, row",
            number,
        )
        return [Whereabouts(Path(os.fsdecode(path)), *rest) for path, *rest in rows]

    # ------------------------------------------------------------------------------------- writing

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Make all changes of the block, or none."""
        with told_plainly(self.path), writing(self._connection):
            yield

    @contextlib.contextmanager
    def shredding(self) -> Iterator[None]:
        """Overwrite all that is deleted in the block; else only what costs no more than that."""
        # Measured: with this indexing is three times slower.
        self._all("PRAGMA secure_delete = ON")
        try:
            yield
        finally:
            self._all("PRAGMA secure_delete = FAST")

    def put_file(self, path: Path, state: KnownFile) -> int:
        """Store what is known of a file, whatever its number in `state`; return its number."""
        ((number,),) = self._all(
            "INSERT INTO file (path, size, modified, read, sha256, problem) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size, "
            "modified = excluded.modified, read = excluded.read, sha256 = excluded.sha256, "
            "problem = excluded.problem RETURNING id",
            os.fsencode(path),
            *state[1:-1],
            os.fsencode(state.problem),
        )
        return int(number)

    def put_original(self, file: int, one: TableText) -> None:
        """Store an original of a file, in place of the one in the same row."""
        content = one.text.encode()
        new = self._body(content, one.text)
        old = self._all("SELECT body FROM original WHERE file = ? AND row = ?", file, one.row)
        self._all(
            "INSERT OR REPLACE INTO original (file, row, body, title, date, url) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            *(file, one.row, new, one.title, one.date, one.url),
        )
        self._release(body for (body,) in old if body != new)

    def drop_originals(self, file: int, but: Iterable[int] = ()) -> None:
        """Remove the originals of a file, but for those in these rows."""
        kept = set(but)
        rows = self._all("SELECT row, body FROM original WHERE file = ?", file)
        gone = [(row, body) for row, body in rows if row not in kept]
        for row, _ in gone:
            self._all("DELETE FROM original WHERE file = ? AND row = ?", file, row)
        self._release(body for _, body in gone)

    def drop_file(self, file: int) -> None:
        """Remove a file and its originals."""
        self.drop_originals(file)
        self._all("DELETE FROM file WHERE id = ?", file)

    def tidy(self) -> None:
        """Merge the terms, so that none of a removed text is left, and give back free space."""
        self._all("INSERT INTO terms(terms) VALUES ('optimize')")
        with told_plainly(self.path):
            # One page a step: only a script is run to its end.
            self._connection.executescript("PRAGMA incremental_vacuum")
        self._all("PRAGMA wal_checkpoint(TRUNCATE)")

    def _body(self, content: bytes, text: str) -> int:
        """Return the number of a text, stored if it is new."""
        hashed = _hash(content)
        known = self._all("SELECT id FROM body WHERE sha256 = ?", hashed)
        if known:
            return int(known[0][0])
        ((number,),) = self._all(
            "INSERT INTO body (sha256, text) VALUES (?, ?) RETURNING id",
            *(hashed, zlib.compress(content, LEVEL)),
        )
        self._all("INSERT INTO terms(rowid, text) VALUES (?, ?)", number, " ".join(keys(text)))
        return int(number)

    def _release(self, bodies: Iterable[int]) -> None:
        """Delete those texts that stand nowhere any more."""
        for body in set(bodies):
            if self._all("SELECT 1 FROM original WHERE body = ? LIMIT 1", body):
                continue
            # The table of terms keeps no text: it has to be told what to forget.
            self._all(
                "INSERT INTO terms(terms, rowid, text) VALUES ('delete', ?, ?)",
                *(body, " ".join(keys(self.text(body)))),
            )
            self._all("DELETE FROM body WHERE id = ?", body)

    def _all(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        with told_plainly(self.path):
            return self._connection.execute(statement, values).fetchall()


def _hash(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
