"""Words that stand twice where the lattice cannot see it: across a line's end, and in pairs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.repeats import TWICE
from editor.engine.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE: Final = 0.9
WRAPPED: Final = 30
"""A shorter line was not broken for want of room: what follows is another line of a list."""

_OPENING: Final = re.compile(r"([a-z]{1,20}) +(?=\w)")
_PAIR: Final = re.compile(r"(?<![\w'’-])(([A-Za-z]?[a-z]{0,20}) ([a-z]{1,20})) (?i:\1)(?![\w'’-])")


def doubled(text: str, start: int, end: int) -> Iterator[Suspect]:
    """The second of two like words or pairs ("in the in the") in text[start:end], in order.

    Offsets are code points. The text before `start` is looked at as well: a line goes on there.
    """
    for low, high in paragraphs(text, start, end):
        opening = _OPENING.match(text, low, high)
        last = low
        if opening is not None and _ends_with(text, low, opening.group(1)):
            last = opening.end()
            reason = f"“{opening.group(1)}” is the last word of the line before, too."
            gone = Suggestion("", SURE, SuggestionSource.RULE, reason)
            yield Suspect(low, last, text[low:last], Kind.SPUN, SURE, (gone,))
        for pair in _PAIR.finditer(text, last, high):
            first, second = pair.group(2).lower(), pair.group(3)
            # "day after day after day", "more and more and more"
            goes_on = text[pair.end() + 1 : pair.end() + 1 + len(first)].lower() == first
            if first != second and not goes_on:
                reason = f"“{pair.group(1)}” stands here twice."
                once = Suggestion(pair.group(1), SURE, SuggestionSource.RULE, reason)
                yield Suspect(*pair.span(), pair.group(), Kind.SPUN, SURE, (once,))


def _ends_with(text: str, line: int, word: str) -> bool:
    """Whether the line before the one that begins at `line` ends with `word`."""
    if word in TWICE or line < WRAPPED or text[line - 1] != "\n":
        return False
    end = line - 1
    while end > line - WRAPPED and text[end - 1] in " \t":
        end -= 1
    begin = end - len(word)
    whole = text[begin:end].lower() == word and not text[begin - 1 : begin].isalnum()
    return whole and text.rfind("\n", line - WRAPPED, line - 1) < 0
