"""Pages saved as MHTML (RFC 2557), as Chromium, Edge and Internet Explorer save them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from editor.article.dates import stated
from editor.files.errors import ReadError
from editor.files.html.frame_pages import PagePlace
from editor.files.saved_pages.frames import FoundPage, SavedFrames, not_read
from editor.files.saved_pages.mime import (
    MimeError,
    MimePart,
    content,
    head_of,
    pages,
    replaced,
)
from editor.files.saved_pages.page import SavedPage, page_in, said_by
from editor.translatable import message_of, tr


def read_mhtml(data: bytes, path: Path, encoding: str | None) -> SavedPage:
    """Read the page in a MIME message, with those in its frames; raises ReadError.

    Of the file only these change when it is written, each of them written anew as a whole.
    """
    try:
        parts = pages(data)
        page = content(data, parts[0]) if parts else b""
    except MimeError as error:
        raise ReadError(
            tr(
                "{path} is a saved web page (MHTML) that is damaged: {why}. Save the page again.",
                path=path,
                why=message_of(error),
            ),
            path,
        ) from error
    if not parts:
        raise ReadError(
            tr(
                "{path} is a message without a web page in it: there is nothing to read. Open it "
                "in a mail program, and save its text as a .txt file.",
                path=path,
            ),
            path,
        )
    found = [_found(data, part) for part in parts]
    place = PagePlace(others=SavedFrames.of(found, path))
    html = page_in(page, path, encoding, found[0].charset, place)
    head = head_of(data)
    address = head.get("snapshot-content-location") or found[0].address
    return SavedPage(
        data,
        html,
        said_by(html, address, stated(head.get("date", ""))),
        partial(_with_pages, data),
        _page,
        unread=not_read(found, html),
    )


def _found(data: bytes, part: MimePart) -> FoundPage:
    name = part.headers.get("content-id", "").strip()
    names = (f"cid:{name[1:-1]}",) if name[:1] == "<" and name[-1:] == ">" else ()
    address = part.headers.get("content-location", "")
    return FoundPage(address, names, part.parameter("charset"), partial(content, data, part))


def _with_pages(data: bytes, changed: Mapping[int, bytes]) -> bytes:
    parts = pages(data)
    for number in sorted(changed, key=lambda one: parts[one].start, reverse=True):
        data = replaced(data, parts[number], changed[number])
    return data


def _page(data: bytes, number: int) -> bytes:
    return content(data, pages(data)[number])
