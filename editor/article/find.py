"""Plain text search; results are spans in code points of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from editor.article import Span

_NO_MARK: Final = r"(?![\u0300-\u036f\u200d\ufe0f])"
"""A match must not end between a letter and its combining marks."""
_WHOLE: Final = (r"(?<!\w)", r"(?!\w)")


def find_all(text: str, words: str, *, case: bool = False, whole: bool = False) -> list[Span]:
    """Return the spans where `words` occurs in `text`, in order and not overlapping.

    Without `case`, case is disregarded, even where folding changes the length: ß and SS, İ and i̇.
    With `whole`, only whole words match.
    """
    if not words:
        return []
    if case:
        return [Span(*found.span()) for found in _matches(text, words, whole=whole)]
    folded = text.casefold()
    found = (match.span() for match in _matches(folded, words.casefold(), whole=whole))
    if len(folded) == len(text):
        # Folding never shortens, so all offsets are unchanged.
        return [Span(*span) for span in found]
    return list(_unfolded(found, text))


def _matches(text: str, words: str, *, whole: bool) -> Iterator[re.Match[str]]:
    before, after = _WHOLE if whole else ("", "")
    return re.finditer(f"{before}{re.escape(words)}{_NO_MARK}{after}", text)


def _unfolded(found: Iterator[tuple[int, int]], text: str) -> Iterator[Span]:
    """Map spans of the folded text to the text; drop those that would split a character."""
    starts = [0, *accumulate(len(char.casefold()) for char in text)]
    for start, end in found:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if starts[first] == start and starts[last] == end:
            yield Span(first, last)
