"""Left-over spintax: a spinner's notation for alternatives, "{big|large}"."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import MAX_SUGGESTIONS, Kind, Suggestion, SuggestionSource, Suspect

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 400
"""Code points of the longest group of alternatives that is looked at. Set by hand."""
DEEPEST: Final = 3
"""The deepest nesting of groups that is looked at. Set by hand."""
SURE: Final = 0.95
"""Probability of such a suspect. Set by hand."""
FIRST: Final = 0.5
"""Share of the first alternative: most templates begin with the original. Set by hand."""

_BRACE: Final = re.compile(r"[{}\n]")
_CODE_BEFORE: Final = re.compile(r"[\\$%#@={}\w^_(]$|@\w{1,20} $")
"""What precedes the braces of LaTeX, JavaScript, Jinja, wikis and JSDoc."""
_CODE_AFTER: Final = re.compile(r"[}%=\w^_(\[*+]")
_WORDING: Final = re.compile(r"[\w \u00a0'’‘“”.,;!?%$£€&()/…–—-]*")


def spintax(text: str, start: int, end: int) -> Iterator[Suspect]:
    """Yield the groups of alternatives in text[start:end], in order; offsets are code points.

    Each alternative is a suggestion. Braces of JSON, CSS, LaTeX and programs do not count.
    """
    for low, high in _groups(text, start, end):
        options = _wordings(text[low:high])
        if options is None or _CODE_BEFORE.search(text[max(0, low - 24) : low]):
            continue
        if _CODE_AFTER.match(text, high):
            continue
        shares = _shares(len(options))
        suggestions = tuple(
            Suggestion(option, share, SuggestionSource.RULE, says.SPINTAX)
            for option, share in zip(options, shares, strict=True)
        )
        yield Suspect(low, high, text[low:high], Kind.SPUN, SURE, suggestions)


def _groups(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the outermost pairs of braces on one line, no longer than LONGEST."""
    opened: list[int] = []
    outermost: list[tuple[int, int]] = []
    for brace in _BRACE.finditer(text, start, end):
        at, sign = brace.start(), brace.group()
        if sign == "{":
            opened.append(at)
            continue
        if sign == "}" and opened:
            low = opened.pop()
            # Pairs within this pair are part of it.
            while outermost and outermost[-1][0] > low:
                outermost.pop()
            outermost.append((low, at + 1))
        if sign == "\n" or not opened:
            yield from (pair for pair in outermost if pair[1] - pair[0] <= LONGEST)
            opened, outermost = [], []
    yield from (pair for pair in outermost if pair[1] - pair[0] <= LONGEST)


def _wordings(group: str) -> list[str] | None:
    """Return the different wordings that a group stands for, None if it is no spintax."""
    options = _options(group[1:-1], 1)
    if options is None:
        return None
    unlike = list(dict.fromkeys(options))
    # "{|c|r|}" lays out a table, "{x | y}" is a formula: real alternatives have words.
    words = [option for option in unlike if len(option.strip()) > 1 and not option.isdigit()]
    articles = {"a", "A", "I"}.issuperset(o.strip() for o in unlike if o not in words)
    if not words and (not articles or len(unlike) < 2):
        return None
    short = [o for o in unlike if o not in words and o.strip()]
    if short and not articles and not all(o.strip().isdigit() for o in short):
        return None
    return unlike[:MAX_SUGGESTIONS]


def _options(inside: str, depth: int) -> list[str] | None:
    """Return the wordings of "a|b {c|d}", inner groups expanded; None if it is no spintax."""
    parts = _split(inside)
    if depth > DEEPEST or len(parts) < 2:
        return None
    found: list[str] = []
    for option in parts:
        pieces: list[list[str]] = []
        for at, piece in enumerate(_pieces(option)):
            if at % 2:
                inner = _options(piece, depth + 1)
                if inner is None:
                    return None
                pieces.append(inner)
            elif _WORDING.fullmatch(piece):
                pieces.append([piece])
            else:
                return None
        found += map("".join, islice(product(*pieces), MAX_SUGGESTIONS))
    return found


def _split(inside: str) -> list[str]:
    """Split at the bars that are not inside inner braces."""
    parts, depth, last = [], 0, 0
    for at, char in enumerate(inside):
        depth += (char == "{") - (char == "}")
        if char == "|" and not depth:
            parts.append(inside[last:at])
            last = at + 1
    return [*parts, inside[last:]]


def _pieces(option: str) -> list[str]:
    """Return plain text and the inside of braces in turn, plain text first and last."""
    pieces, depth, last = [], 0, 0
    for at, char in enumerate(option):
        if char == "{":
            if not depth:
                pieces.append(option[last:at])
                last = at + 1
            depth += 1
        elif char == "}":
            depth -= 1
            if not depth:
                pieces.append(option[last:at])
                last = at + 1
    return [*pieces, option[last:]]


def _shares(count: int) -> list[float]:
    if count == 1:
        return [SURE]
    return [SURE * FIRST, *[SURE * (1 - FIRST) / (count - 1)] * (count - 1)]
