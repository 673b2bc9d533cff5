"""British and American spellings of one word: hardly ever a spinner's work."""

from __future__ import annotations

import re
from typing import Final

_RULES: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"(?<=[a-z]{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)", "iz"),
        (r"(?<=[aly])ys(?=(?:e|es|ed|ing|er|ers)$)", "yz"),
        (r"our(?!s?$(?<=four)|s?$(?<=hour)|s?$(?<=tour))", "or"),
        (r"(?<=[bt])re(?=s?$)", "er"),
        (r"(?<=cent)red?(?=$)", "ered"),
        (r"ogue(?=s?$)", "og"),
        (r"mme(?=s?$)", "m"),
        (r"(?<=[aeiou])ll(?=(?:ed|ing|er|ers|or|ors)$)", "l"),
        (r"(?<=[aeiou])l(?=ment|fil|ful)", "ll"),
        (r"ae|oe", "e"),
        (r"(?<=[fn])ence(?=s?$)", "ense"),
        (r"^ageing$", "aging"),
        (r"^maths$", "math"),
        (r"^per cent$", "percent"),
        (r"^(?:percent|%)$", "percent"),
        (r"(?<=ward)s$", ""),
        (r"^grey", "gray"),
        (r"^whilst$", "while"),
        (r"^amongst$", "among"),
        (r"^learnt$", "learned"),
        (r"-", ""),
    )
)


def plain_spelling(phrase: str) -> str:
    """Return one spelling for all variants of a phrase (norms)."""
    for pattern, instead in _RULES:
        phrase = pattern.sub(instead, phrase)
    return phrase


def is_variant(one: str, other: str) -> bool:
    """Return whether two phrases are the same words in different spellings."""
    return plain_spelling(one) == plain_spelling(other)
