"""What the status bar and screen readers are told about the current suspect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.review.kinds import KINDS, LEVEL_NAMES, level
from editor.translatable import joined
from editor.ui.base.labels import STATE_NAMES, brief, capital, shown, visible
from editor.ui.base.translation import tr, translated
from editor.ui.session.search import Search

if TYPE_CHECKING:
    from editor.review import Item, Review


def about_suspect(item: Item, review: Review, search: Search) -> str:
    """Where it is among all suspects, what it is, and the best suggestion or its state."""
    ids = review.ids()
    best = item.suggestions[0].text if item.suggestions else None
    if item.decided:
        rest = f"{capital(translated(STATE_NAMES[item.state]))}."
    elif best is None:
        rest = tr("No suggestion.")
    else:
        rest = (
            tr("Suggested: {wording}.", wording=shown(best, item.kind))
            if best
            else tr("Suggested: remove it.")
        )
    at, total = ids.index(item.id) + 1, len(ids)
    place = (
        tr("{at} of {total}.", at=at, total=total)
        if search.is_complete
        else tr("{at} of {total} so far.", at=at, total=total)
    )
    what = joined((KINDS[item.kind].name, LEVEL_NAMES[level(item.confidence)]), ", ")
    phrase = brief(visible(item.text or item.spun, item.kind))
    return f"{place} {phrase}: {translated(what)}. {rest}"


def nothing_open(review: Review, search: Search) -> str:
    """Why there is no suspect to go to."""
    total = review.counts().total
    if search is Search.ENDED:
        if not total:
            return tr("No suspects found.")
        return tr("(The only suspect is|All %Ln suspects) decided.", "", total)
    stopped = search is Search.STOPPED
    state = (
        tr("The search for suspects was stopped.") if stopped else tr("Still looking for suspects.")
    )
    so_far = tr("None is left to decide so far.") if total else tr("None found so far.")
    return f"{state} {so_far}"
