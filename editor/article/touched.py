"""The spans of a text that a series of edits touched."""

from __future__ import annotations

from collections.abc import Iterable

from editor.article.edit import Edit
from editor.article.span import Span


def touched(edits: Iterable[Edit], spans: Iterable[Span] = ()) -> list[Span]:
    """Return what the edits inserted, and the given spans, as spans of the text after the edits.

    `spans` are of the text before the edits, which are given in the order they were made; edits
    near the one before are fastest. The result is in text order, spans that touch are merged.
    """
    places: list[Span] = []
    for span in sorted(spans):
        _put(places, span)
    behind: list[Span] = []
    """Spans after the last edit, last in the text first, without the growth of the edits so far."""
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
    """Append a span, merged with the last one if they touch."""
    if places and places[-1].end >= span.start:
        last = places.pop()
        span = Span(last.start, max(last.end, span.end))
    places.append(span)
