"""Checks that a refused save changes nothing, and says what to do."""

from __future__ import annotations

import re
from typing import Final

import pytest

from editor.files import FileError, save

TEXT: Final = b"Officers went on.\n"
RESTORED: Final = b"Officials went on.\n"
ADVICE: Final = re.compile(r"(Choose|Try|Save|Free) ")


def all_files(folder):
    """Return all paths below a folder with their contents or link targets; pipes are not read."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            found[path] = path.readlink()
        else:
            found[path] = path.read_bytes() if path.is_file() else path.stat().st_mode
    return found


def refused(review, path, around):
    """Return the error message of a save that must change nothing."""
    before = all_files(around)
    with pytest.raises(FileError) as caught:
        save(review, path, expect={}, backup=True)
    assert all_files(around) == before
    assert not review.is_saved
    message = str(caught.value)
    assert message.endswith(".")
    assert ADVICE.search(message)
    return message
