"""Marked texts as the fitting recipes read them: without marks, milder, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gold import MARK

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable


class Gold(NamedTuple):
    """A replacement: the span in code points, half-open, and the original wording."""

    start: int
    end: int
    original: str


def parsed(marked: str) -> tuple[str, list[Gold]]:
    """The text without marks, and its replacements."""
    parts: list[str] = []
    golds: list[Gold] = []
    at = length = 0
    for mark in MARK.finditer(marked):
        before, spun = marked[at : mark.start()], mark[1]
        length += len(before)
        golds.append(Gold(length, length + len(spun), mark[2].split("|")[0]))
        length += len(spun)
        parts += [before, spun]
        at = mark.end()
    return "".join([*parts, marked[at:]]), golds


def milder(marked: str, rate: float, chance: random.Random) -> str:
    """A text with only a share of its originals replaced, each throughout or not at all."""
    stays: dict[str, bool] = {}

    def one(mark: str, original: str) -> str:
        if stays.setdefault(original.lower(), chance.random() < rate):
            return mark
        return original.split("|", maxsplit=1)[0]

    return MARK.sub(lambda m: one(m[0], m[2]), marked)


def with_changes(text: str, low: int, high: int, changes: Iterable[tuple[int, int, str]]) -> str:
    """text[low:high] with the changes made; lower case, single blanks, for comparison."""
    parts, at = [], low
    for start, end, new in changes:
        parts += [text[at:start], new]
        at = end
    return " ".join("".join([*parts, text[at:high]]).lower().replace("’", "'").split())
