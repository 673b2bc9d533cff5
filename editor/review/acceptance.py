"""Accepting wordings and reverting changes, each with the edits beside the suspect it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from editor.article import Edit
from editor.article.log import changes_text, fields_of
from editor.engine.suspect import SuggestionSource
from editor.review.history import Step
from editor.review.item import Item
from editor.review.log_rows import revertable
from editor.review.review_state import ReviewState
from editor.review.wording import acceptance, pair_label
from editor.translatable import tr

if TYPE_CHECKING:
    from editor.engine.suspect import Repair

ExtraEdits = Mapping[int, Sequence[Edit]]
"""Edits made along with a wording, by suspect id, each in the text that the one before left."""


def accept_wordings(
    state: ReviewState, pairs: Sequence[tuple[Item, str]], extra_edits: ExtraEdits | None = None
) -> tuple[Step, list[Edit]]:
    """Replace suspects by wordings as one step, the last in the text first.

    `extra_edits` are made along with them; None: the repairs that the wordings need. Returns the
    step and its edits in the order they were made.
    """
    pairs = sorted(pairs, key=lambda pair: pair[0].start, reverse=True)
    step = Step(_label(pairs))
    first_event = state.log.next_number
    nths = [state.suspects.nth(item.id) for item, _ in pairs]
    edits = []
    for (item, wording), nth in zip(pairs, nths, strict=True):
        if extra_edits is None:
            needed = state.suspects.repairs(item, wording, state.article.text)
            reasons = [repair.reason for repair in needed]
            extra = [_edit(repair, item, wording) for repair in needed]
        else:
            extra = list(extra_edits.get(item.id, ()))
            reasons = [""] * len(extra)
        group = first_event if len(pairs) > 1 or extra else None
        name, fields = acceptance(item, wording, nth)
        number = int(state.log.append(name, **fields, group=group)["n"])
        edit = Edit(item.start, item.text, wording)
        state.make(step, edit, number, owner=item.id)
        edits.append(edit)
        for edit, reason in zip(extra, reasons, strict=True):
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
    """Revert the change of event n alone, with the edits made along with it.

    Returns the step and its edits in the order they were made.
    """
    event = state.log.events[n - 1]
    numbers = [n, *(e["n"] for e in state.log.events if e.get("for") == n)]
    numbers = [number for number in numbers if number == n or revertable(state, number)]
    change = pair_label(event["before"], event.get("after"))
    step = Step(tr("revert {change}", change=change), reverts=numbers)
    owner = state.owners.get(n)
    edits: list[Edit] = []
    if not changes_text(event):
        made = state.log.append("revert", of=n, before=event["before"])
        state.reopen(step, event, owner)
        step.events = [int(made["n"])]
    group = state.log.next_number if len(numbers) > 1 else None
    for number in numbers if changes_text(event) else ():
        gone = state.log.events[number - 1]
        edit = Edit(state.changes.place(number).start, gone["after"], gone["before"])
        made = state.log.append("revert", of=number, **fields_of(edit), group=group)
        state.make(step, edit, int(made["n"]), owner=owner if number == n else None, reverts=number)
        edits.append(edit)
    step.by_hand = bool(edits) and not step.suspect_ids
    state.undone_events.update(numbers)
    return step, edits


def _label(pairs: Sequence[tuple[Item, str]]) -> str:
    """Return the label of a step; several wordings that are not the same are only counted."""
    item, wording = pairs[-1]
    if len({(one.text.casefold(), other.casefold()) for one, other in pairs}) > 1:
        return tr("accept %Ln wording(s)", "", len(pairs))
    return pair_label(item.text, wording, len(pairs))


def _edit(repair: Repair, item: Item, wording: str) -> Edit:
    """Return a repair as an edit of the text in which the wording is already in place."""
    base = item.start if repair.offset < 0 else item.start + len(wording)
    return Edit(base + repair.offset, repair.before, repair.after)
