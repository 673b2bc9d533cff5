"""Giving a wording the case of the words that it replaces."""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"(?<![^\W_])[^\W\d_]+(?:['’][^\W\d_]+)*")
_SMALL: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "nor",
        "but",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "off",
        "on",
        "onto",
        "over",
        "per",
        "to",
        "up",
        "via",
        "with",
    ]
)


def carry_case(surface: str, replacement: str) -> str:
    """Return `replacement` in the case of `surface`: "Officers", "officials" gives "Officials".

    ALL CAPS, an initial capital and Title Case carry over; capitals of the replacement itself
    (names, "I") stay.
    """
    if surface.islower():  # as nearly all are: the search for words would take most of the time
        return replacement
    words = _WORD.findall(surface)
    letters = "".join(words)
    if not letters or not replacement:
        return replacement
    if letters.isupper() and len(letters) > 1:
        return replacement.upper()
    if not words[0][0].isupper():
        return replacement
    large = [word for word in words[1:] if word not in _SMALL]
    if large and all(word[0].isupper() for word in large):
        return _title(replacement)
    return _capital(replacement)


def _capital(text: str) -> str:
    for at, char in enumerate(text):
        if char.isalpha():
            return text[:at] + char.upper() + text[at + 1 :]
        if char.isdigit():
            break
    return text


def _title(text: str) -> str:
    def large(match: re.Match[str]) -> str:
        word = match.group()
        return word if match.start() and word in _SMALL else word[0].upper() + word[1:]

    return _WORD.sub(large, text)
