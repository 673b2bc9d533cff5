"""Changes of the text, checked and split by lines before they are written into the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.article.source import Replaced


@dataclass(frozen=True, slots=True)
class PageChange:
    """Replaces the text's code points [start, end) by `after`."""

    start: int
    end: int
    after: str


def prepared(changes: Sequence[Replaced], text: str) -> list[PageChange]:
    """Return the changes that have an effect, split where a line replaces a line.

    Raises ValueError for changes out of order or outside the text, and for carriage returns and
    surrogates, which no text holds.
    """
    made: list[PageChange] = []
    end = 0
    for change in changes:
        if not end <= change.start <= change.end <= len(text):
            raise ValueError("changes must be in order, within the text, and not overlap")
        if "\r" in change.after:
            raise ValueError("inserted newlines must be LF, not CR")
        if any("\ud800" <= one <= "\udfff" for one in change.after):
            raise ValueError("inserted text must not contain surrogates")
        made += _by_lines(change, text)
        end = change.end
    return made


def _by_lines(change: Replaced, text: str) -> Iterator[PageChange]:
    """Yield a change for each line that a line replaces; the last has the surplus of lines."""
    before = text[change.start : change.end]
    shared = min(before.count("\n"), change.after.count("\n"))
    start = change.start
    pairs = zip(before.split("\n", shared), change.after.split("\n", shared), strict=True)
    for old, new in pairs:
        if old != new:
            yield PageChange(start, start + len(old), new)
        start += len(old) + 1
