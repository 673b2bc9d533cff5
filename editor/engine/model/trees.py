"""Boosted regression trees (Friedman, 2001), as resources/model/fit_judge.py writes them."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

Node = tuple[int, float, int, int]
"""Feature (-1: a leaf), border (a leaf's value), where to go if at most the border, and if not."""


class Trees:
    """Read-only: the base and the leaves are ln odds, which add up."""

    def __init__(self, base: float, trees: Sequence[Sequence[Node]]) -> None:
        """Trees that go forward only and end at leaves: see `parsed`."""
        self._base = base
        self._trees = trees

    @classmethod
    def parsed(cls, data: Mapping[str, Any], features: int) -> Trees:
        """From JSON; raises ValueError, KeyError or TypeError if it is not whole."""
        trees = [[(int(f), float(b), int(y), int(n)) for f, b, y, n in t] for t in data["trees"]]
        if not all(_is_whole(tree, features) for tree in trees):
            raise ValueError("a tree leads nowhere")
        return cls(float(data["base"]), trees)

    def probability(self, features: Sequence[float]) -> float:
        """Of what the trees were fitted to tell, from the features in their order."""
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
    """Whether every way through a tree goes forward and ends at a leaf."""
    return bool(tree) and all(
        feature < 0 or (feature < features and at < below < len(tree) and at < above < len(tree))
        for at, (feature, _, below, above) in enumerate(tree)
    )
