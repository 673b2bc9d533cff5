"""Phrases that a text only quotes: such phrases as “counterfeit consciousness” for “…”.

A text about spinning quotes what spinners write. These phrases stay suspects, because a spun text
has quotations too; but they are doubted, and each reason says why.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import Kind, Suspect

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST: Final = 0.5
"""The most confidence in such a suspect and its suggestions. Set by hand: below all that is
accepted without a look."""
ROOM: Final = 24
"""Code points between a suspect and the quotation marks around it, at most. Set by hand."""
BEFORE: Final = 250
"""Code points before a quotation in which the text says what it quotes. Set by hand."""
AFTER: Final = 90
"""The same after it. Set by hand."""

_KINDS: Final = frozenset((Kind.SPUN, Kind.NAME))
_OPENING: Final = re.compile(r"(?:[“‘«„]|(?<![^\s(\[—–-])[\"'])[^“”‘«»„\"\n]*\Z")
_CLOSING: Final = re.compile(r"[^“”«»„\"\n’']*(?:[”»\"]|[’'](?!\w))")
_SAID: Final = re.compile(
    r"\b(?:tortured|paraphras\w+|synonym\w*|spun|nonsens\w+|phras(?:e|es|ing)|wordings?|"
    r"expressions?|instead of|in place of|in lieu of|rather than)\b",
    re.IGNORECASE,
)
_FOR: Final = re.compile(
    r"[”»\"’']?,? *(?:\((?:for|meaning|i\.e\.,?)|for|meaning|to mean|means|→|->|=) *[“‘«„\"']"
)


def with_quoted(text: str, suspects: Iterable[Suspect]) -> list[Suspect]:
    """Return the suspects, those that `text` quotes as examples with their confidence lowered."""
    return [_doubted(one) if is_example(text, one) else one for one in suspects]


def is_example(text: str, suspect: Suspect) -> bool:
    """Return whether `text` quotes the words of a suspect as an example."""
    if suspect.kind not in _KINDS:
        return False
    start = max(0, suspect.start - ROOM)
    opening = _OPENING.search(text[start : suspect.start])
    closing = _CLOSING.match(text, suspect.end, suspect.end + ROOM)
    if opening is None or closing is None:
        return False
    line = text.rfind("\n", 0, suspect.start) + 1
    before = text[max(line, suspect.start - BEFORE) : start + opening.start()]
    after = text[closing.end() : closing.end() + AFTER].partition("\n")[0]
    return bool(_SAID.search(before) or _SAID.search(after) or _FOR.match(text, closing.end() - 1))


def _doubted(suspect: Suspect) -> Suspect:
    scale = min(1.0, MOST / suspect.confidence) if suspect.confidence else 1.0
    quotes = says.QUOTED.format(old=suspect.text)
    return replace(
        suspect,
        confidence=suspect.confidence * scale,
        suggestions=tuple(
            one.but(
                confidence=one.confidence * scale,
                reason=f"{quotes}{says.BETWEEN}{one.reason}",
            )
            for one in suspect.suggestions
        ),
    )
