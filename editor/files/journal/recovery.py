"""Recovery: finds orphaned journals, which no window has open, and the work in them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor.article import Article, Edit, EditLog, LogError
from editor.article.article import sha256
from editor.files.errors import FileError, ReadError, ResumeError, WriteError, reason
from editor.files.file_system import FileSystem, PrivateFileSystem, make_folder
from editor.files.journal.content import read_info, read_journal
from editor.files.journal.info import JournalInfo
from editor.files.journal.journal import (
    ARTICLE,
    HEAD,
    INFO,
    LOCK,
    PLACE,
    RECORDS,
    Journal,
)
from editor.files.journal.lock import Lock, LockedError
from editor.files.names import is_pasted
from editor.files.saving import content_hash
from editor.files.writing import sweep, write_files
from editor.translatable import message_of, sentence_of, tr

SET_ASIDE: Final = "set-aside"
"""The folder, beside the journals, for records that could not be used."""


@dataclass(frozen=True, slots=True)
class RecoveredWork:
    """An article as it was opened, and the work that its journal holds."""

    article: Article
    log: EditLog
    typing: Edit | None
    """What was being typed after the last event of the log."""
    info: JournalInfo
    expect: Mapping[Path, str | None]
    """SHA-256 to expect in the files saving writes: the present one, if it is their own."""
    journal: Journal
    """The journal to continue; its lock is held."""
    notes: tuple[str, ...] = ()
    """Sentences for the user about the recovery."""
    is_empty: bool = False
    """Whether there is no work that is not saved."""

    @property
    def is_article_changed(self) -> bool:
        """Whether the article's file differs from what was opened, or is gone."""
        if is_pasted(self.info.path):
            return False
        return _present_hash(self.info.path) != self.article.origin.sha256

    def until(self, number: int) -> RecoveredWork:
        """Return the work up to the event of that number, as later events cannot be replayed.

        They are set aside. Raises WriteError.
        """
        rest = b"".join(line + b"\n" for line in self.log.lines(number + 1))
        place = set_aside(self.journal.folder, rest)
        log = self.log.until(number)
        self.journal.rewrite(log)
        return replace(
            self,
            article=self.article.again(),
            log=log,
            typing=None,
            notes=(*self.notes, _unusable_note(self.info, rest.count(b"\n"), place)),
        )


def orphaned_journals(root: Path) -> list[Path]:
    """Return the folders of journals that no window has open, most recently written first.

    Folders without records are deleted.
    """
    found: list[tuple[float, Path]] = []
    for folder in _folders(root):
        with contextlib.suppress(OSError, LockedError):
            lock = Lock(folder / LOCK)
            try:
                if (folder / RECORDS).exists():
                    found.append(((folder / RECORDS).stat().st_mtime, folder))
                else:
                    _delete(folder)
            finally:
                lock.release()
    return [folder for _, folder in sorted(found, reverse=True)]


def is_open(root: Path, path: Path) -> bool:
    """Return whether an article is open in a window whose journals are in `root`."""
    for folder in _folders(root):
        if (folder / RECORDS).exists() and _is_of(folder, path):
            with contextlib.suppress(OSError):
                try:
                    Lock(folder / LOCK).release()
                except LockedError:
                    return True
    return False


def orphaned_journal_of(root: Path, path: Path) -> Path | None:
    """Return the folder of the latest orphaned journal of an article, if there is one."""
    return next((folder for folder in orphaned_journals(root) if _is_of(folder, path)), None)


def unsaved_article(folder: Path) -> Path | None:
    """Return the article that a journal has unsaved work on, None if it has none.

    Changes nothing. Raises ResumeError as recover() does.
    """
    with _locked(folder) as lock:
        content = read_journal(folder)
        lock.release()
    return None if content.is_empty else content.info.path


