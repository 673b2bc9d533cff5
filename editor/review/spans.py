"""Spans that move with the edits of the text: of suspects, and of the text changes inserted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from editor.article import Edit

NEAR: Final = 8
"""Spans on either side of the last edit, and of the last one found, that are searched first for
an id."""
MANY: Final = 32
"""More ids than these are looked up faster in one pass over all spans than one by one."""
Bisect = Callable[[list[int], int, int, int], int]


class MovingSpan(NamedTuple):
    """A half-open range of code points with an id."""

    start: int
    end: int
    id: int


class MovingSpans:
    """Spans in text order that do not overlap, each with an id.

    An edit moves every span after it. So that this takes no time, starts and ends from index
    `_gap` on are stored without the shift `_pending`, which applies to all of them; an edit
    elsewhere moves the gap there and updates only the spans in between.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._ids: list[int] = []
        self._known: set[int] = set()
        self._gap = 0
        self._pending = 0
        self._found = 0

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, id_: int) -> bool:
        return id_ in self._known

    def __iter__(self) -> Iterator[MovingSpan]:
        self._move_gap(len(self._ids))
        return map(MovingSpan, self._starts, self._ends, self._ids)

    @property
    def ids(self) -> list[int]:
        """All ids in text order."""
        return list(self._ids)

    def place(self, id_: int) -> MovingSpan:
        """Return the span with an id; raises KeyError."""
        if id_ not in self._known:
            raise KeyError(id_)
        return self.at(self._find(id_))

    def places(self, ids: Iterable[int]) -> list[MovingSpan]:
        """Return the spans with these ids in text order; unknown ids are skipped."""
        wanted = self._known.intersection(ids)
        if not wanted:
            return []
        if len(wanted) <= MANY:
            return [self.at(index) for index in sorted(map(self._find, wanted))]
        self._move_gap(len(self._ids))
        every = zip(self._starts, self._ends, self._ids, strict=True)
        return [MovingSpan(start, end, id_) for start, end, id_ in every if id_ in wanted]

    def at(self, index: int) -> MovingSpan:
        """Return the span at an index in text order."""
        shift = self._pending if index >= self._gap else 0
        return MovingSpan(self._starts[index] + shift, self._ends[index] + shift, self._ids[index])

    def within(self, start: int, end: int) -> list[MovingSpan]:
        """Return the spans that overlap or touch [start, end]."""
        return [self.at(index) for index in self._touched(start, end)]

    def first_from(self, offset: int) -> int:
        """Return the index of the first span that starts at offset or later."""
        return self._index(bisect_left, self._starts, offset)

    def add(self, place: MovingSpan) -> None:
        """Insert a span; the caller ensures that it overlaps no other."""
        at = self._index(bisect_right, self._starts, place.start)
        self._move_gap(at)
        # An empty span comes before one that starts at the same offset.
        while at > 0 and self._starts[at - 1] == place.start and self._ends[at - 1] > place.end:
            at -= 1
        self._starts.insert(at, place.start)
        self._ends.insert(at, place.end)
        self._ids.insert(at, place.id)
        self._gap += 1
        self._known.add(place.id)

    def remove(self, ids: Iterable[int]) -> list[MovingSpan]:
        """Remove the spans with these ids; return them in text order. Unknown ids are skipped."""
        wanted = self._known.intersection(ids)
        if not wanted:
            return []
        taken: list[MovingSpan] = []
        if len(wanted) > MANY:
            kept: list[MovingSpan] = []
            for place in self:
                (taken if place.id in wanted else kept).append(place)
            self._starts = [place.start for place in kept]
            self._ends = [place.end for place in kept]
            self._ids = [place.id for place in kept]
            self._gap = len(kept)
        else:
            indices = sorted(map(self._find, wanted))
            taken = [self.at(index) for index in indices]
            for index in reversed(indices):
                self._gap -= index < self._gap
                del self._starts[index], self._ends[index], self._ids[index]
        self._known -= wanted
        return taken

    def overlapping(self, start: int, end: int) -> list[int]:
        """Return ids of the spans that share a code point with [start, end) or are inside it."""
        low, high = self._overlapped(start, end)
        return self._ids[low:high]

    def shift(self, edit: Edit, grows: int | None = None) -> list[int]:
        """Move the spans with an edit; return ids of those that it went into, in text order.

        Text inserted exactly at the border of a span stays outside, except that the span `grows`
        includes what is inserted at its end. The first span that an edit goes into includes the
        new text; further ones keep what is left of them.
        """
        start, end = edit.span
        growth, new_end = edit.growth, edit.result.end
        low, high = self._overlapped(start, end)
        self._move_gap(high)
        self._pending += growth
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
        """Return the index of a known id; fast near the last edit and the last one found."""
        for middle in (self._gap, self._found):
            low = max(0, middle - NEAR)
            near = self._ids[low : middle + NEAR]
            if id_ in near:
                self._found = low + near.index(id_)
                return self._found
        self._found = self._ids.index(id_)
        return self._found

    def _overlapped(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open range of indices of the spans that overlap [start, end)."""
        low = self._index(bisect_right, self._ends, start)
        return low, max(low, self._index(bisect_left, self._starts, end))

    def _touched(self, start: int, end: int) -> range:
        """Return the indices of the spans that overlap or touch [start, end]."""
        low = self._index(bisect_left, self._ends, start)
        return range(low, self._index(bisect_right, self._starts, end))

    def _index(self, bisect: Bisect, offsets: list[int], offset: int) -> int:
        """Return the insertion point of an offset among starts or ends."""
        at = bisect(offsets, offset, 0, self._gap)
        if at < self._gap:
            return at
        return bisect(offsets, offset - self._pending, self._gap, len(offsets))

    def _move_gap(self, index: int) -> None:
        """Make `index` the first one that is stored without the pending shift."""
        low, high = sorted((index, self._gap))
        more = self._pending if index > self._gap else -self._pending
        if more:
            self._starts[low:high] = [start + more for start in self._starts[low:high]]
            self._ends[low:high] = [end + more for end in self._ends[low:high]]
        self._gap = index
        if index == len(self._ids):
            self._pending = 0


def moved(places: Sequence[MovingSpan], edit: Edit) -> tuple[list[MovingSpan], list[int]]:
    """Return places after an edit, and the ids of those that it went into."""
    spans = MovingSpans()
    # Empty places at one offset keep their order; ids say nothing about it.
    for place in sorted(places, key=lambda place: place[:2]):
        spans.add(place)
    into = spans.shift(edit)
    return list(spans), into


def within_edit(places: Sequence[MovingSpan], edit: Edit) -> list[MovingSpan]:
    """Return the places that an edit replaces as a whole, relative to its start."""
    start, end = edit.span
    return [
        MovingSpan(place.start - start, place.end - start, place.id)
        for place in places
        if start <= place.start and place.end <= end
    ]


def empty_at_ends(spans: MovingSpans, edit: Edit) -> list[int]:
    """Return the ids of empty places directly at the ends of the text that an edit removes.

    Afterwards their side of it can no longer be told, so undoing the edit has to restore them.
    """
    start, end = edit.span
    return [p.id for p in spans.within(start, end) if p.start == p.end and p.end in (start, end)]
