"""What is said beside each tracked change: how it was decided, and why."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from editor.article.log import Event, changes_text
from editor.export.decisions import how_decided

if TYPE_CHECKING:
    from editor.article import Replaced
    from editor.export.review_snapshot import ReviewSnapshot


def with_reasons(work: ReviewSnapshot, changes: Sequence[Replaced]) -> list[Replaced]:
    """Return changes of the original text with the reasons of the decisions that made them."""
    standing = sorted(_standing(work), key=lambda one: one[0])
    starts = [start for start, _ in standing]
    ends = [start + len(event["after"]) for start, event in standing]
    grown = accumulate((len(one.after) - one.end + one.start for one in changes), initial=0)
    commented = []
    for change, by in zip(changes, grown, strict=False):
        start = change.start + by
        # A change may be less than the wording: "officers" and "officials" begin alike.
        first, last = bisect_left(ends, start), bisect_right(starts, start + len(change.after))
        said = dict.fromkeys(_said(work, event) for _, event in standing[first:last])
        commented.append(replace(change, comment=" / ".join(said)))
    return commented


def _standing(work: ReviewSnapshot) -> Iterator[tuple[int, Event]]:
    """Yield the changes that stand, each with where it is in the present text."""
    for event, row in zip(work.log.events, work.rows, strict=True):
        if changes_text(event) and not row.undone and row.start is not None:
            yield row.start, event


def _said(work: ReviewSnapshot, event: Event) -> str:
    said = work.words.said(how_decided(event))
    reason = work.words.reason(str(event.get("reason", "")))
    return f"{said[:1].upper()}{said[1:]}. {reason}".strip()
