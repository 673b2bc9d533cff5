"""The corrected text and its edit log, written together or not at all."""

from __future__ import annotations

import contextlib
import functools
import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from editor.article import Article
from editor.article.article import sha256
from editor.files import names
from editor.files.errors import CannotEncode, ChangedOnDisk, ReadError, WriteError, reason
from editor.files.file_system import FileSystem
from editor.files.formats import FORMATS, SUFFIXES, format_of, suffix_of
from editor.files.reading import ordinary_file
from editor.files.writing import write_files
from editor.translatable import joined, tr


class SaveContent(Protocol):
    """The content of a save; `commit` marks the review as saved once it is on disk."""

    @property
    def data(self) -> bytes:
        """The corrected text."""

    @property
    def log(self) -> bytes:
        """The edit log, including the save event."""

    @property
    def commit(self) -> Callable[[], None]:
        """Marks the review as saved."""


class Savable(Protocol):
    """What saving needs of a review."""

    @property
    def article(self) -> Article:
        """The article with its present text."""

    def prepare_save(self, name: str, encoding: str | None = None) -> SaveContent:
        """Prepare a save under a file name; raises UnicodeEncodeError for a missing character."""


@dataclass(frozen=True, slots=True)
class SavedFiles:
    """What a save wrote."""

    text_path: Path
    log_path: Path
    places: tuple[Path, ...]
    """The real paths of text and log, which differ from the above if links are involved."""
    backups: tuple[Path, ...]
    """Backups of files that were replaced."""
    hashes: Mapping[Path, str | None]
    """SHA-256 of both files, which the next save expects to find."""
    parted_note: str = ""
    """A sentence on files whose further names (hard links) keep the former content, or ""."""


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

    `expect` has the SHA-256 that each file should have now, None for no file; a path that is not
    in it may have any content. `record_pending_save` is called with the SHA-256 of both new files
    before anything is changed. Overwriting the file that the article was opened from always
    leaves a backup. Raises ChangedOnDisk, CannotEncode and WriteError; then nothing was written,
    and log and review are unchanged.
    """
    log_path = names.log_path(text_path)
    _check_kind(review.article, text_path)
    try:
        prepared = review.prepare_save(text_path.name, encoding)
    except UnicodeEncodeError as error:
        raise _cannot_encode(review.article, text_path, encoding, error) from error
    if _is_article(review.article, log_path):
        raise WriteError(
            tr(
                "{log}, where the log is written, is the article itself. Choose another name.",
                log=log_path,
            ),
            log_path,
        )
    data = prepared.data
    hashes = {text_path: sha256(data), log_path: sha256(prepared.log)}
    if record_pending_save:
        record_pending_save(hashes)
    written = write_files(
        [(text_path, data), (log_path, prepared.log)],
        backup=backup or _holds_original(review.article, text_path, expect.get(text_path)),
        before_replacing=lambda: _check_unchanged(expect, (text_path, log_path)),
        system=system,
    )
    prepared.commit()
    return SavedFiles(
        text_path, log_path, written.places, written.backups, hashes, written.parted_note
    )


def content_hash(path: Path) -> str | None:
    """Return the SHA-256 of a file on disk, None if there is none.

    Raises ReadError if it cannot be read or is not an ordinary file.
    """
    try:
        with ordinary_file(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ReadError(
            tr("{path} cannot be read: {reason}.", path=path, reason=reason(error)), path
        ) from error
    except ValueError as error:  # a NUL in the path
        raise ReadError(
            tr("{path} is not a valid file name. Choose another one.", path=path), path
        ) from error


def _check_unchanged(expect: Mapping[Path, str | None], paths: tuple[Path, ...]) -> None:
    for path in paths:
        if path not in expect:
            continue
        found = content_hash(path)
        # A file that was deleted is written again: nothing is lost by that.
        if found is not None and found != expect[path]:
            happened = (
                tr(
                    "{path} was changed by another program since it was last read or saved.",
                    path=path,
                )
                if expect[path]
                else tr("{path} already exists.", path=path)
            )
            remedy = tr("Nothing was written. Save under another name, or overwrite it.")
            raise ChangedOnDisk(joined((happened, remedy)), path)


def _either(one: str, other: str) -> str:
    return tr("{one} or {other}", one=one, other=other)


def _check_kind(article: Article, path: Path) -> None:
    """Raise WriteError if the file's name has the suffix of another format than the article's."""
    key = article.origin.format
    own = [format_ for format_ in FORMATS if format_.key == key]
    saved_as = own[0].saved_as
    opened = article.origin.path
    if opened is not None:
        both = {suffix_of(opened), suffix_of(path)}
        if not both & {*SUFFIXES} or (len(both) == 1 and not saved_as):
            return  # told by its content, which the corrected file has too
    if saved_as:
        _check_new_kind(path, saved_as)
        return
    try:
        named = format_of(path).key
    except ReadError:
        named = None
    if named != key:
        names = functools.reduce(_either, (format_.name for format_ in own))
        suffixes = ", ".join(one for format_ in own for one in format_.suffixes)
        raise WriteError(
            tr(
                "{name} has the suffix of another format: the article was opened as "
                "{names}, and is saved as that ({suffixes}). Choose such a name, or use Export "
                "for other formats.",
                name=path.name,
                names=names,
                suffixes=suffixes,
            ),
            path,
        )


def _check_new_kind(path: Path, suffixes: Collection[str]) -> None:
    """Raise WriteError if the new file's name has none of these suffixes."""
    if path.suffix.lower() not in suffixes:
        raise WriteError(
            tr(
                "{name}: the opened file is never rewritten, and its text is saved as a new one "
                "({suffixes}). Choose a name with one of these suffixes.",
                name=path.name,
                suffixes=", ".join(suffixes),
            ),
            path,
        )


def _is_article(article: Article, path: Path) -> bool:
    """Return whether a path leads to the file that the article was opened from."""
    origin = article.origin.path
    with contextlib.suppress(OSError, ValueError):  # no such file, or an invalid name
        return origin is not None and path.samefile(origin)
    return False


def _holds_original(article: Article, path: Path, saved: str | None) -> bool:
    """Return whether a file has exactly the bytes that the article was opened from.

    `saved`: the SHA-256 of what an earlier save wrote there. Beside the article, as long as that
    is there, it may have the same bytes, and is no original.
    """
    origin = article.origin
    with contextlib.suppress(ReadError):
        if saved == origin.sha256 and origin.path and not _is_article(article, path):
            return content_hash(origin.path) != saved
    return content_hash(path) == origin.sha256


def _cannot_encode(
    article: Article, path: Path, encoding: str | None, error: UnicodeEncodeError
) -> CannotEncode:
    # The error's offset counts the file's newlines; the article's are one character each.
    character = error.object[error.start]
    position = article.text.find(character)
    line = article.text.count("\n", 0, position) + 1
    encoding = encoding or article.origin.encoding
    return CannotEncode(
        tr(
            "{path} could not be saved: the encoding {encoding} has no {character!r} "
            "(U+{code}, line {line}). Nothing was written. Save it as UTF-8, or remove the "
            "character.",
            path=path,
            encoding=encoding,
            character=character,
            code=f"{ord(character):04X}",
            line=line,
        ),
        path,
        character=character,
        position=position,
        line=line,
        encoding=encoding,
    )
