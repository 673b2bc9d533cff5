"""Boosted regression trees (Friedman, 2001), as resources/model/fit_judge.py writes them."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

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
        self._trees = trees

    @classmethod
    def parsed(cls, data: Mapping[str, Any], features: int) -> Trees:
        """Read from JSON data; raises ValueError, KeyError or TypeError if it is malformed."""
        trees = [[(int(f), float(b), int(y), int(n)) for f, b, y, n in t] for t in data["trees"]]
        if not all(_is_whole(tree, features) for tree in trees):
            raise ValueError("a tree does not end at leaves")
        return cls(float(data["base"]), trees)

    def probability(self, features: Sequence[float]) -> float:
        """Return the probability of what the trees were fitted for, given the features in order."""
        total = self._base
        for tree in self._trees:
            feature, border, below, above = tree[0]
            while feature >= 0:
                feature, border, below, above = tree[
                    below if features[feature] <= border else above
                ]
            total += border
        return 1 / (1 + exp(-max(-50.0, min(50.0, total))))


def _is_whole(tree: Sequence[Node], features: int) -> bool:
    """Return whether every path through a tree goes forward and ends at a leaf."""
    return bool(tree) and all(
        feature < 0 or (feature < features and at < below < len(tree) and at < above < len(tree))
        for at, (feature, _, below, above) in enumerate(tree)
    )
