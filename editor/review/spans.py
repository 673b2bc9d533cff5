"""Spans that move with the edits of the text: the marks of suspects, the places of changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.article import Edit


class Place(NamedTuple):
    """Where the thing with this id stands: code points, half-open."""

    start: int
    end: int
    id: int


class MovingSpans:
    """Spans in text order that do not overlap, each with an id.

    Kept as parallel lists, because a keystroke moves every span after it: thousands of
    integers shift in a fraction of a millisecond, thousands of objects do not.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._ids: list[int] = []
        self._known: set[int] = set()

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, id_: int) -> bool:
        return id_ in self._known

    def __iter__(self) -> Iterator[Place]:
        return map(Place, self._starts, self._ends, self._ids)

    @property
    def ids(self) -> list[int]:
        """All ids in text order."""
        return list(self._ids)

    def place(self, id_: int) -> Place:
        """Where it stands. Raises KeyError if it is gone."""
        if id_ not in self._known:
            raise KeyError(id_)
        at = self._ids.index(id_)
        return Place(self._starts[at], self._ends[at], id_)

    def at(self, index: int) -> Place:
        """The index-th in text order."""
        return Place(self._starts[index], self._ends[index], self._ids[index])

    def within(self, start: int, end: int) -> list[Place]:
        """Those that overlap or touch [start, end]."""
        low, high = bisect_left(self._ends, start), bisect_right(self._starts, end)
        return [self.at(index) for index in range(low, high)]

    def first_from(self, offset: int) -> int:
        """Index of the first that starts at offset or later."""
        return bisect_left(self._starts, offset)

    def add(self, place: Place) -> None:
        """Put one in at its place. The caller has made sure that it overlaps no other."""
        at = bisect_right(self._starts, place.start)
        # One of no width stands before one that starts at the same place.
        while at > 0 and self._starts[at - 1] == place.start and self._ends[at - 1] > place.end:
            at -= 1
        self._starts.insert(at, place.start)
        self._ends.insert(at, place.end)
        self._ids.insert(at, place.id)
        self._known.add(place.id)

    def remove(self, ids: Iterable[int]) -> list[Place]:
        """Take out those that are there; where they stood, in text order."""
        wanted = self._known.intersection(ids)
        taken: list[Place] = []
        if len(wanted) > len(self._ids) // 8 + 4:
            kept: list[Place] = []
            for place in self:
                (taken if place.id in wanted else kept).append(place)
            self._starts = [place.start for place in kept]
            self._ends = [place.end for place in kept]
            self._ids = [place.id for place in kept]
        else:
            for id_ in wanted:
                at = self._ids.index(id_)
                insort(taken, self.at(at))
                del self._starts[at], self._ends[at], self._ids[at]
        self._known -= wanted
        return taken

    def overlapping(self, start: int, end: int) -> list[int]:
        """Ids of those that share a code point with [start, end) or lie strictly inside it."""
        low, high = bisect_left(self._ends, start), bisect_right(self._starts, end)
        return [
            self._ids[index]
            for index in range(low, high)
            if self._starts[index] < end and self._ends[index] > start
        ]

    def shift(self, edit: Edit, grows: int | None = None) -> list[int]:
        """Follow an edit; ids of those that it went into, in text order.

        Text put in exactly at the border of a span stays outside, except that the span
        `grows` takes in what is put at its end. The first span that an edit goes into takes
        the new text in; further ones keep what is left of them.
        """
        start, end = edit.span
        growth, new_end = edit.growth, edit.result.end
        starts, ends = self._starts, self._ends
        low = bisect_right(ends, start)
        high = bisect_left(starts, end, low)
        if growth:
            starts[high:] = [value + growth for value in starts[high:]]
            ends[high:] = [value + growth for value in ends[high:]]
        for index in range(low, high):
            left = max(new_end, ends[index] + growth) if ends[index] > end else new_end
            starts[index] = min(starts[index], start) if index == low else new_end
            ends[index] = left
        if grows is not None and start == end and grows in self._known:
            own = self._ids.index(grows)
            if ends[own] == start:
                ends[own] = new_end
                for index in range(own + 1, low):
                    starts[index] = ends[index] = new_end
        return self._ids[low:high]
