"""Recovery: journals that were left behind, and the work in them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor.article import Article, Edit, EditLog, LogError, verify
from editor.article.article import sha256
from editor.article.verify import original_article
from editor.files.errors import FileError, ReadError, ResumeError, WriteError, sentence
from editor.files.formats import open_source
from editor.files.journal.journal import (
    ABOUT,
    ARTICLE,
    HEAD,
    LOCK,
    RECORDS,
    Journal,
    JournalInfo,
    head_in,
    typing_in,
)
from editor.files.journal.lock import Lock, LockedError
from editor.files.reading import read_bytes
from editor.files.saving import content_hash
from editor.files.writing import FileSystem, PrivateFileSystem, make_folder, sweep, write_files

MOST: Final = 2_000_000_000
"""Bytes of a journal: years of typing."""
SET_ASIDE: Final = "set-aside"
"""The folder, beside the journals, of what in them could not be used."""


@dataclass(frozen=True, slots=True)
class RecoveredWork:
    """An article as it was opened, and the work that its journal holds."""

    article: Article
    log: EditLog
    typing: Edit | None
    """What was being typed after all that the log has."""
    about: JournalInfo
    expect: Mapping[Path, str | None]
    """SHA-256 of what is expected where saving writes: what is there, if it is its own."""
    journal: Journal
    """To go on with; its lock is held."""
    notes: tuple[str, ...] = ()
    """What the person must know of it."""
    is_empty: bool = False
    """Whether nothing was done, or all of it is saved, too."""

    @property
    def is_article_changed(self) -> bool:
        """Whether the file is no longer what was opened, or is gone."""
        return _hash_now(self.about.path) != self.article.origin.sha256

    def until(self, number: int) -> RecoveredWork:
        """The work up to the event of that number, because the rest cannot be followed.

        The rest is put aside. Raises WriteError.
        """
        rest = b"".join(line + b"\n" for line in self.log.lines(number + 1))
        place = set_aside(self.journal.folder, rest)
        log = self.log.until(number)
        self.journal.write_anew(log)
        return replace(
            self,
            article=self.article.again(),
            log=log,
            typing=None,
            notes=(*self.notes, _damaged(self.about, rest.count(b"\n"), place)),
        )


def orphaned_journals(root: Path) -> list[Path]:
    """The folders of journals that nobody has open, those that were used last first.

    What is left of journals that are none any more is removed.
    """
    found: list[tuple[float, Path]] = []
    for folder in _folders(root):
        with contextlib.suppress(OSError, LockedError):
            lock = Lock(folder / LOCK)
            try:
                if (folder / RECORDS).exists():
                    found.append(((folder / RECORDS).stat().st_mtime, folder))
                else:
                    _remove(folder)
            finally:
                lock.release()
    return [folder for _, folder in sorted(found, reverse=True)]


def is_open(root: Path, path: Path) -> bool:
    """Whether an article is open in some window that keeps its journals in `root`."""
    for folder in _folders(root):
        if (folder / RECORDS).exists() and _is_of(folder, path):
            with contextlib.suppress(OSError):
                try:
                    Lock(folder / LOCK).release()
                except LockedError:
                    return True
    return False


def orphaned_journal_of(root: Path, path: Path) -> Path | None:
    """The folder of the latest journal of an article that was left behind."""
    return next((folder for folder in orphaned_journals(root) if _is_of(folder, path)), None)


def unsaved_article(folder: Path) -> Path | None:
    """The article that a journal has work on that is not saved, None if it has none.

    Raises ResumeError as recover() does; changes nothing.
    """
    with _locked(folder) as lock:
        found = _read(folder)
        lock.release()
    return None if found.is_empty else found.about.path


def recover(folder: Path, system: FileSystem | None = None) -> RecoveredWork:
    """The work in a journal that was left behind.

    What is damaged is put aside, in a file that the notes name. Raises ResumeError if nothing
    can be recovered, or if another window has the journal; it is then left as it is.
    """
    with _locked(folder) as lock:
        found = _read(folder)
        notes = []
        if not found.about_known:
            notes.append(
                f"{folder / ABOUT} is damaged: it is not known any more where the article came "
                "from. Save asks for a place."
            )
        if found.unusable:
            place = set_aside(folder, b"".join(found.unusable), system)
            notes.append(_damaged(found.about, len(found.unusable), place))
        if found.missing:
            notes.append(
                f"The end of the journal of {found.about.path.name} is gone: at least "
                f"{found.missing} of its entries are missing after the {len(found.log.events)} "
                "that were recovered."
            )
        journal = Journal(folder, lock, found.article, found.about, system)
        try:
            journal.write_anew(found.log, found.typing)
        except WriteError as error:
            # All of it is still there as it was; the next decision tries again.
            notes.append(error.message)
        return RecoveredWork(
            found.article,
            found.log,
            found.typing,
            found.about,
            _expected(found.about),
            journal,
            tuple(notes),
            is_empty=found.is_empty,
        )


def set_aside(folder: Path, data: bytes, system: FileSystem | None = None) -> Path:
    """Keep what of a journal cannot be used; the file that it is in then. Raises WriteError."""
    system = system or PrivateFileSystem()
    place = folder.parent / SET_ASIDE / f"{folder.name}-{sha256(data)[:8]}.jsonl"
    try:
        make_folder(place.parent, system)
    except OSError as error:
        raise WriteError(f"{place.parent} cannot be made: {sentence(error)}.", place) from error
    write_files([(place, data)], system=system)
    return place


# How it is done


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[Lock]:
    """Hold a journal's lock, and let go of it if what is done then fails, as a ResumeError."""
    try:
        lock = Lock(folder / LOCK)
    except LockedError as error:
        raise ResumeError(f"The work in {folder} is open in another window.", folder) from error
    except OSError as error:
        raise _cannot(folder, f"{sentence(error)}.") from error
    try:
        yield lock
    except (FileError, LogError) as error:
        lock.release()
        raise _cannot(folder, f"{error}".rstrip(".") + ".") from error


