"""A suspect in its sentence, before and after, and what is said where none is at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.review import Item, State
from editor.review.kinds import KINDS, level
from editor.review.learned_preferences import phrase_key
from editor.ui.base.labels import (
    STATE_NAMES,
    around,
    count,
    item_role,
    shown,
    visible,
)
from editor.ui.widgets.rich_label import TextRun

if TYPE_CHECKING:
    from editor.review import LogRow, Review

DECIDING: Final = ("accept", "edit", "dismiss")
"""The log's events that decide one suspect."""


def sentence(
    text: str, item: Item, wording: str | None, *, left: int = 90, right: int = 120
) -> tuple[tuple[TextRun, ...], str]:
    """The suspect's sentence with what stood there struck and `wording` after it.

    Returns the runs and what a screen reader says instead. A wording of None changes nothing.
    """
    before_it, after_it = around(text, item.start, item.end, left, right)
    if item.decided:
        was, role = visible(item.spun, item.kind), "muted"
        wording = item.text if item.state.changes_text else None
    else:
        was, role = visible(item.text, item.kind), item_role(item)
    runs: tuple[TextRun, ...]
    if wording is None:
        runs = (TextRun(before_it), TextRun(was, role, bold=True), TextRun(after_it))
        return runs, f"{before_it}{was}{after_it}"
    becomes = shown(wording, item.kind)
    runs = (
        TextRun(before_it),
        TextRun(was, role, struck=True),
        TextRun(" "),
        TextRun(becomes, "restored", bold=True, italic=not wording),
        TextRun(after_it),
    )
    return runs, f"{before_it}{was}, becomes {becomes},{after_it}"


def caption(review: Review, item: Item) -> str:
    """Which one it is, of how many, of what kind, how sure: "5 of 38 · spun phrase · sure"."""
    ids = review.ids()
    place = f"{ids.index(item.id) + 1} of {len(ids)}"
    kind = f"{place} · {KINDS[item.kind].name}"
    return kind if item.decided else f"{kind} · {level(item.confidence).value}"


def decision(item: Item) -> str:
    """What was decided about a suspect."""
    words = STATE_NAMES[item.state].capitalize()
    return f"{words}: {shown(item.text)}" if item.state.changes_text else f"{words}."


def deciding_row(review: Review, item: Item) -> LogRow | None:
    """The log's last event that decided this suspect and can be taken back by itself."""
    for row in reversed(review.changes()):
        if not row.revertable:
            continue
        if item.state is State.ALLOWED:
            if row.event == "allow" and phrase_key(row.before) == phrase_key(item.spun):
                return row
        elif row.event in DECIDING and row.start == item.start:
            return row
    return None


def progress(review: Review) -> tuple[str, str]:
    """Where the review stands, and what to do next."""
    counts = review.counts()
    if counts.open:
        return f"{count(counts.open, 'suspect')} to decide.", "F8 goes to the next one."
    if counts.total:
        return f"All {counts.total} decided.", "Save with Ctrl+S."
    if review.evidence is None:
        return "Looking for suspects…", "They appear here as they are found."
    if getattr(review.evidence, "foreign", ""):
        return "Not English: nothing is marked.", "The text can still be edited and saved."
    return "Nothing suspect was found.", "The text can still be edited and saved."
