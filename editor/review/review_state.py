"""Making and taking back the edits of a step, with all that moves along."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from editor.article import Article, Edit, EditLog, Span
from editor.article.log import Event
from editor.article.newlines import Styles
from editor.review.history import History, Mark, Step, SuspectRecord
from editor.review.item import State
from editor.review.spans import MovingSpan, MovingSpans
from editor.review.suspects import Suspects


class ReviewState:
    """The text, the suspects, the places of former changes and the history, in step."""

    def __init__(self, article: Article, log: EditLog, allowed_always: Collection[str]) -> None:
        self.article = article
        self.log = log
        self.suspects = Suspects(allowed_always)
        self.changes = MovingSpans()
        """Where the text stands that each event put in, by the event's number."""
        self.owners: dict[int, int] = {}
        """The suspect that an event decided."""
        self.former: dict[int, SuspectRecord] = {}
        """What was kept of that suspect before."""
        self.covered: dict[int, list[MovingSpan]] = {}
        """Former changes that an event took the place of, from where its own text began."""
        self.undone_events: set[int] = set()
        """Events that were undone or reverted."""
        self.history = History()
        self.trail: list[Edit] = []
        """Every edit of the text so far, undo and redo included."""

    def make(
        self,
        step: Step,
        edit: Edit,
        event: int,
        owner: int | None = None,
        *,
        reverts: int | None = None,
    ) -> None:
        """Make one edit of a step, recorded as that event.

        The suspect `owner` takes the new wording, or is again what it was before the event
        that the edit reverts; others that the edit goes into count as decided by hand.
        """
        own = self.suspects.capture([owner] if owner is not None else [])
        step.saved_marks += own
        step.ids |= {mark.place.id: None for mark in own}
        self.suspects.take_out([mark.place.id for mark in own])
        gone = self._that_go_with(edit) if reverts is not None and not own else []
        bare = self.suspects.capture(
            set(gone).difference(self.suspects.spans.overlapping(*edit.span))
        )
        step.saved_marks += bare
        step.ids |= {mark.place.id: None for mark in bare}
        step.styles.append(self._apply(edit))
        step.numbers.append(event)
        self._touch(step, edit)
        self._place_change(step, edit, event, edit.result, owner)
        if reverts is not None:
            self._uncover(step, edit, event, reverts)
        step.edits.append(edit)
        step.low = min(step.low, edit.start)
        for mark in own:
            suspect = mark.record.suspect
            if reverts is not None:
                record = self.former[reverts]
            elif self.log.events[event - 1]["event"] == "accept":
                record = SuspectRecord(suspect, State.ACCEPTED, edit.after)
            else:
                record = SuspectRecord(suspect, State.BY_HAND, edit.after)
            self.suspects.put_back([Mark(MovingSpan(*edit.result, mark.place.id), record)])
            self.owners[event] = mark.place.id
            self.former[event] = mark.record
        self.suspects.take_out(gone)

    def type(self, step: Step, edit: Edit) -> bool:
        """Make a typed edit, joining it with what the step has; whether suspects changed."""
        event = step.numbers[0]
        grows = next((i for i in reversed(step.ids) if i in self.suspects.spans), None)
        known = len(step.ids)
        taken = self._apply(edit)
        self._touch(step, edit, grows)
        whole = edit
        if step.edits:
            # A step is only gone on with by typing that touches it.
            whole = step.edits[0].then(edit) or edit
            self.changes.remove([event])
        else:
            step.styles = [taken]  # only a step's first edit goes into newlines
        self._place_change(step, edit, event, whole.result)
        step.edits, step.low = [whole], whole.start
        return len(step.ids) != known

    def open_in(self, edit: Edit) -> list[Mark]:
        """The open suspects that an edit is about to go into, in text order."""
        marks = self.suspects.capture(self.suspects.spans.overlapping(*edit.span))
        return [mark for mark in marks if mark.record.state is State.OPEN]

    def forget(self, step: Step) -> None:
        """Have suspects and places as they were before typing that came to nothing."""
        self.suspects.take_out([*step.ids, *step.beside])
        self.changes.remove(step.changes)
        self._restore(step)

    def finish_typing(self, step: Step) -> bool:
        """Have all as if what was typed had been put in at once; whether suspects changed.

        That is what the log says, whatever the order of the keys was. What took the place of
        one suspect is its wording now.
        """
        edit = step.edits[0]
        suspects, into = _moved([mark.place for mark in step.saved_marks], edit)
        changes, into_changes = _moved(step.places, edit)
        lost = set(into_changes)
        records = {mark.place.id: mark.record for mark in step.saved_marks}
        about = [*step.ids, *step.beside]
        self.suspects.take_out(about)
        for id_ in into:
            records[id_] = SuspectRecord(records[id_].suspect, State.BY_HAND)
        self.suspects.put_back([Mark(place, records[place.id]) for place in suspects])
        step.ids = dict.fromkeys(into)
        step.beside = dict.fromkeys(id_ for id_ in records if id_ not in step.ids)
        self.changes.remove(step.changes)
        self.covered[step.numbers[0]] = _inside(
            [place for place in step.places if place.id in lost], edit
        )
        for place in changes:
            if place.id not in lost:
                self.changes.add(place)
        self.changes.add(MovingSpan(*edit.result, step.numbers[0]))
        if len(into) == 1:
            self._take_wording(self.suspects.spans.place(into[0]), edit)
        return bool(about)

    def _take_wording(self, place: MovingSpan, edit: Edit) -> None:
        """Count what was typed in the place of a suspect as its wording, if it is one."""
        record = self.suspects.record(place.id)
        wording = self.article.text[place.start : place.end]
        inside = place.start <= edit.start and edit.result.end <= place.end
        if inside and wording.strip() and wording != record.suspect.text:
            self.suspects.decide(place.id, replace(record, taken=wording))

    def reopen(self, step: Step, event: Event, owner: int | None) -> None:
        """Take back a decision that changed no text: an allowed phrase or a dismissal."""
        if event["event"] == "allow":
            step.phrase, step.forbids = event["before"], True
            self.suspects.allow(event["before"], allowed=False)
        elif owner is not None:
            step.ids = {owner: None}
            step.saved_marks = self.suspects.capture([owner])
            self.suspects.decide(owner, SuspectRecord(self.suspects.record(owner).suspect))

    def undo_or_redo(self, step: Step, *, back: bool) -> list[Edit]:
        """Take a step back or make it again, and record that; the edits that did it."""
        about = {*step.ids, *step.beside}
        marks = self.suspects.capture(about)
        places = self.changes.places(step.changes)
        self.suspects.take_out(about)
        self.changes.remove(step.changes)
        name = "undo" if back else "redo"
        order = range(len(step.edits) - 1, -1, -1) if back else range(len(step.edits))
        group = self.log.next_number if len(step.edits) > 1 else None
        made = []
        for index in order:
            edit = step.edits[index].inverse() if back else step.edits[index]
            step.styles[index] = self._apply(edit, step.styles[index])
            # What came up since in the text that goes away goes with it.
            self.suspects.take_out(self.suspects.shift(edit))
            self.changes.remove(self.changes.shift(edit))
            self.log.append(
                name,
                of=step.numbers[index],
                start=edit.start,
                before=edit.before,
                after=edit.after,
                group=group,
            )
            made.append(edit)
        if not step.edits:
            self.log.append(name, of=step.numbers[0])
        self._restore(step)
        step.saved_marks, step.places = marks, places
        self._flip(step, back=back)
        return made

    def _restore(self, step: Step) -> None:
        self.suspects.put_back(step.saved_marks)
        for place in step.places:
            self.changes.remove(self.changes.overlapping(place.start, place.end))
            self.changes.add(place)

    def _flip(self, step: Step, *, back: bool) -> None:
        if step.phrase is not None:
            self.suspects.allow(step.phrase, allowed=back is step.forbids)
        undone, live = (step.numbers, step.reopens) if back else (step.reopens, step.numbers)
        self.undone_events.update(undone)
        self.undone_events.difference_update(live)

    def _apply(self, edit: Edit, put: Styles = ()) -> Styles:
        taken = self.article.apply(edit, put)
        self.trail.append(edit)
        return taken

    def _touch(self, step: Step, edit: Edit, grows: int | None = None) -> None:
        """Move the suspects; those that the edit goes into were decided by hand."""
        spans = self.suspects.spans
        into = [i for i in spans.overlapping(*edit.span) if i not in step.ids]
        edge = [i for i in _empty_beside(spans, edit) if i not in step.ids]
        step.saved_marks += [
            Mark(before, mark.record)
            for mark in self.suspects.capture([*into, *edge])
            if mark.place.id not in step.beside and (before := _before(step, mark.place))
        ]
        step.ids |= dict.fromkeys(into)
        step.beside |= dict.fromkeys(edge)
        self.suspects.shift(edit, grows)
        for id_ in into:
            self.suspects.decide(
                id_, SuspectRecord(self.suspects.record(id_).suspect, State.BY_HAND)
            )

    def _place_change(
        self, step: Step, edit: Edit, event: int, result: Span, owner: int | None = None
    ) -> None:
        """Move the places of former changes, and note where the text of this one stands.

        Those that the edit goes into are gone, and those of the suspect that is decided anew.
        """
        former = [
            place.id
            for place in self.changes.within(*edit.span)
            if owner is not None and self.owners.get(place.id) == owner
        ]
        lost = self.changes.remove([*former, *self.changes.overlapping(*edit.span)])
        self.covered[event] = _inside(lost, edit)
        edge = self.changes.places(_empty_beside(self.changes, edit))
        fresh = [place for place in [*lost, *edge] if place.id not in step.changes]
        step.places += [before for place in fresh if (before := _before(step, place))]
        step.changes.update(place.id for place in fresh)
        self.changes.shift(edit)
        self.changes.add(MovingSpan(*result, event))
        step.changes.add(event)

    def _uncover(self, step: Step, edit: Edit, event: int, reverts: int) -> None:
        """Have the former changes back whose text comes back with that of the one reverted."""
        there = [
            MovingSpan(edit.start + place.start, edit.start + place.end, place.id)
            for place in self.covered[reverts]
        ]
        if there:
            self.changes.remove([event])
        for place in there:
            self.changes.add(place)
        step.changes.update(place.id for place in there)

    def _that_go_with(self, edit: Edit) -> list[int]:
        """The suspects that are none any more once text that was put in by hand is taken back.

        Those found in it since, those it was typed into, and what is left of those that it took
        the place of as a whole.
        """
        inside = dict.fromkeys(self.suspects.spans.overlapping(*edit.span))
        return list(inside) + [
            place.id
            for place in self.suspects.spans.within(*edit.span)
            if place.start == place.end
            and place.id not in inside
            and (record := self.suspects.record(place.id)).state is State.BY_HAND
            and record.taken is None
        ]