@dataclass(frozen=True, slots=True)
class _Read:
    """What is in a journal."""

    article: Article
    about: JournalInfo
    about_known: bool
    log: EditLog
    typing: Edit | None
    unusable: list[bytes]
    missing: int

    @property
    def is_empty(self) -> bool:
        if self.typing is not None or self.unusable or self.missing:
            return False
        if not self.log.events:
            return True
        if self.log.events[-1]["event"] != "save" or self.about.target is None:
            return False
        try:
            text = read_bytes(self.about.target)
        except ReadError:
            return False
        return verify(self.article.origin.data, self.log.to_bytes(), text, open_source).holds


def _read(folder: Path) -> _Read:
    """Read a journal; raises ReadError and LogError."""
    about = _about(folder)
    known = about is not None
    if about is None:
        about = JournalInfo(folder / "recovered.txt")
    read = _Records.read(read_bytes(folder / RECORDS, MOST), about.header.encode())
    missing = read.compare(head_in(_bytes_in(folder / HEAD)))
    article = _article(folder, about, read.log)
    return _Read(article, about, known, read.log, read.typing, read.unusable, missing)


@dataclass(slots=True)
class _Records:
    """What the lines of a journal hold."""

    log: EditLog
    typing: Edit | None
    unusable: list[bytes]
    """Lines that are damaged or do not follow from those before, as they are in the file."""

    @classmethod
    def read(cls, data: bytes, header: bytes) -> _Records:
        """Read them; `header` is the first line once more. Raises LogError."""
        *whole, rest = data.split(b"\n")
        lines = [*(line + b"\n" for line in whole), *([rest] if rest else [])]
        ways = []
        failed = LogError("the journal is empty")
        for first in dict.fromkeys((lines[0].rstrip(b"\n") if lines else b"", header)):
            try:
                ways.append(cls._follow(first, lines))
            except LogError as error:
                failed = error
        if not ways:
            raise failed
        return max(ways, key=lambda way: len(way.log.events))

    @classmethod
    def _follow(cls, first: bytes, lines: list[bytes]) -> _Records:
        log = EditLog.begin(first)
        read = cls(log, None, [])
        typing: tuple[Edit | None, str] | None = None
        begun = False
        for line in lines:
            whole = line.removesuffix(b"\n")
            if whole == line:
                read.unusable.append(line)
                continue
            if whole == first and not begun:
                begun = True
                continue
            try:
                note = typing_in(whole)
                if note is None:
                    log.take(whole)
                typing = note or typing
            except (LogError, ValueError):
                read.unusable.append(line)
        if typing is not None and typing[1] == sha256(log.last_line):
            read.typing = typing[0]
        return read

    def compare(self, head: tuple[int, str] | None) -> int:
        """How many lines are missing at the end.

        A line proves the one before it, and the head the last one: one that is not what it was
        becomes unusable, and all after it.
        """
        lines = self.log.lines()
        count, last = head or (0, "")
        if 1 < count <= len(lines) and sha256(lines[count - 1]) != last:
            self._end_before(count - 1)
        elif count != len(lines) and len(lines) > 1 and self._is_contradicted():
            self._end_before(len(lines) - 1)
        return max(0, count - self.log.size - len(self.unusable))

    def _is_contradicted(self) -> bool:
        """Whether a line that should follow the last one was written after another one."""
        for line in self.unusable:
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, dict) and entry.get("n") == self.log.next_number:
                return True
        return False

    def _end_before(self, number: int) -> None:
        dropped = [line + b"\n" for line in self.log.lines(number)]
        self.unusable = [*dropped, *self.unusable]
        self.log, self.typing = self.log.until(number - 1), None


