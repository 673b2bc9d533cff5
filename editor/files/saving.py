"""The corrected text and its edit log, written together or not at all."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from editor.article import Article
from editor.files import names
from editor.files.errors import CannotEncode, ChangedOnDisk, ReadError, WriteError, reason
from editor.files.formats import format_named, format_of
from editor.files.reading import ordinary_file
from editor.files.writing import FileSystem, write_files


class SaveContent(Protocol):
    """The bytes of a save; `commit` makes it count once they are on the disk."""

    @property
    def data(self) -> bytes:
        """The corrected text."""

    @property
    def log(self) -> bytes:
        """The edit log, the save in it."""

    @property
    def commit(self) -> Callable[[], None]:
        """Marks the review saved."""


class Savable(Protocol):
    """A review, as far as saving it goes."""

    @property
    def article(self) -> Article:
        """The article as it is now."""

    def prepare_save(self, name: str, encoding: str | None = None) -> SaveContent:
        """A save under a file name. Raises UnicodeEncodeError if the encoding lacks a character."""


@dataclass(frozen=True, slots=True)
class SavedFiles:
    """What a save wrote."""

    text_path: Path
    log_path: Path
    places: tuple[Path, ...]
    """Where text and log really went, which differs where their paths are links."""
    backups: tuple[Path, ...]
    """What keeps the former content of files that were replaced."""
    hashes: Mapping[Path, str | None]
    """SHA-256 of both files: what the next save should expect to find."""


def save(
    review: Savable,
    text_path: Path,
    *,
    expect: Mapping[Path, str | None],
    encoding: str | None = None,
    backup: bool = False,
    record_pending_save: Callable[[Mapping[Path, str]], object] | None = None,
    system: FileSystem | None = None,
) -> SavedFiles:
    """Write the corrected text and, beside it, its log; then mark the review saved.

    `expect` says what should stand in the files: a SHA-256, None for no file; a path that is
    left out may hold anything. `record_pending_save` hears of the SHA-256 of
    both before anything changes. The file that the article was opened from always stays as a
    backup when it is written over. Raises ChangedOnDisk, CannotEncode and WriteError; nothing
    was written then, and neither the log nor the review knows of the attempt.
    """
    log_path = names.log_path(text_path)
    _check_kind(review.article, text_path)
    try:
        prepared = review.prepare_save(text_path.name, encoding)
    except UnicodeEncodeError as error:
        raise _cannot_encode(review.article, text_path, encoding, error) from error
    if _is_article(review.article, log_path):
        raise WriteError(
            f"{log_path}, where the log goes, leads to the article itself. Choose another name.",
            log_path,
        )
    data = prepared.data
    hashes = {text_path: _sha256(data), log_path: _sha256(prepared.log)}
    if record_pending_save:
        record_pending_save(hashes)
    written = write_files(
        [(text_path, data), (log_path, prepared.log)],
        backup=backup or _holds_original(review.article, text_path),
        before_replacing=lambda: _check_unchanged(expect, (text_path, log_path)),
        system=system,
    )
    prepared.commit()
    return SavedFiles(text_path, log_path, written.places, written.backups, hashes)


def content_hash(path: Path) -> str | None:
    """SHA-256 of a file as it is on the disk, None if there is none.

    Raises ReadError if it cannot be read or is no ordinary file.
    """
    try:
        with ordinary_file(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ReadError(f"{path} cannot be read: {reason(error)}.", path) from error
    except ValueError as error:  # a NUL in the path
        raise ReadError(f"{path} cannot be a file's name. Choose another one.", path) from error


def _check_unchanged(expect: Mapping[Path, str | None], paths: tuple[Path, ...]) -> None:
    for path in paths:
        if path not in expect:
            continue
        found = content_hash(path)
        # A file that somebody removed is simply written again: nothing is lost by that.
        if found is not None and found != expect[path]:
            happened = (
                "was changed by another program since it was last read or saved"
                if expect[path]
                else "exists already"
            )
            raise ChangedOnDisk(
                f"{path} {happened}. Nothing was written. "
                "Save under another name, or overwrite it.",
                path,
            )


def _check_kind(article: Article, path: Path) -> None:
    """Raise WriteError if the name says that the file is of another kind than it would be."""
    own = format_named(article.origin.format)
    try:
        named = format_of(path)
    except ReadError:
        named = None
    if named is not own:
        raise WriteError(
            f"{path.name} is no name for a file of this kind: the article is {own.name}, and is "
            f"saved as that ({', '.join(own.suffixes)}). Export writes it as other kinds.",
            path,
        )


def _is_article(article: Article, path: Path) -> bool:
    """Whether a path leads to the file that the article was opened from."""
    origin = article.origin.path
    with contextlib.suppress(OSError, ValueError):  # no such file, no such name
        return origin is not None and path.samefile(origin)
    return False


def _holds_original(article: Article, path: Path) -> bool:
    """Whether a path leads to the very bytes that the article was opened from."""
    return content_hash(path) == article.origin.sha256


def _cannot_encode(
    article: Article, path: Path, encoding: str | None, error: UnicodeEncodeError
) -> CannotEncode:
    # The error counts in text with the file's newlines; the article's are all one character.
    character = error.object[error.start]
    position = article.text.find(character)
    line = article.text.count("\n", 0, position) + 1
    encoding = encoding or article.origin.encoding
    return CannotEncode(
        f"{path} could not be saved: the encoding {encoding} has no {character!r} "
        f"(U+{ord(character):04X}, line {line}). Nothing was written. Save it as UTF-8, "
        "or take the character out.",
        path,
        character=character,
        position=position,
        line=line,
        encoding=encoding,
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
