"""Web pages that this program wrote about articles: reports and tables, which are no articles."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.files.formats import suffix_of

MARK: Final = '<meta name="generator" content="Unspin">'
"""What is in the head of each."""
_WITHIN: Final = 1_000
"""Bytes in which it stands. Set by hand: browsers put a line or two before it when they save it."""
_SUFFIXES: Final = frozenset({".html", ".htm"})


def is_own_page(path: Path) -> bool:
    """Return whether a file is such a page; what cannot be read is none."""
    if suffix_of(path) not in _SUFFIXES:
        return False
    try:
        if not path.is_file():
            return False  # a pipe would be waited for without end
        with path.open("rb") as file:
            return MARK.encode() in file.read(_WITHIN)
    except OSError:
        return False
