"""Furniture of a page: menus, footers and the like, which are likely not the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter


@dataclass(frozen=True, slots=True)
class FurnitureSpan:
    """The text's code points [start, end) in an element that is furniture."""

    start: int
    end: int
    weak: bool
    """It counts only if it is not most of the page."""


def furniture(found: Sequence[FurnitureSpan], text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the text that are furniture, in order, merged where they touch."""
    half = len(text) / 2
    merged: list[tuple[int, int]] = []
    for one in sorted(found, key=attrgetter("start")):
        if one.weak and one.end - one.start > half:
            continue
        if merged and one.start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(one.end, merged[-1][1]))
        else:
            merged.append((one.start, one.end))
    trimmed = (_trimmed(text, start, end) for start, end in merged)
    return tuple((start, end) for start, end in trimmed if start < end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \n":
        start += 1
    while start < end and text[end - 1] in " \n":
        end -= 1
    return start, end
