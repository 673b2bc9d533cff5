"""Spinners drawn at random, to fit what must hold for spinners that nobody has seen.

No two documents meet the same one: which words are on its list, from which sources, what it puts
in their place, how often, with how many wordings for a word, how it inflects. What is learnt from
such text cannot lean on any list.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
LEXICON = HERE.parent / "lexicon"
sys.path[:0] = [str(HERE.parents[1]), str(LEXICON)]

from manners import ANY_SENSE, TABLES, entries, manners, naively  # noqa: E402 the paths come first
from marked import Gold  # noqa: E402 the paths come first
from thesaurus import Thesaurus, forms, naive_forms  # noqa: E402 the paths come first
from written import Pair, written_pairs  # noqa: E402 the paths come first
from written import forms as all_forms  # noqa: E402 the paths come first

from editor.engine.text.function_words import FUNCTION_WORDS  # noqa: E402 the paths come first

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Sequence

VOICES: Final = HERE / "voices"
"""Texts of many kinds to spin: what is common elsewhere is rare in news."""
LONGEST: Final = 4
"""Words of the longest original. Set by hand."""
KINDS: Final = (
    (12, ("written",)),
    (4, ("turned",)),
    (14, ("wordnet",)),
    (8, ("thesaurus",)),
    (9, ("academic",)),
    (10, ("word-by-word",)),
    (9, ("alternatives",)),
    (7, ("translated",)),
    (5, ("essay",)),
    (5, ("light",)),
    (6, ("written", "wordnet")),
    (5, ("thesaurus", "wordnet")),
    (6, ("written", "turned", "thesaurus", "wordnet", "word-by-word", "academic")),
)
"""How many in a hundred spinners draw on which sources. Set by hand."""
MOST_TURNED: Final = 2
"""Words of the longest phrase that is read the other way round. Set by hand."""
SENSES: Final = 6
"""Readings of a word that are looked up. Set by hand."""
MOST_LEMMAS: Final = 12
"""Synonyms that are taken of each. Set by hand."""
SHORT: Final = 3
"""Letters of the longest words that a light rewriter leaves alone. Set by hand."""

_TOKEN: Final = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*|\d[\d,.]*\d|\d|\s+|[^\w\s]|\S")


class Sources:
    """All wordings that a spinner may draw on."""

    def __init__(self, wordnet: Path, written: Path = LEXICON / "written") -> None:
        """Read the written tables, and WordNet's files from a folder; raises OSError."""
        to_spun: dict[str, dict[str, None]] = defaultdict(dict)
        turned: dict[str, dict[str, None]] = defaultdict(dict)
        for spun, original, _ in written_pairs(written):
            key, phrase = original.lower(), spun.lower()
            if key != phrase and len(key.split()) <= LONGEST:
                to_spun[key][spun] = None
            if key != phrase and len(phrase.split()) <= MOST_TURNED:
                turned[phrase][original] = None
        self._lists: dict[str, dict[str, dict[str, None]]] = {"written": to_spun, "turned": turned}
        self._wordnet = Thesaurus.load(wordnet)
        self._naive: dict[str, dict[str, dict[str, None]]] = {}
        self._turned: dict[str, dict[str, None]] = defaultdict(dict)
        for manner in manners(TABLES):
            self._read(manner)
        self.wordings = lru_cache(maxsize=200_000)(self._wordings)

    def add(self, source: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Add a source of (original, spun)."""
        found = self._lists.setdefault(source, defaultdict(dict))
        for original, spun in pairs:
            found[original.lower()][spun] = None

    def _read(self, manner: str) -> None:
        """Read the tables of a manner."""
        right = self._lists[manner] = defaultdict(dict)
        naive = self._naive[manner] = defaultdict(dict)
        for path in sorted((TABLES / manner).glob("*.tsv")):
            for original, part, wordings in entries(path):
                for wording in wordings:
                    for spun, word, _ in all_forms(Pair(wording, original, 1.0), part):
                        if spun.lower() != word.lower():
                            right[word.lower()][spun] = None
                            self._turned[spun.lower()][word.lower()] = None
                    for spun, word, _ in naively(wording, original, part):
                        if spun.lower() != word.lower():
                            naive[word.lower()][spun] = None

    def originals(self, spun: str) -> list[str]:
        """All that a phrase in small letters may stand for in any manner."""
        return list(self._turned.get(spun, ()))

    def _wordings(self, source: str, key: str, naive: bool) -> tuple[str, ...]:
        """What a source has for a phrase in small letters, in a form that suits it or `naive`."""
        if key in FUNCTION_WORDS and source in {"turned", "wordnet", ANY_SENSE}:
            return ()
        if source in self._lists:
            listed = self._naive if naive and source in self._naive else self._lists
            return tuple(listed[source].get(key, ()))
        if " " in key:
            return ()
        found: dict[str, None] = {}
        for lemma, part, form in self._wordnet.readings(key)[:SENSES]:
            for one in self._wordnet.synonyms(lemma, part)[:MOST_LEMMAS]:
                if one.replace(" ", "").isalpha():
                    made = naive_forms(one, part) if naive else forms(one, part)
                    found[made[form]] = None
        found.pop(key, None)
        return tuple(found)


class Spinner:
    """One spinner; all about it is drawn from `chance`. The shares are set by hand."""

    def __init__(
        self,
        sources: Sources,
        chance: random.Random,
        kinds: Sequence[tuple[float, tuple[str, ...]]] = KINDS,
    ) -> None:
        """Draw one that draws on one of these kinds of sources."""
        self._sources = sources
        self._chance = chance
        self._seed = chance.getrandbits(30)
        weights, uses = zip(*kinds, strict=True)
        self.uses: tuple[str, ...] = chance.choices(uses, weights)[0]
        # Light rewriters replace few words, and no short ones.
        self._light = chance.random() < 0.3
        self._listed = chance.uniform(0.02, 0.2) if self._light else chance.uniform(0.1, 0.9)
        self._rate = 1.0 if chance.random() < 0.35 else chance.uniform(0.4, 1)
        self._most = chance.choice((1, 1, 2, 4, 99))
        self._anew = chance.random() < 0.45
        self._naive = chance.random() < 0.18
        self._names = chance.random() < 0.35
        self._capitals = chance.random() < 0.06
        self._repairs = chance.random() < 0.5
        self._longest = LONGEST if chance.random() < 0.8 else 1

    def spin(self, text: str) -> tuple[str, list[Gold]]:
        """The spun text, and what was changed."""
        tokens = _TOKEN.findall(text)
        out: list[str] = []
        changes: list[Gold] = []
        size = at = 0
        opening = True
        while at < len(tokens):
            words, new = 1, ""
            if tokens[at][0].isalpha():
                words, new = self._replacement(tokens, at, opening)
                opening = False
            elif tokens[at] in {".", "!", "?"} or "\n" in tokens[at]:
                opening = True
            surface = "".join(tokens[at : at + 2 * words - 1])
            if new:
                if self._repairs:
                    size += _repair(out, new)
                changes.append(Gold(size, size + len(new), surface))
            out.append(new or surface)
            size += len(out[-1])
            at += 2 * words - 1
        return "".join(out), changes

    def _replacement(self, tokens: list[str], at: int, opening: bool) -> tuple[int, str]:
        """The number of words that are replaced here, and by what; 1 and "" if none are."""
        for words in range(self._longest, 0, -1):
            part = tokens[at : at + 2 * words - 1]
            if len(part) < 2 * words - 1 or any(gap != " " for gap in part[1::2]):
                continue
            if any(not word[0].isalpha() or word[0].isupper() for word in part[2::2]):
                continue
            surface = "".join(part)
            large = surface[0].isupper()
            if (surface.isupper() and len(surface) > 1) or (
                large and not opening and not self._names
            ):
                continue
            found = self._wordings(surface.lower())
            if not found or self._chance.random() > self._rate:
                continue
            new = self._chosen(surface.lower(), found)
            if new.lower() == surface.lower():
                continue
            if large or (self._capitals and self._chance.random() < 0.3):
                new = new[0].upper() + new[1:]
            return words, new
        return 1, ""

    def _wordings(self, key: str) -> list[str]:
        """What this spinner puts in the place of a phrase; nothing for one that is not listed."""
        if _figure(self._seed, key) > self._listed:
            return []
        found = [one for use in self.uses for one in self._sources.wordings(use, key, self._naive)]
        if self._light:
            found = [one for one in found if len(one) > SHORT]
        if self._most < len(found):
            # Which of them come first differs from spinner to spinner, the likeliest oftener.
            place = {one: number for number, one in reversed(list(enumerate(found)))}
            found = sorted(
                place, key=lambda one: place[one] / 6 + 3 * _figure(self._seed + 1, key + one)
            )
        return found[: self._most]

    def _chosen(self, key: str, found: list[str]) -> str:
        if self._anew:
            return self._chance.choice(found)
        return found[int(_figure(self._seed + 2, key) * len(found))]


def _figure(seed: int, text: str) -> float:
    """A figure from 0 to 1 that is the same for the same spinner and text."""
    return (zlib.crc32(f"{seed}\0{text}".encode()) ^ (seed * 2654435761 & 0xFFFFFFFF)) / 2**32


def _repair(out: list[str], new: str) -> int:
    """Make an article before a blank suit the new word; return by how much that is longer."""
    if out[-1:] != [" "] or out[-2].lower() not in {"a", "an"}:
        return 0
    right = "an" if new[0].lower() in "aeiou" else "a"
    right = right.capitalize() if out[-2][0].isupper() else right
    grown = len(right) - len(out[-2])
    out[-2] = right
    return grown
