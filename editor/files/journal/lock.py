"""A lock on a file that the system releases when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class LockedError(Exception):
    """Another process, or another part of this one, holds the lock."""


class Lock:
    """An exclusive lock, held from construction until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Lock the file, created if missing. Raises LockedError if it is locked, else OSError."""
        self._descriptor = os.open(
            path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600
        )
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            os.close(self._descriptor)
            raise LockedError(str(path)) from error
        except OSError:
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Release the lock, even if a child process has inherited the file descriptor."""
        if sys.platform != "win32":
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        os.close(self._descriptor)
