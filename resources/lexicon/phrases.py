"""Phrases as the lexicon knows them; the recipes ask for each of them many times."""

from __future__ import annotations

from functools import cache

from editor.engine.text.tokens import norms
from editor.engine.text.variants import plain_spelling

_plain = cache(plain_spelling)


@cache
def key(text: str) -> str:
    """The norms of a wording, with single blanks between them."""
    return " ".join(norms(text))


def is_variant(one: str, other: str) -> bool:
    """Whether two keys are the same words in different spelling."""
    return _plain(one) == _plain(other)
