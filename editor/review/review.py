"""The review: decisions on suspects, typing, undo, and the log that follows all of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import editor
from editor.article import Article, Edit, EditLog, Span
from editor.article.article import text_sha256
from editor.article.log import spelled
from editor.article.span import paragraphs_around
from editor.engine.reading.teaching import Decision
from editor.engine.suspect import Suspect
from editor.review import manual_edits
from editor.review.acceptance import Beside, put_in, revert_change
from editor.review.history import Step, SuspectRecord
from editor.review.item import Change, Counts, Item, Outline, State
from editor.review.log_rows import LogRow, log_rows, revertable, why_not_revertable
from editor.review.review_state import ReviewState
from editor.review.spans import MovingSpan, MovingSpans
from editor.review.wording import fitting, short, with_lf


class CannotRevertError(ValueError):
    """A change that can no longer be taken back by itself; the message says why."""


@dataclass(frozen=True, slots=True)
class PreparedSave:
    """What a save writes, and what makes it count once it is on disk."""

    write: Callable[[], bytes]
    """Makes the bytes of the corrected text, which may take a while."""
    log: bytes
    commit: Callable[[], None]

    @property
    def data(self) -> bytes:
        """The bytes of the corrected text."""
        return self.write()


class Review:
    """An article, its suspects and its log, kept in step by every operation.

    All offsets are code points of the article's text. Each operation is one undo step and
    tells the subscribers once, after everything is consistent.
    """

    def __init__(
        self,
        article: Article,
        log: EditLog | None = None,
        allowed_always: Collection[str] = (),
    ) -> None:
        self.evidence: object | None = None
        """What the engine found out about the whole article; None until it was analysed."""
        self._state = ReviewState(
            article, log or EditLog.start(article, editor.__version__), allowed_always
        )
        self._subscribers: list[Callable[[Change], None]] = []
        self._saved_at = 0

    # What there is

    @property
    def article(self) -> Article:
        """The article under review."""
        return self._state.article

    @property
    def text(self) -> str:
        """The text as it is now."""
        return self._state.article.text

    @property
    def revision(self) -> int:
        """How many edits the text has seen."""
        return len(self._state.trail)

    @property
    def log(self) -> EditLog:
        """The log, with everything that was done in it."""
        self.seal()
        return self._state.log

    @property
    def recorded(self) -> EditLog:
        """The log without what is being typed and may still grow."""
        return self._state.log

    @property
    def typing(self) -> Edit | None:
        """What is being typed and is not in the log yet."""
        return manual_edits.typing(self._state)

    def items(self) -> list[Item]:
        """All suspects in text order."""
        suspects = self._state.suspects
        return [suspects.item(place, self.text) for place in suspects.spans]

    def ids(self) -> list[int]:
        """Ids of all suspects in text order."""
        return self._state.suspects.spans.ids

    def item(self, id_: int) -> Item:
        """One suspect. Raises KeyError if it is gone."""
        suspects = self._state.suspects
        return suspects.item(suspects.spans.place(id_), self.text)

    def items_in(self, start: int, end: int) -> list[Item]:
        """The suspects that overlap or touch a stretch of the text."""
        suspects = self._state.suspects
        return [suspects.item(place, self.text) for place in suspects.spans.within(start, end)]

    def outline(self) -> list[Outline]:
        """All suspects in text order, for an overview."""
        return self._state.suspects.outline()

    def counts(self) -> Counts:
        """How far the review has come."""
        return self._state.suspects.counts()

    def at(self, offset: int) -> int | None:
        """The suspect that holds this code point, or ends there."""
        return self._state.suspects.at(offset)

    def next_open(self, offset: int, *, wrap: bool = True) -> int | None:
        """The first open suspect that starts at offset or later."""
        return self._state.suspects.next_open(offset, wrap=wrap)

    def previous_open(self, offset: int, *, wrap: bool = True) -> int | None:
        """The last open suspect that starts before offset."""
        return self._state.suspects.previous_open(offset, wrap=wrap)

    def alike(self, id_: int) -> list[Item]:
        """The open suspects with the same phrase and kind, in text order."""
        suspects = self._state.suspects
        return [suspects.item(place, self.text) for place in suspects.alike(id_)]

    def count_alike(self, id_: int) -> int:
        """How many suspects alike() would give."""
        return self._state.suspects.count_alike(id_)

    def changes(self) -> list[LogRow]:
        """The events of the log, for reading, with where each stands now."""
        return log_rows(self._state)

    def allowed_always(self) -> dict[str, int]:
        """The phrases that the log allows always, and how many times that still stands."""
        undone = self._state.undone_events
        found: dict[str, int] = {}
        for event in self.recorded.events:
            if event["event"] == "allow" and event.get("scope") == "always":
                phrase = event["before"]
                found[phrase] = found.get(phrase, 0) + (event["n"] not in undone)
        return found

    # Decisions

    def accept(self, id_: int, rank: int = 1) -> None:
        """Put in the suggestion of that rank (from 1). Raises IndexError if there is none."""
        item = self.item(id_)
        if not 1 <= rank <= len(item.suggestions):
            raise IndexError(f"no suggestion {rank}: {item.text!r} has {len(item.suggestions)}")
        self._accept([(item, item.suggestions[rank - 1].text)], focus=id_)

    def accept_wording(self, id_: int, wording: str) -> None:
        """Put in the person's own wording."""
        self._accept([(self.item(id_), with_lf(wording))], focus=id_)

    def accept_alike(self, id_: int, wording: str, ids: Iterable[int]) -> None:
        """Put a wording in at all these suspects, each in its own case."""
        wording = with_lf(wording)
        items = [self.item(i) for i in dict.fromkeys(ids)]
        self._accept([(item, fitting(item, wording)) for item in items], focus=id_)

    def accept_all(self, pairs: Iterable[tuple[int, str]], beside: Beside | None = None) -> None:
        """Put a wording in at each of these suspects, as one step.

        `beside` are the edits that are made along with them; None for those that are needed.
        """
        items = [(self.item(id_), wording) for id_, wording in pairs]
        if items:
            self._accept(items, focus=items[0][0].id, beside=beside)

    def dismiss(self, id_: int) -> None:
        """Keep this open one as it is; one that is decided stays as it was decided."""
        item = self._sealed_item(id_)
        if item is None or item.decided:
            return
        event = self._record(
            "dismiss",
            start=item.start,
            before=item.text,
            kind=item.kind.value,
            spun=item.spun if item.spun != item.text else None,
            confidence=round(item.confidence, 4),
        )
        step = Step(f"keep “{short(item.text)}”", numbers=[event], ids={id_: None})
        step.saved_marks = self._state.suspects.capture([id_])
        record = self._state.suspects.record(id_)
        self._state.suspects.decide(id_, SuspectRecord(record.suspect, State.DISMISSED))
        self._state.owners[event] = id_
        self._done(step, Change("decision", focus=id_))

    def allow(self, id_: int, *, always: bool = False) -> None:
        """Count the suspect's phrase as sound, in this article or always.

        One that is always allowed from before stays so, whatever is done here.
        """
        item = self._sealed_item(id_)
        if item is not None and not self.is_allowed_outside(item.spun):
            self.allow_phrase(item.spun, start=item.start, always=always, focus=id_)

    def allow_phrase(
        self,
        phrase: str,
        *,
        start: int | None = None,
        always: bool = False,
        focus: int | None = None,
    ) -> None:
        """Count a phrase as sound, in this article or always."""
        scope = "always" if always else "article"
        event = self._record("allow", start=start, before=phrase, scope=scope)
        self._state.suspects.allow(phrase)
        step = Step(f"allow “{short(phrase)}”", numbers=[event], phrase=phrase)
        self._done(step, Change("decision", focus=focus))

    def allow_from_outside(self, phrases: Iterable[str]) -> None:
        """Count phrases as sound that are always allowed; no step, and not in the log."""
        self._state.suspects.allow_from_outside(phrases)

    def is_allowed_outside(self, phrase: str) -> bool:
        """Whether a phrase is always allowed from before: that is not in the log."""
        return self._state.suspects.is_allowed_outside(phrase)

    # Editing by hand

    def type(self, edit: Edit) -> None:
        """Text typed, pasted, dropped or deleted; small edits in a row make one undo step."""
        if edit.before == edit.after:
            return
        suspects_changed = manual_edits.type_in(self._state, edit)
        dirty = paragraphs_around(self.text, *edit.result)
        self._tell(Change("type", (edit,), suspects_changed, caret=edit.result.end, dirty=dirty))

    def replace(self, edits: Sequence[Edit]) -> None:
        """Several edits by hand as one step, given in the present text, none overlapping.

        Raises EditMismatchError, with nothing done, if one does not fit the text.
        """
        needed = [
            Edit(edit.start, edit.before, with_lf(edit.after))
            for edit in edits
            if edit.before != edit.after
        ]
        if needed:
            step, made = manual_edits.replace(self._state, needed)
            self._done(step, self._change("replace", step, made))

    def seal(self) -> None:
        """Write typing that may still grow into the log; further typing is a new step."""
        if self.typing is not None:
            self._tell(Change("sealed", suspects=self._seal()))

    # Taking back

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._state.history.to_undo is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._state.history.to_redo is not None

    @property
    def undo_label(self) -> str:
        """The step that undo would take back, or nothing."""
        step = self._state.history.to_undo
        return step.label if step else ""

    @property
    def redo_label(self) -> str:
        """The step that redo would make again, or nothing."""
        step = self._state.history.to_redo
        return step.label if step else ""

    def undo(self) -> bool:
        """Take the last step back; False if there is none."""
        self._seal()
        history = self._state.history
        if not history.done:
            return False
        step = history.done.pop()
        history.undone.append(step)
        edits = self._state.undo_or_redo(step, back=True)
        self._tell(self._change("undo", step, edits))
        return True

    def redo(self) -> bool:
        """Make the step that was last taken back again; False if there is none."""
        self.seal()
        history = self._state.history
        if not history.undone:
            return False
        step = history.undone.pop()
        history.done.append(step)
        edits = self._state.undo_or_redo(step, back=False)
        self._tell(self._change("redo", step, edits))
        return True

    def revert(self, n: int) -> None:
        """Take back the one change that the log has as event n, and nothing else.

        Raises CannotRevertError if its place was changed again since, or it was undone.
        """
        self._seal()
        if not revertable(self._state, n):
            raise CannotRevertError(why_not_revertable(self._state, n))
        step, edits = revert_change(self._state, n)
        self._done(step, self._change("revert", step, edits))

    # Analysis, saving, going on

    def ensure_suspect(self, suspect: Suspect, nth: int | None = None) -> int:
        """Have a suspect at its place, whatever open ones are there; its id.

        `nth` says which one it is of several without text. One whose text does not stand there
        any more was changed by hand before. Raises IndexError if there are not so many.
        """
        return self._state.suspects.ensure(suspect, self.text, nth)

    def adopt(self, log: EditLog) -> None:
        """Go on with a log that records the very operations that were made here."""
        self._state.log = log.copy()
        self._saved_at = max([e["n"] for e in log.events if e["event"] == "save"], default=0)

    def decisions(self) -> list[Decision]:
        """What was decided so far, as the engine learns from it."""
        return self._state.suspects.decisions()

    def affected_by(self, decisions: Collection[Decision]) -> list[Span]:
        """Where open suspects stand that these decisions say something about."""
        return [Span(p.start, p.end) for p in self._state.suspects.affected_by(decisions)]

    def decided_spans(self) -> list[Span]:
        """Where suspects stand that are decided, in text order."""
        return [Span(p.start, p.end) for p in self._state.suspects.decided_spans()]

    def as_found(self) -> str:
        """The text with the phrases of its suspects in the place of the accepted wordings."""
        return self._state.suspects.as_found(self.text)

    def merge(
        self,
        fresh: Sequence[Suspect],
        lines: Sequence[Span],
        revision: int,
        at_hand: int | None = None,
    ) -> None:
        """Take in what an analysis of these whole lines, at that revision of the text, found.

        Edits made since are followed; suspects they went into are left out, because their
        lines are to be analysed again anyway. The suspect at hand stays what it is.
        """
        moved, covered = MovingSpans(), MovingSpans()
        for number, suspect in enumerate(fresh):
            moved.add(MovingSpan(suspect.start, suspect.end, number))
        for number, line in enumerate(lines):
            covered.add(MovingSpan(*line, number))
        for edit in self._state.trail[revision:]:
            moved.remove(moved.shift(edit))
            covered.shift(edit)
        placed = [replace(fresh[p.id], start=p.start, end=p.end) for p in moved]
        self._state.suspects.merge(
            placed, [Span(p.start, p.end) for p in covered], self.text, at_hand
        )
        self._tell(Change("merge"))

    def note_evidence(self, evidence: object) -> None:
        """Keep what the engine found out about the whole article."""
        self.evidence = evidence
        self._tell(Change("evidence", suspects=False))

    @property
    def is_saved(self) -> bool:
        """Whether nothing was done since the article was opened or last saved."""
        typing = self.typing
        if typing is not None and typing.before != typing.after:
            return False
        return len(self._state.log.events) == self._saved_at

    def prepare_save(self, name: str, encoding: str | None = None) -> PreparedSave:
        """The bytes of the corrected text and its log, under a file name.

        The save is in that log already; it counts for this review only once `commit` is
        called, with nothing done since. Raises UnicodeEncodeError if the encoding lacks a
        character.
        """
        write = self.article.encoder(encoding)
        twin = self.log.copy()
        foreign = None if encoding in (None, self.article.origin.encoding) else encoding
        twin.append(
            "save", file=spelled(name), encoding=foreign, text_sha256=text_sha256(self.text)
        )

        def commit() -> None:
            if len(self.log.events) != len(twin.events) - 1:
                raise RuntimeError("the article was changed since this save was prepared")
            self._state.log = twin
            self._saved_at = len(twin.events)
            self._tell(Change("save", suspects=False))

        return PreparedSave(write, twin.to_bytes(), commit)

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Have a function called with every change; the result ends that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    # How it is done

    def _sealed_item(self, id_: int) -> Item | None:
        """A suspect once nothing is being typed any more; None if it went with that."""
        item = self.item(id_)
        self.seal()
        return self.item(id_) if item.id in self._state.suspects.spans else None

    def _moved(self, item: Item, place: MovingSpan) -> Item:
        start, end, _ = place
        return replace(item, start=start, end=end, text=self.text[start:end])

    def _accept(
        self, pairs: Sequence[tuple[Item, str]], focus: int, beside: Beside | None = None
    ) -> None:
        self.seal()
        # Where they stand may only now be settled; what was offered stays what the person saw.
        places = self._state.suspects.spans.places([item.id for item, _ in pairs])
        there = {place.id: place for place in places}
        pairs = [
            (self._moved(item, there[item.id]), wording)
            for item, wording in pairs
            if item.id in there
        ]
        if not pairs:
            return
        step, edits = put_in(self._state, pairs, beside)
        self._done(step, self._change("decision", step, edits, focus))

    def _seal(self) -> bool:
        """Seal without telling; whether suspects changed."""
        return manual_edits.seal(self._state)

    def _record(self, event: str, **fields: object) -> int:
        self._seal()
        return int(self._state.log.append(event, **fields)["n"])

    def _done(self, step: Step, change: Change) -> None:
        self._state.history.add(step)
        self._tell(change)

    def _change(
        self, origin: str, step: Step, edits: Sequence[Edit], focus: int | None = None
    ) -> Change:
        """The change that a step made; by-hand ones have their lines analysed again."""
        if focus is None and step.ids:
            focus = next(iter(step.ids))
        if not edits:
            return Change(origin, focus=focus)
        dirty = None
        if step.by_hand:
            # Edits run from the last place to the first or back; growth moves what follows.
            low = min(edit.start for edit in edits)
            high = max(edit.result.end for edit in edits) + sum(max(0, e.growth) for e in edits)
            dirty = paragraphs_around(self.text, low, min(high, len(self.text)))
        return Change(origin, tuple(edits), caret=edits[-1].result.end, focus=focus, dirty=dirty)

    def _tell(self, change: Change) -> None:
        for subscriber in list(self._subscribers):
            subscriber(change)
