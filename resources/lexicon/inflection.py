"""English inflection for the recipes: plurals, verb forms, comparatives.

Irregular forms are in irregular.tsv beside this file.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import NamedTuple

VOWELS = "aeiou"
THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "forgo": "forgoes"}
VERB_PREFIXES = ("over", "under", "re", "out", "fore", "mis", "un", "up", "with")
"""Prefixes of irregular verbs. Set by hand."""
_PLAIN_PREFIX = re.compile(r"^(?:over|under|out|un|mis|up|side)(?=\w{3})")
"""Prefixes that leave a verb of one syllable the doubling of its last letter. Set by hand."""
_COMPOUNDED = ("child", "wife", "life", "tooth", "knife", "leaf", "shelf", "wolf")
"""Irregular nouns that other words end in ("midwife", "bookshelf"). Set by hand."""
_NO_MEN = frozenset(("human", "german", "roman", "talisman", "ottoman", "shaman", "caiman"))


def _irregular() -> dict[str, dict[str, tuple[str, ...]]]:
    tables: dict[str, dict[str, tuple[str, ...]]] = {part: {} for part in "vnad"}
    path = Path(__file__).with_name("irregular.tsv")
    with path.open(encoding="utf-8", newline="") as lines:
        for part, base, *forms in csv.reader(lines, delimiter="\t"):
            if not part.startswith("#"):
                tables[part][base] = tuple(forms)
    return tables


_TABLES = _irregular()
IRREGULAR_VERBS = _TABLES["v"]
IRREGULAR_PLURALS = {single: forms[0] for single, forms in _TABLES["n"].items()}
IRREGULAR_DEGREES = _TABLES["a"]
DOUBLING = frozenset(_TABLES["d"])


class Verb(NamedTuple):
    """The forms of a verb or of a phrase that begins with one."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


def _syllables(word: str) -> int:
    return max(1, len(re.findall(r"[aeiouy]+", word.removesuffix("e"))))


def _doubles(word: str) -> bool:
    if word in DOUBLING:
        return True
    stem = _PLAIN_PREFIX.sub("", word).replace("qu", "qw")
    return (
        len(stem) > 2
        and stem[-1] not in "wxyaeiouh"
        and stem[-2] in VOWELS
        and stem[-3] not in VOWELS
        and _syllables(stem) == 1
    )


def _lengthened(word: str) -> str:
    """The word as it is written before an ending that begins with a vowel."""
    if word.endswith("ic"):
        return word + "k"
    return word + word[-1] if _doubles(word) else word


def with_s(word: str) -> str:
    """The word with the ending -s: plural or third person."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and len(word) > 1 and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in tuple(VOWELS):
        return word[:-1] + "ied"
    return _lengthened(word) + "ed"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and len(word) > 2:
        return word[:-1] + "ing"
    return _lengthened(word) + "ing"


def verb(phrase: str) -> Verb:
    """All forms of a phrase whose first word inflects."""
    first, blank, rest = phrase.partition(" ")
    prefix, hyphen, stem = first.rpartition("-")
    if not hyphen and first not in IRREGULAR_VERBS:
        for part in VERB_PREFIXES:
            if first.removeprefix(part) in IRREGULAR_VERBS:
                prefix, stem = part, first.removeprefix(part)
                break
    front, tail = prefix + hyphen, blank + rest
    past, participle = IRREGULAR_VERBS.get(stem) or (_with_ed(stem), _with_ed(stem))
    third = THIRD.get(stem) or with_s(stem)
    forms = (stem, third, past, participle, _with_ing(stem))
    return Verb(*(front + form + tail for form in forms))


def plural(phrase: str) -> str:
    """The phrase with its last word in the plural ("head of state" gives "heads of state")."""
    for link in (" of ", " in ", " on ", " for ", " to ", " at ", "-in-", "-at-", "-of-"):
        head, found, tail = phrase.partition(link)
        if found:
            return plural(head) + link + tail
    front, blank, last = phrase.rpartition(" ")
    return front + blank + _plural(last)


def _plural(word: str) -> str:
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    front, hyphen, last = word.rpartition("-")
    if hyphen and len(last) > 2 and last in IRREGULAR_PLURALS:
        return front + hyphen + IRREGULAR_PLURALS[last]
    for single in _COMPOUNDED:
        if word.endswith(single):
            return word.removesuffix(single) + IRREGULAR_PLURALS[single]
    if word.endswith("man") and word not in _NO_MEN:
        return word[:-2] + "en"
    return with_s(word)


def degrees(phrase: str) -> tuple[str, str]:
    """Comparative and superlative."""
    if phrase in IRREGULAR_DEGREES:
        comparative, superlative = IRREGULAR_DEGREES[phrase]
        return comparative, superlative
    short = " " not in phrase and (
        _syllables(phrase) == 1 or (phrase.endswith("y") and _syllables(phrase) == 2)
    )
    if not short:
        return f"more {phrase}", f"most {phrase}"
    if phrase.endswith("e"):
        return phrase + "r", phrase + "st"
    if phrase.endswith("y") and phrase[-2] not in VOWELS:
        return phrase[:-1] + "ier", phrase[:-1] + "iest"
    stem = phrase + (phrase[-1] if _doubles(phrase) else "")
    return stem + "er", stem + "est"
