"""Merging the results of an analysis into a review whose text may have changed meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.article import Span
from editor.engine.suspect import Suspect
from editor.review.history import SuspectRecord
from editor.review.item import State
from editor.review.review_state import ReviewState
from editor.review.spans import MovingSpan, MovingSpans
from editor.review.suspects import Suspects


def merge(
    state: ReviewState,
    fresh: Sequence[Suspect],
    lines: Sequence[Span],
    revision: int,
    current: int | None = None,
) -> frozenset[int]:
    """Merge the suspects found in whole lines of the text at that revision.

    Returns the ids of those that were added, removed or changed. Suspects and lines are moved by
    the edits made since. Suspects that an edit went into are dropped: their lines are to be
    analysed again anyway. The suspect `current` is neither removed nor are its suggestions
    reordered.
    """
    moved, moved_lines = MovingSpans(), MovingSpans()
    for number, suspect in enumerate(fresh):
        moved.add(MovingSpan(suspect.start, suspect.end, number))
    for number, line in enumerate(lines):
        moved_lines.add(MovingSpan(*line, number))
    for edit in state.edits[revision:]:
        moved.remove(moved.shift(edit))
        moved_lines.shift(edit)
    placed = [replace(fresh[place.id], start=place.start, end=place.end) for place in moved]
    text = state.article.text
    fitting = [one for one in placed if text[one.start : one.end] == one.text]
    moved_to = [Span(line.start, line.end) for line in moved_lines]
    return _merge(state.suspects, fitting, moved_to, current)


def _merge(
    suspects: Suspects, fresh: Sequence[Suspect], lines: Sequence[Span], current: int | None
) -> frozenset[int]:
    """Merge suspects found in lines of the present text.

    Decided suspects stay, and new ones that overlap them are dropped. An open one that was found
    again keeps its id; other open ones in the lines are removed. Returns the ids of what changed.
    """
    found = {(one.start, one.end): one for one in fresh}
    gone: list[int] = []
    changed: set[int] = set()
    met: set[int] = set()
    for line in lines:
        for place in suspects.spans.within(line.start, line.end):
            # An allowed phrase is decided, too: it stays, whether it is found again or not.
            if place.id in met or suspects.state(place.id) is not State.OPEN:
                continue
            met.add(place.id)  # one that reaches into the next line is found once
            record = suspects.record(place.id)
            again = found.pop((place.start, place.end), None)
            if place.id == current and not (again and _leaves_order(again, record.suspect)):
                continue
            if again is None:
                gone.append(place.id)
            elif again != record.suspect:
                suspects.decide(place.id, SuspectRecord(again))
                changed.add(place.id)
    suspects.remove(gone)
    for suspect in found.values():
        if not suspects.spans.overlapping(suspect.start, suspect.end):
            changed.add(suspects.add(suspect))
    return frozenset(changed.union(gone))


def _leaves_order(fresh: Suspect, shown: Suspect) -> bool:
    """Return whether no suggestion that is shown changes its place.

    One whose decision was read from a log and taken back has none yet, or that of the log.
    """
    before = [suggestion.text for suggestion in shown.suggestions]
    return before == [suggestion.text for suggestion in fresh.suggestions[: len(before)]]
