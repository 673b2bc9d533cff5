"""The state of a review: makes and undoes edits and keeps everything that moves with them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from editor.article import Article, Edit, EditLog, Span
from editor.article.article import NOTHING, Removed
from editor.article.log import Event
from editor.review.history import CapturedSuspect, History, Step, SuspectRecord
from editor.review.item import State
from editor.review.spans import MovingSpan, MovingSpans, empty_at_ends, moved, within_edit
from editor.review.suspects import Suspects


class ReviewState:
    """The text, log, suspects, places of changes and undo stack of a review, kept consistent."""

    def __init__(self, article: Article, log: EditLog, allowed_always: Collection[str]) -> None:
        self.article = article
        self.log = log
        self.suspects = Suspects(allowed_always)
        self.changes = MovingSpans()
        """The places of the text that each event inserted, by the event's number."""
        self.owners: dict[int, int] = {}
        """The suspect that an event decided, by the event's number."""
        self.former: dict[int, SuspectRecord] = {}
        """The record that the suspect had before that event."""
        self.overwritten: dict[int, list[MovingSpan]] = {}
        """Places of the changes that an event replaced as a whole, from the start of its edit."""
        self.undone_events: set[int] = set()
        """Numbers of the events that were undone or reverted."""
        self.history = History()
        self.edits: list[Edit] = []
        """Every edit of the text so far, undo and redo included."""
        self.saved_events = 0
        """The number of events that the log had when it was last saved."""

    def make(
        self,
        step: Step,
        edit: Edit,
        event: int,
        owner: int | None = None,
        *,
        reverts: int | None = None,
    ) -> None:
        """Make one edit of a step, logged as that event.

        The suspect `owner` gets the new wording or, if the edit reverts the event `reverts`, the
        record that it had before that. Other suspects that the edit goes into become BY_HAND.
        """
        own = self.suspects.capture([owner] if owner is not None else [])
        step.captured += own
        step.suspect_ids |= {one.place.id: None for one in own}
        self.suspects.remove([one.place.id for one in own])
        gone = self._gone_with_revert(edit) if reverts is not None and not own else []
        empty = self.suspects.capture(
            set(gone).difference(self.suspects.spans.overlapping(*edit.span))
        )
        step.captured += empty
        step.suspect_ids |= {one.place.id: None for one in empty}
        step.removed.append(self._apply(edit))
        step.events.append(event)
        self._touch(step, edit)
        self._place_change(step, edit, event, edit.result, owner)
        if reverts is not None:
            self._restore_overwritten(step, edit, event, reverts)
        step.edits.append(edit)
        step.lowest_start = min(step.lowest_start, edit.start)
        for one in own:
            suspect = one.record.suspect
            if reverts is not None:
                record = self.former[reverts]
            elif self.log.events[event - 1]["event"] == "accept":
                record = SuspectRecord(suspect, State.ACCEPTED, edit.after)
            else:
                record = SuspectRecord(suspect, State.BY_HAND, edit.after)
            place = MovingSpan(*edit.result, one.place.id)
            self.suspects.put_back([CapturedSuspect(place, record)])
            self.owners[event] = one.place.id
            self.former[event] = one.record
        self.suspects.remove(gone)

    def type(self, step: Step, edit: Edit) -> bool:
        """Make a typed edit, joined with what the step has; return whether suspects changed."""
        event = step.events[0]
        grows = next((i for i in reversed(step.suspect_ids) if i in self.suspects.spans), None)
        known = len(step.suspect_ids)
        removed = self._apply(edit)
        self._touch(step, edit, grows)
        whole = edit
        if step.edits:
            # Only typing that touches the step joins it, so `then` does not return None.
            whole = step.edits[0].then(edit) or edit
            self.changes.remove([event])
        else:
            step.removed = [removed]  # only the first edit of a step can contain newlines
        self._place_change(step, edit, event, whole.result)
        step.edits, step.lowest_start = [whole], whole.start
        return len(step.suspect_ids) != known

    def open_in(self, edit: Edit) -> list[CapturedSuspect]:
        """Return the open suspects that an edit is about to go into, in text order."""
        met = self.suspects.capture(self.suspects.spans.overlapping(*edit.span))
        return [one for one in met if one.record.state is State.OPEN]

    def forget(self, step: Step) -> None:
        """Restore suspects and places as they were before typing that left the text as it was."""
        self.suspects.remove([*step.suspect_ids, *step.adjacent_ids])
        self.changes.remove(step.changes)
        self._restore(step)

    def finish_typing(self, step: Step) -> bool:
        """Bring all to the state after one edit with the whole typing; return if suspects changed.

        The log has that one edit, whatever the order of the keys was. Text typed in place of one
        suspect becomes its wording.
        """
        edit = step.edits[0]
        suspects, into = moved([one.place for one in step.captured], edit)
        changes, into_changes = moved(step.places, edit)
        lost = set(into_changes)
        records = {one.place.id: one.record for one in step.captured}
        affected = [*step.suspect_ids, *step.adjacent_ids]
        self.suspects.remove(affected)
        for id_ in into:
            records[id_] = SuspectRecord(records[id_].suspect, State.BY_HAND)
        self.suspects.put_back([CapturedSuspect(place, records[place.id]) for place in suspects])
        step.suspect_ids = dict.fromkeys(into)
        step.adjacent_ids = dict.fromkeys(id_ for id_ in records if id_ not in step.suspect_ids)
        self.changes.remove(step.changes)
        self.overwritten[step.events[0]] = within_edit(
            [place for place in step.places if place.id in lost], edit
        )
        for place in changes:
            if place.id not in lost:
                self.changes.add(place)
        self.changes.add(MovingSpan(*edit.result, step.events[0]))
        if len(into) == 1:
            self._take_wording(self.suspects.spans.place(into[0]), edit)
        return bool(affected)

    def _take_wording(self, place: MovingSpan, edit: Edit) -> None:
        """Make the text typed in place of a suspect its wording, if it can be one."""
        record = self.suspects.record(place.id)
        wording = self.article.text[place.start : place.end]
        inside = place.start <= edit.start and edit.result.end <= place.end
        if inside and wording.strip() and wording != record.suspect.text:
            self.suspects.decide(place.id, replace(record, taken=wording))

    def reopen(self, step: Step, event: Event, owner: int | None) -> None:
        """Reverse a decision that changed no text: an allowed phrase or a dismissal."""
        if event["event"] == "allow":
            step.phrase, step.disallows = event["before"], True
            self.suspects.allow(event["before"], allowed=False)
        elif owner is not None:
            step.suspect_ids = {owner: None}
            step.captured = self.suspects.capture([owner])
            self.suspects.decide(owner, SuspectRecord(self.suspects.record(owner).suspect))

    def undo_or_redo(self, step: Step, *, back: bool) -> list[Edit]:
        """Undo or redo a step and log that; return the edits made, in order."""
        affected = {*step.suspect_ids, *step.adjacent_ids}
        captured = self.suspects.capture(affected)
        places = self.changes.places(step.changes)
        self.suspects.remove(affected)
        self.changes.remove(step.changes)
        name = "undo" if back else "redo"
        order = range(len(step.edits) - 1, -1, -1) if back else range(len(step.edits))
        group = self.log.next_number if len(step.edits) > 1 else None
        made = []
        for index in order:
            edit = step.edits[index].inverse() if back else step.edits[index]
            step.removed[index] = self._apply(edit, step.removed[index])
            # Suspects and changes that appeared since in the text removed here go with it.
            self.suspects.remove(self.suspects.shift(edit))
            self.changes.remove(self.changes.shift(edit))
            self.log.append(
                name,
                of=step.events[index],
                start=edit.start,
                before=edit.before,
                after=edit.after,
                group=group,
            )
            made.append(edit)
        if not step.edits:
            self.log.append(name, of=step.events[0])
        self._restore(step)
        step.captured, step.places = captured, places
        self._mark_events(step, back=back)
        return made

    def _restore(self, step: Step) -> None:
        """Put back the suspects and the places of changes that a step has captured."""
        self.suspects.put_back(step.captured)
        for place in step.places:
            self.changes.remove(self.changes.overlapping(place.start, place.end))
            self.changes.add(place)

    def _mark_events(self, step: Step, *, back: bool) -> None:
        """Update which events count as undone, and the phrase that the step allows."""
        if step.phrase is not None:
            self.suspects.allow(step.phrase, allowed=back is step.disallows)
        undone, live = (step.events, step.reverts) if back else (step.reverts, step.events)
        self.undone_events.update(undone)
        self.undone_events.difference_update(live)

    def _apply(self, edit: Edit, put: Removed = NOTHING) -> Removed:
        removed = self.article.apply(edit, put)
        self.edits.append(edit)
        return removed

    def _touch(self, step: Step, edit: Edit, grows: int | None = None) -> None:
        """Move the suspects with an edit; those that it goes into become BY_HAND."""
        spans = self.suspects.spans
        into = [i for i in spans.overlapping(*edit.span) if i not in step.suspect_ids]
        adjacent = [i for i in empty_at_ends(spans, edit) if i not in step.suspect_ids]
        step.captured += [
            CapturedSuspect(before, one.record)
            for one in self.suspects.capture([*into, *adjacent])
            if one.place.id not in step.adjacent_ids and (before := _before(step, one.place))
        ]
        step.suspect_ids |= dict.fromkeys(into)
        step.adjacent_ids |= dict.fromkeys(adjacent)
        self.suspects.shift(edit, grows)
        for id_ in into:
            self.suspects.decide(
                id_, SuspectRecord(self.suspects.record(id_).suspect, State.BY_HAND)
            )

    def _place_change(
        self, step: Step, edit: Edit, event: int, result: Span, owner: int | None = None
    ) -> None:
        """Move the places of earlier changes and add the place of this one.

        Places that the edit goes into are removed, and so are earlier changes of its owner.
        """
        former = [
            place.id
            for place in self.changes.within(*edit.span)
            if owner is not None and self.owners.get(place.id) == owner
        ]
        lost = self.changes.remove([*former, *self.changes.overlapping(*edit.span)])
        self.overwritten[event] = within_edit(lost, edit)
        adjacent = self.changes.places(empty_at_ends(self.changes, edit))
        fresh = [place for place in [*lost, *adjacent] if place.id not in step.changes]
        step.places += [before for place in fresh if (before := _before(step, place))]
        step.changes.update(place.id for place in fresh)
        self.changes.shift(edit)
        self.changes.add(MovingSpan(*result, event))
        step.changes.add(event)

    def _restore_overwritten(self, step: Step, edit: Edit, event: int, reverts: int) -> None:
        """Restore the places of the changes that the reverted event had replaced."""
        restored = [
            MovingSpan(edit.start + place.start, edit.start + place.end, place.id)
            for place in self.overwritten[reverts]
        ]
        if restored:
            self.changes.remove([event])
        for place in restored:
            self.changes.add(place)
        step.changes.update(place.id for place in restored)

    def _gone_with_revert(self, edit: Edit) -> list[int]:
        """Return the suspects to remove when an edit reverts text that was inserted by hand.

        These are the suspects in that text, and the empty rests of those that it replaced as a
        whole.
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


def _before(step: Step, place: MovingSpan) -> MovingSpan | None:
    """Return where a place was before the edits of a step so far; None if it is within them.

    A step that is being extended meets suspects and changes after some of its edits, but has to
    capture them as they were before it.
    """
    if place.end <= step.lowest_start:
        return place
    for edit in reversed(step.edits):
        if place.end <= edit.result.start:
            continue
        if place.start < edit.result.end:
            return None
        place = MovingSpan(place.start - edit.growth, place.end - edit.growth, place.id)
    return place