def _folders(root: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        for folder in sorted(root.iterdir()):
            if folder.name != SET_ASIDE and folder.is_dir() and not folder.is_symlink():
                yield folder


def _about(folder: Path) -> JournalInfo | None:
    try:
        return JournalInfo.parse(read_bytes(folder / ABOUT))
    except (ReadError, ValueError):
        return None


def _is_of(folder: Path, path: Path) -> bool:
    about = _about(folder)
    return about is not None and about.path.resolve() == path.resolve()


def _bytes_in(path: Path) -> bytes:
    try:
        return read_bytes(path)
    except ReadError:
        return b""


def _article(folder: Path, about: JournalInfo, log: EditLog) -> Article:
    """The article as it was opened, from its copy, else from its own file.

    Raises ReadError, and LogError if neither is what the log began with.
    """
    try:
        return original_article(log, read_bytes(folder / ARTICLE), open_source, about.path)
    except (LogError, ReadError) as error:
        try:
            return original_article(log, read_bytes(about.path), open_source, about.path)
        except (LogError, ReadError):
            raise error from None


def _expected(about: JournalInfo) -> dict[Path, str | None]:
    found = {path: _hash_now(path) for path in about.expect}
    return {
        path: found[path] if found[path] in hashes else hashes[0]
        for path, hashes in about.expect.items()
        if hashes
    }


def _hash_now(path: Path) -> str | None:
    try:
        return content_hash(path)
    except ReadError:
        return None


def _remove(folder: Path) -> None:
    sweep(folder)
    for name in (ABOUT, HEAD, ARTICLE, LOCK):
        (folder / name).unlink(missing_ok=True)
    folder.rmdir()  # not if there is anything else in it


def _damaged(about: JournalInfo, lines: int, place: Path) -> str:
    what = "One entry" if lines == 1 else f"{lines} entries"
    return (
        f"{what} of the journal of {about.path.name} could not be used: damaged, cut short, or "
        f"after what is damaged. They are kept in {place}."
    )


def _cannot(folder: Path, reason: str) -> ResumeError:
    return ResumeError(
        f"The work kept in {folder} cannot be recovered: {reason} The folder stays as it is.",
        folder,
    )
