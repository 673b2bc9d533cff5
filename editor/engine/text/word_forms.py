"""Words that no dictionary lists because they are formed freely: "unswept", "waterlogged"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine.text.variants import plain_spelling

if TYPE_CHECKING:
    from collections.abc import Callable

SHORTEST_HALF: Final = 4
"""The least letters of either half of a compound. Set by hand."""

_PREFIX: Final = re.compile(
    r"(?:anti|auto|bio|bi|counter|cross|crypto|cyber|de|down|eco|electro|extra|fore|geo|hydro"
    r"|hyper|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|off|out"
    r"|over|photo|poly|post|pre|proto|pseudo|psycho|radio|re|semi|socio|sub|super|tele|thermo"
    r"|trans|tri|ultra|under|un|up)(?=[a-z]{5})"
)
"""Prefixes of words with five letters or more left: "untill" is not formed from "till"."""


def is_form(word: str, is_entry: Callable[[str], bool], is_usual: Callable[[str], bool]) -> bool:
    """Return whether a lower-case word is a plural, a variant spelling or a prefixed form of an
    entry, or a compound of usual words.

    Other endings do not count: "occured" from "occur" is a misspelling.
    """
    plain = plain_spelling(word)
    if is_entry(plain) or (word.endswith("s") and is_entry(word[:-1])):
        return True
    prefix = _PREFIX.match(plain)
    if prefix is not None and is_entry(plain[prefix.end() :]):
        return True
    return any(
        is_usual(word[:cut]) and is_usual(word[cut:])
        for cut in range(SHORTEST_HALF, len(word) - SHORTEST_HALF + 1)
    )
