"""Plain text search: every place where some words stand, in code points of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from editor.article import Span

_NO_MARK: Final = r"(?![\u0300-\u036f\u200d\ufe0f])"
"""A match does not end between a letter and what is put on it."""
WHOLE: Final = (r"(?<!\w)", r"(?!\w)")


def find_all(text: str, words: str, *, case: bool = False, whole: bool = False) -> list[Span]:
    """Where `words` stands in `text`, from the start, none overlapping another.

    Without `case`, capitals and small letters are the same, those too whose other form is
    longer: ß and SS, İ and i̇. With `whole`, only whole words count.
    """
    if not words:
        return []
    if case:
        return [Span(*found.span()) for found in _matches(text, words, whole=whole)]
    folded = text.casefold()
    found = (match.span() for match in _matches(folded, words.casefold(), whole=whole))
    if len(folded) == len(text):
        # Folding never shortens, so each character is still in its place.
        return [Span(*span) for span in found]
    return list(_unfolded(found, text))


def _matches(text: str, words: str, *, whole: bool) -> Iterator[re.Match[str]]:
    before, after = WHOLE if whole else ("", "")
    return re.finditer(f"{before}{re.escape(words)}{_NO_MARK}{after}", text)


def _unfolded(found: Iterator[tuple[int, int]], text: str) -> Iterator[Span]:
    """Spans of the folded text in the text; those that cut a character in two are none."""
    starts = [0, *accumulate(len(char.casefold()) for char in text)]
    for start, end in found:
        low, high = bisect_left(starts, start), bisect_left(starts, end)
        if starts[low] == start and starts[high] == end:
            yield Span(low, high)
