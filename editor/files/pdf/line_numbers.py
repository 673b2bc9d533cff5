"""Line numbers in a page's margin, as manuscripts have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from editor.files.pdf.words import PageWord

FEWEST: Final = 5
"""Numbers below each other that may be those of lines. Set by hand."""
EVEN: Final = 0.8
"""Share of them that are by one step higher than the one above. Set by hand."""
STEPS: Final = (1, 2, 5, 10)
MOST: Final = 0.5
"""Share of the page's lines along which they stand, at least. Set by hand."""
ALIGNED: Final = 3.0
"""Points by which their edges may differ."""
_EDGES: Final[tuple[Literal["x0", "x1"], ...]] = ("x0", "x1")


class _Margin(NamedTuple):
    """Where a document has line numbers."""

    edge: Literal["x0", "x1"]
    """The side on which they are aligned, and where that is."""
    at: float
    step: int


def without_line_numbers(pages: Sequence[Sequence[PageWord]]) -> tuple[list[list[PageWord]], int]:
    """Return each page's words without the numbers of its lines, and how many those are.

    Pages with many of them tell where those of the others stand: every tenth line may be numbered.
    """
    own = [_certain(words) for words in pages]
    known = list({margin: None for found in own for margin in found})
    kept, number = [], 0
    for words, found in zip(pages, own, strict=True):
        gone = set().union(*found.values()) if found else _expected(words, known)
        kept.append([word for word in words if word not in gone])
        number += len(gone)
    return kept, number


def _certain(words: Sequence[PageWord]) -> dict[_Margin, set[PageWord]]:
    """Return the line numbers of a page that has enough of them to be sure."""
    numbers = _numbers(words)
    found: dict[_Margin, set[PageWord]] = {}
    if len(numbers) < FEWEST:
        return found
    for edge in _EDGES:
        aligned: dict[int, list[PageWord]] = defaultdict(list)
        for word in numbers:
            aligned[round(getattr(word, edge) / ALIGNED)].append(word)
        for at, group in aligned.items():
            near = group + aligned.get(at + 1, [])
            step = _step(near) if len(near) >= FEWEST else 0
            if step and _is_outside(near, words, step):
                found[_Margin(edge, getattr(near[0], edge), step)] = set(near)
    return found


def _expected(words: Sequence[PageWord], margins: Iterable[_Margin]) -> set[PageWord]:
    """Return the line numbers of a page that stand where those of other pages do."""
    found: set[PageWord] = set()
    numbers = _numbers(words) if margins else []
    for edge, at, step in margins:
        near = [one for one in numbers if abs(getattr(one, edge) - at) <= ALIGNED]
        is_counted = near and all(int(one.text[:9]) % step == 0 for one in near)
        if is_counted and _rises(near, step) and _is_outside(near, words, step):
            found.update(near)
    return found


def _numbers(words: Iterable[PageWord]) -> list[PageWord]:
    return [word for word in words if word.text.isascii() and word.text.isdigit()]


def _step(numbers: Sequence[PageWord]) -> int:
    """Return by how much numbers rise evenly from the top to the bottom; 0 if they do not."""
    return next((step for step in STEPS if _rises(numbers, step)), 0)


def _rises(numbers: Sequence[PageWord], step: int) -> bool:
    values = [int(word.text[:9]) for word in sorted(numbers, key=lambda word: word.base)]
    steps = [after - before for before, after in pairwise(values)]
    return steps.count(step) >= EVEN * len(steps)


def _is_outside(numbers: Sequence[PageWord], words: Sequence[PageWord], step: int) -> bool:
    """Whether nothing stands on their outer side, and a line of text beside nearly each."""
    left, right = min(word.x0 for word in numbers), max(word.x1 for word in numbers)
    top, bottom = min(word.base for word in numbers), max(word.base for word in numbers)
    own = set(numbers)
    others = [one for one in words if one not in own and top - 2 <= one.base <= bottom + 2]
    bases = {round(one.base) for one in others}
    if len(bases) + 2 * step < MOST * len({round(one.base) for one in words if one not in own}):
        return False  # the numbers of a list
    beside = sum(bool({round(one.base) + by for by in (-1, 0, 1)} & bases) for one in numbers)
    is_dense = len(numbers) * 2 * step >= len(bases) - step and beside >= EVEN * len(numbers)
    return is_dense and (
        all(one.x0 > right for one in others) or all(one.x1 < left for one in others)
    )
