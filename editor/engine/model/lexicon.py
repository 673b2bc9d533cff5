"""The lexicon: which originals a spun phrase may stand for, and how often a wording survives.

Packed by resources/lexicon/build.py. Counts are occasions: a wording counts once for each text (and
case form) in which it was replaced, because a spinner replaces it by one phrase throughout a text.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.packed import ChangedLines, Lines, Packed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from editor.engine.text.pairs import Pair

KIND: Final = "lexicon"
VERSION: Final = 2
"""Of the packed format, which resources/lexicon/build.py writes."""
VARIANT_SHARE: Final = 0.1
"""The factor for the chance of another spelling. Set by hand;
resources/model/fit_constants.py measures other values."""
RECIPE: Final = "resources/lexicon/build.py"
CACHED: Final = 200
"""Phrases whose candidates are cached. Set by hand: 1 MB; what is made of them is cached elsewhere,
so that with 1,500 only one in thirty fewer would be read."""
FIGURES: Final = 6_000
"""Words and phrases whose other figures are cached. Set by hand: 1 MB."""
ORIGINALS: Final = 24_000
"""Originals that are cached. Set by hand: 8 MB; with 8,000, a word of a long text has two more of
them read again, a twentieth of the time."""


class Family(StrEnum):
    """The source of a candidate; the value is its letter in packed files.

    Hot loops compare members with `is`, and look them up once before the loop.
    """

    NEWS = "n"
    """The lexicon, learnt from spinners that news sites use."""
    SCIENCE = "s"
    """A tortured term of science."""
    VARIANT = "v"
    """The lexicon, for another spelling of the same word: most often the writer's own."""
    RULE = "r"
    """A rule of this program, for split and doubled words."""
    PERSON = "p"
    """A list of the user's own."""
    SYNONYM = "w"
    """A list of synonyms of any sense."""
    GUESS = "g"
    """No list: what the encoder finds suitable where a word does not belong; never packed."""
    NUMBER = "d"
    """The same number, written out or in digits; never packed."""

    __hash__ = str.__hash__
    # That of Enum is written in Python, and every reading's family is looked up.


_FAMILIES: Final = {family.value: family for family in Family}


class Weights(NamedTuple):
    """How counts and written weights become probabilities; see resources/model/fit_constants.py."""

    written: float = 2.5
    """Occasions that all written replacements of an original are worth together."""
    edition: float = 0.15
    """P(another edition of a spinner has another replacement than the one that was seen)."""
    unwritten: float = 0.1
    """The share of an original's replacements that were neither seen nor written down."""
    spun: float = 0.25
    """Prior occasions on which an original was replaced."""
    kept: float = 0.7
    """Prior occasions on which an original survived."""
    made: float = 0.5
    """The factor for `spun` where all replacements were made from other entries."""


class Original(NamedTuple):
    """A wording that spinners replace."""

    norm: str
    text: str
    """As it is written inside a sentence, with its own capitals."""
    spun: int
    """Occasions on which it was replaced."""
    kept: int
    """Occasions on which it survived in a spun text."""
    weight: float
    """The sum of the written weights of its replacements."""
    best: float
    """The largest of these weights: below 1 if all were made from other entries."""


class Candidate(NamedTuple):
    """An original that a phrase may stand for."""

    original: Original
    chance: float
    """P(phrase | original) in a text that was spun by a spinner of that family."""
    seen: int
    """Occasions on which the phrase was seen to replace the original."""
    share: float
    """The share of all occasions of the phrase on which it replaced this original; 0 if none."""
    family: Family
    source: str = ""
    """Name of the user's list that has the pair; of a term, the acronym that it spells; or ""."""
    lists: tuple[tuple[int, float], ...] = ()
    """The numbers of the lists that have the pair, each with P(phrase | original is replaced)
    there; of synonyms, or of all where an unknown spinner is looked for."""
    flat: float = 0.0
    """P(phrase | original is replaced) by a spinner that was not met: as `chance`, but seen and
    written wordings count alike."""


