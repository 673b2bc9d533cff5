"""Files written whole or not at all.

Qt's QSaveFile is not used: it was seen to report success for a file cut short by a full disk.
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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.files.errors import WriteError, reason, remedy

Files = Sequence[tuple[Path, bytes]]


class FileSystem:
    """The calls of the system that writing makes; tests hand in ones that fail."""

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
    """New files are for their owner alone: they quote what somebody reads."""

    open = staticmethod(_open_private)  # type: ignore[assignment]  # takes no folder descriptor


@dataclass(slots=True)
class _Staged:
    """One file on its way: complete in `temporary`; `former` keeps what it takes the place of."""

    target: Path
    temporary: Path
    former: Path | None = None
    replaced: bool = False


@dataclass(frozen=True, slots=True)
class WrittenFiles:
    """Where files went: their real places, in order, and the backups that were made."""

    places: tuple[Path, ...]
    backups: tuple[Path, ...] = ()


def write_files(
    files: Files,
    *,
    backup: bool = False,
    before_replacing: Callable[[], None] | None = None,
    system: FileSystem | None = None,
) -> WrittenFiles:
    """Write all files, each atomically, none of them before all are safely staged.

    Each is written to a temporary file in its own folder, synced, read back and compared;
    then each takes its place, and the folder is synced. With `backup`, a file that is
    replaced by something else stays as name.bak (.bak.1 where there is an older one).
    `before_replacing` may raise to call it all off. The places written to differ from the
    paths given where those are links. Raises WriteError: the old files are then in their
    places, and nothing else is left. What a program that was killed left in these folders is
    removed.
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
        try:
            for path, data in files:
                target, exists = self._target(path)
                _check_own_place(path, target, places)
                places.append(target)
                if backup and exists:
                    backups += self._stage_backup(target, data)
                self._stage(target, data, model=target if exists else None)
                if exists:
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
        return WrittenFiles(tuple(places), tuple(backups))

    # ------------------------------------------------------------------ before anything changes

    def _target(self, path: Path) -> tuple[Path, bool]:
        """The real place of a path that may be written to, and whether a file stands there."""
        try:
            impossible = b"\0" in os.fsencode(path)
        except UnicodeEncodeError:
            impossible = True
        if impossible:
            raise WriteError(f"{path} cannot be a file's name. Choose another name.", path)
        target = Path(os.path.realpath(path))
        link = f"{path} is a link to {target}, which" if path.is_symlink() else f"{path}"
        try:
            found = self._system.stat(target)
        except FileNotFoundError:
            if path.is_symlink():
                raise WriteError(f"{link} does not exist. Choose another name.", path) from None
            return target, False
        if stat.S_ISDIR(found.st_mode):
            raise WriteError(f"{link} is a folder. Choose a name for a file in it.", path)
        if not stat.S_ISREG(found.st_mode):
            raise WriteError(f"{link} is not an ordinary file. Choose another name.", path)
        if not self._system.access(target, os.W_OK):
            raise WriteError(f"{link} is write-protected. Choose another name.", path)
        return target, True

    def _stage_backup(self, target: Path, data: bytes) -> list[Path]:
        """The backup that keeps what stands in the target, if the data differ from it."""
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
        raise WriteError(f"{target} has a thousand backups. Remove some of them.", target)

    def _stage(self, target: Path, data: bytes, model: Path | None) -> None:
        staged = _Staged(target, _temporary(target))
        self._staged.append(staged)
        self._write(staged.temporary, data, model)

    def _keep(self, staged: _Staged) -> None:
        """A second name for what is about to be replaced; a copy, where that cannot be had."""
        staged.former = _temporary(staged.target)
        try:
            self._system.link(staged.target, staged.former)
        except OSError:
            self._write(staged.former, self._content(staged.target), model=staged.target)

    def _write(self, path: Path, data: bytes, model: Path | None) -> None:
        """A new file, complete on the disk and read back, with the mode of the model."""
        # A new file gets what the umask leaves; one that takes another's place gets its mode.
        mode = 0o600 if model else 0o666
        descriptor = self._system.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with _closing(descriptor, self._system):
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
            raise OSError(errno.EIO, "what was written reads back differently")

    def _adopt_mode(self, path: Path, model: Path) -> None:
        own, wanted = self._system.stat(path), self._system.stat(model)
        if (own.st_uid, own.st_gid) != (wanted.st_uid, wanted.st_gid):
            # Only the owner or root may: a colleague's file that we replace becomes ours.
            with contextlib.suppress(PermissionError):
                self._system.chown(path, wanted.st_uid, wanted.st_gid)
        self._system.chmod(path, stat.S_IMODE(wanted.st_mode))

    # ------------------------------------------------------------------------------- afterwards

    def _roll_back(self) -> list[Path]:
        """Put the former files back; those for which that failed."""
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
                    with contextlib.suppress(OSError):  # most are in their places by now
                        self._system.unlink(path)

    # ------------------------------------------------------------------------------------ pieces

    def _content(self, path: Path) -> bytes:
        descriptor = self._system.open(path, os.O_RDONLY | _NO_WAITING)
        pieces = []
        with _closing(descriptor, self._system):
            while piece := self._system.read(descriptor, 1 << 20):
                pieces.append(piece)
        return b"".join(pieces)


