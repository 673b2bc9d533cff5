"""What of an article may not be its original's words, as far as its review tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.originals.search_words import Doubt
from editor.review import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.review import Item


def doubts(items: Iterable[Item]) -> Iterator[Doubt]:
    """Yield open suspects, and the wordings that took the place of others."""
    for item in items:
        if item.state.changes_text:
            yield Doubt(item.start, item.end, item.text, 1.0)
        elif item.state is State.OPEN:
            best = item.suggestions[0] if item.suggestions else None
            wording = (best.text, best.confidence) if best else ()
            yield Doubt(item.start, item.end, *wording)
