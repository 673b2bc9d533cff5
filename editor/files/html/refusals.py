"""Why a web page is not read, or a text not written into it."""

from __future__ import annotations

from pathlib import Path

from editor.files.errors import ReadError, WriteError
from editor.files.html.open_elements import MAX_OPEN
from editor.translatable import tr


def too_deep(path: Path) -> ReadError:
    """Return the error for a page of too many elements in each other."""
    return ReadError(
        tr(
            "{path} cannot be opened: more than {most} elements are nested in each "
            "other, as on no real page. Open another copy.",
            path=path,
            most=MAX_OPEN,
        ),
        path,
    )


def no_text(path: Path, *, is_frameset: bool) -> ReadError:
    """Return the error for a page that shows no text."""
    if is_frameset:
        return ReadError(
            tr(
                "{path} is a frameset page: its text is in other files. Open the file of the "
                "frame that shows the article.",
                path=path,
            ),
            path,
        )
    return ReadError(
        tr(
            "{path} is a web page without visible text: there is nothing to read. If scripts "
            "fill the page, save it from a browser as a complete page and open that.",
            path=path,
        ),
        path,
    )


def cannot_write(path: Path) -> WriteError:
    """Return the error for a text that the mark-up of a page cannot hold."""
    return WriteError(
        tr(
            "The corrected text cannot be written into the page {name}. Save it as plain text.",
            name=path.name,
        ),
        path,
    )
