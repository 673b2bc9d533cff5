"""Changes of a text, made ready to be put into a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.article.source import Replaced


@dataclass(frozen=True, slots=True)
class PageChange:
    """The text's code points [start, end) give way to `after`."""

    start: int
    end: int
    after: str


def prepared(changes: Sequence[Replaced], text: str) -> list[PageChange]:
    """The changes that change something, line for line where lines give way to lines.

    Raises ValueError for changes out of order or out of the text, and for what no text holds.
    """
    made: list[PageChange] = []
    end = 0
    for change in changes:
        if not end <= change.start <= change.end <= len(text):
            raise ValueError("changes come in order, within the text, and do not overlap")
        if "\r" in change.after:
            raise ValueError("newlines are put in as LF, never CR")
        if any("\ud800" <= one <= "\udfff" for one in change.after):
            raise ValueError("whole characters are put in, never half of a surrogate pair")
        made += _by_lines(change, text)
        end = change.end
    return made


def _by_lines(change: Replaced, text: str) -> Iterator[PageChange]:
    """One change for each line that a line takes the place of; the last has what is left over."""
    before = text[change.start : change.end]
    both = min(before.count("\n"), change.after.count("\n"))
    start = change.start
    pairs = zip(before.split("\n", both), change.after.split("\n", both), strict=True)
    for old, new in pairs:
        if old != new:
            yield PageChange(start, start + len(old), new)
        start += len(old) + 1
