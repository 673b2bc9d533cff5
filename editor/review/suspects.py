"""The suspects of a review: where they stand, what was decided, what that teaches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import count

from editor.article import Edit, Span
from editor.engine.suspect import Kind, Suspect
from editor.review.beliefs import Beliefs, phrase_key
from editor.review.history import Mark, Record
from editor.review.item import Counts, Item, Outline, State
from editor.review.spans import MovingSpans, Place

Phrase = tuple[Kind, str]


class Suspects:
    """Suspects in text order, none overlapping another; they move with the edits."""

    def __init__(self, allowed_always: Iterable[str] = ()) -> None:
        self.spans = MovingSpans()
        self.beliefs = Beliefs()
        self.allowed = Counter(map(phrase_key, allowed_always))
        """Keys of the phrases that count as sound, and how many times each was allowed."""
        self._records: dict[int, Record] = {}
        self._by_phrase: defaultdict[Phrase, set[int]] = defaultdict(set)
        self._new_ids = count(1)
        self._counts: Counts | None = None

    def record(self, id_: int) -> Record:
        """What is kept of it. Raises KeyError if it is gone."""
        return self._records[id_]

    def state(self, id_: int) -> State:
        """What was decided about it; a phrase that is allowed settles it, too."""
        record = self._records[id_]
        if record.state is State.OPEN and self.allowed[phrase_key(record.suspect.text)] > 0:
            return State.ALLOWED
        return record.state

    def item(self, place: Place, text: str) -> Item:
        """The suspect at a place of the text, as the views see it."""
        record = self._records[place.id]
        confidence, suggestions, note = self.beliefs.about(record.suspect)
        return Item(
            id=place.id,
            start=place.start,
            end=place.end,
            text=text[place.start : place.end],
            spun=record.suspect.text,
            kind=record.suspect.kind,
            confidence=confidence,
            suggestions=suggestions,
            state=self.state(place.id),
            taken=record.taken,
            note=note,
        )

    def outline(self) -> list[Outline]:
        """All of them in text order, for an overview."""
        found = []
        for place in self.spans:
            suspect = self._records[place.id].suspect
            confidence = self.beliefs.confidence(suspect)
            state = self.state(place.id)
            found.append(Outline(place.id, place.start, suspect.kind, confidence, state))
        return found

    def counts(self) -> Counts:
        """How many there are in each state."""
        if self._counts is None:
            states = dict.fromkeys(State, 0)
            by_kind: dict[Kind, int] = {}
            for id_ in self.spans.ids:
                state = self.state(id_)
                states[state] += 1
                if state is State.OPEN:
                    kind = self._records[id_].suspect.kind
                    by_kind[kind] = by_kind.get(kind, 0) + 1
            self._counts = Counts(
                total=len(self.spans),
                open=states[State.OPEN],
                accepted=states[State.ACCEPTED],
                by_hand=states[State.BY_HAND],
                dismissed=states[State.DISMISSED],
                allowed=states[State.ALLOWED],
                by_kind=by_kind,
            )
        return self._counts

    def alike(self, id_: int) -> list[Place]:
        """The open ones with the same phrase and kind, in text order."""
        return sorted(self.spans.place(i) for i in self._open_alike(id_))

    def count_alike(self, id_: int) -> int:
        """How many open ones have the same phrase and kind."""
        return len(self._open_alike(id_))

    def add(self, suspect: Suspect) -> int:
        """Put an open one in where it was found; its id. It must not overlap another."""
        id_ = next(self._new_ids)
        self._put(Mark(Place(suspect.start, suspect.end, id_), Record(suspect)))
        return id_

    def decide(self, id_: int, record: Record) -> None:
        """Replace what is kept of it."""
        self._drop(id_)
        self._keep(id_, record)

    def allow(self, phrase: str, allowed: bool = True) -> None:
        """Count a phrase as sound once more, or once less."""
        self.allowed[phrase_key(phrase)] += 1 if allowed else -1
        self._counts = None

    def capture(self, ids: Iterable[int]) -> list[Mark]:
        """Those that are there, as they are now."""
        return [Mark(self.spans.place(i), self._records[i]) for i in ids if i in self.spans]

    def take_out(self, ids: Iterable[int]) -> None:
        """Remove those that are there."""
        for place in self.spans.remove(ids):
            self._drop(place.id)

    def put_back(self, marks: Sequence[Mark]) -> None:
        """Bring captured ones back; open ones that came up in their place give way."""
        for mark in marks:
            self.take_out(self.spans.overlapping(mark.place.start, mark.place.end))
            self._put(mark)

    def shift(self, edit: Edit, grows: int | None = None) -> list[int]:
        """Follow an edit; ids of those that it went into."""
        return self.spans.shift(edit, grows)

    def merge(self, fresh: Sequence[Suspect], lines: Sequence[Span], text: str) -> None:
        """Take in what an analysis of these lines found.

        Decided ones stay as they are and keep new ones out; an open one that was found
        again keeps its id; other open ones in these lines are gone. What does not match the
        text any more is left out.
        """
        found = {(s.start, s.end): s for s in fresh if text[s.start : s.end] == s.text}
        gone = []
        for line in lines:
            for place in self.spans.within(line.start, line.end):
                record = self._records[place.id]
                if record.state is not State.OPEN:
                    continue
                again = found.pop((place.start, place.end), None)
                if again is None:
                    gone.append(place.id)
                else:
                    self.decide(place.id, Record(again))
        self.take_out(gone)
        for suspect in found.values():
            if not self.spans.overlapping(suspect.start, suspect.end):
                self.add(suspect)

    def _put(self, mark: Mark) -> None:
        self.spans.add(mark.place)
        self._keep(mark.place.id, mark.record)

    def _keep(self, id_: int, record: Record) -> None:
        self._records[id_] = record
        self._by_phrase[_phrase(record.suspect)].add(id_)
        self._learn(record, 1)
        self._counts = None

    def _drop(self, id_: int) -> None:
        record = self._records.pop(id_)
        self._by_phrase[_phrase(record.suspect)].discard(id_)
        self._learn(record, -1)
        self._counts = None

    def _open_alike(self, id_: int) -> list[int]:
        ids = self._by_phrase[_phrase(self._records[id_].suspect)]
        return [i for i in ids if self.state(i) is State.OPEN]

    def _learn(self, record: Record, times: int) -> None:
        if record.taken is not None:
            self.beliefs.accept(record.suspect.text, record.taken, times)
        elif record.state is State.DISMISSED:
            self.beliefs.dismiss(record.suspect.text, times)


def _phrase(suspect: Suspect) -> Phrase:
    """What suspects that are alike have in common."""
    return suspect.kind, phrase_key(suspect.text)
