"""Where many edits, one after another, touched a text."""

from __future__ import annotations

from collections.abc import Iterable

from editor.article.edit import Edit
from editor.article.span import Span


def touched(edits: Iterable[Edit], spans: Iterable[Span] = ()) -> list[Span]:
    """What the edits put in, and these spans of the text before them, as it stands afterwards.

    In text order; what touches another counts as one with it. Edits are in the order of their
    making, and take the less time the nearer each is to the one before.
    """
    places: list[Span] = []
    for span in sorted(spans):
        _put(places, span)
    behind: list[Span] = []
    """Those behind the last edit, from the end of the text on; they lack the growth so far."""
    growth = 0
    for edit in edits:
        start, end = edit.span
        while places and places[-1].end >= start:
            behind.append(_moved(places.pop(), -growth))
        while behind and behind[-1].end + growth < start:
            _put(places, _moved(behind.pop(), growth))
        while behind and behind[-1].start + growth <= end:
            place = _moved(behind.pop(), growth)
            start, end = min(start, place.start), max(end, place.end)
        growth += edit.growth
        places.append(Span(start, end + edit.growth))
    while behind:
        _put(places, _moved(behind.pop(), growth))
    return places


def _moved(span: Span, growth: int) -> Span:
    return Span(span.start + growth, span.end + growth)


def _put(places: list[Span], span: Span) -> None:
    """Put one in behind the others, as one with the last if they touch."""
    if places and places[-1].end >= span.start:
        last = places.pop()
        span = Span(last.start, max(last.end, span.end))
    places.append(span)
