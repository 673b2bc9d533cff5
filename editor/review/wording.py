"""Wordings: as they are put in, as the log has them, and as labels show them."""

from __future__ import annotations

from editor.engine.suspect import SuggestionSource
from editor.engine.text.case import carry_case
from editor.review.item import Item


def with_lf(text: str) -> str:
    """The text with LF newlines, as the article has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def acceptance(item: Item, wording: str, nth: int | None) -> tuple[str, dict[str, object]]:
    """The log's event for a wording: accept if it was suggested, edit if it is their own.

    `nth` is which one the suspect is of several without text in one place.
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
    """The wording in the case of this suspect."""
    for suggestion in item.suggestions:
        if suggestion.text.casefold() == wording.casefold():
            return suggestion.text
    return carry_case(item.text, wording)


def pair_label(before: str, after: str | None, places: int = 1) -> str:
    """What a step did, in a few words; `after` is None if it changed no text."""
    label = (
        f"{short(before) or '∅'} → {short(after) or '∅'}" if after is not None else short(before)
    )
    return f"{label}, {places} places" if places > 1 else label


def short(text: str, length: int = 30) -> str:
    """The text on one line, cut after so many characters."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"
