"""Pages saved by Safari as a web archive: a property list with the page as its main resource."""

from __future__ import annotations

import plistlib
from collections import deque
from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any, Final
from xml.parsers.expat import ExpatError

from editor.files.errors import ReadError
from editor.files.html.frame_pages import PagePlace
from editor.files.saved_pages.frames import FoundPage, SavedFrames, not_read
from editor.files.saved_pages.page import SavedPage, page_in, said_by
from editor.translatable import tr

BINARY: Final = b"bplist00"
_MAIN: Final = "WebMainResource"
_CONTENT: Final = "WebResourceData"
_FRAMES: Final = "WebSubframeArchives"
MOST: Final = 1_000
"""Pages of an archive that are looked at. Set by hand: a page has some dozens of frames."""


def read_webarchive(data: bytes, path: Path, encoding: str | None) -> SavedPage:
    """Read the page in a web archive, with those in its frames; raises ReadError.

    When it is written, what belongs to the page keeps its content, but may stand elsewhere.
    """
    archive = _archive(data, path)
    found = [_found(page) for page in _pages(archive)]
    place = PagePlace(others=SavedFrames.of(found, path))
    html = page_in(found[0].content(), path, encoding, found[0].charset, place)
    return SavedPage(
        data,
        html,
        said_by(html, found[0].address, ""),
        partial(_with_pages, archive, data.startswith(BINARY)),
        lambda data, number: bytes(_pages(_archive(data, path))[number][_CONTENT]),
        unread=not_read(found, html),
    )


def _pages(archive: Any) -> list[dict[str, Any]]:
    """Return what an archive holds of its page and of those in frames, at most MOST."""
    found, waiting, seen = list[dict[str, Any]](), deque([archive]), set[int]()
    while waiting and len(found) < MOST:
        one = waiting.popleft()
        main = one.get(_MAIN) if isinstance(one, dict) else None
        # A binary list may hold one thing in several places, in itself too.
        if id(main) in seen:
            continue
        if isinstance(main, dict) and isinstance(main.get(_CONTENT), bytes):
            seen.add(id(main))
            found.append(main)
            within = one.get(_FRAMES)
            waiting += within[:MOST] if isinstance(within, list) else ()
    return found


def _found(page: dict[str, Any]) -> FoundPage:
    charset = str(page.get("WebResourceTextEncodingName", ""))
    return FoundPage(str(page.get("WebResourceURL", "")), (), charset, lambda: page[_CONTENT])


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
    found: dict[str, Any] = archive
    return found


def _with_pages(archive: dict[str, Any], is_binary: bool, changed: Mapping[int, bytes]) -> bytes:
    form = plistlib.FMT_BINARY if is_binary else plistlib.FMT_XML
    new = deepcopy(archive)
    pages = _pages(new)
    for number, page in changed.items():
        pages[number][_CONTENT] = page
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
