"""Which lists an unknown spinner draws on: the share of each in what it put into a document.

A mixture model, estimated by expectation-maximisation (Dempster, Laird and Rubin, 1977).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.model.lexicon import Candidate
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Lattice

Mixture = tuple[float, ...]
"""The share of each list, by its number; their sum is 1."""
BEFOREHAND: Final = 6.0
"""Prior count of replacements, spread evenly over the lists. Set by hand."""
MOST: Final = 0.4
"""The share of a list from which on a document is said to be like it. Set by hand."""
LEAST_POSTERIOR: Final = 0.01
"""Readings with a smaller probability do not count. Set by hand."""


def even(lists: int) -> Mixture:
    """Return a mixture of which nothing is known."""
    return (1 / lists,) * lists


class ListShares:
    """The replacements from each list in sentences that were decoded with a `mixture`."""

    def __init__(self, mixture: Mixture) -> None:
        self._mixture = mixture
        self._counts = [BEFOREHAND / len(mixture)] * len(mixture) if mixture else []

    def add(self, lattice: Lattice, decoded: Decoded) -> None:
        """Add a sentence."""
        mixture, counts = self._mixture, self._counts
        for arcs, shares in zip(lattice.arcs, decoded.posteriors, strict=True):
            for reading, share in zip(arcs, shares, strict=True):
                if share < LEAST_POSTERIOR or reading.candidate is None:
                    continue
                lists = reading.candidate.lists
                total = sum(mixture[number] * chance for number, chance in lists)
                if total:
                    for number, chance in lists:
                        counts[number] += share * mixture[number] * chance / total

    def estimate(self) -> Mixture:
        """Return the mixture that the sentences show."""
        everything = sum(self._counts)
        return tuple([count / everything for count in self._counts])


def chance(candidate: Candidate, mixture: Mixture) -> float:
    """Return P(phrase | original is replaced) by a spinner that draws on such a mixture."""
    if not (candidate.lists and mixture):
        return candidate.chance
    return sum([mixture[number] * one for number, one in candidate.lists])


def likest(mixture: Mixture, names: Sequence[str]) -> str:
    """Return the name of the list that gave at least MOST of the replacements, "" if none did."""
    share, name = max(zip(mixture, names, strict=False), default=(0.0, ""))
    return name if share >= MOST else ""


def listed(lists: Sequence[int], mixture: Mixture) -> float:
    """Return P(the spinner has something for an original), given the lists that have."""
    return sum([mixture[number] for number in lists]) if mixture else float(bool(lists))
