"""Two texts side by side: which paragraphs belong together, and which words in them differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_PIECES = re.compile(r"\w+|\s+|[^\w\s]")


class ComparedRow(NamedTuple):
    """Paragraphs that stand side by side; None where one side has none."""

    before: str | None
    after: str | None

    @property
    def differs(self) -> bool:
        """Whether the two sides are not the same."""
        return self.before != self.after


class DifferingSpans(NamedTuple):
    """Stretches (code points, half-open) of a row's two sides that differ."""

    before: list[tuple[int, int]]
    after: list[tuple[int, int]]


def align(before: str, after: str) -> list[ComparedRow]:
    """The paragraphs of two texts in pairs, in order."""
    old, new = before.split("\n"), after.split("\n")
    rows: list[ComparedRow] = []
    for what, i, j, k, m in SequenceMatcher(None, old, new).get_opcodes():
        if what == "equal":
            rows += [ComparedRow(one, one) for one in old[i:j]]
            continue
        for at in range(max(j - i, m - k)):
            rows.append(
                ComparedRow(
                    old[i + at] if i + at < j else None, new[k + at] if k + at < m else None
                )
            )
    return rows


def words_that_differ(row: ComparedRow) -> DifferingSpans:
    """The stretches of a row that were taken out and put in, whole words each."""
    if not row.differs:
        return DifferingSpans([], [])
    old, new = _PIECES.findall(row.before or ""), _PIECES.findall(row.after or "")
    marks = DifferingSpans([], [])
    places = _offsets(old), _offsets(new)
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        _add(marks.before, places[0][i], places[0][j])
        _add(marks.after, places[1][k], places[1][m])
    return marks


def _offsets(pieces: list[str]) -> list[int]:
    offsets = [0]
    for piece in pieces:
        offsets.append(offsets[-1] + len(piece))
    return offsets


def _add(stretches: list[tuple[int, int]], start: int, end: int) -> None:
    """Put a stretch in, joined to the one before where only a space is between them."""
    if start == end:
        return
    if stretches and start - stretches[-1][1] <= 1:
        stretches[-1] = (stretches[-1][0], end)
    else:
        stretches.append((start, end))
