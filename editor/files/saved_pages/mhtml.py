"""Pages saved as MHTML (RFC 2557), as Chromium, Edge and Internet Explorer save them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from editor.article.dates import stated
from editor.files.errors import ReadError
from editor.files.saved_pages.mime import MimeError, content, head_of, pages, replaced
from editor.files.saved_pages.page import SavedPage, page_in, said_by
from editor.translatable import message_of, tr


def read_mhtml(data: bytes, path: Path, encoding: str | None) -> SavedPage:
    """Read the page in a MIME message; raises ReadError.

    Of the file only the page changes when it is written; that is written anew as a whole.
    """
    try:
        found = pages(data)
        page = _page(data) if found else b""
    except MimeError as error:
        raise ReadError(
            tr(
                "{path} is a saved web page (MHTML) that is damaged: {why}. Save the page again.",
                path=path,
                why=message_of(error),
            ),
            path,
        ) from error
    if not found:
        raise ReadError(
            tr(
                "{path} is a message without a web page in it: there is nothing to read. Open it "
                "in a mail program, and save its text as a .txt file.",
                path=path,
            ),
            path,
        )
    part = found[0]
    html = page_in(page, path, encoding, part.parameter("charset"))
    head = head_of(data)
    frames = len(found) - 1
    notes = (tr("The text of %Ln frame(s) within the page is not read.", "", frames),)
    address = head.get("snapshot-content-location") or part.headers.get("content-location", "")
    return SavedPage(
        data,
        html,
        said_by(html, address, stated(head.get("date", ""))),
        partial(replaced, data, part),
        _page,
        notes=notes if frames else (),
    )


def _page(data: bytes) -> bytes:
    return content(data, pages(data)[0])
