"""The suspects of a review: where they stand, what was decided, what that teaches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import chain, count

from editor.article import Edit, Span
from editor.engine import agreement
from editor.engine.reading.teaching import Decision
from editor.engine.suspect import Kind, Repair, Suspect
from editor.review.history import Mark, SuspectRecord
from editor.review.item import Counts, Item, Outline, State
from editor.review.learned_preferences import LearnedPreferences, phrase_key
from editor.review.spans import MovingSpan, MovingSpans

Phrase = tuple[Kind, str]


class Suspects:
    """Suspects in text order, none overlapping another; they move with the edits."""

    def __init__(self, allowed_always: Iterable[str] = ()) -> None:
        self.spans = MovingSpans()
        self.preferences = LearnedPreferences()
        self.allowed: Counter[str] = Counter()
        """Keys of the phrases that count as sound, and how many times each was allowed."""
        self._allowed_outside: set[str] = set()
        self._records: dict[int, SuspectRecord] = {}
        self._by_phrase: defaultdict[Phrase, set[int]] = defaultdict(set)
        self._new_ids = count(1)
        self._counts: Counts | None = None
        self.allow_from_outside(allowed_always)

    def record(self, id_: int) -> SuspectRecord:
        """What is kept of it. Raises KeyError if it is gone."""
        return self._records[id_]

    def state(self, id_: int) -> State:
        """What was decided about it; a phrase that is allowed settles it, too."""
        record = self._records[id_]
        if record.state is State.OPEN and self.allowed[phrase_key(record.suspect.text)] > 0:
            return State.ALLOWED
        return record.state

    def item(self, place: MovingSpan, text: str) -> Item:
        """The suspect at a place of the text, as the views see it."""
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

    def repairs(self, where: Item, wording: str, text: str) -> list[Repair]:
        """What a wording changes beside a suspect, in the order last place first.

        What belongs to another suspect is left to that one.
        """
        is_taken = self._is_taken(where.id)
        return list(agreement.repairs(text, where.start, where.end, wording, is_taken))[::-1]

    def outline(self) -> list[Outline]:
        """All of them in text order, for an overview."""
        found = []
        for place in self.spans:
            suspect = self._records[place.id].suspect
            confidence = self.preferences.confidence(suspect)
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

    def at(self, offset: int) -> int | None:
        """The one that holds this code point, or ends there."""
        places = self.spans.within(offset, offset)
        return places[-1].id if places else None

    def next_open(self, offset: int, *, wrap: bool) -> int | None:
        """The first open one that starts at offset or later; then from the start of the text."""
        first = self.spans.first_from(offset)
        return self._first_open(range(first, len(self.spans)), range(first if wrap else 0))

    def previous_open(self, offset: int, *, wrap: bool) -> int | None:
        """The last open one that starts before offset; then from the end of the text."""
        first = self.spans.first_from(offset)
        behind = range(len(self.spans) - 1, first - 1, -1)
        return self._first_open(range(first - 1, -1, -1), behind if wrap else ())

    def alike(self, id_: int) -> list[MovingSpan]:
        """The open ones with the same phrase and kind, in text order."""
        return self.spans.places(self._open_alike(id_))

    def count_alike(self, id_: int) -> int:
        """How many open ones have the same phrase and kind."""
        return len(self._open_alike(id_))

    def decisions(self) -> list[Decision]:
        """What was decided so far, as the engine learns from it."""
        return [
            Decision(
                record.suspect.text,
                record.taken,
                tuple(one.text for one in record.suspect.suggestions),
            )
            for record in self._records.values()
            if record.taken is not None or record.state is State.DISMISSED
        ]

    def decided_spans(self) -> list[MovingSpan]:
        """Where the decided ones stand, in text order."""
        return [place for place in self.spans if self.state(place.id) is not State.OPEN]

    def affected_by(self, decisions: Collection[Decision]) -> list[MovingSpan]:
        """The open ones with a phrase or a wording that these decisions were about."""
        phrases = {phrase_key(one.phrase) for one in decisions}
        wordings = {one.original for one in decisions if one.original}
        return [
            place
            for place in self.spans
            if self.state(place.id) is State.OPEN
            and (
                phrase_key((suspect := self._records[place.id].suspect).text) in phrases
                or any(one.text in wordings for one in suspect.suggestions)
            )
        ]

    def as_found(self, text: str) -> str:
        """The text with the phrases that suspects were found with in the place of wordings."""
        pieces, last = [], 0
        for place in self.spans:
            record = self._records[place.id]
            if record.taken is not None:
                pieces += [text[last : place.start], record.suspect.text]
                last = place.end
        return "".join([*pieces, text[last:]])

    def add(self, suspect: Suspect) -> int:
        """Put an open one in where it was found; its id. It must not overlap another."""
        id_ = next(self._new_ids)
        self._put(Mark(MovingSpan(suspect.start, suspect.end, id_), SuspectRecord(suspect)))
        return id_

    def nth(self, id_: int) -> int | None:
        """Which one it is, from 1, of several without text in one place; None if it is alone."""
        there = self._in_place_of(self.spans.place(id_))
        return there.index(id_) + 1 if len(there) > 1 else None

    def ensure(self, suspect: Suspect, text: str, nth: int | None) -> int:
        """Have one at its place, whatever open ones are there; its id.

        `nth` says which one it is of several without text. One whose text does not stand there
        any more was changed by hand before. Raises IndexError if there are not so many.
        """
        there = self._in_place_of(suspect)
        if there:
            id_ = there[(nth or 1) - 1]
            self.decide(id_, replace(self._records[id_], suspect=suspect))
            return id_
        self.take_out(self.spans.overlapping(suspect.start, suspect.end))
        id_ = self.add(suspect)
        if text[suspect.start : suspect.end] != suspect.text:
            self.decide(id_, SuspectRecord(suspect, State.BY_HAND))
        return id_

    def decide(self, id_: int, record: SuspectRecord) -> None:
        """Replace what is kept of it."""
        self._drop(id_)
        self._keep(id_, record)

    def allow(self, phrase: str, allowed: bool = True) -> None:
        """Count a phrase as sound once more, or once less."""
        self.allowed[phrase_key(phrase)] += 1 if allowed else -1
        self._counts = None

    def allow_from_outside(self, phrases: Iterable[str]) -> None:
        """Count phrases as sound that are always allowed, whatever is done here."""
        keys = set(map(phrase_key, phrases)) - self._allowed_outside
        self._allowed_outside |= keys
        self.allowed.update(keys)
        self._counts = None

    def is_allowed_outside(self, phrase: str) -> bool:
        """Whether a phrase is always allowed, whatever is done here."""
        return phrase_key(phrase) in self._allowed_outside

    def capture(self, ids: Iterable[int]) -> list[Mark]:
        """Those that are there, as they are now."""
        return [Mark(place, self._records[place.id]) for place in self.spans.places(ids)]

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

    def merge(
        self,
        fresh: Sequence[Suspect],
        lines: Sequence[Span],
        text: str,
        at_hand: int | None = None,
    ) -> None:
        """Take in what an analysis of these lines found.

        Decided ones stay as they are and keep new ones out; an open one that was found
        again keeps its id; other open ones in these lines are gone. What does not match the
        text any more is left out. The one at hand stays, and its suggestions keep their order.
        """
        found = {(s.start, s.end): s for s in fresh if text[s.start : s.end] == s.text}
        gone = []
        for line in lines:
            for place in self.spans.within(line.start, line.end):
                record = self._records[place.id]
                if record.state is not State.OPEN:
                    continue
                again = found.pop((place.start, place.end), None)
                if place.id == at_hand and not (again and _same_order(again, record.suspect)):
                    continue
                if again is None:
                    gone.append(place.id)
                else:
                    self.decide(place.id, SuspectRecord(again))
        self.take_out(gone)
        for suspect in found.values():
            if not self.spans.overlapping(suspect.start, suspect.end):
                self.add(suspect)

    def _is_taken(self, id_: int) -> Callable[[int, int], bool]:
        """Whether text at [low, high) belongs to another suspect than this one."""
        return lambda low, high: not set(self.spans.overlapping(low, high)) <= {id_}

    def _put(self, mark: Mark) -> None:
        self.spans.add(mark.place)
        self._keep(mark.place.id, mark.record)

    def _keep(self, id_: int, record: SuspectRecord) -> None:
        self._records[id_] = record
        self._by_phrase[_phrase(record.suspect)].add(id_)
        self._learn(record, 1)
        self._counts = None

    def _drop(self, id_: int) -> None:
        record = self._records.pop(id_)
        self._by_phrase[_phrase(record.suspect)].discard(id_)
        self._learn(record, -1)
        self._counts = None

    def _in_place_of(self, one: MovingSpan | Suspect) -> list[int]:
        """Those in exactly the same place: more than one only if they have no text."""
        span = (one.start, one.end)
        return [place.id for place in self.spans.within(*span) if place[:2] == span]

    def _first_open(self, *orders: Iterable[int]) -> int | None:
        """The first open one, by its index in the text, that these come to."""
        for index in chain(*orders):
            id_ = self.spans.at(index).id
            if self.state(id_) is State.OPEN:
                return id_
        return None

    def _open_alike(self, id_: int) -> list[int]:
        ids = self._by_phrase[_phrase(self._records[id_].suspect)]
        return [i for i in ids if self.state(i) is State.OPEN]

    def _learn(self, record: SuspectRecord, times: int) -> None:
        if record.taken is not None:
            self.preferences.accept(record.suspect.text, record.taken, times)
        elif record.state is State.DISMISSED:
            self.preferences.dismiss(record.suspect.text, times)


def _phrase(suspect: Suspect) -> Phrase:
    """What suspects that are alike have in common."""
    return suspect.kind, phrase_key(suspect.text)


def _same_order(one: Suspect, other: Suspect) -> bool:
    return [s.text for s in one.suggestions] == [s.text for s in other.suggestions]