class Lexicon:
    """Spun phrase to originals; phrases are norms joined by single blanks. Read-only."""

    def __init__(
        self,
        firsts: Lines,
        originals: Lines,
        spun: Lines,
        weights: Weights | None = None,
        sources: tuple[str, ...] = (),
    ) -> None:
        """Take the lines that `sections` in resources/lexicon/build.py describes."""
        self._firsts = firsts
        self._originals = originals
        self._spun = spun
        self._weights = weights or Weights()
        self._sources = sources
        self.longest = lru_cache(maxsize=FIGURES)(self._longest)
        self.candidates = lru_cache(maxsize=CACHED)(self._candidates)
        self.sums = lru_cache(maxsize=FIGURES)(self._sums)
        self._original = lru_cache(maxsize=ORIGINALS)(self._read_original)

    @classmethod
    def of(cls, packed: Packed, weights: Weights | None = None) -> Lexicon:
        """Return the lexicon that these sections are."""
        firsts, originals, spun = map(packed.lines, ("firsts", "originals", "spun"))
        return cls(firsts, originals, spun, weights)

    def extended(self, pairs: Iterable[Pair]) -> Lexicon:
        """Return a copy of this lexicon with these pairs added."""
        firsts, originals, spun = map(ChangedLines, (self._firsts, self._originals, self._spun))
        twin = Lexicon(firsts, originals, spun, self._weights, self._sources)
        for pair in pairs:
            twin._add(pair, firsts, originals, spun)
        return twin

    def _add(
        self, pair: Pair, firsts: ChangedLines, originals: ChangedLines, spun: ChangedLines
    ) -> None:
        """Add a pair to the lines of a copy."""
        phrase, original = pair.key
        if not phrase or not original or phrase == original:
            return
        row = originals.get(original) or f"{' '.join(pair.original.split())}\t0\t0\t0\t1"
        text, times, rest = row.split("\t", 2)
        originals.put(original, f"{text}\t{int(times) + pair.occasions}\t{rest}")
        number = str(originals.number(original))
        if pair.source not in self._sources:
            self._sources += (pair.source,)
        kept, _, row = (spun.get(phrase) or "0\t").partition("\t")
        entries = {entry.split(":")[0]: entry for entry in row.split(" ") if entry}
        seen, weight = entries.get(number, "0:0:0").split(":")[1:3]
        entries[number] = (
            f"{number}:{int(seen) + pair.occasions}:{weight}:"
            f"{Family.PERSON}{self._sources.index(pair.source)}"
        )
        spun.put(phrase, f"{kept}\t{' '.join(entries.values())}")
        for words, side in ((phrase.split(" "), 0), (original.split(" "), 1)):
            longest = [int(size) for size in (firsts.get(words[0]) or "0\t0").split("\t")]
            longest[side] = max(longest[side], len(words))
            firsts.put(words[0], f"{longest[0]}\t{longest[1]}")

    @classmethod
    def load(cls, path: Path) -> Lexicon:
        """Load a packed lexicon; raises ResourceError if missing, damaged or of another version."""
        return cls.of(Packed.load(path, KIND, VERSION, RECIPE))

    def original(self, norm: str) -> Original | None:
        """Return the original with this norm, None if there is none."""
        number = self._originals.number(norm)
        return None if number is None else self._original(number)[0]

    def survival(self, original: Original) -> float:
        """Return P(the wording survives) in a spun text."""
        weights = self._weights
        before = weights.spun * (1.0 if original.best >= 1 else weights.made)
        kept = original.kept + weights.kept
        return kept / (kept + original.spun + before)

    def has(self, phrase: str) -> bool:
        """Return whether a phrase may have `candidates`."""
        return self._spun.number(phrase) is not None

    def _longest(self, first: str) -> tuple[int, int]:
        """Return the words of the longest spun phrase and original that begin with `first`."""
        spun, original = (self._firsts.get(first) or "0\t0").split("\t")
        return int(spun), int(original)

    def _candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """Return the originals that `phrase` may stand for, highest chance first."""
        row = self._spun.get(phrase)
        return self._parse(row) if row else ()

    def _sums(self, phrase: str) -> tuple[float, float]:
        """Return the sums of the chances and of the shares of a phrase's candidates."""
        found = self.candidates(phrase)
        return sum(one.chance for one in found), sum(one.share for one in found)

    def _read_original(self, number: int) -> tuple[Original, float]:
        """Return an original, and P(it is replaced) in a spun text."""
        key, text, spun, kept, weight, best = self._originals.line(number).split("\t")
        original = Original(key, text or key, int(spun), int(kept), float(weight), float(best))
        return original, 1 - self.survival(original)

    def _parse(self, row: str) -> tuple[Candidate, ...]:
        written_worth, edition = self._weights.written, self._weights.edition
        listed = 1 - self._weights.unwritten
        kept, _, rest = row.partition("\t")
        entries = [entry.split(":") for entry in rest.split(" ")]
        met = int(kept) + sum([int(seen) for _, seen, _, _ in entries])
        found = []
        for number, occasions, weight, family in entries:
            original, replaced = self._original(int(number))
            _, _, spun, _, whole, _ = original
            seen = int(occasions)
            written = listed * float(weight) / (whole or 1)
            share = (seen + written_worth * written) / (spun + written_worth)
            chance = ((1 - edition) * share + edition * written) * replaced
            flat = max(written, seen / spun if spun else 0.0)
            kind = _FAMILIES[family[0]]
            if kind is Family.VARIANT:
                chance *= VARIANT_SHARE
                flat *= VARIANT_SHARE
            source = self._sources[int(family[1:])] if kind is Family.PERSON else ""
            part = seen / met if met else 0.0
            found.append(Candidate(original, chance, seen, part, kind, source, (), flat))
        found.sort(key=_chance, reverse=True)
        return tuple(found)


def _chance(candidate: Candidate) -> float:
    return candidate.chance
