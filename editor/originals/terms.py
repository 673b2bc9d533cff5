"""The terms of a text that are looked up in the index: its words and numbers, without case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from editor.engine.text.look_alikes import INVISIBLE, latin_letter, skeleton

# Invisible characters inside a word are there to keep a search from finding it.
_TERM: Final = re.compile(rf"\d[\d,.]*\d|[^\W_]+(?:[{INVISIBLE}]+[^\W_]+)*")
_INVISIBLE: Final = re.compile(f"[{INVISIBLE}]+")
LONGEST: Final = 40
"""Code points of the longest term; a longer run of letters is no word. Set by hand."""


class Term(NamedTuple):
    """A word or number of a text."""

    start: int
    """In code points of the text."""
    key: str
    """Its form in the index."""


def terms(text: str) -> Iterator[Term]:
    """Yield the terms of a text in order, single letters left out."""
    for match in _TERM.finditer(text):
        key = _key(match.group())
        if key:
            yield Term(match.start(), key)


def keys(text: str) -> set[str]:
    """Return the different terms of a text."""
    # Not by `terms`: most words of a text stand in it several times.
    found = set(map(_key, set(_TERM.findall(text))))
    return found - {""}


def unmasked(text: str) -> str:
    """Return a text without what keeps searches from finding it; offsets differ from the text's.

    Invisible characters are left out, and letters that look Latin become so.
    """
    return text if text.isascii() else "".join(map(latin_letter, _INVISIBLE.sub("", text)))


def _key(found: str) -> str:
    """Return a word or number as it is in the index; "" for one that is not in it."""
    if len(found) > LONGEST or (len(found) == 1 and not found.isdigit()):
        return ""
    return (found if found.isascii() else skeleton(found)).lower().replace(",", "")
