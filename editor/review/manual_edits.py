"""Manual edits: typing, pasting and replacing, rather than accepting a suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.article import Edit, EditMismatchError
from editor.article.log import fields_of
from editor.review.history import CapturedSuspect, Step
from editor.review.item import State
from editor.review.review_state import ReviewState
from editor.review.wording import pair_label, short
from editor.translatable import tr


def typing(state: ReviewState) -> Edit | None:
    """Return the typing that is not in the log yet."""
    done = state.history.done
    return done[-1].edits[0] if done and done[-1].typing else None


def type_in(state: ReviewState, edit: Edit) -> bool:
    """Make a typed edit, in the last step or a new one; return whether suspects changed."""
    joined = state.history.step_to_join(edit)
    suspects_changed = joined is None and seal(state)
    step = joined or Step("", by_hand=True, typing=True, events=[state.log.next_number])
    suspects_changed |= state.type(step, edit)
    if joined is None:
        state.history.add(step)
    whole = step.edits[0]
    words = short(whole.after) or ("↵" if "\n" in whole.after else " ")
    step.label = tr("typing “{words}”", words=words) if whole.after else tr("deleting")
    return suspects_changed


def seal(state: ReviewState) -> bool:
    """Write unlogged typing to the log; return whether suspects changed.

    Text typed in place of a suspect becomes its wording. Typing that left the text as it was is
    forgotten instead.
    """
    edit = typing(state)
    if edit is None:
        return False
    step = state.history.done[-1]
    if step.is_nothing:
        state.history.drop()
        state.forget(step)
        return True
    step.typing = False
    changed = state.finish_typing(step)
    met = [one for one in step.captured if one.place.id in step.suspect_ids]
    into = described(one for one in met if one.record.state is State.OPEN)
    state.log.append("edit", **fields_of(edit), into=into)
    return changed


def replace(state: ReviewState, edits: Iterable[Edit]) -> tuple[Step, list[Edit]]:
    """Make several edits, given in the present text, as one step.

    Returns the step and its edits in the order they were made: the last in the text first.
    Raises EditMismatchError, with nothing done, if one does not fit the text.
    """
    made = sorted(edits, key=lambda edit: edit.start, reverse=True)
    _check_fit(state.article.text, made)
    seal(state)
    step = Step(pair_label(made[-1].before, made[-1].after, len(made)), by_hand=True)
    first_event = state.log.next_number
    for edit in made:
        into = described(state.open_in(edit))
        event = state.log.append("edit", **fields_of(edit), into=into, group=first_event)
        state.make(step, edit, int(event["n"]))
    return step, made


def described(suspects: Iterable[CapturedSuspect]) -> list[dict[str, object]] | None:
    """Return open suspects that an event is about as the log has them, for replaying it."""
    found: list[dict[str, object]] = [
        {
            "start": one.place.start,
            "spun": one.record.suspect.text,
            "kind": one.record.suspect.kind.value,
            "confidence": round(one.record.suspect.confidence, 4),
        }
        for one in suspects
    ]
    return found or None


def _check_fit(text: str, edits: Sequence[Edit]) -> None:
    """Raise EditMismatchError unless the edits, last first, fit the text and do not overlap."""
    limit = len(text)
    for edit in edits:
        start, end = edit.span
        if start < 0 or end > limit or not text.startswith(edit.before, start):
            raise EditMismatchError(
                tr(
                    "at {start}: {before!r} is not there to replace",
                    start=start,
                    before=edit.before[:40],
                )
            )
        limit = start
