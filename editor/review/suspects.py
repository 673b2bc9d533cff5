"""The suspects of a review: their places, what was decided, and what that teaches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, count

from editor.article import Edit
from editor.engine import agreement
from editor.engine.reading.teaching import Decision
from editor.engine.suspect import Kind, Repair, Suspect
from editor.review.history import CapturedSuspect, SuspectRecord
from editor.review.ids_by import IdsBy
from editor.review.item import Counts, Item, Outline, State
from editor.review.learned_preferences import LearnedPreferences, phrase_key
from editor.review.spans import MovingSpan, MovingSpans

PhraseKey = tuple[Kind, str]
"""Equal for suspects that are alike: the kind, and the phrase without its case."""


class Suspects:
    """Suspects in text order, none overlapping another, which move with the edits."""

    def __init__(self, allowed_always: Iterable[str] = ()) -> None:
        self.spans = MovingSpans()
        self.preferences = LearnedPreferences()
        self.allowed: Counter[str] = Counter()
        """How many times each phrase is allowed, by its phrase_key."""
        self._allowed_outside: set[str] = set()
        self._records: dict[int, SuspectRecord] = {}
        self._decided: dict[int, None] = {}
        """Those that are not open, in the order of the decisions."""
        self._by_phrase: IdsBy[PhraseKey] = IdsBy()
        self._by_wording: IdsBy[str] = IdsBy()
        """Those that a wording is suggested for."""
        self._new_ids = count(1)
        self._states: Counter[State] = Counter()
        self._open_kinds: Counter[Kind] = Counter()
        self._open_phrases: Counter[PhraseKey] = Counter()
        self.allow_from_outside(allowed_always)

    def record(self, id_: int) -> SuspectRecord:
        """Return the record of a suspect; raises KeyError if it is gone."""
        return self._records[id_]

    def state(self, id_: int) -> State:
        """Return what was decided about a suspect, be it by allowing its phrase."""
        record = self._records[id_]
        if record.state is State.OPEN and self.allowed[phrase_key(record.suspect.text)] > 0:
            return State.ALLOWED
        return record.state

    def item(self, place: MovingSpan, text: str) -> Item:
        """Return the suspect at a place of the text for the views."""
        record = self._records[place.id]
        confidence, suggestions, note = self.preferences.about(record.suspect)
        return Item(
            id=place.id,
            start=place.start,
            end=place.end,
            text=text[place.start : place.end],
            spun=record.suspect.text,
            kind=record.suspect.kind,
            confidence=confidence,
            suggestions=agreement.with_repairs(
                text, place.start, place.end, suggestions, self._is_taken(place.id)
            ),
            state=self.state(place.id),
            taken=record.taken,
            note=note,
        )

    def repairs(self, item: Item, wording: str, text: str) -> list[Repair]:
        """Return the edits beside a suspect that a wording needs, the last in the text first.

        Those that would change another suspect are left out. Words of an original need none.
        """
        if any(agreement.is_original(one) and one.text == wording for one in item.suggestions):
            return []
        is_taken = self._is_taken(item.id)
        return list(agreement.repairs(text, item.start, item.end, wording, is_taken))[::-1]

    def outline(self, start: int, end: int | None) -> Iterator[Outline]:
        """Yield the suspects that begin in text[start:end], in text order, for an overview."""
        spans = self.spans
        last = len(spans) if end is None else spans.first_from(end)
        for index in range(spans.first_from(start), last):
            place = spans.at(index)
            suspect = self._records[place.id].suspect
            confidence = self.preferences.confidence(suspect)
            yield Outline(place.id, place.start, suspect.kind, confidence, self.state(place.id))

    def counts(self) -> Counts:
        """Return how many suspects there are in each state."""
        states = self._states
        return Counts(
            total=len(self.spans),
            open=states[State.OPEN],
            accepted=states[State.ACCEPTED],
            by_hand=states[State.BY_HAND],
            dismissed=states[State.DISMISSED],
            allowed=states[State.ALLOWED],
            by_kind=dict(+self._open_kinds),
        )

    def at(self, offset: int) -> int | None:
        """Return the suspect that contains the code point at offset, or ends there."""
        places = self.spans.within(offset, offset)
        return places[-1].id if places else None

    def next_open(self, offset: int, *, wrap: bool) -> int | None:
        """Return the first open suspect from offset on; with `wrap`, else from the text's start."""
        index = self.spans.first_from(offset)
        return self._first_open(range(index, len(self.spans)), range(index if wrap else 0))

    def previous_open(self, offset: int, *, wrap: bool) -> int | None:
        """Return the last open suspect before offset; with `wrap`, else before the text's end."""
        index = self.spans.first_from(offset)
        after = range(len(self.spans) - 1, index - 1, -1)
        return self._first_open(range(index - 1, -1, -1), after if wrap else ())

    def alike(self, id_: int) -> list[MovingSpan]:
        """Return the open suspects with the same phrase and kind, in text order."""
        ids = self._by_phrase.ids(_phrase(self._records[id_].suspect))
        return self.spans.places(i for i in ids if self.state(i) is State.OPEN)

    def count_alike(self, id_: int) -> int:
        """Return how many open suspects have the same phrase and kind."""
        return self._open_phrases[_phrase(self._records[id_].suspect)]

    def decisions(self) -> list[Decision]:
        """Return the decisions so far, for the engine to learn from."""
        records = [self._records[id_] for id_ in self._decided]
        return [
            Decision(
                record.suspect.text,
                record.taken,
                tuple(one.text for one in record.suspect.suggestions),
            )
            for record in records
            if record.taken is not None or record.state is State.DISMISSED
        ]

    def decided_spans(self) -> list[MovingSpan]:
        """Return the places of decided suspects, in text order."""
        return self.spans.places(self._decided)

    def affected_by(self, decisions: Collection[Decision]) -> list[MovingSpan]:
        """Return the open suspects whose phrase or a suggestion appears in these decisions."""
        phrases = {phrase_key(one.phrase) for one in decisions}
        wordings = {one.original for one in decisions if one.original}
        alike = [self._by_phrase.ids((kind, one)) for kind in Kind for one in phrases]
        offered = [self._by_wording.ids(one) for one in wordings]
        ids = {id_ for some in (*alike, *offered) for id_ in some}
        return self.spans.places(id_ for id_ in ids if id_ not in self._decided)

    def as_found(self, text: str) -> str:
        """Return the text with accepted wordings replaced by the phrases that were found."""
        pieces, last = [], 0
        for place in self.decided_spans():
            record = self._records[place.id]
            if record.taken is not None:
                pieces += [text[last : place.start], record.suspect.text]
                last = place.end
        return "".join([*pieces, text[last:]])

    def add(self, suspect: Suspect) -> int:
        """Add an open suspect, which must not overlap another; return its id."""
        id_ = next(self._new_ids)
        place = MovingSpan(suspect.start, suspect.end, id_)
        self._put(CapturedSuspect(place, SuspectRecord(suspect)))
        return id_

    def nth(self, id_: int) -> int | None:
        """Return its number, from 1, among several empty suspects at one offset, else None."""
        there = self._at_same_span(self.spans.place(id_))
        return there.index(id_) + 1 if len(there) > 1 else None

    def ensure(self, suspect: Suspect, text: str, nth: int | None) -> int:
        """Ensure a suspect exists at its span, replacing overlapping open ones; return its id.

        `nth` picks among several empty suspects at one offset. A suspect whose text is no longer
        there is BY_HAND. Raises IndexError if there are fewer than `nth`.
        """
        there = self._at_same_span(suspect)
        if there:
            id_ = there[(nth or 1) - 1]
            self.decide(id_, replace(self._records[id_], suspect=suspect))
            return id_
        self.remove(self.spans.overlapping(suspect.start, suspect.end))
        id_ = self.add(suspect)
        if text[suspect.start : suspect.end] != suspect.text:
            self.decide(id_, SuspectRecord(suspect, State.BY_HAND))
        return id_

    def decide(self, id_: int, record: SuspectRecord) -> None:
        """Replace the record of a suspect."""
        self._drop(id_)
        self._keep(id_, record)

    def allow(self, phrase: str, allowed: bool = True) -> None:
        """Allow a phrase once more or, unless `allowed`, once less."""
        self._allow(phrase_key(phrase), 1 if allowed else -1)

    def of_phrase(self, phrase: str) -> list[CapturedSuspect]:
        """Return the suspects of any kind with a phrase that are not decided by themselves."""
        key = phrase_key(phrase)
        ids = [id_ for kind in Kind for id_ in self._by_phrase.ids((kind, key))]
        return [one for one in self.capture(ids) if one.record.state is State.OPEN]

    def allow_from_outside(self, phrases: Iterable[str]) -> bool:
        """Allow these phrases instead of those so far; return whether that allows others.

        No undo takes it back.
        """
        keys, before = set(map(phrase_key, phrases)), self._allowed_outside
        self._allowed_outside = keys
        for key in keys ^ before:
            self._allow(key, 1 if key in keys else -1)
        return keys != before

    def is_allowed_outside(self, phrase: str) -> bool:
        """Return whether the user's settings always allow a phrase."""
        return phrase_key(phrase) in self._allowed_outside

    def capture(self, ids: Iterable[int]) -> list[CapturedSuspect]:
        """Return the present place and record of these suspects; unknown ids are skipped."""
        return [CapturedSuspect(one, self._records[one.id]) for one in self.spans.places(ids)]

    def remove(self, ids: Iterable[int]) -> None:
        """Remove these suspects; unknown ids are skipped."""
        for place in self.spans.remove(ids):
            self._drop(place.id)

    def put_back(self, captured: Sequence[CapturedSuspect]) -> None:
        """Put captured suspects back, replacing open ones that were found in their place since."""
        for one in captured:
            self.remove(self.spans.overlapping(one.place.start, one.place.end))
            self._put(one)

    def shift(self, edit: Edit, grows: int | None = None) -> list[int]:
        """Move the suspects with an edit; return the ids of those that it went into."""
        return self.spans.shift(edit, grows)

    def _is_taken(self, id_: int) -> Callable[[int, int], bool]:
        """Return a function that says whether text[start:end] belongs to another suspect."""
        return lambda start, end: not set(self.spans.overlapping(start, end)) <= {id_}

    def _put(self, one: CapturedSuspect) -> None:
        self.spans.add(one.place)
        self._keep(one.place.id, one.record)

    def _keep(self, id_: int, record: SuspectRecord) -> None:
        self._records[id_] = record
        self._by_phrase.add(_phrase(record.suspect), id_)
        for one in record.suspect.suggestions:
            self._by_wording.add(one.text, id_)
        self._learn(record, 1)
        self._count(id_, 1)

    def _drop(self, id_: int) -> None:
        self._count(id_, -1)
        record = self._records.pop(id_)
        self._by_phrase.discard(_phrase(record.suspect), id_)
        for one in record.suspect.suggestions:
            self._by_wording.discard(one.text, id_)
        self._learn(record, -1)

    def _allow(self, key: str, times: int) -> None:
        """Allow a phrase that many times more."""
        alike = [id_ for kind in Kind for id_ in self._by_phrase.ids((kind, key))]
        for id_ in alike:
            self._count(id_, -1)
        self.allowed[key] += times
        for id_ in alike:
            self._count(id_, 1)

    def _count(self, id_: int, times: int) -> None:
        """Count a suspect in its present state; `times` -1 takes it back."""
        state = self.state(id_)
        self._states[state] += times
        if state is State.OPEN:
            suspect = self._records[id_].suspect
            self._open_kinds[suspect.kind] += times
            self._open_phrases[_phrase(suspect)] += times
        elif times > 0:
            self._decided[id_] = None
        else:
            del self._decided[id_]

    def _at_same_span(self, one: MovingSpan | Suspect) -> list[int]:
        """Return the suspects with exactly that span: several only if it is empty."""
        span = (one.start, one.end)
        return [place.id for place in self.spans.within(*span) if place[:2] == span]

    def _first_open(self, *orders: Iterable[int]) -> int | None:
        """Return the first open suspect among these indices, tried in order."""
        for index in chain(*orders):
            id_ = self.spans.at(index).id
            if self.state(id_) is State.OPEN:
                return id_
        return None

    def _learn(self, record: SuspectRecord, times: int) -> None:
        if record.taken is not None:
            self.preferences.accept(record.suspect.text, record.taken, times)
        elif record.state is State.DISMISSED:
            self.preferences.dismiss(record.suspect.text, times)


def _phrase(suspect: Suspect) -> PhraseKey:
    return suspect.kind, phrase_key(suspect.text)
