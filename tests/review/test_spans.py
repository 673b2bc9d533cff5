"""Moving spans, compared with a plain list in which each span is moved by itself."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor.article import Edit
from editor.review.spans import MovingSpan, MovingSpans

SIZE = 60
OFFSET = st.integers(0, SIZE)


class Moving(RuleBasedStateMachine):
    """Applies every operation to a plain list of places as well."""

    def __init__(self):
        super().__init__()
        self.spans = MovingSpans()
        self.places = []
        self.next_id = 1

    @initialize(size=st.sampled_from([0, 0, 50]))
    def add_many(self, size):
        for number in range(size):
            self.add(2 * number, 1)

    @rule(start=OFFSET, length=st.integers(0, 6))
    def add(self, start, length):
        end = start + length
        if any((p.start < end and start < p.end) or p.start == start for p in self.places):
            return
        place = MovingSpan(start, end, self.next_id)
        self.next_id += 1
        self.spans.add(place)
        self.places = sorted([*self.places, place], key=lambda one: (one.start, one.end))

    @rule(chosen=st.sets(st.integers(1, 40), max_size=5) | st.just(set(range(3, 45))))
    def remove(self, chosen):
        gone = [place for place in self.places if place.id in chosen]
        assert self.spans.remove(chosen) == gone
        self.places = [place for place in self.places if place.id not in chosen]

    @rule(start=OFFSET, length=st.integers(0, 12), put=st.integers(0, 12))
    def shift(self, start, length, put):
        edit = Edit(start, "-" * length, "+" * put)
        moved, into = [], []
        for place in self.places:
            if place.end <= start:
                moved.append(place)
            elif place.start >= start + length:
                moved.append(
                    MovingSpan(place.start + edit.growth, place.end + edit.growth, place.id)
                )
            else:
                end = max(start + put, place.end + edit.growth)
                end = end if place.end > start + length else start + put
                first = min(place.start, start) if not into else start + put
                moved.append(MovingSpan(first, end, place.id))
                into.append(place.id)
        assert self.spans.shift(edit) == into
        self.places = moved

    @precondition(lambda self: self.places)
    @rule(which=st.integers(0, 100), put=st.integers(1, 5))
    def grow(self, which, put):
        own = self.places[which % len(self.places)]
        self.spans.shift(Edit(own.end, "", "+" * put), own.id)
        behind = self.places.index(own) + 1
        assert self.spans.place(own.id) == MovingSpan(own.start, own.end + put, own.id)
        self.places[behind - 1] = self.spans.place(own.id)
        for index in range(behind, len(self.places)):
            start, end, id_ = self.places[index]
            self.places[index] = MovingSpan(start + put, end + put, id_)

    @invariant()
    def same(self):
        assert len(self.spans) == len(self.places)
        assert self.spans.ids == [place.id for place in self.places]
        for index, place in enumerate(self.places):
            assert self.spans.at(index) == place
            assert self.spans.place(place.id) == place
            assert place.id in self.spans
        assert 0 not in self.spans
        ids = [0, *(place.id for place in reversed(self.places))]
        assert self.spans.places(ids) == self.places

    @rule()
    def go_through(self):
        assert list(self.spans) == self.places

    @rule(start=OFFSET, length=st.integers(0, 20))
    def look(self, start, length):
        end = start + length
        near = [place for place in self.places if place.end >= start and place.start <= end]
        assert self.spans.within(start, end) == near
        inside = [place.id for place in near if place.start < end and place.end > start]
        assert self.spans.overlapping(start, end) == inside
        assert self.spans.first_from(start) == sum(place.start < start for place in self.places)


TestMoving = Moving.TestCase
TestMoving.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
