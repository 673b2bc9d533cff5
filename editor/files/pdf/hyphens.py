"""Hyphens at the ends of lines: those that only part a word, and those that belong to it."""

from __future__ import annotations

import gzip
import importlib.resources
import json
import re
from bisect import bisect_left
from collections.abc import Callable, Collection
from functools import cache
from typing import Final

from editor.files.pdf.characters import HYPHENS, SOFT_HYPHEN
from editor.paths import resources_folder

_EDGES: Final = "\"'“”‘’«»()[]{}.,;:!?…*†‡⁰¹²³⁴⁵⁶⁷⁸⁹"
_DASHES: Final = "–—"
"""Stand behind a word or figure without a space, so that there is none behind them either."""
_ADDRESS: Final = re.compile(r"[(<\[“]*(?:https?://|www\.|doi\.org/|doi:)", re.IGNORECASE)
_OPEN: Final = "/_=&?#%"
"""At these an address goes on in the next line."""
STEM: Final = 5
"""Letters of the second part of a compound that tell its family. Set by hand."""
MANY_LINES: Final = 60
"""Lines of which one at least parts a word, where words are parted at all. Measured: of LaTeX's
papers in one column one in 15 does, and more in narrow columns."""
SHORTEST: Final = 2
"""Letters of a piece of a word that a line's end parts, at least."""

