"""What a suspect says when the pointer rests on it."""

from __future__ import annotations

from html import escape

from editor.review import Item
from editor.review.kinds import KINDS
from editor.ui.base.labels import STATE_NAMES, percent, shown


def hover_text(item: Item) -> str:
    """Return the best suggestion and its reason, or what was decided, as rich text."""
    if item.decided:
        state = STATE_NAMES[item.state].capitalize()
        if item.spun == item.text:
            return f"<p>{escape(state)}</p>"
        return f"<p>{escape(state)}, was <b>{escape(shown(item.spun, item.kind))}</b></p>"
    if not item.suggestions:
        return f"<p>{escape(KINDS[item.kind].name.capitalize())}, without a suggestion</p>"
    best = item.suggestions[0]
    wording = escape(shown(best.text, item.kind))
    reason = f"<br>{escape(best.reason)}" if best.reason else ""
    return f"<p><b>{wording}</b>&nbsp; {percent(best.confidence)}&nbsp;%{reason}</p>"
