"""Making and taking back the edits of a step, with all that moves along."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from editor.article import Article, Edit, EditLog
from editor.article.log import Event
from editor.article.newlines import Styles
from editor.review.history import History, Mark, Record, Step
from editor.review.item import State
from editor.review.spans import MovingSpans, Place
from editor.review.suspects import Suspects


class Editing:
    """The text, the suspects, the places of former changes and the history, in step."""

    def __init__(self, article: Article, log: EditLog, allowed_always: Collection[str]) -> None:
        self.article = article
        self.log = log
        self.suspects = Suspects(allowed_always)
        self.changes = MovingSpans()
        """Where the text stands that each event put in, by the event's number."""
        self.owners: dict[int, int] = {}
        """The suspect that an event decided."""
        self.former: dict[int, Record] = {}
        """What was kept of that suspect before."""
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
        step.other_side += own
        step.ids += [mark.place.id for mark in own]
        self.suspects.take_out([mark.place.id for mark in own])
        gone = self._that_go_with(edit) if reverts is not None and not own else []
        bare = self.suspects.capture(
            set(gone).difference(self.suspects.spans.overlapping(*edit.span))
        )
        step.other_side += bare
        step.ids += [mark.place.id for mark in bare]
        step.styles.append(self._apply(edit))
        step.edits.append(edit)
        step.numbers.append(event)
        self._touch(step, edit)
        self._settle(step, edit, event)
        for mark in own:
            suspect = mark.record.suspect
            if reverts is not None:
                record = self.former[reverts]
            elif self.log.events[event - 1]["event"] == "accept":
                record = Record(suspect, State.ACCEPTED, edit.after)
            else:
                record = Record(suspect, State.BY_HAND, edit.after)
            self.suspects.put_back([Mark(Place(*edit.result, mark.place.id), record)])
            self.owners[event] = mark.place.id
            self.former[event] = mark.record
        self.suspects.take_out(gone)

    def type(self, step: Step, edit: Edit) -> bool:
        """Make a typed edit, joining it with what the step has; whether suspects changed."""
        event = step.numbers[0]
        grows = next((i for i in reversed(step.ids) if i in self.suspects.spans), None)
        known = len(step.ids)
        done = step.edits[0] if step.edits else None
        taken = self._apply(edit)  # only a step's first edit goes into newlines
        if done is not None:
            # A step is only gone on with by typing that touches it.
            step.edits[0] = done.then(edit) or edit
            self.changes.remove([event])
        else:
            step.edits, step.styles = [edit], [taken]
        self._touch(step, edit, done, grows)
        self._settle(step, edit, event, done, step.edits[0])
        return len(step.ids) != known

    def open_in(self, edit: Edit) -> list[Mark]:
        """The open suspects that an edit is about to go into, in text order."""
        marks = self.suspects.capture(self.suspects.spans.overlapping(*edit.span))
        return [mark for mark in marks if mark.record.state is State.OPEN]

    def forget(self, step: Step) -> None:
        """Have suspects and places as they were before typing that came to nothing."""
        self.suspects.take_out(step.ids)
        self.changes.remove(step.changes)
        self._restore(step)

    def take_typed(self, step: Step) -> bool:
        """Count what was typed in the place of one suspect as its wording; whether it was."""
        edit = step.edits[0]
        if len(step.ids) != 1 or step.ids[0] not in self.suspects.spans:
            return False
        place, record = self.suspects.spans.place(step.ids[0]), self.suspects.record(step.ids[0])
        wording = self.article.text[place.start : place.end]
        inside = place.start <= edit.start and edit.result.end <= place.end
        if not inside or not wording.strip() or wording == record.suspect.text:
            return False
        self.suspects.decide(place.id, replace(record, taken=wording))
        return True

    def reopen(self, step: Step, event: Event, owner: int | None) -> None:
        """Take back a decision that changed no text: an allowed phrase or a dismissal."""
        if event["event"] == "allow":
            step.phrase, step.forbids = event["before"], True
            self.suspects.allow(event["before"], allowed=False)
        elif owner is not None:
            step.ids = [owner]
            step.other_side = self.suspects.capture([owner])
            self.suspects.decide(owner, Record(self.suspects.record(owner).suspect))

    def turn(self, step: Step, *, back: bool) -> list[Edit]:
        """Take a step back or make it again, and record that; the edits that did it."""
        marks = self.suspects.capture(step.ids)
        places = self.changes.places(step.changes)
        self.suspects.take_out(step.ids)
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
        step.other_side, step.places = marks, places
        self._flip(step, back=back)
        return made

    def _restore(self, step: Step) -> None:
        self.suspects.put_back(step.other_side)
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

    def _touch(
        self, step: Step, edit: Edit, done: Edit | None = None, grows: int | None = None
    ) -> None:
        """Move the suspects; those that the edit goes into were decided by hand."""
        touched = self.suspects.spans.overlapping(*edit.span)
        fresh = self.suspects.capture(i for i in touched if i not in step.ids)
        step.other_side += [
            Mark(before, mark.record) for mark in fresh if (before := _before(done, mark.place))
        ]
        step.ids += [mark.place.id for mark in fresh]
        self.suspects.shift(edit, grows)
        for mark in fresh:
            self.suspects.decide(mark.place.id, Record(mark.record.suspect, State.BY_HAND))

    def _settle(
        self,
        step: Step,
        edit: Edit,
        event: int,
        done: Edit | None = None,
        whole: Edit | None = None,
    ) -> None:
        """Move the places of former changes; those that the edit goes into are gone."""
        lost = self.changes.remove(self.changes.overlapping(*edit.span))
        step.places += [before for place in lost if (before := _before(done, place))]
        step.changes += [place.id for place in lost]
        self.changes.shift(edit)
        self.changes.add(Place(*(whole or edit).result, event))
        if event not in step.changes:
            step.changes.append(event)

    def _that_go_with(self, edit: Edit) -> list[int]:
        """The suspects that are none any more once text that was put in by hand is taken back.

        Those found in it since, those it was typed into, and what is left of those that it took
        the place of as a whole.
        """
        inside = self.suspects.spans.overlapping(*edit.span)
        return inside + [
            place.id
            for place in self.suspects.spans.within(*edit.span)
            if place.start == place.end
            and place.id not in inside
            and (record := self.suspects.record(place.id)).state is State.BY_HAND
            and record.taken is None
        ]


def _before(done: Edit | None, place: Place) -> Place | None:
    """Where a place was before what a step has done so far; None if it came up in that.

    A step that typing goes on with meets suspects and changes in the middle of itself, but
    they have to be kept as they were when it began.
    """
    if done is None or place.end <= done.result.start:
        return place
    if place.start < done.result.end:
        return None
    return Place(place.start - done.growth, place.end - done.growth, place.id)
