"""Pairs of a spun phrase and its original, from the user's own lists."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from editor.engine.text.tokens import LONGEST_WORD, norms

OCCASIONS: Final = 4
"""Weight of a pair of the user's, in occasions of being seen in spun text. Set by hand."""


class Pair(NamedTuple):
    """A spun phrase and the original that it stands for."""

    spun: str
    original: str
    times: int = 1
    """Articles in which it was found; 1 if not counted."""
    source: str = ""
    """Name of the list that has it."""

    @property
    def key(self) -> tuple[str, str]:
        """Both sides as the engine compares them; pairs with the same key are the same pair."""
        return phrase_norm(self.spun), phrase_norm(self.original)

    @property
    def occasions(self) -> int:
        """Its weight beside the occasions that a lexicon counts."""
        return OCCASIONS + self.times - 1


_PLAIN: Final = re.compile(rf"[a-z]{{1,{LONGEST_WORD}}}(?: [a-z]{{1,{LONGEST_WORD}}})*")


@lru_cache(maxsize=8192)
def phrase_norm(text: str) -> str:
    """Return a phrase as the lexicon has it: norms joined by single spaces."""
    # Lists have hundreds of thousands of phrases, and most are their own norms.
    return text if _PLAIN.fullmatch(text) else " ".join(norms(text))
