"""Splitting text into tokens: the words and stops of the lexicon and the context model."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_WORD: Final = 40
"""Letters of the longest word; a longer run is unknown and has no candidates. Set by hand."""

_TOKEN: Final = re.compile(
    r"(?P<opaque>(?:https?://|www\.)[^\s<>]+|[^\W_][\w.+\-]{0,63}@[\w.\-]+)"
    r"|(?P<abbreviation>[^\W\d_](?:\.[^\W\d_])+\.?(?![^\W_]))"
    r"|(?P<number>\d[\d,.]*(?<=\d))(?![^\W_])"
    r"|(?P<word>[^\W_]+(?:[-\u2010\u2011][^\W_]+|['’][^\W_]+)*)"
    r"|(?P<stop>[^\s\w]|_)",
)
_CLITICS: Final = ("'s", "'re", "'ve", "'ll", "'d", "'m")
_STOPS: Final = {
    **dict.fromkeys(".!?…", "."),
    **dict.fromkeys(",;:", ","),
    **dict.fromkeys("—–", "-"),
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    "%": "%",
    "$": "$",
    "£": "$",
    "€": "$",
    "&": "and",
    "'": "'",
    "’": "'",
}
BREAK: Final = "."
"""The norm of a sentence end; to the context model a text begins and ends with one."""


class Shape(Enum):
    """How a word is capitalised."""

    LOWER = 0
    CAPITAL = 1
    UPPER = 2
    MIXED = 3
    OTHER = 4
    """Not a word: a number, a stop, an address, a word too long to be one."""

    __hash__ = object.__hash__
    # That of Enum is written in Python, and every word's shape is looked up.


class Token(NamedTuple):
    """A word, a clitic, a number or a stop (punctuation); offsets are code points, half-open."""

    start: int
    end: int
    norm: str
    """Its form in the context model, "" if that ignores it (quotation marks, symbols)."""
    shape: Shape


def shape_of(word: str) -> Shape:
    """Return how `word` is capitalised; a single capital letter counts as CAPITAL."""
    if word.islower():
        return Shape.LOWER
    if word[:1].isupper() and (len(word) == 1 or word[1:].islower()):
        return Shape.CAPITAL
    if word.isupper():
        return Shape.UPPER
    return Shape.MIXED


def number_norm(digits: str) -> str:
    """Return the norm of a number: itself if it has one or two digits, else its class."""
    if digits.isascii() and digits.isdigit():
        if len(digits) <= 2:
            return digits
        if len(digits) == 4 and digits[:2] in {"18", "19", "20"}:
            return "<year>"
    return "<number>"


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of text[start:end], in order; takes time linear in its length."""
    stop = len(text) if end is None else end
    for match in _TOKEN.finditer(text, start, stop):
        low, high = match.span()
        kind = match.lastgroup
        if kind == "word":
            yield from _word(text, low, high)
        elif kind == "stop":
            yield Token(low, high, _STOPS.get(match.group(), ""), Shape.OTHER)
        elif kind == "number":
            yield Token(low, high, number_norm(match.group()), Shape.OTHER)
        elif kind == "abbreviation":
            word = match.group()
            shape = shape_of(word)
            bare = word.rstrip(".")
            yield Token(low, high, bare if shape is Shape.UPPER else bare.lower(), shape)
        else:
            yield Token(low, high, "<unknown>", Shape.OTHER)


def _word(text: str, low: int, high: int) -> Iterator[Token]:
    if high - low > LONGEST_WORD:
        yield Token(low, high, "<unknown>", Shape.OTHER)
        return
    word = text[low:high]
    norm = word.lower().replace("’", "'").replace("\u2010", "-").replace("\u2011", "-")
    if len(norm) == len(word):
        for clitic in _CLITICS:
            if norm.endswith(clitic) and len(norm) > len(clitic):
                cut = len(norm) - len(clitic)
                yield Token(low, low + cut, norm[:cut], shape_of(word[:cut]))
                yield Token(low + cut, high, clitic, Shape.LOWER)
                return
    if norm.isdigit():
        yield Token(low, high, number_norm(norm), Shape.OTHER)
        return
    shape = shape_of(word)
    # "US" is not "us": acronyms keep their capitals (so words of all-caps text are unknown).
    yield Token(low, high, norm.upper() if shape is Shape.UPPER else norm, shape)


def norms(text: str) -> tuple[str, ...]:
    """Return the norms of a short text, without tokens that the context model ignores."""
    return tuple(token.norm for token in tokens(text) if token.norm)