def make_folder(folder: Path, system: FileSystem) -> None:
    """A folder for its owner alone, on the disk with the folders that it needs; or what is there.

    Raises OSError.
    """
    if not folder.parent.exists():
        make_folder(folder.parent, system)
    with contextlib.suppress(FileExistsError):
        system.mkdir(folder, 0o700)
    sync_folder(folder.parent, system)


def sync_folder(folder: Path, system: FileSystem) -> None:
    """Have the names in a folder on the disk, which syncing the files does not do everywhere."""
    if os.name == "nt":  # folders cannot be opened there; replacing is durable by itself
        return
    descriptor = system.open(folder, os.O_RDONLY)
    with _closing(descriptor, system):
        try:
            system.fsync(descriptor)
        except OSError as error:
            if error.errno != errno.EINVAL:  # a file system that knows no such thing
                raise


@contextlib.contextmanager
def _closing(descriptor: int, system: FileSystem) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            system.close(descriptor)
        raise
    system.close(descriptor)  # on network disks this, too, says that the disk is full


_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# An open that could wait, because a pipe was put in the file's place, does not.
_NO_WAITING = _BINARY | getattr(os, "O_NONBLOCK", 0)


def _check_own_place(path: Path, target: Path, places: list[Path]) -> None:
    if target in places:
        raise WriteError(
            f"{path} leads to {target}, which another file is to be written to as well. "
            "Choose another name.",
            path,
        )


def _temporary(target: Path) -> Path:
    # Not made from the target's name, which may already have the greatest length.
    return target.with_name(f".unspin-{_HOST}-{os.getpid()}-{secrets.token_hex(8)}.tmp")


_HOST = f"{zlib.crc32(platform.node().encode()):08x}"
_TEMPORARY = re.compile(rf"\.unspin-{_HOST}-(\d+)-[0-9a-f]{{16}}\.tmp")
_DAY = 86_400


def sweep(folder: Path) -> None:
    """Remove the temporary files of programs that do not run any more on this machine."""
    with contextlib.suppress(OSError):  # tidiness: what matters is said by what comes after
        for path in folder.iterdir():
            match = _TEMPORARY.fullmatch(path.name)
            if match and not _is_running(int(match[1]), path):
                path.unlink()


def _is_running(process: int, path: Path) -> bool:
    if os.name == "nt":  # asking there would end the process
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
        return (
            f"{path} could not be saved: {reason(error)}. {names} could not be put back as it "
            "was and holds the new content. Save again, in another place."
        )
    return (
        f"{path} could not be saved: {reason(error)}. Nothing on the disk was changed. "
        f"{remedy(error)}"
    )
