"""Reading a file of originals: an article, or a table of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.article.article import sha256, text_sha256
from editor.article.provenance import NOT_SAID, Provenance
from editor.files import (
    EncodingUndecided,
    PageUndecided,
    ReadError,
    ReadResult,
    RevisionsUndecided,
    read_article,
    read_bytes,
)
from editor.files.errors import reason
from editor.files.formats import HTML, WARC, format_of, no_check
from editor.files.own_pages import is_own_page
from editor.originals.tables import BadRow, TableText, digest, has_words, is_table, table_texts
from editor.translatable import tr

if TYPE_CHECKING:
    from editor.files.saved_pages import ArchivedPage

_TAGS: Final = re.compile(r"</(?:p|div|span|a|em|strong|h[1-6])>|<br ?/?>", re.IGNORECASE)
"""What shows that a cell holds a part of a web page."""


class OriginalsFile(NamedTuple):
    """A file that may hold originals; it is read as its texts are taken."""

    sha256: str
    """Hash of its bytes."""
    texts: Iterator[TableText | BadRow]
    """An article that is a file of its own is row 0; pages of an archive count as rows. Raises
    ReadError."""


def open_originals(path: Path) -> OriginalsFile:
    """Open an article or a table of articles, asking nobody; raises ReadError.

    Also for a page that this program wrote about articles: it quotes all of them, and so would be
    found to be their original.
    """
    if is_own_page(path):
        raise ReadError(
            tr("{path} is a report or table that Unspin itself wrote, not an original.", path=path),
            path,
        )
    if is_table(path):
        return _table(path)
    if is_archive(path):
        return _archive(path)
    article = read_with_words(path)[0].article
    said = article.provenance
    text = TableText(0, article.original.rstrip(), "", said.published, said.address)
    return OriginalsFile(article.origin.sha256, iter([text]))


def text_in_table(path: Path, sha256: str) -> TableText | None:
    """Return the article of a table whose text has that hash, whatever its row; None if none has.

    Raises ReadError.
    """
    for one in open_originals(path).texts:
        if isinstance(one, TableText) and text_sha256(one.text) == sha256:
            return one
    return None


def read_with_words(path: Path) -> tuple[ReadResult, tuple[str, ...]]:
    """Read an article as `read_unasked` does; raises ReadError also if there are no words in it."""
    found = read_unasked(path)
    if not has_words(found[0].article.original):
        raise ReadError(
            tr("{path} has no words: there is nothing to compare with.", path=path), path
        )
    return found


def read_unasked(path: Path) -> tuple[ReadResult, tuple[str, ...]]:
    """Read an article without asking how; return it, and notes on what was taken for granted.

    An uncertain encoding is the likeliest one, and a document with tracked changes is read as if
    all were accepted, as it was published. Raises ReadError.
    """
    try:
        return read_article(path), ()
    except RevisionsUndecided:
        note = tr(
            "{name} has tracked changes; it was read with all of them accepted.",
            name=path.name,
        )
        return read_article(path, revisions="final"), (note,)
    except PageUndecided as error:
        raise ReadError(
            tr(
                "{path} holds %Ln web page(s), and nobody said which is meant. Add it to the "
                "possible originals: there each page is one.",
                "",
                len(error.pages),
                path=path,
            ),
            path,
        ) from error
    except EncodingUndecided as error:
        likeliest = error.choices[0]
        note = tr(
            "{name} is not in UTF-8; it was read as {encoding}.",
            name=path.name,
            encoding=likeliest,
        )
        return read_article(path, likeliest), (note,)


def file_sha256(path: Path) -> str:
    """Return the hash of a file's bytes, of a table of any size; raises ReadError."""
    try:
        return digest(path)[0]
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _archive(path: Path) -> OriginalsFile:
    from editor.files.saved_pages import archived_pages  # noqa: PLC0415 lxml is large and rarely needed

    data = read_bytes(path)
    return OriginalsFile(sha256(data), _pages(path, archived_pages(data, path)))


def _pages(path: Path, pages: list[ArchivedPage]) -> Iterator[TableText | BadRow]:
    from editor.files.saved_pages import source_of  # noqa: PLC0415 as above

    for row, one in enumerate(pages, 1):
        try:
            page = source_of(one, path)
        except ReadError as error:
            yield BadRow(row, tr("it cannot be read ({reason})", reason=error.message))
            continue
        said = page.provenance
        yield TableText(row, page.text.rstrip(), one.title(), said.published, said.address)


def is_archive(path: Path) -> bool:
    """Return whether a file is read as an archive of web pages."""
    return format_of(path) is WARC


def archived_provenance(path: Path, row: int) -> Provenance:
    """Return where a page of an archive is from, the first being row 1; raises ReadError."""
    from editor.files.saved_pages import archived_pages, source_of  # noqa: PLC0415 as above

    pages = archived_pages(read_bytes(path), path)
    return source_of(pages[row - 1], path).provenance if row <= len(pages) else NOT_SAID


def _table(path: Path) -> OriginalsFile:
    try:
        found, encoding = digest(path)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    return OriginalsFile(found, _texts(path, encoding))


def _texts(path: Path, encoding: str) -> Iterator[TableText | BadRow]:
    try:
        for one in table_texts(path, encoding):
            yield _without_tags(one, path) if isinstance(one, TableText) else one
    except OSError as error:
        raise _unreadable(path, error) from error


def _without_tags(one: TableText, path: Path) -> TableText | BadRow:
    if not _TAGS.search(one.text):
        return one
    try:
        page = HTML.read(one.text.encode(), path, "utf-8", "", no_check)
    except ReadError as error:
        return BadRow(one.row, tr("its web page cannot be read ({reason})", reason=error.message))
    return one._replace(text=page.original)


def _unreadable(path: Path, error: OSError | ValueError) -> ReadError:
    why = reason(error) if isinstance(error, OSError) else tr("a file cannot have that name")
    return ReadError(tr("{path} cannot be read: {why}.", path=path, why=why), path)
