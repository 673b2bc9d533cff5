"""Whether "a" or "an" goes before a word: by its sound, as far as its spelling shows it."""

from __future__ import annotations

import re
from typing import Final, Literal

Article = Literal["a", "an"]

_SAID_YOO: Final = re.compile(
    r"u(?:nesco|ni(?!m|n|gn|ss|de|dio)|nani|s[aeu]|t[aeio]|bi|ga|kr|ku|ral|ran|rea|ret|rin|rol|rug|fo)"
    r"|eu|ew|one(?:s|self)?\b|once|oui"
)
_SILENT_H: Final = re.compile(r"hour|honest|hono|heir")
_EITHER: Final = re.compile(r"histor|hotel|horrif|habitu|hyster|hero|herb|humble")
"""Used with both articles."""
_VOWEL_NAMES: Final = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel sound: "an MP"."""
_SAID_AS_WORDS: Final = frozenset(["FAQ", "HUD", "LAN", "MAC", "RAM", "ROM", "SIM"])
_STARTS: Final = re.compile(r"[bcfgps]l|[bcdfgpt]r|[cst]h|s[cklmnptw]|tw|wh")
"""Consonant clusters with which an acronym that is said as a word may begin."""
_CONSONANTS: Final = re.compile(r"[^AEIOUY]{3}")
_DIGITS: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W_]+(?:\.[^\W\d_])*(?:,\d+)*")


def article_for(text: str) -> Article | None:
    """Return the article that goes before a text, None if both do or it has no word."""
    found = _WORD.search(text)
    if found is None:
        return None
    word = found.group()
    if word[0].isdigit():
        return _before_number(word)
    letters = word.replace(".", "")
    if letters[-1:] == "s" and letters[:-1].isupper() and len(letters) > 2:
        letters = letters[:-1]
    if letters.isupper() and (len(letters) > 1 or text[found.end() :][:1] in {"-", "\u2011"}):
        return _before_capitals(letters, spelled="." in word)
    return _before_word(word.lower())


def _before_number(digits: str) -> Article:
    """Return the article: "an" before eight, eleven, eighteen and years of the 1800s."""
    lead = _DIGITS.match(digits)
    size = len(lead[0]) if lead else 0
    year = size == 4 and "," not in digits
    eleven = digits[:2] in {"11", "18"} and (size % 3 == 2 or year)
    return "an" if digits[0] == "8" or eleven else "a"


def _before_capitals(letters: str, *, spelled: bool) -> Article:
    low = letters.lower()
    word = len(letters) > 3 and not _CONSONANTS.search(letters) and "AA" not in letters
    word = word and (low[0] in "aeiou" or low[1] in "aeiouy" or _STARTS.match(low) is not None)
    if not spelled and (word or letters in _SAID_AS_WORDS):
        return "a" if letters == "UEFA" else _before_word(low) or "a"
    return "an" if letters[0] in _VOWEL_NAMES else "a"


def _before_word(word: str) -> Article | None:
    if _EITHER.match(word):
        return None
    if _SAID_YOO.match(word):
        return "a"
    silent = _SILENT_H.match(word) or (word[0] == "y" and word[1:2] not in {*"aeiou", ""})
    return "an" if silent or word[0] in "aeiouáàâäéèêëíîïóòôöúùûü" else "a"
