"""The journal: every decision is on the disk before it is confirmed, so that no crash loses it.

A folder of its own for each open article:

    article        its bytes, as they were opened
    about.json     where it lies, where saving writes, what may be found there
    head           how long the journal is, twice: a journal that was cut does not look whole
    journal.jsonl  the lines of the edit log, each as soon as it is written, and between them
                   what is being typed and is not in the log yet
    lock           held while the article is open

A folder without journal.jsonl is none (any more). All files are for their owner alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from editor.article import Article, Edit, EditLog
from editor.article.article import sha256
from editor.files.errors import FileError, WriteError, remedy, sentence
from editor.files.journal.lock import Lock, LockedError
from editor.files.writing import (
    FileSystem,
    PrivateFileSystem,
    make_folder,
    sync_folder,
    write_files,
)

ARTICLE: Final = "article"
ABOUT: Final = "about.json"
HEAD: Final = "head"
RECORDS: Final = "journal.jsonl"
LOCK: Final = "lock"
VERSION: Final = 1

TYPING: Final = "typing"
"""The key by which a line is told from one of the log."""
_SLOT: Final = "{:012d} {} {:.16}\n"
_SLOT_SIZE: Final = 12 + 1 + 64 + 1 + 16 + 1


@dataclass(frozen=True, slots=True)
class JournalInfo:
    """What is known of an article beside its bytes and its log."""

    path: Path
    """The file it was opened from."""
    target: Path | None = None
    """Where saving writes the text; None: a place is to be asked for."""
    encoding: str | None = None
    """What saving writes in; None: what was read."""
    expect: Mapping[Path, tuple[str | None, ...]] = field(default_factory=dict)
    """SHA-256 of what may be found where saving writes, and is its own; None: no file."""
    header: str = ""
    """The log's first line once more."""

    def to_bytes(self) -> bytes:
        """As a file; names that are no text are kept, too."""
        return json.dumps(
            {
                "unspin_journal": VERSION,
                "path": str(self.path),
                "target": None if self.target is None else str(self.target),
                "encoding": self.encoding,
                "expect": {str(path): list(hashes) for path, hashes in self.expect.items()},
                "header": self.header,
            }
        ).encode()

    @classmethod
    def parse(cls, data: bytes) -> JournalInfo:
        """From the bytes of such a file; raises ValueError if it is damaged."""
        try:
            found: dict[str, Any] = json.loads(data)
            if found["unspin_journal"] != VERSION:
                raise ValueError(f"version {found['unspin_journal']!r}")
            expect = {
                _path(path): tuple(None if one is None else str(one) for one in hashes)
                for path, hashes in found["expect"].items()
            }
            target, encoding = found["target"], found["encoding"]
            header = str(found["header"])
            header.encode()  # what no log can hold is no header
            return cls(
                _path(found["path"]),
                None if target is None else _path(target),
                None if encoding is None else str(encoding),
                expect,
                header,
            )
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("damaged") from error


