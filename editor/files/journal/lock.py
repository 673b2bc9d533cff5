"""A lock on a file that ends with the process that has it, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class LockedError(Exception):
    """Another process, or another part of this one, has the lock."""


class Lock:
    """Held from the start until `release`, or until the process is gone."""

    def __init__(self, path: Path) -> None:
        """Raises LockedError if it is held already, OSError if there can be no lock."""
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
        """Let others have it, a process too that was begun meanwhile and shares the file."""
        if sys.platform != "win32":
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        os.close(self._descriptor)