def fields_of(edit: Edit) -> dict[str, object]:
    """The fields of a log's event that say what an edit does."""
    return {"start": edit.start, "before": edit.before, "after": edit.after}


def _moved(places: Sequence[MovingSpan], edit: Edit) -> tuple[list[MovingSpan], list[int]]:
    """Where places are after an edit, and ids of those that it went into."""
    spans = MovingSpans()
    # Those in one place stay in the order they are in: their ids are not those of a log.
    for place in sorted(places, key=lambda place: place[:2]):
        spans.add(place)
    into = spans.shift(edit)
    return list(spans), into


def _inside(places: Sequence[MovingSpan], edit: Edit) -> list[MovingSpan]:
    """Those places that an edit takes the whole of, from where it starts."""
    start, end = edit.span
    return [
        MovingSpan(place.start - start, place.end - start, place.id)
        for place in places
        if start <= place.start and place.end <= end
    ]


def _empty_beside(spans: MovingSpans, edit: Edit) -> list[int]:
    """Those without text right at the ends of what an edit takes out.

    Once that is gone nobody can tell on which side of it they were: who takes it back has to know.
    """
    start, end = edit.span
    return [p.id for p in spans.within(start, end) if p.start == p.end and p.end in (start, end)]


def _before(step: Step, place: MovingSpan) -> MovingSpan | None:
    """Where a place was before what a step has done so far; None if it came up in that.

    A step that goes on meets suspects and changes in the middle of itself, but they have to be
    kept as they were when it began.
    """
    if place.end <= step.low:
        return place
    for edit in reversed(step.edits):
        if place.end <= edit.result.start:
            continue
        if place.start < edit.result.end:
            return None
        place = MovingSpan(place.start - edit.growth, place.end - edit.growth, place.id)
    return place