class Journal:
    """Writes the journal of one article, which no other process can do meanwhile."""

    def __init__(
        self,
        folder: Path,
        lock: Lock,
        article: Article,
        about: JournalInfo,
        system: FileSystem | None = None,
    ) -> None:
        """Made by `start`, or for a journal that was left behind; nothing is written yet."""
        self.folder = folder
        self.about = about
        self._lock = lock
        self._data = article.origin.data
        self._system = system or PrivateFileSystem()
        self._descriptors: dict[str, int] = {}
        self._length = 0
        """Bytes of the records that are known to be on the disk."""
        self._kept = 0
        """Lines of the log among them."""
        self._note: bytes | None = None
        """The last of them, if it tells what is being typed."""
        self._head_due = False
        self._torn = False

    @classmethod
    def start(
        cls,
        root: Path,
        article: Article,
        about: JournalInfo,
        log: EditLog,
        system: FileSystem | None = None,
    ) -> Journal:
        """A new journal in a folder of its own in `root`; raises WriteError."""
        folder = root / f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
        system = system or PrivateFileSystem()
        try:
            make_folder(folder, system)
            lock = Lock(folder / LOCK)
        except (OSError, LockedError) as error:
            with contextlib.suppress(OSError):
                folder.rmdir()
            raise cannot_keep(about.path, error) from error
        journal = cls(folder, lock, article, about, system)
        try:
            journal.write_anew(log)
        except WriteError:
            journal.remove()
            raise
        return journal

    def keep(self, log: EditLog, typing: Edit | None = None) -> None:
        """Have all of a log on the disk, and what is being typed after it.

        The log goes on from what was kept before. Raises WriteError; whatever is missing then
        is written with the next call.
        """
        try:
            if not self._is_in_place():
                # Somebody deleted or changed it: what is in memory is whole.
                self.write_anew(log, typing)
            last = log.last_line
            lines = log.lines(self._kept)
            self._head_due |= bool(lines)
            note = _note(typing, last) if typing else None
            if note and note != self._note:
                lines.append(note)
            elif self._note and not note and not lines:
                lines.append(_note(None, last))
            if lines:
                self._append(b"".join(line + b"\n" for line in lines))
                self._kept, self._note = log.size, note
            if self._head_due:
                self._write_head(log)
        except OSError as error:
            raise cannot_keep(self.about.path, error) from error

    def tell(self, about: JournalInfo) -> None:
        """Keep what is new about the article; raises WriteError."""
        self.about = about
        try:
            write_files([(self.folder / ABOUT, about.to_bytes())], system=self._system)
        except WriteError as error:
            raise cannot_keep(about.path, error) from error

    def write_anew(self, log: EditLog, typing: Edit | None = None) -> None:
        """Write all files, whatever is there; the records last. Raises WriteError."""
        self._close()
        note = _note(typing, log.last_line) if typing else None
        records = log.to_bytes() + (note + b"\n" if note else b"")
        header = log.lines()[0].decode()
        about = JournalInfo(
            self.about.path, self.about.target, self.about.encoding, self.about.expect, header
        )
        beside = [
            (self.folder / ARTICLE, self._data),
            (self.folder / ABOUT, about.to_bytes()),
            (self.folder / HEAD, _slot(log) * 2),
        ]
        try:
            if not (self.folder / LOCK).exists():
                make_folder(self.folder, self._system)
                self._lock.release()
                self._lock = Lock(self.folder / LOCK)
            write_files(beside, system=self._system)
            # By themselves: should the power fail, no disk has them without the others.
            write_files([(self.folder / RECORDS, records)], system=self._system)
        except (OSError, LockedError, WriteError) as error:
            raise cannot_keep(self.about.path, error) from error
        self.about = about
        self._length = len(records)
        self._kept = log.size
        self._note = note
        self._torn = self._head_due = False

    def remove(self) -> None:
        """The work is saved or given up: nothing is to be recovered any more."""
        self._close()
        # The records first: without them it is no journal, should this be the last that is done.
        for name in (RECORDS, ABOUT, HEAD, ARTICLE):
            with contextlib.suppress(OSError):
                self._system.unlink(self.folder / name)
                if name == RECORDS:
                    sync_folder(self.folder, self._system)
        self._lock.release()
        with contextlib.suppress(OSError):
            (self.folder / LOCK).unlink()
            self.folder.rmdir()

    def release(self) -> None:
        """Leave the journal to whoever recovers it."""
        self._close()
        self._lock.release()

    # How it is done

    def _append(self, data: bytes) -> None:
        descriptor = self._open(RECORDS)
        if self._torn:
            self._system.truncate(descriptor, self._length)
        self._torn = True
        self._system.seek(descriptor, self._length, os.SEEK_SET)
        self._put(descriptor, data)
        self._torn = False
        self._length += len(data)

    def _write_head(self, log: EditLog) -> None:
        """Into the two places in turn: one is whole, whatever happens to the other."""
        descriptor = self._open(HEAD)
        self._system.seek(descriptor, _SLOT_SIZE * (log.size % 2), os.SEEK_SET)
        self._put(descriptor, _slot(log))
        self._head_due = False

    def _put(self, descriptor: int, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            count = self._system.write(descriptor, rest)
            if count <= 0:
                raise OSError("nothing was written")
            rest = rest[count:]
        self._system.fsync(descriptor)

    def _open(self, name: str) -> int:
        if name not in self._descriptors:
            flags = os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
            self._descriptors[name] = self._system.open(self.folder / name, flags)
        return self._descriptors[name]

    def _is_in_place(self) -> bool:
        """Whether the records are still those that are written to."""
        try:
            own = os.fstat(self._open(RECORDS))
            there = self._system.stat(self.folder / RECORDS)
        except FileNotFoundError:
            return False
        same = (own.st_dev, own.st_ino) == (there.st_dev, there.st_ino)
        return same and (self._torn or there.st_size == self._length)

    def _close(self) -> None:
        for descriptor in self._descriptors.values():
            with contextlib.suppress(OSError):  # all of it was synced
                self._system.close(descriptor)
        self._descriptors.clear()


def _path(name: object) -> Path:
    """The path of that name; raises ValueError if no file can have it."""
    if not isinstance(name, str) or "\0" in name:
        raise ValueError("no path")
    os.fsencode(name)
    return Path(name)


def cannot_keep(path: Path, error: Exception) -> WriteError:
    """The error that says so."""
    if isinstance(error, OSError):
        reason, advice = sentence(error), remedy(error)
    elif isinstance(error, FileError):
        return WriteError(f"Work on {path.name} is not kept against a crash. {error.message}", path)
    else:
        reason, advice = "its journal is in use", "Close the other window."
    return WriteError(f"Work on {path.name} is not kept against a crash: {reason}. {advice}", path)


def _note(typing: Edit | None, last: bytes) -> bytes:
    """A line that tells what is being typed after a line of the log; None: nothing any more."""
    edit = None if typing is None else [typing.start, typing.before, typing.after]
    entry: dict[str, object] = {TYPING: edit, "prev": sha256(last)}
    entry["sum"] = sha256(json.dumps(entry).encode())
    return json.dumps(entry).encode()


def typing_in(line: bytes) -> tuple[Edit | None, str] | None:
    """What such a line tells, and the hash of the log's line that it follows.

    None if it is no such line; raises ValueError if it is a damaged one.
    """
    if not line.startswith(b'{"' + TYPING.encode() + b'":'):
        return None
    try:
        entry = json.loads(line)
        given = entry.pop("sum")
        if given != sha256(json.dumps(entry).encode()):
            raise ValueError("altered")
        edit = entry[TYPING]
        if edit is None:
            return None, str(entry["prev"])
        return _edit(edit), str(entry["prev"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("damaged") from error


def _edit(found: Any) -> Edit:
    start, before, after = found
    if not (isinstance(start, int) and isinstance(before, str) and isinstance(after, str)):
        raise TypeError("no edit")
    return Edit(start, before, after)


def _slot(log: EditLog) -> bytes:
    count, last = log.size, sha256(log.last_line)
    return _SLOT.format(count, last, sha256(f"{count} {last}".encode())).encode()


def head_in(data: bytes) -> tuple[int, str] | None:
    """How many lines a journal's log has at least, and the hash of the last of them.

    None if the head is damaged.
    """
    found: list[tuple[int, str]] = []
    for at in (0, _SLOT_SIZE):
        with contextlib.suppress(ValueError):
            count, last, check = data[at : at + _SLOT_SIZE].decode("ascii").split()
            if check == sha256(f"{int(count)} {last}".encode())[:16]:
                found.append((int(count), last))
    return max(found, default=None)