_NAME_ENDS: Final = frozenset(
    {
        *("bank", "beck", "berg", "berry", "bell", "bourne", "borough", "bridge", "brook"),
        *("burg", "burgh", "burn", "bury", "castle", "chester", "child", "church", "cliff"),
        *("combe", "cote", "croft", "dale", "dell", "down", "field", "fleet", "ford", "gate"),
        *("hall", "hampton", "hart", "haven", "hawk", "head", "heath", "hill", "hoff", "holm"),
        *("house", "hurst", "lake", "land", "lands", "line", "lock", "mann", "mark", "marsh"),
        *("master", "mere", "mill", "minster", "mont", "moor", "more", "mouth", "ness", "park"),
        *("point", "pool", "port", "ridge", "river", "rock", "rose", "shaw", "ship", "shire"),
        *("shore", "smith", "stead", "stein", "stock", "stone", "stow", "thorpe", "town", "tree"),
        *("view", "ville", "walk", "wall", "ware", "water", "well", "wick", "wood", "worth"),
    }
)
"""Words at which names end. Measured on Wikipedia and American public texts, 1.5 million words with
a capital within sentences: of those that would fall in two words before one of these and are in no
dictionary, 7,800 have no hyphen there and 11 have one."""
_POSSESSIVE: Final = re.compile("(?<=[a-z])['’]s?$")
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

    def __init__(
        self,
        words: Collection[str],
        dictionary: Callable[[], Collection[str]],
        compounds: Callable[[], Collection[str]] = frozenset,
        ends: Collection[tuple[str, str]] = (),
        lines: int = 0,
        *,
        name_ends: Callable[[], Collection[str]] = frozenset,
    ) -> None:
        """Take what is known of a document.

        `words` are those that stand whole within lines, `dictionary` loads lower-case words and
        `compounds` those that are spelt with a hyphen though the dictionary has them without.
        `ends` are pieces before and behind the ends of lines, of which there are so many `lines`.
        `name_ends` loads endings of names beside those in _NAME_ENDS.
        """
        bare = {_bare(word) for word in words}
        bare |= {piece for word in bare if "-" in word for piece in word.split("-")}
        self._own = {word.lower() for word in bare}
        self._names = {word for word in bare if word[:1].isupper() and word.lower() not in bare}
        self._in_order = sorted(self._own)
        self._dictionary = dictionary
        self._compounds = compounds
        self._name_ends = name_ends
        self._parts_no_words = lines >= MANY_LINES and not any(
            self._must_be_parted(first, second) for first, second in ends
        )

    def joined(self, first: str, second: str, *, within: bool = False) -> str | None:
        """Return the two pieces of a word as one; None if they are two words.

        `within`: the first one stands within a sentence, where a capital makes it a name.
        """
        if first.endswith(SOFT_HYPHEN):
            return first[:-1] + second
        if len(first) < SHORTEST:
            return None
        if first[-1] in _DASHES or (_ADDRESS.match(first) and first[-1] in _OPEN):
            return first + second
        if first[-1] not in HYPHENS or not first[-2].isalnum() or not second[:1].isalnum():
            return None
        parted = _bare(first[:-1]), _bare(second)
        keeps = self._keeps(*parted, within=within)
        return first + second if keeps else first[:-1] + second

    def _keeps(self, first: str, second: str, *, within: bool) -> bool:
        """Whether the hyphen belongs to the word."""
        if not second or not second[0].islower() or first[-1:].isdigit():
            return True
        whole, compound = f"{first}{second}".lower(), f"{first}-{second}".lower()
        has_both = compound in self._own, whole in self._own
        if has_both[0] == has_both[1]:
            has_both = self._has_alike(compound, len(first) + 1), self._has_alike(whole, len(first))
        if has_both[0] != has_both[1]:
            return has_both[0]
        if within and self._is_name(first, second):
            return self._parts_no_words
        return self._is_usually_kept(first, second, whole, compound)

    def _is_name(self, first: str, second: str) -> bool:
        """Whether the two are pieces of one name: "Salt" is none by itself, but "French" is."""
        is_apart = first in self._names or first.lower() in _PARTED
        if is_apart or not first[:1].isupper():
            return False
        return second in _NAME_ENDS or second in self._name_ends()

    def _is_usually_kept(self, first: str, second: str, whole: str, compound: str) -> bool:
        """Whether the hyphen belongs to a word that the document has nowhere else."""
        known = self._dictionary()
        if "-" in first or "-" in second:
            inner = first.rpartition("-")[2].lower(), second.partition("-")[0].lower()
            return inner[0] in known and inner[1] in known
        if self._parts_no_words or compound in self._compounds():
            return True
        if whole in known or whole.removesuffix("s") in known:
            return False
        start, end = first.lower(), second.lower()
        if start in _PARTED:
            return len(end) > 3
        return start not in _JOINED and start in known and end in known and len(end) > 3

    def _must_be_parted(self, first: str, second: str) -> bool:
        """Whether a hyphen can only be one that a line's end put into a word."""
        if first[-1:] not in HYPHENS or not second[:1].islower():
            return first.endswith(SOFT_HYPHEN)
        start, end = _bare(first[:-1]).lower(), _bare(second).lower()
        known = self._dictionary()
        parts = (start in known) + (end in known)
        return not parts or (parts == 1 and start + end in known)

    def _has_alike(self, word: str, at: int) -> bool:
        """Whether the document has a word of the same family; the second part begins at `at`."""
        stem = word[: at + STEM]
        first = bisect_left(self._in_order, stem)
        found = self._in_order[first : first + 1]
        return len(stem) == at + STEM and any(one.startswith(stem) for one in found)


def _bare(word: str) -> str:
    """Return a word without what stands around it, and not as an owner's."""
    return _POSSESSIVE.sub("", word.strip(_EDGES))


@cache
def compounds() -> frozenset[str]:
    """Load the compounds that are usually spelt with a hyphen, of those that have two spellings."""
    return frozenset((resources_folder() / "model" / "compounds.txt").read_text("utf-8").split())


@cache
def name_ends() -> frozenset[str]:
    """Load words that many names end with and that never stand after a hyphen."""
    return frozenset((resources_folder() / "model" / "name_ends.txt").read_text("utf-8").split())


@cache
def english() -> frozenset[str]:
    """Load the words of pyspellchecker's English dictionary."""
    packed = importlib.resources.files("spellchecker") / "resources" / "en.json.gz"
    return frozenset(json.loads(gzip.decompress(packed.read_bytes())))
