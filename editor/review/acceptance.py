"""Putting wordings in and taking them out again, each with what it changes beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from editor.article import Edit
from editor.article.log import changes_text
from editor.engine.suspect import SuggestionSource
from editor.review.history import Step
from editor.review.item import Item
from editor.review.log_rows import revertable
from editor.review.review_state import ReviewState, fields_of
from editor.review.wording import acceptance, pair_label

if TYPE_CHECKING:
    from editor.engine.suspect import Repair

Beside = Mapping[int, Sequence[Edit]]
"""By suspect, the edits made along with its wording, each in the text that the one before left."""


def put_in(
    state: ReviewState, pairs: Sequence[tuple[Item, str]], beside: Beside | None = None
) -> tuple[Step, list[Edit]]:
    """Put wordings in, last place first, as one step; `beside`: None for what they need.

    Returns the step and its edits in the order in which they were made.
    """
    pairs = sorted(pairs, key=lambda pair: pair[0].start, reverse=True)
    item, wording = pairs[-1]
    step = Step(pair_label(item.text, wording, len(pairs)))
    first = state.log.next_number
    nths = [state.suspects.nth(item.id) for item, _ in pairs]
    edits = []
    for (item, wording), nth in zip(pairs, nths, strict=True):
        if beside is None:
            found = state.suspects.repairs(item, wording, state.article.text)
            reasons = [repair.reason for repair in found]
            small = [_edit(repair, item, wording) for repair in found]
        else:
            small = list(beside.get(item.id, ()))
            reasons = [""] * len(small)
        group = first if len(pairs) > 1 or small else None
        name, fields = acceptance(item, wording, nth)
        number = int(state.log.append(name, **fields, group=group)["n"])
        edit = Edit(item.start, item.text, wording)
        state.make(step, edit, number, owner=item.id)
        edits.append(edit)
        for edit, reason in zip(small, reasons, strict=True):
            event = state.log.append(
                "edit",
                **fields_of(edit),
                source=SuggestionSource.RULE,
                reason=reason or None,
                **{"for": number},
                group=group,
            )
            state.make(step, edit, int(event["n"]))
            edits.append(edit)
    return step, edits


def revert_change(state: ReviewState, n: int) -> tuple[Step, list[Edit]]:
    """Take back the change of event n by itself, with what was changed beside its suspect."""
    event = state.log.events[n - 1]
    numbers = [n, *(e["n"] for e in state.log.events if e.get("for") == n)]
    numbers = [number for number in numbers if number == n or revertable(state, number)]
    step = Step(f"revert {pair_label(event['before'], event.get('after'))}", reopens=numbers)
    owner = state.owners.get(n)
    edits: list[Edit] = []
    if not changes_text(event):
        made = state.log.append("revert", of=n, before=event["before"])
        state.reopen(step, event, owner)
        step.numbers = [int(made["n"])]
    group = state.log.next_number if len(numbers) > 1 else None
    for number in numbers if changes_text(event) else ():
        gone = state.log.events[number - 1]
        edit = Edit(state.changes.place(number).start, gone["after"], gone["before"])
        made = state.log.append("revert", of=number, **fields_of(edit), group=group)
        state.make(step, edit, int(made["n"]), owner=owner if number == n else None, reverts=number)
        edits.append(edit)
    step.by_hand = bool(edits) and not step.ids
    state.undone_events.update(numbers)
    return step, edits


def _edit(repair: Repair, item: Item, wording: str) -> Edit:
    """A repair in the text that has the wording already."""
    base = item.start if repair.offset < 0 else item.start + len(wording)
    return Edit(base + repair.offset, repair.before, repair.after)
