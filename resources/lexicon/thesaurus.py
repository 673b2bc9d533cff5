"""WordNet's synonyms for the inflected words of a text.

Reads the files of WordNet 3.0 (data.noun, noun.exc and so on: Fellbaum, 1998; Debian's packages
wordnet-base and wordnet-sense-index put them into /usr/share/wordnet). Only the recipes and the
benchmarks use it, never the program.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from inflection import degrees, plural, verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FOLDER = Path("/usr/share/wordnet")
"""Where Debian puts WordNet."""
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_ENDINGS = {
    "n": (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("men", "man")),
    "v": (
        *(("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y")),
        *(("ing", ""), ("ing", "e"), ("ying", "ie")),
    ),
    "a": (("er", ""), ("er", "e"), ("ier", "y"), ("est", ""), ("est", "e"), ("iest", "y")),
    "r": (),
}
_DOUBLED = ("ed", "ing", "er", "est")


class Reading(NamedTuple):
    """One way to understand a word of a text: as a form of a lemma."""

    lemma: str
    part: str
    """n, v, a, r."""
    form: int
    """Which form, counted as `forms` gives them."""


def forms(lemma: str, part: str) -> tuple[str, ...]:
    """All forms of a lemma, its base form first."""
    if part == "n":
        return (lemma, plural(lemma))
    if part == "v":
        return verb(lemma)
    return (lemma, *degrees(lemma)) if part == "a" else (lemma,)


def naive_forms(lemma: str, part: str) -> tuple[str, ...]:
    """The forms that a careless program makes, in the order of `forms`: the ending is put on."""
    endings = {"n": ("", "s"), "v": ("", "s", "ed", "ed", "ing"), "a": ("", "er", "est")}
    return tuple(lemma + ending for ending in endings.get(part, ("",)))


class Thesaurus:
    """Sets of synonyms, by part of speech."""

    def __init__(
        self,
        synsets: Iterable[tuple[str, tuple[str, ...]]],
        exceptions: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """`synsets` are part and lemmas; `exceptions` part to irregular form to lemma."""
        self._synonyms: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._exceptions = exceptions or {}
        for part, lemmas in synsets:
            for lemma in lemmas:
                others = self._synonyms[lemma.lower(), part]
                others.update(dict.fromkeys(o for o in lemmas if o.lower() != lemma.lower()))

    @classmethod
    def load(cls, folder: Path) -> Thesaurus:
        """Read WordNet's files; raises OSError where one is missing."""
        return cls(
            (pair for name, part in PARTS.items() for pair in _synsets(folder, name, part)),
            {part: _exceptions(folder, name) for name, part in PARTS.items()},
        )

    def synonyms(self, lemma: str, part: str) -> list[str]:
        """The other lemmas of all senses, without repeats, with the capitals they have."""
        return list(self._synonyms.get((lemma, part), ()))

    def words(self) -> set[str]:
        """All forms of all lemmas of one word, irregular ones included."""
        found = {form for irregular in self._exceptions.values() for form in irregular}
        for lemma, part in self._synonyms:
            if " " not in lemma:
                found.update(forms(lemma, part))
        return found

    def readings(self, word: str) -> list[Reading]:
        """All lemmas that have synonyms and of which `word`, in small letters, is a form."""
        found: list[Reading] = []
        for part in _ENDINGS:
            for lemma in self._lemmas(word, part):
                if self._synonyms.get((lemma, part)):
                    found += [Reading(lemma, part, n) for n in _which(word, lemma, part)]
        return found

    def _lemmas(self, word: str, part: str) -> list[str]:
        tries: dict[str, None] = {word: None}
        irregular = self._exceptions.get(part, {}).get(word)
        if irregular:
            tries[irregular] = None
        else:
            for ending, instead in _ENDINGS[part]:
                stem = word.removesuffix(ending)
                if stem != word and len(stem + instead) > 1:
                    tries[stem + instead] = None
                    if ending in _DOUBLED and stem[-1:] == stem[-2:-1]:
                        tries[stem[:-1]] = None
        return list(tries)


def _which(word: str, lemma: str, part: str) -> list[int]:
    """The numbers of the forms that `word` may be; none if it is no form of the lemma."""
    found = [number for number, form in enumerate(forms(lemma, part)) if form == word]
    if found or part != "v":
        return found
    # Another spelling than ours: "travelled", "burnt".
    return [4] if word.endswith("ing") else [2, 3] if word.endswith(("ed", "t", "n")) else []


def _synsets(folder: Path, name: str, part: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    with (folder / f"data.{name}").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(" "):  # as the licence does
                fields = line.split(" ")
                words = fields[4 : 4 + 2 * int(fields[3], 16) : 2]
                yield part, tuple(word.partition("(")[0].replace("_", " ") for word in words)


def _exceptions(folder: Path, name: str) -> dict[str, str]:
    with (folder / f"{name}.exc").open(encoding="utf-8") as lines:
        pairs = (line.split() for line in lines)
        return {form: lemma for form, lemma, *_ in pairs}
