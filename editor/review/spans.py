"""Spans that move with the edits of the text: the marks of suspects, the places of changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from editor.article import Edit

NEAR: Final = 8
"""How many on either side of the last edit are looked through first."""
MANY: Final = 32
"""More than so many are found sooner by going through all once than one by one."""
Bisect = Callable[[list[int], int, int, int], int]


class MovingSpan(NamedTuple):
    """Where the thing with this id stands: code points, half-open."""

    start: int
    end: int
    id: int


class MovingSpans:
    """Spans in text order that do not overlap, each with an id.

    Kept as parallel lists with a place in them, because an edit moves every span after it:
    those behind that place lack the same number of code points, and only those between one
    edit and the next are written again.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._ids: list[int] = []
        self._known: set[int] = set()
        self._behind = 0
        """The index from which on starts and ends lack `_lacks`."""
        self._lacks = 0

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, id_: int) -> bool:
        return id_ in self._known

    def __iter__(self) -> Iterator[MovingSpan]:
        self._go_to(len(self._ids))
        return map(MovingSpan, self._starts, self._ends, self._ids)

    @property
    def ids(self) -> list[int]:
        """All ids in text order."""
        return list(self._ids)

    def place(self, id_: int) -> MovingSpan:
        """Where it stands. Raises KeyError if it is gone."""
        if id_ not in self._known:
            raise KeyError(id_)
        return self.at(self._find(id_))

    def places(self, ids: Iterable[int]) -> list[MovingSpan]:
        """Where those of them stand that are there, in text order."""
        wanted = self._known.intersection(ids)
        if len(wanted) <= MANY:
            return [self.at(index) for index in sorted(map(self._find, wanted))]
        return [place for place in self if place.id in wanted]

    def at(self, index: int) -> MovingSpan:
        """The index-th in text order."""
        lacks = self._lacks if index >= self._behind else 0
        return MovingSpan(self._starts[index] + lacks, self._ends[index] + lacks, self._ids[index])

    def within(self, start: int, end: int) -> list[MovingSpan]:
        """Those that overlap or touch [start, end]."""
        return [self.at(index) for index in self._touched(start, end)]

    def first_from(self, offset: int) -> int:
        """Index of the first that starts at offset or later."""
        return self._index(bisect_left, self._starts, offset)

    def add(self, place: MovingSpan) -> None:
        """Put one in at its place. The caller has made sure that it overlaps no other."""
        at = self._index(bisect_right, self._starts, place.start)
        self._go_to(at)
        # One of no width stands before one that starts at the same place.
        while at > 0 and self._starts[at - 1] == place.start and self._ends[at - 1] > place.end:
            at -= 1
        self._starts.insert(at, place.start)
        self._ends.insert(at, place.end)
        self._ids.insert(at, place.id)
        self._behind += 1
        self._known.add(place.id)

    def remove(self, ids: Iterable[int]) -> list[MovingSpan]:
        """Take out those that are there; where they stood, in text order."""
        wanted = self._known.intersection(ids)
        taken: list[MovingSpan] = []
        if len(wanted) > MANY:
            kept: list[MovingSpan] = []
            for place in self:
                (taken if place.id in wanted else kept).append(place)
            self._starts = [place.start for place in kept]
            self._ends = [place.end for place in kept]
            self._ids = [place.id for place in kept]
            self._behind = len(kept)
        else:
            indices = sorted(map(self._find, wanted))
            taken = [self.at(index) for index in indices]
            for index in reversed(indices):
                self._behind -= index < self._behind
                del self._starts[index], self._ends[index], self._ids[index]
        self._known -= wanted
        return taken

    def overlapping(self, start: int, end: int) -> list[int]:
        """Ids of those that share a code point with [start, end) or lie strictly inside it."""
        low, high = self._overlapped(start, end)
        return self._ids[low:high]

    def shift(self, edit: Edit, grows: int | None = None) -> list[int]:
        """Follow an edit; ids of those that it went into, in text order.

        Text put in exactly at the border of a span stays outside, except that the span
        `grows` takes in what is put at its end. The first span that an edit goes into takes
        the new text in; further ones keep what is left of them.
        """
        start, end = edit.span
        growth, new_end = edit.growth, edit.result.end
        low, high = self._overlapped(start, end)
        self._go_to(high)
        self._lacks += growth
        starts, ends = self._starts, self._ends
        for index in range(low, high):
            left = max(new_end, ends[index] + growth) if ends[index] > end else new_end
            starts[index] = min(starts[index], start) if index == low else new_end
            ends[index] = left
        if grows is not None and start == end and grows in self._known:
            own = self._find(grows)
            if own < low and ends[own] == start:
                ends[own] = new_end
                for index in range(own + 1, low):
                    starts[index] = ends[index] = new_end
        return self._ids[low:high]

    def _find(self, id_: int) -> int:
        """The index of one that is there; soon found where the last edits were."""
        low = max(0, self._behind - NEAR)
        near = self._ids[low : self._behind + NEAR]
        return low + near.index(id_) if id_ in near else self._ids.index(id_)

    def _overlapped(self, start: int, end: int) -> tuple[int, int]:
        """The first index that shares a code point with it or lies inside, and the first after."""
        low = self._index(bisect_right, self._ends, start)
        return low, max(low, self._index(bisect_left, self._starts, end))

    def _touched(self, start: int, end: int) -> range:
        """Indices of those that overlap or touch [start, end]."""
        low = self._index(bisect_left, self._ends, start)
        return range(low, self._index(bisect_right, self._starts, end))

    def _index(self, bisect: Bisect, offsets: list[int], offset: int) -> int:
        """Where an offset belongs among starts or ends."""
        at = bisect(offsets, offset, 0, self._behind)
        if at < self._behind:
            return at
        return bisect(offsets, offset - self._lacks, self._behind, len(offsets))

    def _go_to(self, index: int) -> None:
        """Have those from this index on, and no others, lack something."""
        low, high = sorted((index, self._behind))
        more = self._lacks if index > self._behind else -self._lacks
        if more:
            self._starts[low:high] = [start + more for start in self._starts[low:high]]
            self._ends[low:high] = [end + more for end in self._ends[low:high]]
        self._behind = index
        if index == len(self._ids):
            self._lacks = 0
