"""Which of some passages stand in order, and which were moved."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_order(starts: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Return the numbers of those that make the heaviest series whose starts rise.

    Takes n log n time (a Fenwick tree of the best series up to each start).
    """
    ranks = sorted(set(starts))
    tree: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    best = (0, -1)
    for number, (start, weight) in enumerate(zip(starts, weights, strict=True)):
        rank = bisect_left(ranks, start)
        found = (0, -1)
        at = rank
        while at:
            found = max(found, tree[at])
            at &= at - 1
        before.append(found[1])
        series = (found[0] + weight, number)
        best = max(best, series)
        at = rank + 1
        while at < len(tree):
            tree[at] = max(tree[at], series)
            at += at & -at
    chosen: set[int] = set()
    at = best[1]
    while at >= 0:
        chosen.add(at)
        at = before[at]
    return chosen
