"""Handing an article over to a window that is open already, through a folder that both watch.

The program that receives holds a lock, which the system releases when it ends, however it ends.
Whoever hands over leaves a small file; it is taken as soon as it disappears.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import stat
import time
from pathlib import Path
from typing import Final, NamedTuple

from editor.files.file_system import PrivateFileSystem, make_folder
from editor.files.journal.lock import Lock, LockedError
from editor.paths import user_data_folder

LOCK: Final = "lock"
SUFFIX: Final = ".json"
PATIENCE: Final = 5.0
"""Seconds until a program that does not answer is given up: several times what a start takes."""
STALE: Final = 60.0
"""Seconds after which whoever handed over was killed: else it would have taken the file back."""
LARGEST: Final = 100_000
"""Bytes of a file that is read: much more than the longest path takes."""


class Handed(NamedTuple):
    """What is handed over."""

    path: Path | None = None
    """The article to open; None: the window should only come to the front."""

    def to_bytes(self) -> bytes:
        """Return the content of the file; paths that are not valid Unicode survive."""
        path = None if self.path is None else str(self.path)
        return json.dumps({"unspin_handed": 1, "path": path}).encode()

    @classmethod
    def parse(cls, data: bytes) -> Handed | None:
        """Return what to_bytes() wrote; None if that is damaged."""
        try:
            match json.loads(data):
                case {"unspin_handed": 1, "path": None}:
                    return cls()
                case {"unspin_handed": 1, "path": str(path)} if "\0" not in path:
                    os.fsencode(path)
                    return cls(Path(path))
        except (ValueError, RecursionError):
            pass
        return None


class HandingOver:
    """The folder through which programs of one user on one screen hand articles over."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` defaults to one of the user's own for the present screen."""
        self.folder = folder or user_data_folder() / "handed-over" / _screen()
        self._lock: Lock | None = None

    @property
    def receives(self) -> bool:
        """Whether this program is the one that others hand over to."""
        return self._lock is not None

    def try_to_receive(self) -> bool:
        """Receive from now on, unless another program does; return whether this one does."""
        if self._lock is None and self._is_private():
            with contextlib.suppress(LockedError, OSError):
                self._lock = Lock(self.folder / LOCK)
        return self.receives

    def hand_over(self, handed: Handed, patience: float = PATIENCE) -> bool:
        """Hand over to the program that receives, and wait until it took it.

        Returns False if there is none, or if it does not answer within `patience` seconds. In the
        first case this program receives from now on.
        """
        if self.try_to_receive() or not self._is_private():
            return False
        try:
            left = self._leave(handed)
        except OSError:  # the disk is full: a window of its own can say so
            return False
        end = time.monotonic() + patience
        while left.exists() and time.monotonic() < end and not self.try_to_receive():
            time.sleep(0.02)
        try:
            left.unlink()
        except FileNotFoundError:
            self.close()
            return True
        except OSError:
            return False
        return False

    def take(self) -> list[Handed]:
        """Take what was handed over, in order; nothing unless this program receives."""
        taken = []
        if self.receives:
            with contextlib.suppress(OSError):
                for path in sorted(self.folder.glob(f"*{SUFFIX}")):
                    handed = _taken(path)
                    if handed is not None:
                        taken.append(handed)
        return taken

    def close(self) -> None:
        """Receive no longer."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _leave(self, handed: Handed) -> Path:
        name = f"{time.time_ns():020}-{secrets.token_hex(4)}"
        new, left = self.folder / f"{name}.tmp", self.folder / f"{name}{SUFFIX}"
        descriptor = PrivateFileSystem.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        with os.fdopen(descriptor, "wb") as file:
            file.write(handed.to_bytes())
        new.replace(left)
        return left

    def _is_private(self) -> bool:
        """Make the folder if it is missing; return whether nobody else can put anything there."""
        try:
            make_folder(self.folder, PrivateFileSystem())
            return _is_own(self.folder.lstat(), stat.S_IFDIR)
        except OSError:
            return False


def _taken(path: Path) -> Handed | None:
    """Take one file; None if it is of somebody else, damaged or too old."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        fits = _is_own(found, stat.S_IFREG) and found.st_size <= LARGEST
        data = path.read_bytes() if fits else b""
        path.unlink()  # if another one took it meanwhile, this raises
        if time.time() - found.st_mtime < STALE:
            return Handed.parse(data)
    return None


def _is_own(found: os.stat_result, kind: int) -> bool:
    """Return whether it is of that kind, the user's own, and writable by nobody else."""
    if stat.S_IFMT(found.st_mode) != kind:
        return False
    if os.name == "nt":  # the user's own data folder is private there
        return True
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _screen() -> str:
    """Return a name for the present screen: a window on another one is no good."""
    names = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
    host = os.uname().nodename if hasattr(os, "uname") else ""  # homes may be on a network
    where = "\0".join((host, *(os.environ.get(name, "") for name in names)))
    return hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()[:16]
