"""A disk whose power fails: what was synced is on it, and of all else any part may be.

The calls of the system are recorded while they are really made. For any moment between two of
them, `Disk` works out what is safe, and picks of the rest as chance has it: of written data each
sector by itself, the size of a file with or without what it holds (zeros then), of new, renamed
and removed names each by itself. Real file systems keep more than that; none keeps less.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.files.file_system import FileSystem

SECTOR = 512
"""Bytes that a disk writes as a whole or not at all."""


@dataclass
class Recorder(FileSystem):
    """Makes the calls, and remembers those that change the disk."""

    calls: list[tuple[Any, ...]] = field(default_factory=list)
    _files: dict[Path, int] = field(default_factory=dict)
    _open: dict[int, list[Any]] = field(default_factory=dict)
    """By descriptor: the number of the file, None for a folder, its path, and the position."""

    def tell(self, thing: object) -> None:
        """Note that somebody was told something at this moment."""
        self.calls.append(("told", thing))

    def open(self, path, flags, mode=0o600):
        descriptor = FileSystem.open(path, flags, mode)
        path = Path(path)
        if path.is_dir():
            self._open[descriptor] = [None, path, 0]
            return descriptor
        if flags & os.O_CREAT:
            self._files[path] = len(self.calls)
            self.calls.append(("name", path, self._files[path]))
        self._open[descriptor] = [self._files.get(path), path, 0]
        return descriptor

    def write(self, descriptor, data):
        count = FileSystem.write(descriptor, data)
        file, _, at = self._open[descriptor]
        self.calls.append(("write", file, at, bytes(data[:count])))
        self._open[descriptor][2] += count
        return count

    def seek(self, descriptor, offset, whence):
        assert whence == os.SEEK_SET
        self._open[descriptor][2] = offset
        return FileSystem.seek(descriptor, offset, whence)

    def truncate(self, descriptor, size):
        FileSystem.truncate(descriptor, size)
        self.calls.append(("truncate", self._open[descriptor][0], size))

    def fsync(self, descriptor):
        FileSystem.fsync(descriptor)
        file, path, _ = self._open[descriptor]
        self.calls.append(("sync folder", path) if file is None else ("sync", file))

    def close(self, descriptor):
        self._open.pop(descriptor)
        FileSystem.close(descriptor)

    def mkdir(self, path, mode=0o777):
        FileSystem.mkdir(path, mode)
        self.calls.append(("folder", Path(path)))

    def link(self, source, target):
        FileSystem.link(source, target)
        self._files[Path(target)] = self._files[Path(source)]
        self.calls.append(("name", Path(target), self._files[Path(source)]))

    def replace(self, source, target):
        FileSystem.replace(source, target)
        file = self._files.pop(Path(source))
        self._files[Path(target)] = file
        self.calls.append(("rename", Path(source), Path(target), file))

    def unlink(self, path):
        FileSystem.unlink(path)
        self._files.pop(Path(path), None)
        self.calls.append(("no name", Path(path)))


class Disk:
    """What is on a disk after the power failed, some number of recorded calls after the start."""

    def __init__(self, calls: list[tuple[Any, ...]], chance: random.Random) -> None:
        self._chance = chance
        self._safe_after: dict[Any, int] = {}
        """The last call by which a file, or a folder's names, were synced."""
        for number, (kind, *rest) in enumerate(calls):
            if kind in ("sync", "sync folder"):
                self._safe_after[rest[0]] = number
        # All that was not synced, none of it, most, half, little.
        self._kept = chance.choice((1.0, 0.0, 0.9, 0.5, 0.1))
        self._kept_names = chance.choice((1.0, 0.0, 0.9, 0.5, 0.1))
        self._data: dict[int, bytearray] = {}
        self.folders: set[Path] = set()
        self.names: dict[Path, int] = {}
        self.told: list[Any] = []
        for number, (kind, *rest) in enumerate(calls):
            if kind == "told":
                self.told.append(rest[0])
            elif kind == "write":
                self._write(number, *rest)
            elif kind == "truncate":
                if self._is_kept(number, rest[0], self._kept):
                    del self._data.setdefault(rest[0], bytearray())[rest[1] :]
            elif kind in ("name", "no name", "rename", "folder"):
                self._name(number, kind, *rest)

    def write_out(self, base: Path) -> None:
        """Have in `base`, and what is in it, what is on this disk."""
        for folder in sorted(self.folders):
            if self._is_reached(folder, base):
                folder.mkdir()
        for path, file in self.names.items():
            if self._is_reached(path.parent, base):
                path.write_bytes(self._data.get(file, b""))

    def _is_reached(self, folder: Path, base: Path) -> bool:
        return folder == base or (folder in self.folders and self._is_reached(folder.parent, base))

    def _is_kept(self, number: int, what: Any, share: float) -> bool:
        return number < self._safe_after.get(what, -1) or self._chance.random() < share

    def _write(self, number: int, file: int, at: int, data: bytes) -> None:
        held = self._data.setdefault(file, bytearray())
        end = at + len(data)
        if number < self._safe_after.get(file, -1):
            held.extend(bytes(max(0, end - len(held))))
            held[at:end] = data
            return
        if self._chance.random() < self._kept:
            held.extend(bytes(max(0, end - len(held))))
        for sector in range(at - at % SECTOR, end, SECTOR):
            low, high = max(at, sector), min(end, sector + SECTOR)
            if self._chance.random() < self._kept:
                held.extend(bytes(max(0, high - len(held))))
                held[low:high] = data[low - at : high - at]

    def _name(self, number: int, kind: str, path: Path, *rest: Any) -> None:
        if not self._is_kept(number, path.parent, self._kept_names):
            return
        if kind == "folder":
            self.folders.add(path)
        elif kind == "name":
            self.names[path] = rest[0]
        elif kind == "no name":
            self.names.pop(path, None)
        else:
            self.names.pop(path, None)
            self.names[rest[0]] = rest[1]
