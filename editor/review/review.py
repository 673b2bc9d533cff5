"""The review: decisions on suspects, typing and undo, all of it recorded in the edit log."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import editor
from editor.article import Article, Edit, EditLog, Span
from editor.article.span import paragraphs_around
from editor.engine.model.garbage import collection_paused
from editor.engine.suspect import Suspect
from editor.review import analysis_results, manual_edits, saving
from editor.review.acceptance import ExtraEdits, accept_wordings, revert_change
from editor.review.change import Change, ChangeOrigin
from editor.review.history import Step, SuspectRecord
from editor.review.item import Item, State
from editor.review.log_rows import revertable, why_not_revertable
from editor.review.originals import OriginalRecord
from editor.review.queries import ReviewQueries
from editor.review.review_state import ReviewState
from editor.review.saving import PreparedSave
from editor.review.wording import fitting, short, with_lf
from editor.translatable import tr

if TYPE_CHECKING:
    from editor.engine.reading.evidence import Evidence


class CannotRevertError(ValueError):
    """A change that can no longer be reverted by itself; the message says why."""


class Review(ReviewQueries):
    """An article, its suspects and its log, kept consistent by every operation.

    All offsets are code points of the article's text. Each operation is one undo step and calls
    the subscribers once, after everything is consistent.
    """

    def __init__(
        self,
        article: Article,
        log: EditLog | None = None,
        allowed_always: Collection[str] = (),
    ) -> None:
        super().__init__(
            ReviewState(article, log or EditLog.start(article, editor.__version__), allowed_always)
        )
        self._subscribers: list[Callable[[Change], None]] = []

    @property
    def log(self) -> EditLog:
        """The log; reading it seals typing that may still grow."""
        self.seal()
        return self._state.log

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call a function with every change; calling the result unsubscribes it."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    # Decisions

    def accept(self, id_: int, rank: int = 1) -> None:
        """Accept the suggestion of that rank (from 1); raises IndexError if there is none."""
        item = self.item(id_)
        if not 1 <= rank <= len(item.suggestions):
            raise IndexError(f"no suggestion {rank}: {item.text!r} has {len(item.suggestions)}")
        self._accept([(item, item.suggestions[rank - 1].text)], focus=id_)

    def accept_wording(self, id_: int, wording: str) -> None:
        """Replace a suspect by the user's own wording."""
        items = self._sealed_items([id_])
        self._accept([(item, with_lf(wording)) for item in items], focus=id_)

    def accept_alike(self, id_: int, wording: str, ids: Iterable[int]) -> None:
        """Replace all these suspects by a wording, each in its own case."""
        wording = with_lf(wording)
        items = self._sealed_items(dict.fromkeys(ids))
        self._accept([(item, fitting(item, wording)) for item in items], focus=id_)

    def accept_all(
        self, pairs: Iterable[tuple[int, str]], extra_edits: ExtraEdits | None = None
    ) -> None:
        """Replace each of these suspects by a wording, as one step.

        `extra_edits` are made along with them; None: those that the wordings need.
        """
        wordings = dict(pairs)
        items = [(item, wordings[item.id]) for item in self._sealed_items(wordings)]
        if items:
            self._accept(items, focus=items[0][0].id, extra_edits=extra_edits)

    def dismiss(self, id_: int) -> None:
        """Dismiss an open suspect: its text stays. A decided one is left as it was decided."""
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
        step = Step(
            tr("dismiss “{phrase}”", phrase=short(item.text)),
            events=[event],
            suspect_ids={id_: None},
        )
        step.captured = self._state.suspects.capture([id_])
        record = self._state.suspects.record(id_)
        self._state.suspects.decide(id_, SuspectRecord(record.suspect, State.DISMISSED))
        self._state.owners[event] = id_
        self._done(step, Change(ChangeOrigin.DECISION, focus=id_))

    def allow(self, id_: int, *, always: bool = False) -> None:
        """Allow the suspect's phrase, in this article or always.

        Does nothing for a phrase that the user's settings always allow.
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
        """Allow a phrase, in this article or always."""
        scope = "always" if always else "article"
        self.seal()
        suspects = manual_edits.described(self._state.suspects.of_phrase(phrase))
        event = self._record("allow", start=start, before=phrase, scope=scope, suspects=suspects)
        self._state.suspects.allow(phrase)
        label = (
            tr("always allow “{phrase}”", phrase=short(phrase))
            if always
            else tr("allow “{phrase}”", phrase=short(phrase))
        )
        step = Step(label, events=[event], phrase=phrase, at_hand=focus)
        self._done(step, Change(ChangeOrigin.DECISION, focus=focus))

    def compare_with(self, original: OriginalRecord) -> None:
        """Record an original that suspects are compared with from now on; undo takes it back."""
        event = self._record("original", **original.fields())
        step = Step(tr("compare with “{name}”", name=short(original.name)), events=[event])
        self._done(step, Change(ChangeOrigin.ORIGINAL))

    def allow_from_outside(self, phrases: Iterable[str]) -> None:
        """Allow the phrases that the user's settings always allow, and no others that they did.

        No step, and not in the log.
        """
        if self._state.suspects.allow_from_outside(phrases):
            self._tell(Change(ChangeOrigin.MERGE))

    # Manual edits

    def type(self, edit: Edit) -> None:
        """Make an edit that was typed, pasted, dropped or deleted.

        Small edits in a row make one undo step.
        """
        if edit.before == edit.after:
            return
        suspects_changed = manual_edits.type_in(self._state, edit)
        caret, dirty = edit.result.end, paragraphs_around(self.text, *edit.result)
        change = Change(ChangeOrigin.TYPE, (edit,), suspects_changed, caret=caret, dirty=dirty)
        self._tell(change)

    def replace(self, edits: Sequence[Edit]) -> None:
        """Make several manual edits as one step, given in the present text, none overlapping.

        Raises EditMismatchError, with nothing done, if one does not fit the text.
        """
        needed = [
            Edit(edit.start, edit.before, with_lf(edit.after))
            for edit in edits
            if edit.before != edit.after
        ]
        if needed:
            step, made = manual_edits.replace(self._state, needed)
            self._done(step, Change.of_step(ChangeOrigin.REPLACE, step, made, self.text))

    def seal(self) -> None:
        """Write typing that may still grow to the log; further typing is a new step."""
        if self.typing is not None:
            self._tell(Change(ChangeOrigin.SEALED, suspects=manual_edits.seal(self._state)))

    # Undo, redo, revert

    def undo(self) -> bool:
        """Undo the last step; return False if there is none."""
        manual_edits.seal(self._state)
        history = self._state.history
        if not history.done:
            return False
        step = history.done.pop()
        history.undone.append(step)
        edits = self._state.undo_or_redo(step, back=True)
        self._tell(Change.of_step(ChangeOrigin.UNDO, step, edits, self.text))
        return True

    def redo(self) -> bool:
        """Redo the step that was undone last; return False if there is none."""
        self.seal()
        history = self._state.history
        if not history.undone:
            return False
        step = history.undone.pop()
        history.done.append(step)
        edits = self._state.undo_or_redo(step, back=False)
        self._tell(Change.of_step(ChangeOrigin.REDO, step, edits, self.text))
        return True

    def revert(self, n: int) -> None:
        """Revert the change that the log has as event n, and nothing else.

        Raises CannotRevertError if its place was changed again since, or it was undone.
        """
        manual_edits.seal(self._state)
        if not revertable(self._state, n):
            raise CannotRevertError(why_not_revertable(self._state, n))
        step, edits = revert_change(self._state, n)
        self._done(step, Change.of_step(ChangeOrigin.REVERT, step, edits, self.text))

    # Analysis

    def set_evidence(self, evidence: Evidence) -> None:
        """Set the engine's evidence about the whole article."""
        self.evidence = evidence
        self._tell(Change(ChangeOrigin.EVIDENCE, suspects=False))

    def merge(
        self,
        fresh: Sequence[Suspect],
        lines: Sequence[Span],
        revision: int,
        current: int | None = None,
    ) -> None:
        """Merge the suspects that an analysis found in whole lines of the text at that revision.

        Edits made since are accounted for. The `current` suspect, which the user is looking at,
        is neither removed nor reordered.
        """
        changed = analysis_results.merge(self._state, fresh, lines, revision, current)
        self._tell(Change(ChangeOrigin.MERGE, suspects=bool(changed), ids=changed))

    # Saving and replaying

    def prepare_save(self, name: str, encoding: str | None = None) -> PreparedSave:
        """Prepare a save under a file name: the bytes of the corrected text and its log.

        The review counts as saved once `commit` is called, which raises RuntimeError if anything
        was done in between. Raises UnicodeEncodeError if the encoding lacks a character.
        """
        write = self.article.encoder(encoding, name)  # if this raises, nothing has been sealed
        self.seal()
        prepared = saving.prepare_save(self._state, name, encoding, write)

        def commit() -> None:
            self.seal()
            prepared.commit()
            self._tell(Change(ChangeOrigin.SAVE, suspects=False))

        return replace(prepared, commit=commit)

    def ensure_suspect(self, suspect: Suspect, nth: int | None = None) -> int:
        """Ensure a suspect exists at its span, as Suspects.ensure does; return its id."""
        return self._state.suspects.ensure(suspect, self.text, nth)

    def adopt(self, log: EditLog) -> None:
        """Continue with a log of the very operations that were made on this review."""
        saving.adopt_log(self._state, log)

    def _sealed_item(self, id_: int) -> Item | None:
        """Return a suspect after sealing, None if sealing removed it."""
        return next(iter(self._sealed_items([id_])), None)

    def _sealed_items(self, ids: Iterable[int]) -> list[Item]:
        """Return suspects after sealing, but those that sealing removed.

        What is sealed teaches suggestions: whether a wording was suggested, the log is to say as
        it does when it is replayed. Raises KeyError if one was gone before.
        """
        there = [self._state.suspects.spans.place(id_).id for id_ in ids]
        self.seal()
        return [self.item(id_) for id_ in there if self.has(id_)]

    def _accept(
        self,
        pairs: Sequence[tuple[Item, str]],
        focus: int,
        extra_edits: ExtraEdits | None = None,
    ) -> None:
        self.seal()
        # Sealing may move suspects; the suggestions stay those that the user saw.
        places = self._state.suspects.spans.places([item.id for item, _ in pairs])
        present = {place.id: place for place in places}
        pairs = [
            (self._moved(item, *present[item.id][:2]), wording)
            for item, wording in pairs
            if item.id in present
        ]
        if pairs:
            with collection_paused():
                step, edits = accept_wordings(self._state, pairs, extra_edits)
            step.at_hand = focus
            change = Change.of_step(ChangeOrigin.DECISION, step, edits, self.text, focus)
            self._done(step, change)

    def _moved(self, item: Item, start: int, end: int) -> Item:
        return replace(item, start=start, end=end, text=self.text[start:end])

    def _record(self, event: str, **fields: object) -> int:
        """Seal typing and append an event to the log; return its number."""
        manual_edits.seal(self._state)
        return int(self._state.log.append(event, **fields)["n"])

    def _done(self, step: Step, change: Change) -> None:
        self._state.history.add(step)
        self._tell(change)

    def _tell(self, change: Change) -> None:
        for subscriber in list(self._subscribers):
            subscriber(change)
