"""What was learnt from marked texts: counts, as tables in learnt/ that build.py reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from gold import Counted
from phrases import key
from tables import read_rows, write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FOLDER: Final = Path(__file__).with_name("learnt")
REPLACED: Final = ("original", "spun", "occasions")
SURVIVED: Final = ("phrase", "occasions")
LEAST: Final = 2
"""Phrases of several words that no entry names are tabled from so many occasions on: rarer ones
would be running text. Set by hand."""


class Learnt(NamedTuple):
    """Counts in occasions: once for each text, and within it once for each case form."""

    replaced: Mapping[tuple[str, str], int]
    """(spun, original) norms: occasions."""
    survived: Mapping[str, int]
    """Phrase in norms: occasions on which it stood in a spun text and was left alone."""
    spelled: Mapping[str, str]
    """Original norm: how it is written inside a sentence."""


def count(texts: Iterable[str]) -> Learnt:
    """Count marked texts; pairs are in order of the original, then of the spun phrase."""
    counted = Counted()
    for text in texts:
        counted.add(text)
    replaced = sorted(counted.replaced.items(), key=lambda item: (item[0][1], item[0][0]))
    return Learnt(dict(replaced), counted.survived, counted.spelled)


def load(folder: Path = FOLDER) -> Learnt:
    """Read the tables; raises OSError if one is missing, ValueError that names a bad line."""
    replaced: dict[tuple[str, str], int] = {}
    spelled: dict[str, str] = {}
    for _, (original, spun, occasions) in read_rows(folder / "replaced.tsv", REPLACED):
        replaced[spun, key(original)] = int(occasions)
        spelled[key(original)] = original
    survived = {
        phrase: int(occasions)
        for _, (phrase, occasions) in read_rows(folder / "survived.tsv", SURVIVED)
    }
    return Learnt(replaced, survived, spelled)


def save(learnt: Learnt, phrases: set[str], day: str, folder: Path = FOLDER) -> None:
    """Write the tables; survivals of `phrases`, of single words and of n-grams met LEAST times."""
    folder.mkdir(exist_ok=True)
    notes = (
        f"Learnt on {day} by resources/lexicon/learn.py; origin: resources/lexicon/README.md.",
        "Occasions: once for each text, and within it once for each case form.",
    )
    write_rows(
        folder / "replaced.tsv",
        (*notes, "The original as it is written inside a sentence, the spun phrase as norms."),
        REPLACED,
        (
            (learnt.spelled[original], spun, occasions)
            for (spun, original), occasions in learnt.replaced.items()
        ),
    )
    write_rows(
        folder / "survived.tsv",
        (*notes, f"Of phrases in no list those of one word or met {LEAST} times and more."),
        SURVIVED,
        sorted(
            (phrase, occasions)
            for phrase, occasions in learnt.survived.items()
            if occasions >= LEAST or " " not in phrase or phrase in phrases
        ),
    )
