"""The article after this one in its folder."""

from __future__ import annotations

import os
from pathlib import Path

from editor.files.formats import is_readable
from editor.files.names import articles_among
from editor.files.own_pages import is_own_page


def next_article(path: Path) -> Path | None:
    """Return the article that follows this one in its folder, by name; None after the last.

    Passes over what is in a format that cannot be read, and what this program wrote about articles.
    Raises OSError if the folder cannot be read.
    """
    with os.scandir(path.parent) as entries:
        files = [
            path.with_name(entry.name)
            for entry in entries
            if not entry.name.startswith(".") and entry.is_file()
        ]
    later = [
        other
        for other in articles_among(files)
        if is_readable(other) and _order(other.name) > _order(path.name)
    ]
    later.sort(key=lambda other: _order(other.name))
    return next((other for other in later if not is_own_page(other)), None)


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name
