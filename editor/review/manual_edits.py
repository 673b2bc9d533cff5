"""What a person types, pastes or replaces: text changed by other means than a suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.article import Edit, EditMismatchError
from editor.review.history import Mark, Step
from editor.review.item import State
from editor.review.review_state import ReviewState, fields_of
from editor.review.wording import pair_label, short


def typing(state: ReviewState) -> Edit | None:
    """What is being typed and is not in the log yet."""
    done = state.history.done
    return done[-1].edits[0] if done and done[-1].typing else None


def type_in(state: ReviewState, edit: Edit) -> bool:
    """Go on with what is being typed, or begin anew; whether suspects changed."""
    joined = state.history.typing_on(edit)
    suspects_changed = joined is None and seal(state)
    step = joined or Step("", by_hand=True, typing=True, numbers=[state.log.next_number])
    suspects_changed |= state.type(step, edit)
    if joined is None:
        state.history.add(step)
    whole = step.edits[0]
    step.label = f"typing “{short(whole.after)}”" if whole.after else "deleting"
    return suspects_changed


def seal(state: ReviewState) -> bool:
    """Write what is being typed into the log; whether suspects changed.

    What was typed in the place of one is its wording now, and typing that had come to nothing
    leaves no trace.
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
    met = [mark for mark in step.saved_marks if mark.place.id in step.ids]
    into = _described(mark for mark in met if mark.record.state is State.OPEN)
    state.log.append("edit", **fields_of(edit), into=into)
    return changed


def replace(state: ReviewState, edits: Iterable[Edit]) -> tuple[Step, list[Edit]]:
    """Make several edits, given in the present text, as one step.

    Returns the step and its edits in the order in which they were made: last place first.
    Raises EditMismatchError, with nothing done, if one does not fit the text.
    """
    made = sorted(edits, key=lambda edit: edit.start, reverse=True)
    _check_fit(state.article.text, made)
    seal(state)
    step = Step(pair_label(made[-1].before, made[-1].after, len(made)), by_hand=True)
    first = state.log.next_number
    for edit in made:
        into = _described(state.open_in(edit))
        event = state.log.append("edit", **fields_of(edit), into=into, group=first)
        state.make(step, edit, int(event["n"]))
    return step, made


def _described(marks: Iterable[Mark]) -> list[dict[str, object]] | None:
    """The suspects that an edit went into, for the log: whoever goes on from it knows of them."""
    found: list[dict[str, object]] = [
        {
            "start": mark.place.start,
            "spun": mark.record.suspect.text,
            "kind": mark.record.suspect.kind.value,
            "confidence": round(mark.record.suspect.confidence, 4),
        }
        for mark in marks
    ]
    return found or None


def _check_fit(text: str, edits: Sequence[Edit]) -> None:
    """Raise EditMismatchError unless these edits, last place first, fit and do not overlap."""
    limit = len(text)
    for edit in edits:
        start, end = edit.span
        if start < 0 or end > limit or not text.startswith(edit.before, start):
            raise EditMismatchError(f"at {start}: {edit.before[:40]!r} is not there to replace")
        limit = start
