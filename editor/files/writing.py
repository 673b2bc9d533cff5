"""Atomic writing of files: all of them completely, or none.

Qt's QSaveFile is not used because it reported success for a file truncated by a full disk.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import re
import secrets
import stat
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.files.errors import WriteError, reason, remedy
from editor.files.file_system import FileSystem, closing, sync_folder
from editor.translatable import listed, tr

Files = Sequence[tuple[Path, bytes]]


@dataclass(slots=True)
class _Staged:
    """A file to be moved into place: its content is in `temporary`, the replaced in `former`."""

    target: Path
    temporary: Path
    former: Path | None = None
    replaced: bool = False


@dataclass(frozen=True, slots=True)
class WrittenFiles:
    """The real paths of the files written, in order, and the backups that were made."""

    places: tuple[Path, ...]
    backups: tuple[Path, ...] = ()
    parted: tuple[Path, ...] = ()
    """Files that had further names (hard links), where the former content stays."""

    @property
    def parted_note(self) -> str:
        """A sentence on such files, or ""."""
        if not self.parted:
            return ""
        return tr(
            "{names} had another name as well (a hard link). Under that name, the former content "
            "stays.",
            names=listed([path.name for path in self.parted]),
        )


def write_files(
    files: Files,
    *,
    backup: bool = False,
    before_replacing: Callable[[], None] | None = None,
    system: FileSystem | None = None,
) -> WrittenFiles:
    """Write all files atomically, each only after all of them are staged.

    Each is written to a temporary file in its own folder, synced, read back and compared; then
    all are moved into place and the folders are synced. With `backup`, a file that is replaced
    by a different one is kept as name.bak (.bak.1 if that exists). `before_replacing` may raise
    to abort. Links are followed. Raises WriteError; then the old files are in place and no other
    file is left. Temporary files that killed programs left in these folders are removed.
    """
    for folder in {path.parent for path, _ in files}:
        sweep(folder)
    return _Writing(system or FileSystem()).run(files, backup, before_replacing)


class _Writing:
    def __init__(self, system: FileSystem) -> None:
        self._system = system
        self._staged: list[_Staged] = []

    def run(
        self, files: Files, backup: bool, before_replacing: Callable[[], None] | None
    ) -> WrittenFiles:
        path = files[0][0] if files else Path()
        places: list[Path] = []
        backups: list[Path] = []
        parted: list[Path] = []
        try:
            for path, data in files:
                target, exists = self._target(path)
                _check_own_place(path, target, places)
                places.append(target)
                if backup and exists:
                    backups += self._stage_backup(target, data)
                self._stage(target, data, model=target if exists else None)
                if exists:
                    parted += [target] * (self._system.stat(target).st_nlink > 1)
                    self._keep(self._staged[-1])
            if before_replacing:
                before_replacing()
            for staged in self._staged:
                path = staged.target
                self._system.replace(staged.temporary, staged.target)
                staged.replaced = True
            for path in dict.fromkeys(staged.target.parent for staged in self._staged):
                sync_folder(path, self._system)
        except OSError as error:
            mixed = self._roll_back()
            raise WriteError(_message(path, error, mixed), path) from error
        except BaseException:
            self._roll_back()
            raise
        self._remove_temporaries()
        return WrittenFiles(tuple(places), tuple(backups), tuple(parted))

    # ------------------------------------------------------------------ before anything changes

    def _target(self, path: Path) -> tuple[Path, bool]:
        """Return the real path to write to, and whether a file exists there; raises WriteError."""
        try:
            impossible = b"\0" in os.fsencode(path)
        except UnicodeEncodeError:
            impossible = True
        if impossible:
            raise WriteError(
                tr("{path} is not a valid file name. Choose another name.", path=path), path
            )
        target = Path(os.path.realpath(path))
        link = (
            tr("{path} is a link to {target}, which", path=path, target=target)
            if path.is_symlink()
            else f"{path}"
        )
        try:
            found = self._system.stat(target)
        except FileNotFoundError:
            if path.is_symlink():
                raise WriteError(
                    tr("{link} does not exist. Choose another name.", link=link), path
                ) from None
            return target, False
        if stat.S_ISDIR(found.st_mode):
            raise WriteError(
                tr("{link} is a folder. Choose a name for a file in it.", link=link), path
            )
        if not stat.S_ISREG(found.st_mode):
            raise WriteError(
                tr("{link} is not an ordinary file. Choose another name.", link=link), path
            )
        if not self._system.access(target, os.W_OK):
            raise WriteError(tr("{link} is write-protected. Choose another name.", link=link), path)
        return target, True

    def _stage_backup(self, target: Path, data: bytes) -> list[Path]:
        """Stage a backup of the target unless it equals the data; return the backup's path."""
        old = self._content(target)
        if old == data:
            return []
        for number in range(1000):
            name = f"{target.name}.bak" + (f".{number}" if number else "")
            place = target.with_name(name)
            if not os.path.lexists(place):
                self._stage(place, old, model=target)
                return [place]
            if place.is_file() and self._content(place) == old:
                return [place]
        raise WriteError(
            tr("{target} has a thousand backups. Remove some of them.", target=target), target
        )

    def _stage(self, target: Path, data: bytes, model: Path | None) -> None:
        staged = _Staged(target, _temporary(target))
        self._staged.append(staged)
        self._write(staged.temporary, data, model)

    def _keep(self, staged: _Staged) -> None:
        """Keep the file to be replaced under a second name: a hard link, else a copy."""
        staged.former = _temporary(staged.target)
        try:
            self._system.link(staged.target, staged.former)
        except OSError:
            self._write(staged.former, self._content(staged.target), model=staged.target)

    def _write(self, path: Path, data: bytes, model: Path | None) -> None:
        """Write a new file, sync it and read it back; it gets the mode of the model."""
        # A new file gets its mode from the umask, one that replaces another gets that one's.
        mode = 0o600 if model else 0o666
        descriptor = self._system.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with closing(descriptor, self._system):
            rest = memoryview(data)
            while rest:
                count = self._system.write(descriptor, rest)
                if count <= 0:
                    raise OSError(errno.EIO, "nothing was written")
                rest = rest[count:]
            if model:
                self._adopt_mode(path, model)
            self._system.fsync(descriptor)
        if self._content(path) != data:
            raise OSError(errno.EIO, "the data read back differs from the data written")

    def _adopt_mode(self, path: Path, model: Path) -> None:
        own, wanted = self._system.stat(path), self._system.stat(model)
        if (own.st_uid, own.st_gid) != (wanted.st_uid, wanted.st_gid):
            # Only root may do this; otherwise a colleague's file that we replace becomes ours.
            with contextlib.suppress(PermissionError):
                self._system.chown(path, wanted.st_uid, wanted.st_gid)
        self._system.chmod(path, stat.S_IMODE(wanted.st_mode))

    # ------------------------------------------------------------------------------- afterwards

    def _roll_back(self) -> list[Path]:
        """Put the former files back; return those for which that failed."""
        stuck = []
        for staged in reversed(self._staged):
            if staged.replaced:
                try:
                    if staged.former:
                        self._system.replace(staged.former, staged.target)
                    else:
                        self._system.unlink(staged.target)
                except OSError:
                    stuck.append(staged.target)
        self._remove_temporaries()
        return stuck

    def _remove_temporaries(self) -> None:
        for staged in self._staged:
            for path in (staged.temporary, staged.former):
                if path:
                    with contextlib.suppress(OSError):  # most have been moved into place
                        self._system.unlink(path)

    # ------------------------------------------------------------------------------------ pieces

    def _content(self, path: Path) -> bytes:
        descriptor = self._system.open(path, os.O_RDONLY | _NO_WAITING)
        pieces = []
        with closing(descriptor, self._system):
            while piece := self._system.read(descriptor, 1 << 20):
                pieces.append(piece)
        return b"".join(pieces)


