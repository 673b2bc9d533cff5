"""Hyphens at the ends of lines: those that only part a word, and those that belong to it."""

from __future__ import annotations

import gzip
import importlib.resources
import json
from collections.abc import Callable, Collection
from functools import cache
from typing import Final

from editor.files.pdf.characters import HYPHENS, SOFT_HYPHEN

_EDGES: Final = "\"'“”‘’«»()[]{}.,;:!?…*†‡⁰¹²³⁴⁵⁶⁷⁸⁹"
SHORTEST: Final = 2
"""Letters of a piece of a word that a line's end parts, at least."""


_PARTED: Final = frozenset(
    {
        *("all", "anti", "co", "cross", "ex", "half", "high", "long", "low", "mid", "non", "post"),
        *("pre", "pseudo", "quasi", "re", "self", "semi", "short", "vice", "well"),
    }
)
"""Keep their hyphen, where they and what follows are no known word. Set by hand."""
_JOINED: Final = frozenset(
    {
        *(
            "auto",
            "bio",
            "counter",
            "electro",
            "hydro",
            "hyper",
            "infra",
            "inter",
            "intra",
            "macro",
        ),
        *("meta", "micro", "multi", "nano", "neuro", "out", "over", "photo", "sub", "super"),
        *("tele", "thermo", "trans", "ultra", "under"),
    }
)
"""Words by themselves, too, but hardly before a hyphen. Set by hand."""


class Hyphens:
    """Joins words that the ends of lines part, by the document's own words and a dictionary."""

    def __init__(self, words: Collection[str], dictionary: Callable[[], Collection[str]]) -> None:
        """`words` are those that stand within lines; `dictionary` loads lower-case words."""
        self._own = {_bare(word).lower() for word in words}
        self._dictionary = dictionary

    def joined(self, first: str, second: str) -> str | None:
        """Return the two pieces of a word as one; None if they are two words."""
        if first.endswith(SOFT_HYPHEN):
            return first[:-1] + second
        if len(first) < SHORTEST or first[-1] not in HYPHENS:
            return None
        if not first[-2].isalnum() or not second[:1].isalnum():
            return None
        parted = _bare(first[:-1]), _bare(second)
        return first + second if self._keeps(*parted) else first[:-1] + second

    def _keeps(self, first: str, second: str) -> bool:
        """Whether the hyphen belongs to the word."""
        if not second or not second[0].islower() or first[-1:].isdigit():
            return True
        whole, compound = f"{first}{second}".lower(), f"{first}-{second}".lower()
        if (whole in self._own) != (compound in self._own):
            return compound in self._own
        known = self._dictionary()
        if "-" in first or "-" in second:
            inner = first.rpartition("-")[2].lower(), second.partition("-")[0].lower()
            return inner[0] in known and inner[1] in known
        if whole in known or whole.removesuffix("s") in known:
            return False
        start, end = first.lower(), second.lower()
        if start in _PARTED:
            return len(end) > 3
        return start not in _JOINED and start in known and end in known and len(end) > 3


def _bare(word: str) -> str:
    return word.strip(_EDGES)


@cache
def english() -> frozenset[str]:
    """Load the words of pyspellchecker's English dictionary."""
    packed = importlib.resources.files("spellchecker") / "resources" / "en.json.gz"
    return frozenset(json.loads(gzip.decompress(packed.read_bytes())))
