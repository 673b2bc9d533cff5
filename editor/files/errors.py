"""Errors of file operations; their messages say what is wrong, where, and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from editor.article import WITH_ERRORS
from editor.translatable import tr

_REASONS = {
    errno.ENOENT: tr("there is no such file or folder"),
    errno.EACCES: tr("permission was denied"),
    errno.EPERM: tr("the operation is not permitted"),
    errno.EISDIR: tr("it is a folder"),
    errno.ENOTDIR: tr("part of its path is a file, not a folder"),
    errno.ENOSPC: tr("the disk is full"),
    errno.EDQUOT: tr("the disk quota is used up"),
    errno.EFBIG: tr("the file is larger than the system allows"),
    errno.EIO: tr("the disk or the connection to it failed (input/output error)"),
    errno.EROFS: tr("the disk is read-only"),
    errno.EXDEV: tr("files cannot be moved within the folder"),
    errno.ENAMETOOLONG: tr("the name is too long"),
    errno.ELOOP: tr("its links form a loop"),
    errno.EMFILE: tr("too many files are open"),
    errno.ENFILE: tr("too many files are open on this machine"),
    errno.EBUSY: tr("it is in use by another program"),
    errno.ETXTBSY: tr("it is in use by another program"),
    errno.ESTALE: tr("the connection to its network folder was lost"),
    errno.ENODEV: tr("the device is not available"),
    errno.ENXIO: tr("the device is not available"),
    errno.EINTR: tr("the operation was interrupted"),
}

_REMEDIES = {
    errno.ENOSPC: tr("Free some space, or choose another place."),
    errno.EDQUOT: tr("Delete files you do not need, or choose another place."),
    errno.EACCES: tr("Choose another folder, or get permission to write there."),
    errno.EPERM: tr("Choose another folder."),
    errno.EROFS: tr("Choose another place."),
    errno.EXDEV: tr("Choose another folder."),
    errno.ENOENT: tr("Choose a folder that exists."),
    errno.ENOTDIR: tr("Choose a folder that exists."),
    errno.ENAMETOOLONG: tr("Choose a shorter name."),
    errno.EIO: tr("Choose another disk, and check this one."),
}


def reason(error: OSError) -> str:
    """Return why a system call failed, as a clause without capital letter and full stop."""
    known = _REASONS.get(error.errno or 0)
    return known or (error.strerror or str(error)).lower() or tr("the system gave no reason")


def remedy(error: OSError) -> str:
    """Return what to do after a write failed with this error, as a sentence."""
    return _REMEDIES.get(error.errno or 0, tr("Try again, or choose another place."))


class FileError(Exception):
    """An error with a file that is reported to the user; the text is the message."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path


class ReadError(FileError):
    """A file cannot be opened as an article."""


class EncodingUndecided(ReadError):
    """The user has to choose the encoding of a file; none is guessed.

    `choices` are Python codecs, likeliest first, in which the file opens: they decode all of it
    and encode the text to the same bytes again. WITH_ERRORS is among them.
    """

    def __init__(self, message: str, path: Path, choices: tuple[str, ...], data: bytes) -> None:
        super().__init__(message, path)
        self.choices = choices
        self._data = data

    def preview(self, encoding: str) -> str:
        """Return the first line with a non-ASCII character, decoded in one of the choices."""
        codec = "utf-8" if encoding == WITH_ERRORS else encoding
        text = self._data.decode(codec, errors="replace")
        at = next((i for i, character in enumerate(text) if character > "\x7f"), 0)
        start = max(text.rfind("\n", 0, at) + 1, text.rfind("\r", 0, at) + 1, at - 60)
        return text[start : at + 60].splitlines()[0] if text else ""


class RevisionsUndecided(ReadError):
    """The user has to choose which text of a document with tracked changes to read.

    Read it again with revisions="original" or revisions="final".
    """

    def __init__(self, message: str, path: Path, number: int) -> None:
        super().__init__(message, path)
        self.number = number
        """Number of tracked changes."""


class PageUndecided(ReadError):
    """The user has to choose which page of an archive to read.

    Read it again with the key of one as revisions.
    """

    def __init__(self, message: str, path: Path, pages: tuple[tuple[str, str], ...]) -> None:
        super().__init__(message, path)
        self.pages = pages
        """The key of each and its title, "" if it has none."""


class WriteError(FileError):
    """Files could not be written; nothing was changed unless the message says otherwise."""


class CannotEncode(WriteError):
    """The encoding lacks a character.

    `character` is at code point `position` of the text, on `line` (from 1).
    """

    def __init__(
        self, message: str, path: Path, *, character: str, position: int, line: int, encoding: str
    ) -> None:
        super().__init__(message, path)
        self.character = character
        self.position = position
        self.line = line
        self.encoding = encoding


class ChangedOnDisk(WriteError):
    """Another program wrote, created or deleted the file since it was last read or saved."""


class ResumeError(FileError):
    """Saved or journalled work cannot be resumed."""
