"""Comparing two texts: pairs of paragraphs side by side, and the words in them that differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_PIECES = re.compile(r"\w+|\s+|[^\w\s]")


class DifferingSpans(NamedTuple):
    """The spans of a row's two sides that differ: half-open, in code points."""

    before: list[tuple[int, int]]
    after: list[tuple[int, int]]


class ComparedRow(NamedTuple):
    """A pair of paragraphs or sentences; None for a side that has none."""

    before: str | None
    after: str | None
    marks: DifferingSpans | None = None
    """What differs; None: every word that is not the same."""
    original: int | None = None
    """The number of the original that it comes from, if any."""
    link: int | None = None
    """The other row of a sentence that was moved: where it stands in the article, or its place in
    the original, which has no article's side."""

    def side(self, at: int) -> str | None:
        """Return the text before (0) or after (1)."""
        return self.after if at else self.before

    @property
    def differs(self) -> bool:
        """Whether the two sides are not the same."""
        return self.before != self.after if self.marks is None else bool(self.marks.after)


def align(before: str, after: str) -> list[ComparedRow]:
    """Pair the paragraphs of two texts, in order."""
    old, new = before.split("\n"), after.split("\n")
    rows: list[ComparedRow] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new).get_opcodes():
        if tag == "equal":
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
    """Return the spans of a row that were removed and inserted, in whole words."""
    if row.marks is not None:
        return row.marks
    if not row.differs:
        return DifferingSpans([], [])
    old, new = _PIECES.findall(row.before or ""), _PIECES.findall(row.after or "")
    spans = DifferingSpans([], [])
    offsets = _offsets(old), _offsets(new)
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        _add(spans.before, offsets[0][i], offsets[0][j])
        _add(spans.after, offsets[1][k], offsets[1][m])
    return spans


def _offsets(pieces: list[str]) -> list[int]:
    offsets = [0]
    for piece in pieces:
        offsets.append(offsets[-1] + len(piece))
    return offsets


def _add(stretches: list[tuple[int, int]], start: int, end: int) -> None:
    """Append a span, merged with the one before if only a space is between them."""
    if start == end:
        return
    if stretches and start - stretches[-1][1] <= 1:
        stretches[-1] = (stretches[-1][0], end)
    else:
        stretches.append((start, end))