def recover(folder: Path, system: FileSystem | None = None) -> RecoveredWork:
    """Recover the work in an orphaned journal.

    Damaged records are moved to a file that the notes name. Raises ResumeError, with the journal
    unchanged, if nothing can be recovered or another window has it open.
    """
    with _locked(folder) as lock:
        content = read_journal(folder)
        notes = []
        if not content.is_info_known:
            notes.append(
                tr(
                    "{path} is damaged, so it is not known where the article came from. Save will "
                    "ask where to write it.",
                    path=folder / INFO,
                )
            )
        if content.unusable:
            place = set_aside(folder, b"".join(content.unusable), system)
            notes.append(_unusable_note(content.info, len(content.unusable), place))
        if content.missing:
            notes.append(
                tr(
                    "The end of the journal of {name} is missing: at least {missing} of its "
                    "entries after the {events} that were recovered.",
                    name=content.info.path.name,
                    missing=content.missing,
                    events=len(content.log.events),
                )
            )
        journal = Journal(folder, lock, content.article, content.info, system)
        try:
            journal.rewrite(content.log, content.typing)
        except WriteError as error:
            # The journal is unchanged; the next decision tries again.
            notes.append(error.message)
        return RecoveredWork(
            content.article,
            content.log,
            content.typing,
            content.info,
            _expected(content.info),
            journal,
            tuple(notes),
            is_empty=content.is_empty,
        )


def set_aside(folder: Path, data: bytes, system: FileSystem | None = None) -> Path:
    """Write records that cannot be used to a file of their own; return its path.

    `folder` is their journal's. Raises WriteError.
    """
    system = system or PrivateFileSystem()
    place = folder.parent / SET_ASIDE / f"{folder.name}-{sha256(data)[:8]}.jsonl"
    try:
        make_folder(place.parent, system)
    except OSError as error:
        raise WriteError(
            tr("{folder} cannot be created: {reason}.", folder=place.parent, reason=reason(error)),
            place,
        ) from error
    write_files([(place, data)], system=system)
    return place


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[Lock]:
    """Lock a journal; if the block raises, release the lock and raise ResumeError."""
    try:
        lock = Lock(folder / LOCK)
    except LockedError as error:
        raise ResumeError(
            tr("The work in {folder} is open in another window.", folder=folder), folder
        ) from error
    except OSError as error:
        raise _cannot_recover(folder, reason(error)) from error
    try:
        yield lock
    except (FileError, LogError) as error:
        lock.release()
        raise _cannot_recover(folder, message_of(error)) from error


def _folders(root: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        for folder in sorted(root.iterdir()):
            if folder.name != SET_ASIDE and folder.is_dir() and not folder.is_symlink():
                yield folder


def _is_of(folder: Path, path: Path) -> bool:
    info = read_info(folder)
    if info is None or is_pasted(info.path):
        return False
    return info.path.resolve() == path.resolve()


def _expected(info: JournalInfo) -> dict[Path, str | None]:
    found = {path: _present_hash(path) for path in info.expect}
    return {
        path: found[path] if found[path] in hashes else hashes[0]
        for path, hashes in info.expect.items()
        if hashes
    }


def _present_hash(path: Path) -> str | None:
    try:
        return content_hash(path)
    except ReadError:
        return None


def _delete(folder: Path) -> None:
    sweep(folder)
    for name in (INFO, HEAD, ARTICLE, PLACE, LOCK):
        (folder / name).unlink(missing_ok=True)
    folder.rmdir()  # fails, as it should, if the folder holds anything else


def _unusable_note(info: JournalInfo, count: int, place: Path) -> str:
    return tr(
        "(One entry|%Ln entries) of the journal of {name} could not be used: damaged, cut short, "
        "or following a damaged one. See {path}.",
        "",
        count,
        name=info.path.name,
        path=place,
    )


def _cannot_recover(folder: Path, why: str) -> ResumeError:
    return ResumeError(
        tr(
            "The work in {folder} cannot be recovered: {why} The folder was not changed.",
            folder=folder,
            why=sentence_of(why),
        ),
        folder,
    )
