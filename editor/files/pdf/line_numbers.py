"""Line numbers in a page's margin, as manuscripts have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from editor.files.pdf.words import PageWord

FEWEST: Final = 5
"""Numbers below each other that may be those of lines. Set by hand."""
EVEN: Final = 0.8
"""Share of them that are by one step higher than the one above. Set by hand."""
STEPS: Final = (1, 2, 5, 10)


def without_line_numbers(words: Sequence[PageWord]) -> tuple[list[PageWord], int]:
    """Return a page's words without the numbers of its lines, and how many those are."""
    numbers = [word for word in words if word.text.isascii() and word.text.isdigit()]
    if len(numbers) < FEWEST:
        return list(words), 0
    gone: set[PageWord] = set()
    for edge in ("x0", "x1"):
        aligned: dict[int, list[PageWord]] = defaultdict(list)
        for word in numbers:
            aligned[round(getattr(word, edge) / 3)].append(word)
        for at, found in aligned.items():
            near = found + aligned.get(at + 1, [])
            if len(near) >= FEWEST and _counts(near) and _is_outside(near, words):
                gone.update(near)
    return [word for word in words if word not in gone], len(gone)


def _counts(numbers: Sequence[PageWord]) -> bool:
    """Whether numbers rise evenly from the top to the bottom."""
    values = [int(word.text[:9]) for word in sorted(numbers, key=lambda word: word.base)]
    steps = [after - before for before, after in pairwise(values)]
    return any(steps.count(step) >= EVEN * len(steps) for step in STEPS)


def _is_outside(numbers: Sequence[PageWord], words: Sequence[PageWord]) -> bool:
    """Whether nothing stands on their outer side, and a line of text beside nearly each."""
    left, right = min(word.x0 for word in numbers), max(word.x1 for word in numbers)
    top, bottom = min(word.base for word in numbers), max(word.base for word in numbers)
    own = set(numbers)
    others = [one for one in words if one not in own and top - 2 <= one.base <= bottom + 2]
    bases = {round(one.base) for one in others}
    beside = sum(bool({round(one.base) + by for by in (-1, 0, 1)} & bases) for one in numbers)
    is_dense = len(numbers) * 10 >= 0.5 * len(bases) and beside >= EVEN * len(numbers)
    return is_dense and (
        all(one.x0 > right for one in others) or all(one.x1 < left for one in others)
    )
