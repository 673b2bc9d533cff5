"""Pages in archives of the web: WARC files, and WACZ, a zip archive with such files in it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from editor.article.dates import stated
from editor.article.provenance import web_address
from editor.files.containers import read_parts
from editor.files.errors import EncodingUndecided, PageUndecided, ReadError
from editor.files.html import Html
from editor.files.html.character_references import unescaped
from editor.files.html.frame_pages import PagePlace
from editor.files.saved_pages.frames import UnreadFrames, absolute
from editor.files.saved_pages.page import SavedPage, page_in, said_by
from editor.files.saved_pages.records import BEGINS, GZIP, SentPage, WarcError, answers
from editor.translatable import message_of, tr

ZIP: Final = b"PK\x03\x04"
LISTED: Final = 500
"""Pages that are offered. Set by hand."""
_TITLE: Final = re.compile(rb"<title[^>]{0,200}>([^<]{0,400})", re.IGNORECASE)
_HEAD: Final = 1 << 16
"""Bytes of a page in which its title is looked for."""


class ArchivedPage(NamedTuple):
    """A page of an archive."""

    key: str
    """Its address; with the time of its capture, and a number, if the archive has it several times.
    """
    captured: str
    """In ISO 8601; "" if the archive does not say it."""
    answer: SentPage
    held: frozenset[str]
    """The addresses of all pages that the archive holds, those of frames too."""

    def title(self) -> str:
        """Return its title, "" if it has none that can be read."""
        try:
            head = self.answer.content(_HEAD)[:_HEAD]
        except WarcError:
            return ""
        match = _TITLE.search(head)
        title = unescaped(match[1].decode("utf-8", "replace")) if match else ""
        return "".join(filter(str.isprintable, " ".join(title.split())))


def read_warc(
    data: bytes, path: Path, encoding: str | None, key: str
) -> tuple[SavedPage | Html, str]:
    """Read a page of an archive, the one with that key or the only one; return its key, too.

    What is no archive is a page that was taken from one and corrected: nobody writes archives.
    Raises ReadError; PageUndecided if it has several.
    """
    if not is_archive(data):
        return Html.read(data, path, encoding), key
    page = _chosen(archived_pages(data, path), path, key)
    return source_of(page, path, encoding), page.key


def is_archive(data: bytes) -> bool:
    """Return whether bytes are a file of records, packed or not, or a zip archive of such files."""
    return data.startswith((BEGINS, GZIP, ZIP))


def archived_pages(data: bytes, path: Path) -> list[ArchivedPage]:
    """Return the pages of an archive in order; raises ReadError, also if it has none."""
    try:
        every, listed = _answers(data, path)
        found = [one for one in listed if web_address(one.address)]
    except WarcError as error:
        raise _refused(path, message_of(error)) from error
    if not found:
        raise _refused(path, tr("it has no web page, or is damaged"))
    held = frozenset(absolute(one.address, "") for one in every)
    copies = Counter(one.address for one in found)
    keys = Counter[str]()
    pages = []
    for one in found:
        time = stated(one.captured)
        key = one.address if copies[one.address] == 1 else f"{one.address} {time}".strip()
        keys[key] += 1
        key = key if keys[key] == 1 else f"{key} ({keys[key]})"
        pages.append(ArchivedPage(key, time, one, held))
    return pages


def source_of(page: ArchivedPage, path: Path, encoding: str | None = None) -> SavedPage:
    """Return a page as the source of a text; raises ReadError."""
    try:
        content = page.answer.content()
    except WarcError as error:
        raise _refused(path, message_of(error)) from error
    notes: tuple[str, ...] = ()
    frames = UnreadFrames(page.held, absolute(page.answer.address, ""))
    place = PagePlace(others=frames)
    try:
        html = page_in(content, path, encoding, page.answer.charset, place)
    except EncodingUndecided as error:
        if not error.choices:
            raise
        likeliest = error.choices[0]
        html = page_in(content, path, likeliest, "", place)
        notes = (
            tr(
                "The page does not say its encoding; it was read as {encoding}.", encoding=likeliest
            ),
        )
    return SavedPage(
        html.data,
        html,
        said_by(html, page.answer.address, page.captured),
        lambda pages: pages[0],  # it is saved by itself
        lambda data, _: data,
        unread=len(frames.met),
        notes=notes,
    )


def _answers(data: bytes, path: Path) -> tuple[list[SentPage], list[SentPage]]:
    """Return all pages in an archive, and those that it lists as pages, all if it has no list."""
    if not data.startswith(ZIP):
        found = list(answers([data]))
        return found, found
    parts = read_parts(data, path)
    named = frozenset[str]().union(
        *(_addresses(part) for name, part in parts.items() if name.startswith("pages/"))
    )
    files = [part for name, part in parts.items() if name.lower().endswith((".warc", ".warc.gz"))]
    found = list(answers(files))
    # It also has what is shown within pages: frames, advertisements.
    return found, [one for one in found if one.address in named] or found


def _addresses(listed: bytes) -> Iterator[str]:
    """Yield the addresses in a list of pages, JSON Lines."""
    for line in listed.split(b"\n"):
        try:
            one = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(one, dict) and isinstance(one.get("url"), str):
            yield one["url"]


def _chosen(pages: list[ArchivedPage], path: Path, key: str) -> ArchivedPage:
    for one in pages:
        if one.key == key:
            return one
    same = [one for one in pages if one.answer.address == key] or pages
    if len(same) == 1 and not key:
        return same[0]
    if key and same is pages:
        raise ReadError(tr("{path} has no page {address}.", path=path, address=key), path)
    raise PageUndecided(
        tr("{path} holds %Ln web page(s). Choose one of them.", "", len(same), path=path),
        path,
        tuple((one.key, one.title()) for one in same[:LISTED]),
    )


def _refused(path: Path, why: str) -> ReadError:
    return ReadError(
        tr(
            "{path} cannot be opened as an archive of web pages: {why}. Get it again, or open the "
            "page in a browser, save it as .mhtml or .html and open that.",
            path=path,
            why=why,
        ),
        path,
    )
