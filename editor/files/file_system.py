"""System calls on files, which tests replace by failing ones, and folders that survive crashes."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path


class FileSystem:
    """The system calls that writing uses; tests pass in failing ones."""

    open = staticmethod(os.open)
    write = staticmethod(os.write)
    read = staticmethod(os.read)
    fsync = staticmethod(os.fsync)
    truncate = staticmethod(os.ftruncate)
    seek = staticmethod(os.lseek)
    close = staticmethod(os.close)
    stat = staticmethod(os.stat)
    access = staticmethod(os.access)
    chmod = staticmethod(os.chmod)
    chown = staticmethod(os.chown)
    mkdir = staticmethod(os.mkdir)
    link = staticmethod(os.link)
    replace = staticmethod(os.replace)
    unlink = staticmethod(os.unlink)


def _open_private(path: str | Path, flags: int, mode: int = 0o600) -> int:
    return os.open(path, flags, mode & 0o600)


class PrivateFileSystem(FileSystem):
    """Creates files that only their owner can read, because they quote the user's articles."""

    open = staticmethod(_open_private)  # type: ignore[assignment]  # takes no folder descriptor


def make_folder(folder: Path, system: FileSystem) -> None:
    """Create a folder that only its owner can read, with its parents, if it does not exist.

    It is synced to disk. Raises OSError.
    """
    if not folder.parent.exists():
        make_folder(folder.parent, system)
    with contextlib.suppress(FileExistsError):
        system.mkdir(folder, 0o700)
    sync_folder(folder.parent, system)


def sync_folder(folder: Path, system: FileSystem) -> None:
    """Sync the names in a folder to disk; syncing its files does not do that everywhere."""
    if os.name == "nt":  # folders cannot be opened there, and replacing is durable by itself
        return
    descriptor = system.open(folder, os.O_RDONLY)
    with closing(descriptor, system):
        try:
            system.fsync(descriptor)
        except OSError as error:
            if error.errno != errno.EINVAL:  # the file system does not support it
                raise


@contextlib.contextmanager
def closing(descriptor: int, system: FileSystem) -> Iterator[None]:
    """Close a file descriptor after the block; raises the block's error, else that of closing."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):  # the first error is the one to report
            system.close(descriptor)
        raise
    system.close(descriptor)  # on network disks closing, too, may report a full disk
