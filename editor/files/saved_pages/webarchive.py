"""Pages saved by Safari as a web archive: a property list with the page as its main resource."""

from __future__ import annotations

import plistlib
from functools import partial
from pathlib import Path
from typing import Any, Final
from xml.parsers.expat import ExpatError

from editor.files.errors import ReadError
from editor.files.saved_pages.page import SavedPage, page_in, said_by
from editor.translatable import tr

BINARY: Final = b"bplist00"
_MAIN: Final = "WebMainResource"
_CONTENT: Final = "WebResourceData"


def read_webarchive(data: bytes, path: Path, encoding: str | None) -> SavedPage:
    """Read the page in a web archive; raises ReadError.

    When it is written, what belongs to the page keeps its content, but may stand elsewhere.
    """
    archive = _archive(data, path)
    main = archive[_MAIN]
    html = page_in(main[_CONTENT], path, encoding, str(main.get("WebResourceTextEncodingName", "")))
    return SavedPage(
        data,
        html,
        said_by(html, str(main.get("WebResourceURL", "")), ""),
        partial(_replaced, archive, data.startswith(BINARY)),
        lambda data: _archive(data, path)[_MAIN][_CONTENT],
    )


def _archive(data: bytes, path: Path) -> dict[str, Any]:
    archive: Any
    try:
        archive = plistlib.loads(data)
    except (ValueError, RecursionError, ExpatError, OverflowError, LookupError, TypeError) as error:
        # plistlib raises several of them for a list that is damaged.
        raise _damaged(path) from error
    main = archive.get(_MAIN) if isinstance(archive, dict) else None
    if not isinstance(main, dict) or not isinstance(main.get(_CONTENT), bytes):
        raise _damaged(path)
    return dict(archive)


def _replaced(archive: dict[str, Any], is_binary: bool, page: bytes) -> bytes:
    form = plistlib.FMT_BINARY if is_binary else plistlib.FMT_XML
    new = {**archive, _MAIN: {**archive[_MAIN], _CONTENT: page}}
    return plistlib.dumps(new, fmt=form, sort_keys=False)


def _damaged(path: Path) -> ReadError:
    return ReadError(
        tr(
            "{path} is no web archive of Safari, or is damaged: it has no page. Save the page "
            "again.",
            path=path,
        ),
        path,
    )
