"""Pairs of a spun phrase and its original, from the user's own lists."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from editor.engine.text.tokens import LONGEST_WORD, norms

OCCASIONS: Final = 4
"""Weight of a pair of the user's, in occasions of being seen in spun text. Set by hand."""


MOST_TIMES: Final = 20
"""Articles from which on more of them give a pair no more weight. Set by hand."""


class Sought(NamedTuple):
    """A phrase that is searched for."""

    phrase: str
    apart: int = 0
    """Other words that may stand among its own, which then may stand in any order."""

    def __str__(self) -> str:
        return f"“{self.phrase}”" + f" ({self.apart} words between)" * (self.apart > 0)


class Rule(NamedTuple):
    """When a pair counts, as the query of a search engine says it."""

    apart: int = 0
    """Of the spun phrase, as Sought has it."""
    needs: tuple[Sought, ...] = ()
    """Phrases that the article must have, too."""
    unless: tuple[Sought, ...] = ()
    """Phrases that it must not have."""

    def __str__(self) -> str:
        """Return the rule in words: "with “mammogram”, without “algorithm”"."""
        parts = [f"up to {self.apart} words between"] if self.apart else []
        parts += [f"with {one}" for one in self.needs]
        return ", ".join([*parts, *(f"without {one}" for one in self.unless)])


class Pair(NamedTuple):
    """A spun phrase and the original that it stands for."""

    spun: str
    original: str
    times: int = 1
    """Articles in which it was found; 1 if not counted."""
    source: str = ""
    """Name of the list that has it."""
    rule: Rule | None = None
    """When it counts; None: always."""

    @property
    def key(self) -> tuple[str, str]:
        """Both sides as the engine compares them; pairs with the same key are the same pair."""
        return phrase_norm(self.spun), phrase_norm(self.original)

    @property
    def occasions(self) -> int:
        """Its weight beside the occasions that a lexicon counts."""
        return OCCASIONS + min(self.times, MOST_TIMES) - 1


_PLAIN: Final = re.compile(rf"[a-z]{{1,{LONGEST_WORD}}}(?: [a-z]{{1,{LONGEST_WORD}}})*")


@lru_cache(maxsize=8192)
def phrase_norm(text: str) -> str:
    """Return a phrase as the lexicon has it: norms joined by single spaces."""
    # Lists have hundreds of thousands of phrases, and most are their own norms.
    return text if _PLAIN.fullmatch(text) else " ".join(norms(text))
