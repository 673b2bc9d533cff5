"""Groups of lines of a column that make one paragraph, by their edges, gaps and sizes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from editor.files.pdf.characters import HYPHENS, SOFT_HYPHEN, UNKNOWN
from editor.files.pdf.rows import PageLine

INDENT: Final = 0.8
"""Font sizes by which a line must be indented to begin a paragraph. Set by hand."""
WIDE: Final = 1.3
"""Times the usual distance of two lines, from which a gap parts paragraphs. Set by hand."""
OTHER_SIZE: Final = 0.07
"""Share by which the size of another paragraph's letters differs. Set by hand."""
SPACE: Final = 0.3
"""Font sizes of a space, about."""
_PARTED: Final = (*HYPHENS, SOFT_HYPHEN)
_BULLET: Final = re.compile(r"[•●◦○▪■‣∙⁃·‧]")
_COUNTED: Final = re.compile(r"(?:\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\[\d{1,4}\])")
_DASH: Final = re.compile(r"[-–—*]")


@dataclass
class LineGroup:
    """The lines of a paragraph, from top to bottom."""

    rows: list[PageLine]

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(row.text for row in self.rows)

    @property
    def size(self) -> float:
        """Its font size."""
        weights = Counter[float]()
        for row in self.rows:
            weights[row.size] += len(row.text)
        return weights.most_common(1)[0][0]

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(row.bold for row in self.rows)

    @property
    def page(self) -> int:
        """The page that it begins on, from 1."""
        return self.rows[0].column.page


class Typical:
    """What is usual in a document: the size of its letters, the distance of its lines."""

    def __init__(self, columns: Sequence[Sequence[PageLine]]) -> None:
        letters = Counter[float]()
        distances: dict[float, list[float]] = {}
        for rows in columns:
            for row in rows:
                letters[row.size] += len(row.text)
            for above, row in pairwise(rows):
                by = row.base - above.base
                if above.size == row.size and 0.8 * row.size < by < 2.4 * row.size:
                    distances.setdefault(row.size, []).append(by)
        self.size = letters.most_common(1)[0][0] if letters else 10.0
        """The font size of the body."""
        self._distances = {size: median(found) for size, found in distances.items()}
        self._ratio = self._distances.get(self.size, 1.2 * self.size) / self.size

    def distance(self, size: float) -> float:
        """Return how far two lines of a paragraph are apart."""
        return self._distances.get(size, self._ratio * size)

    def is_other_size(self, one: float, other: float) -> bool:
        """Return whether two sizes are those of different kinds of paragraphs."""
        return abs(one - other) > OTHER_SIZE * max(one, other)


def mark_of(row: PageLine) -> str:
    """Return the mark of a list item that a line begins with: "•", "3.", "[4]"; "" for none."""
    first = row.words[0].text.replace(UNKNOWN, "•")  # a sign by itself, whatever it looks like
    if len(row.words) < 2:
        return ""
    if _BULLET.fullmatch(first) or _DASH.fullmatch(first) or _COUNTED.fullmatch(first):
        return first
    return ""


def is_bullet(mark: str) -> bool:
    """Return whether a mark is a bullet beyond doubt, which no line of prose begins with."""
    return _BULLET.fullmatch(mark) is not None


def left_edge(rows: Sequence[PageLine]) -> float:
    """Return the left edge of a column's lines: the leftmost at which several begin."""
    edges = sorted(row.x0 for row in rows)
    return next((a for a, b in pairwise(edges) if b - a < 1.5), edges[0])


def would_have_fitted(last: PageLine, row: PageLine, right: float) -> bool:
    """Return whether the first word of a line had room at the end of the line before it."""
    first = row.words[0]
    return last.x1 + SPACE * last.size + (first.x1 - first.x0) <= right - 0.6 * last.size


def blocks(rows: Sequence[PageLine], typical: Typical) -> list[LineGroup]:
    """Return the paragraphs of a column."""
    found: list[LineGroup] = []
    for run in _runs(rows, typical):
        right = max(row.x1 for row in run) if len(run) > 2 else run[0].column.x1
        left = left_edge(run)
        for number, row in enumerate(run):
            after = run[number + 1] if number + 1 < len(run) else None
            if not number or _begins(found[-1].rows, row, after, left, right):
                found.append(LineGroup([row]))
            else:
                found[-1].rows.append(row)
    return found


def _runs(rows: Sequence[PageLine], typical: Typical) -> list[list[PageLine]]:
    """PagePart lines where a gap or another size leaves no doubt that a paragraph ends."""
    runs: list[list[PageLine]] = []
    for row in rows:
        last = runs[-1][-1] if runs else None
        if last is None or _is_apart(last, row, typical):
            runs.append([])
        runs[-1].append(row)
    return runs


def _is_apart(last: PageLine, row: PageLine, typical: Typical) -> bool:
    sizes = [{round(word.size, 1) for word in one.words} for one in (last, row)]
    if typical.is_other_size(last.size, row.size) and not any(
        not typical.is_other_size(one.size, size)
        for one, others in zip((last, row), reversed(sizes), strict=True)
        for size in others
    ):
        return True
    return row.base - last.base > WIDE * typical.distance(row.size)


def _begins(
    open_rows: Sequence[PageLine], row: PageLine, after: PageLine | None, left: float, right: float
) -> bool:
    """Whether a line begins a paragraph; `open_rows` are those of the one that may go on."""
    last = open_rows[-1]
    indent = INDENT * row.size
    mark = mark_of(row)
    is_item = mark and mark_of(open_rows[0]) and row.x0 <= open_rows[0].x0 + indent
    if is_item or is_bullet(mark):
        return True
    if last.text.endswith(_PARTED) and row.text[:1].islower():
        return False
    if _are_centred(last, row):
        return last.bold != row.bold
    ended = would_have_fitted(last, row, right)
    if ended or _is_heading_between(open_rows, row, after):
        return True
    if len(open_rows) > 1:
        return abs(row.x0 - last.x0) > indent
    hangs = mark_of(last) or (after is not None and abs(after.x0 - row.x0) < 1.5)
    return row.x0 > last.x0 + indent and not hangs and last.x0 <= left + indent


def _is_heading_between(
    open_rows: Sequence[PageLine], row: PageLine, after: PageLine | None
) -> bool:
    """Whether a bold line stands before lines that are not, or those before it were bold."""
    if row.bold:
        return not open_rows[-1].bold and after is not None and not after.bold
    return len(open_rows) <= 2 and all(one.bold for one in open_rows)


def _are_centred(last: PageLine, row: PageLine) -> bool:
    """Whether two lines have their middles in common, as those of a title, and not their edges."""
    middles = abs(last.x0 + last.x1 - row.x0 - row.x1) / 2
    return middles < 2.5 and abs(last.x0 - row.x0) > 3
