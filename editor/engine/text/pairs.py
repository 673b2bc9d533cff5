"""What people know themselves: pairs of a spun phrase and its original, from lists of theirs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from editor.engine.text.tokens import LONGEST_WORD, norms

OCCASIONS: Final = 4
"""How many occasions of being seen in spun text a person's word is worth."""


class Pair(NamedTuple):
    """A phrase that a spinner put in, and the wording that it stands for."""

    spun: str
    original: str
    times: int = 1
    """Articles that it was met in; 1 where nobody counted."""
    source: str = ""
    """Name of the list that it stands in."""

    @property
    def key(self) -> tuple[str, str]:
        """Pairs with the same key are one: both sides as the engine compares them."""
        return phrase_norm(self.spun), phrase_norm(self.original)

    @property
    def occasions(self) -> int:
        """What it weighs beside the occasions that a lexicon counts."""
        return OCCASIONS + self.times - 1


_PLAIN: Final = re.compile(rf"[a-z]{{1,{LONGEST_WORD}}}(?: [a-z]{{1,{LONGEST_WORD}}})*")


@lru_cache(maxsize=8192)
def phrase_norm(text: str) -> str:
    """A phrase as the lexicon looks it up: norms joined by single blanks."""
    # Lists have hundreds of thousands of phrases, and most are their own norms.
    return text if _PLAIN.fullmatch(text) else " ".join(norms(text))
