"""What a suspect says when the pointer rests on it."""

from __future__ import annotations

from html import escape

from editor.review import Item
from editor.review.kinds import KINDS
from editor.translatable import in_percent
from editor.ui.base.labels import STATE_NAMES, capital, shown
from editor.ui.base.reason_words import reason_words
from editor.ui.base.translation import tr, translated


def hover_text(item: Item) -> str:
    """Return the best suggestion and its reason, or what was decided, as rich text."""
    if item.decided:
        state = capital(translated(STATE_NAMES[item.state]))
        if item.spun == item.text:
            return f"<p>{escape(state)}</p>"
        phrase = f"<b>{escape(shown(item.spun, item.kind))}</b>"
        words = tr("{state}, was {phrase}", state=escape(state), phrase=phrase)
        return f"<p>{words}</p>"
    if not item.suggestions:
        kind = capital(translated(KINDS[item.kind].name))
        words = tr("{kind}, without a suggestion", kind=kind)
        return f"<p>{escape(words)}</p>"
    best = item.suggestions[0]
    wording = escape(shown(best.text, item.kind))
    sure = translated(in_percent(best.confidence)).replace(" ", "&nbsp;")
    reason = f"<br>{escape(reason_words(best.reason))}" if best.reason else ""
    return f"<p><b>{wording}</b>&nbsp; {sure}{reason}</p>"
