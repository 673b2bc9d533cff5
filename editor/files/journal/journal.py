"""The journal: every decision is on disk before it is confirmed, so that no crash loses it.

Each open article has a folder of its own:

    article        its bytes, as they were opened
    about.json     JournalInfo: where it came from and where saving writes
    head           the length of the log, written twice: shows if the end of the records is missing
    journal.jsonl  the records: the lines of the edit log, each as soon as it is written, and
                   between them what is being typed and is not in the log yet
    place          where in the article the user is; losing it loses no work
    lock           locked while the article is open

A folder without journal.jsonl is no journal, or no longer one. All files are readable by their
owner only.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from editor.article import Article, Edit, EditLog
from editor.files.errors import FileError, WriteError, reason, remedy
from editor.files.file_system import (
    FileSystem,
    PrivateFileSystem,
    make_folder,
    sync_folder,
)
from editor.files.journal.info import JournalInfo
from editor.files.journal.lock import Lock, LockedError
from editor.files.journal.records import HEAD_SLOT_SIZE, head_slot, typing_line
from editor.files.writing import write_files
from editor.translatable import tr

ARTICLE: Final = "article"
INFO: Final = "about.json"
HEAD: Final = "head"
RECORDS: Final = "journal.jsonl"
PLACE: Final = "place"
LOCK: Final = "lock"


class Journal:
    """Writes the journal of one article; its lock keeps other processes from doing so."""

    def __init__(
        self,
        folder: Path,
        lock: Lock,
        article: Article,
        info: JournalInfo,
        system: FileSystem | None = None,
    ) -> None:
        """Use `start` for a new journal; this is for an existing one. Writes nothing."""
        self.folder = folder
        self.info = info
        self._lock = lock
        self._data = article.origin.data
        self._system = system or PrivateFileSystem()
        self._descriptors: dict[str, int] = {}
        self._length = 0
        """Bytes of the records that are known to be on disk."""
        self._log_size = 0
        """Lines of the log among them, the header included."""
        self._typing: bytes | None = None
        """The last record if it is a typing line, else None."""
        self._head_due = False
        """Whether the head lags behind the records."""
        self._torn = False
        """Whether a failed write may have left part of a record at the end."""

    @classmethod
    def start(
        cls,
        root: Path,
        article: Article,
        info: JournalInfo,
        log: EditLog,
        system: FileSystem | None = None,
    ) -> Journal:
        """Create a journal in a folder of its own in `root`; raises WriteError."""
        folder = root / f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
        system = system or PrivateFileSystem()
        try:
            make_folder(folder, system)
            lock = Lock(folder / LOCK)
        except (OSError, LockedError) as error:
            with contextlib.suppress(OSError):
                folder.rmdir()
            raise _not_protected(info.path, error) from error
        journal = cls(folder, lock, article, info, system)
        try:
            journal.rewrite(log)
        except WriteError:
            journal.remove()
            raise
        return journal

    def write(self, log: EditLog, typing: Edit | None = None) -> None:
        """Append what is new in a log, and what is being typed after it; return once it is synced.

        The log must continue the one of the call before. Raises WriteError; the next call then
        writes what is missing.
        """
        try:
            if not self._is_in_place():
                # Another program deleted or changed the records; the log in memory is complete.
                self.rewrite(log, typing)
            last = log.last_line
            lines = log.lines(self._log_size)
            self._head_due |= bool(lines)
            line = typing_line(typing, last) if typing else None
            if line and line != self._typing:
                lines.append(line)
            elif self._typing and not line and not lines:
                lines.append(typing_line(None, last))
            if lines:
                self._append(b"".join(one + b"\n" for one in lines))
                self._log_size, self._typing = log.size, line
            if self._head_due:
                self._write_head(log)
        except OSError as error:
            raise _not_protected(self.info.path, error) from error

    def update_info(self, info: JournalInfo) -> None:
        """Replace what is recorded about the article; raises WriteError."""
        self.info = info
        try:
            write_files([(self.folder / INFO, info.to_bytes())], system=self._system)
        except WriteError as error:
            raise _not_protected(info.path, error) from error

    def rewrite(self, log: EditLog, typing: Edit | None = None) -> None:
        """Write all files anew, the records last. Raises WriteError."""
        self._close()
        line = typing_line(typing, log.last_line) if typing else None
        records = log.to_bytes() + (line + b"\n" if line else b"")
        info = replace(self.info, header=log.lines()[0].decode())
        others = [
            (self.folder / ARTICLE, self._data),
            (self.folder / INFO, info.to_bytes()),
            (self.folder / HEAD, head_slot(log) * 2),
        ]
        try:
            if not (self.folder / LOCK).exists():
                make_folder(self.folder, self._system)
                self._lock.release()
                self._lock = Lock(self.folder / LOCK)
            write_files(others, system=self._system)
            # In a second step: after a power cut no disk has the records without the others.
            write_files([(self.folder / RECORDS, records)], system=self._system)
        except (OSError, LockedError, WriteError) as error:
            raise _not_protected(self.info.path, error) from error
        self.info = info
        self._length = len(records)
        self._log_size = log.size
        self._typing = line
        self._torn = self._head_due = False

    def keep_place(self, place: bytes) -> None:
        """Keep where the user is; not synced, because without it only the place is lost."""
        with contextlib.suppress(OSError):
            (self.folder / PLACE).write_bytes(place)

    def kept_place(self) -> bytes:
        """Return what keep_place() wrote, b"" if there is nothing."""
        try:
            return (self.folder / PLACE).read_bytes()
        except OSError:
            return b""

    def remove(self) -> None:
        """Delete the journal, because the work is saved or discarded."""
        self._close()
        # The records first: a folder without them is no journal, should the program end here.
        for name in (RECORDS, INFO, HEAD, ARTICLE, PLACE):
            with contextlib.suppress(OSError):
                self._system.unlink(self.folder / name)
                if name == RECORDS:
                    sync_folder(self.folder, self._system)
        self._lock.release()
        with contextlib.suppress(OSError):
            (self.folder / LOCK).unlink()
            self.folder.rmdir()

    def release(self) -> None:
        """Close the journal and release its lock, for it to be recovered."""
        self._close()
        self._lock.release()

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
        """Write one slot of the head, alternating between the two."""
        descriptor = self._open(HEAD)
        self._system.seek(descriptor, HEAD_SLOT_SIZE * (log.size % 2), os.SEEK_SET)
        self._put(descriptor, head_slot(log))
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
        """Return whether the records in the folder are still the open file, as it was written."""
        try:
            own = os.fstat(self._open(RECORDS))
            there = self._system.stat(self.folder / RECORDS)
        except FileNotFoundError:
            return False
        same = (own.st_dev, own.st_ino) == (there.st_dev, there.st_ino)
        return same and (self._torn or there.st_size == self._length)

    def _close(self) -> None:
        for descriptor in self._descriptors.values():
            with contextlib.suppress(OSError):  # everything is synced
                self._system.close(descriptor)
        self._descriptors.clear()


def _not_protected(path: Path, error: Exception) -> WriteError:
    """Return the error for a journal that cannot be written."""
    name = path.name
    if isinstance(error, OSError):
        message = tr(
            "Unsaved work on {name} is not protected against a crash: {reason}. {remedy}",
            name=name,
            reason=reason(error),
            remedy=remedy(error),
        )
    elif isinstance(error, FileError):
        message = tr(
            "Unsaved work on {name} is not protected against a crash. {error}",
            name=name,
            error=error,
        )
    else:
        message = tr(
            "Unsaved work on {name} is not protected against a crash: its journal is in use. "
            "Close the other window.",
            name=name,
        )
    return WriteError(message, path)