_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# Opening a pipe that replaced the file must not block.
_NO_WAITING = _BINARY | getattr(os, "O_NONBLOCK", 0)


def _check_own_place(path: Path, target: Path, places: list[Path]) -> None:
    if target in places:
        raise WriteError(
            tr(
                "{path} is the same file as another one to be written ({target}). Choose another "
                "name.",
                path=path,
                target=target,
            ),
            path,
        )


def _temporary(target: Path) -> Path:
    # Not made from the target's name, which may already have the maximum length.
    return target.with_name(f".unspin-{_HOST}-{os.getpid()}-{secrets.token_hex(8)}.tmp")


_HOST = f"{zlib.crc32(platform.node().encode()):08x}"
_TEMPORARY = re.compile(rf"\.unspin-{_HOST}-(\d+)-[0-9a-f]{{16}}\.tmp")
_DAY = 86_400


def sweep(folder: Path) -> None:
    """Remove temporary files whose programs no longer run on this machine."""
    with contextlib.suppress(OSError):  # best effort: real problems show when files are written
        for path in folder.iterdir():
            match = _TEMPORARY.fullmatch(path.name)
            if match and not _is_running(int(match[1]), path):
                path.unlink()


def _is_running(process: int, path: Path) -> bool:
    if os.name == "nt":  # os.kill would end the process there
        return time.time() - path.stat().st_mtime < _DAY
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _message(path: Path, error: OSError, mixed: list[Path]) -> str:
    if mixed:
        names = ", ".join(map(str, mixed))
        return tr(
            "{path} could not be saved: {reason}. {names} could not be restored and has the "
            "new content. Save again, in another place.",
            path=path,
            reason=reason(error),
            names=names,
        )
    return tr(
        "{path} could not be saved: {reason}. Nothing was changed. {remedy}",
        path=path,
        reason=reason(error),
        remedy=remedy(error),
    )
