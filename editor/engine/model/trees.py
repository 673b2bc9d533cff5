"""Boosted regression trees (Friedman, 2001), as resources/model/fit_judge.py writes them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

Node = tuple[int, float, int, int]
"""Feature (-1 for a leaf), threshold (a leaf's value), next node if at most that, next if above."""


class Trees:
    """An ensemble of trees; the base and the leaves are ln odds, which add up. Read-only."""

    def __init__(self, base: float, trees: Sequence[Sequence[Node]]) -> None:
        """Take trees whose nodes refer only to later nodes, as `parsed` checks."""
        self._base = base
        self._depth = max(map(_depth, trees), default=0)
        starts = [0, *accumulate(map(len, trees))]
        self._roots = np.array(starts[:-1], np.intp)
        nodes = [
            # A leaf leads to itself, whatever is asked.
            (0, np.inf, start + at, start + at, border)
            if feature < 0
            else (feature, border, start + below, start + above, 0.0)
            for start, tree in zip(starts, trees, strict=False)
            for at, (feature, border, below, above) in enumerate(tree)
        ]
        features, borders, below, above, values = zip(*nodes, strict=True) if nodes else [()] * 5
        self._features = np.array(features, np.intp)
        self._borders = np.array(borders, np.float64)
        self._next = np.array((below, above), np.intp).T.ravel()
        """For node n, at 2n the next one if the feature is at most its border, then if above."""
        self._values = np.array(values, np.float64)

    @classmethod
    def parsed(cls, data: Mapping[str, Any], features: int) -> Trees:
        """Read from JSON data; raises ValueError, KeyError or TypeError if it is malformed."""
        trees = [[(int(f), float(b), int(y), int(n)) for f, b, y, n in t] for t in data["trees"]]
        if not all(_is_whole(tree, features) for tree in trees):
            raise ValueError("a tree does not end at leaves")
        return cls(float(data["base"]), trees)

    def probabilities(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return the probability of what the trees were fitted for, for each row of features in
        order. All rows walk down all trees at once.
        """
        if not rows:
            return []
        table = np.array(rows, np.float64)
        first = np.arange(0, table.size, table.shape[1])[:, None]
        flat = table.ravel()
        node = np.broadcast_to(self._roots, (len(rows), len(self._roots)))
        for _ in range(self._depth):
            is_above = flat[first + self._features[node]] > self._borders[node]
            node = self._next[2 * node + is_above]
        total = self._base + self._values[node].sum(axis=1)
        found: list[float] = (1 / (1 + np.exp(-total.clip(-50.0, 50.0)))).tolist()
        return found


def _is_whole(tree: Sequence[Node], features: int) -> bool:
    """Return whether every path through a tree goes forward and ends at a leaf."""
    return bool(tree) and all(
        feature < 0 or (feature < features and at < below < len(tree) and at < above < len(tree))
        for at, (feature, _, below, above) in enumerate(tree)
    )


def _depth(tree: Sequence[Node]) -> int:
    """Return the steps of the longest path through a tree."""
    depths = [0] * len(tree)
    for at, (feature, _, below, above) in enumerate(tree):
        if feature >= 0:
            depths[below] = depths[above] = depths[at] + 1
    return max(depths)
