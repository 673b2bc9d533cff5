"""A suspect in its sentence, before and after; texts of the side panel where none is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.review import Item, State
from editor.review.kinds import KINDS, LEVEL_NAMES, level
from editor.review.learned_preferences import phrase_key
from editor.ui.base.key_hints import how_to
from editor.ui.base.labels import (
    ALLOWED_ALWAYS,
    LONGEST,
    STATE_NAMES,
    added,
    around,
    brief,
    capital,
    item_role,
    page_name,
    shown,
    visible,
)
from editor.ui.base.translation import tr, translated
from editor.ui.session.search import Search
from editor.ui.widgets.rich_label import TextRun

if TYPE_CHECKING:
    from editor.review import LogRow, Review
    from editor.ui.base.settings import Settings

DECIDING: Final = ("accept", "edit", "dismiss")
"""The log events that decide a single suspect."""


def sentence(
    text: str,
    item: Item,
    wording: str | None,
    *,
    left: int = 90,
    right: int = 120,
    longest: int = LONGEST,
) -> tuple[tuple[TextRun, ...], str]:
    """The suspect's sentence with the suspect struck out and `wording` after it.

    Returns the runs and the text for screen readers. A wording of None shows no change. `left`,
    `right` and `longest` are code points: of the context, and of phrase and wording, at most.
    """
    before_it, after_it = around(text, item.start, item.end, left, right)
    if item.decided:
        was, role = brief(visible(item.spun, item.kind), longest), "muted"
        wording = item.text if item.state.changes_text else None
    else:
        was, role = brief(visible(item.text, item.kind), longest), item_role(item)
    runs: tuple[TextRun, ...]
    if wording is None:
        runs = (TextRun(before_it), TextRun(was, role, bold=True), TextRun(after_it))
        return runs, f"{before_it}{was}{after_it}"
    if not item.decided and (put_back := added(item.kind, item.text, wording)):
        first, last = (brief(shown(part), longest) if part else "" for part in put_back)
        runs = (
            TextRun(before_it),
            TextRun(first, "restored", bold=True),
            TextRun(was),
            TextRun(last, "restored", bold=True),
            TextRun(after_it),
        )
        return runs, tr(
            "{before}{phrase}, put back: {wording},{after}",
            before=before_it,
            phrase=was,
            wording=(first or last).strip(),
            after=after_it,
        )
    becomes = brief(shown(wording, item.kind), longest)
    runs = (
        TextRun(before_it),
        TextRun(was, role, struck=True),
        TextRun(" "),
        TextRun(becomes, "restored", bold=True, italic=not wording),
        TextRun(after_it),
    )
    return runs, tr(
        "{before}{phrase}, becomes {wording},{after}",
        before=before_it,
        phrase=was,
        wording=becomes,
        after=after_it,
    )


def caption(review: Review, item: Item, search: Search) -> str:
    """Number, page, kind and confidence of a suspect: "5 of 38 · p. 4 · spun phrase · sure"."""
    ids = review.ids()
    number, total = ids.index(item.id) + 1, len(ids)
    if search.is_complete:
        place = tr("{number} of {total}", number=number, total=total)
    else:
        place = tr("{number} of {total} so far", number=number, total=total)
    page = page_name(review.article.page_at(item.start))
    told = [place, *((page,) if page else ()), translated(KINDS[item.kind].name)]
    if not item.decided:
        told.append(translated(LEVEL_NAMES[level(item.confidence)]))
    return " · ".join(told)


def decision(review: Review, item: Item) -> str:
    """The decision on a suspect, as a sentence."""
    always = item.state is State.ALLOWED and review.is_allowed_always(item.spun)
    words = capital(translated(ALLOWED_ALWAYS if always else STATE_NAMES[item.state]))
    return f"{words}: {shown(item.text)}" if item.state.changes_text else f"{words}."


def deciding_row(review: Review, item: Item) -> LogRow | None:
    """The last log event that decided this suspect and can be reverted; None if there is none."""
    for row in reversed(review.changes()):
        if not row.revertable:
            continue
        if item.state is State.ALLOWED:
            if row.event == "allow" and phrase_key(row.before) == phrase_key(item.spun):
                return row
        elif row.event in DECIDING and row.start == item.start:
            return row
    return None


def _looking(found: int) -> str:
    if found:
        return tr("Looking for suspects… {number} so far", number=found)
    return tr("Looking for suspects…")


def _stopped(left: int) -> str:
    if left:
        return tr("%Ln suspect(s) left to decide so far.", "", left)
    return tr("The search for suspects was stopped.")


def progress(review: Review, settings: Settings, search: Search) -> tuple[str, str]:
    """How far the review is, and what to do next, with the keys as they are set."""
    counts = review.counts()
    next_one = tr("{how_to} to go to the next one.", how_to=how_to(settings, "next"))
    decided = tr("None is left to decide so far.") if counts.total else ""
    if search in (Search.LOOKING, Search.CHECKING):
        return _looking(counts.total), (next_one if counts.open else decided) or tr(
            "They appear here as they are found."
        )
    if search is Search.STOPPED:
        again = tr("{how_to} to look for suspects again.", how_to=how_to(settings, "review"))
        hint = f"{next_one if counts.open else decided} {again}".lstrip()
        return _stopped(counts.open), hint
    if counts.open:
        return tr("%Ln suspect(s) left to decide.", "", counts.open), next_one
    if counts.total:
        hint = "" if review.is_saved else tr("{how_to} to save.", how_to=how_to(settings, "save"))
        return tr("(The only one is|All %Ln) decided.", "", counts.total), hint
    if review.evidence is not None and review.evidence.foreign:
        return tr("Not English: nothing is marked."), tr("You can still edit and save the text.")
    return tr("No suspects found."), tr("You can still edit and save the text.")
