"""Doubled words that the lattice cannot see: across the end of a line, and in pairs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.repeats import TWICE
from editor.engine.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE: Final = 0.9
"""Probability of such a suspect. Set by hand."""
WRAPPED: Final = 30
"""Code points of the shortest wrapped line: a shorter one is an item of a list. Set by hand."""

_OPENING: Final = re.compile(r"([a-z]{1,20}) +(?=\w)")
_PAIR: Final = re.compile(r"(?<![\w'’-])(([A-Za-z]?[a-z]{0,20}) ([a-z]{1,20})) (?i:\1)(?![\w'’-])")


def doubled(text: str, start: int, end: int) -> Iterator[Suspect]:
    """Yield the second of two equal words, and doubled pairs ("in the in the"), in order.

    They start in text[start:end], code points; the line before `start` is looked at, too.
    """
    for low, high in paragraphs(text, start, end):
        opening = _OPENING.match(text, low, high)
        last = low
        if opening is not None and _ends_with(text, low, opening.group(1)):
            last = opening.end()
            reason = says.TWO_LINES.format(word=opening.group(1))
            gone = Suggestion("", SURE, SuggestionSource.RULE, reason)
            yield Suspect(low, last, text[low:last], Kind.SPUN, SURE, (gone,))
        for pair in _PAIR.finditer(text, last, high):
            first, second = pair.group(2).lower(), pair.group(3)
            # "day after day after day", "more and more and more"
            goes_on = text[pair.end() + 1 : pair.end() + 1 + len(first)].lower() == first
            if first != second and not goes_on:
                reason = says.PAIR_TWICE.format(new=pair.group(1))
                once = Suggestion(pair.group(1), SURE, SuggestionSource.RULE, reason)
                yield Suspect(*pair.span(), pair.group(), Kind.SPUN, SURE, (once,))


def _ends_with(text: str, line: int, word: str) -> bool:
    """Return whether the line before the one that begins at `line` ends with `word`."""
    if word in TWICE or line < WRAPPED or text[line - 1] != "\n":
        return False
    end = line - 1
    while end > line - WRAPPED and text[end - 1] in " \t":
        end -= 1
    begin = end - len(word)
    whole = text[begin:end].lower() == word and not text[begin - 1 : begin].isalnum()
    return whole and text.rfind("\n", line - WRAPPED, line - 1) < 0
