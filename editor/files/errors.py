"""What can go wrong with files, each as sentences that say what, where and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "permission was denied",
    errno.EPERM: "the system does not permit it",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file is larger than the system allows",
    errno.EIO: "the disk, or the connection to it, failed (input/output error)",
    errno.EROFS: "the disk is read-only",
    errno.EXDEV: "the folder does not let files be moved into place within it",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open on this machine",
    errno.EBUSY: "it is in use by another program",
    errno.ETXTBSY: "it is in use by another program",
    errno.ESTALE: "the connection to its network folder was lost",
    errno.ENODEV: "the device is not there",
    errno.ENXIO: "the device is not there",
    errno.EINTR: "the system interrupted it",
}

_REMEDIES = {
    errno.ENOSPC: "Free some space, or choose another place.",
    errno.EDQUOT: "Remove what you do not need, or choose another place.",
    errno.EACCES: "Choose another folder, or ask for the right to write there.",
    errno.EPERM: "Choose another folder.",
    errno.EROFS: "Choose another place.",
    errno.EXDEV: "Choose another folder.",
    errno.ENOENT: "Choose a folder that exists.",
    errno.ENOTDIR: "Choose a folder that exists.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
    errno.EIO: "Choose another disk, and check this one.",
}


def reason(error: OSError) -> str:
    """Return why a system call failed, as a clause without capital letter and full stop."""
    known = _REASONS.get(error.errno or 0)
    return known or (error.strerror or str(error) or "the system gave no reason").lower()


def remedy(error: OSError) -> str:
    """What to do when writing met this error, as a sentence."""
    return _REMEDIES.get(error.errno or 0, "Try again, or choose another place.")


class FileError(Exception):
    """Anything about a file that the person must be told; the text is the message."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path


class ReadError(FileError):
    """A file that cannot be opened as an article."""


class EncodingUndecided(ReadError):
    """A file whose encoding the person must choose; nothing is guessed for them.

    `choices` are Python codecs, likeliest first, that decode the whole file strictly and
    give the same bytes back. Each opens.
    """

    def __init__(self, message: str, path: Path, choices: tuple[str, ...], data: bytes) -> None:
        super().__init__(message, path)
        self.choices = choices
        self._data = data

    def preview(self, encoding: str) -> str:
        """How the first line with anything but ASCII reads in one of the choices."""
        text = self._data.decode(encoding, errors="replace")
        at = next((i for i, character in enumerate(text) if character > "\x7f"), 0)
        start = max(text.rfind("\n", 0, at) + 1, text.rfind("\r", 0, at) + 1, at - 60)
        return text[start : at + 60].splitlines()[0] if text else ""


class RevisionsUndecided(ReadError):
    """A document that carries tracked changes: the person must choose which text they mean.

    It is read again with revisions="original" or revisions="final".
    """

    def __init__(self, message: str, path: Path, number: int) -> None:
        super().__init__(message, path)
        self.number = number
        """How many changes there are."""


class WriteError(FileError):
    """Files that could not be written; unless the message says otherwise, nothing changed."""


class CannotEncode(WriteError):
    """A character that the article's encoding does not have.

    `character` stands at code point `position` of the text, on `line` (from 1).
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
    """A file that somebody else wrote, made or removed since this program last saw it."""


class ResumeError(FileError):
    """Saved work that cannot be gone on with."""
