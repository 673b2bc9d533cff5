"""`unspin --version`: the program's version and the dates of what it was taught."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

import editor
from editor.paths import resources_folder

LEARNT: Final = (
    ("lexicon", "lexicon/spun.lexicon"),
    ("tortured terms", "lexicon/terms.lexicon"),
    ("synonyms", "lexicon/wordnet.synonyms"),
    ("spinners’ manners", "lexicon/manners.synonyms"),
    ("dictionary", "lexicon/english.words"),
    ("context model", "model/english.ngrams"),
    ("word vectors", "model/english.vectors"),
    ("encoder", "model/encoder.tables"),
    ("judge", "model/judge.json"),
)
"""What a recipe in resources/ made, as people name it, and its file."""
_BUILT: Final = re.compile(rb'"built": "(\d{4}-\d\d-\d\d)"')
_ENDS: Final = 4096
"""Bytes at both ends of a file in which its recipe says when it was built. Set by hand: all heads
and zip comments are much shorter."""


def version_lines() -> list[str]:
    """Return the version and a line for each resource with the date in it, not that of the file."""
    folder = resources_folder()
    width = max(len(name) for name, _ in LEARNT)
    lines = [f"{name:{width}}  {built(folder / path)}" for name, path in LEARNT]
    return [f"unspin {editor.__version__}", *lines]


def built(path: Path) -> str:
    """Return the date that a recipe wrote into a file, or why there is none."""
    try:
        with path.open("rb") as file:
            head = file.read(_ENDS)
            file.seek(max(0, file.seek(0, os.SEEK_END) - _ENDS))
            found = _BUILT.search(head) or _BUILT.search(file.read())
    except OSError:
        return "missing"
    return found[1].decode() if found else "without a date"
