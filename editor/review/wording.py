"""Wordings: as they are inserted, as the log records them, and as labels show them."""

from __future__ import annotations

from editor.engine.suspect import SuggestionSource
from editor.engine.text.case import carry_case
from editor.review.item import Item
from editor.translatable import tr


def with_lf(text: str) -> str:
    """Return the text with LF newlines, like the article's."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def acceptance(item: Item, wording: str, nth: int | None) -> tuple[str, dict[str, object]]:
    """Return name and fields of the log event for replacing a suspect by a wording.

    It is an "accept" if the wording was suggested, else an "edit". `nth` is Suspects.nth.
    """
    fields: dict[str, object] = {
        "start": item.start,
        "before": item.text,
        "after": wording,
        "kind": item.kind.value,
        "spun": item.spun if item.spun != item.text else None,
        "nth": nth,
    }
    for rank, suggestion in enumerate(item.suggestions, 1):
        if suggestion.text == wording:
            return "accept", {
                **fields,
                "rank": rank,
                "confidence": round(suggestion.confidence, 4),
                "source": suggestion.source,
                "reason": suggestion.reason,
            }
    return "edit", {**fields, "source": SuggestionSource.PERSON}


def fitting(item: Item, wording: str) -> str:
    """Return the wording in the case of this suspect."""
    for suggestion in item.suggestions:
        if suggestion.text.casefold() == wording.casefold():
            return suggestion.text
    return carry_case(item.text, wording)


def pair_label(before: str, after: str | None, places: int = 1) -> str:
    """Return a short label for a step; `after` is None if it changed no text."""
    label = (
        f"{short(before) or '∅'} → {short(after) or '∅'}" if after is not None else short(before)
    )
    return tr("{change}, %Ln place(s)", "", places, change=label) if places > 1 else label


def short(text: str, length: int = 30) -> str:
    """Return the text on one line, truncated to `length` characters."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"
