"""Build manners.synonyms: what spinners of several manners put in a wording's place.

    python resources/lexicon/manners.py

Reads manners/MANNER/*.tsv beside this recipe (original, part of speech, wordings with | between,
likeliest first) and inflects them. The result is written beside it: phrases with the originals
that they may stand for, with their chances in the list of each manner. Takes ten seconds.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from lists import write  # noqa: E402 the paths come first
from tables import date, read_rows  # noqa: E402 the paths come first
from thesaurus import forms as inflected  # noqa: E402 the paths come first
from thesaurus import naive_forms  # noqa: E402 the paths come first
from written import PARTS, Pair, forms  # noqa: E402 the paths come first

from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.text.function_words import FUNCTION_WORDS  # noqa: E402 the paths come first
from editor.engine.text.tokens import norms  # noqa: E402 the paths come first
from editor.engine.text.variants import is_variant  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lists import Entry

TABLES = HERE / "manners"
PACKED = HERE / "manners.synonyms"
COLUMNS: Final = ("original", "part", "spun")
FORMS: Final = ("n", "v", "a")
"""Parts of speech that have forms."""
ANY_SENSE: Final = "thesaurus"
"""The manner whose wordings are all as likely, and which leaves words of grammar alone."""
NAIVE: Final = frozenset({ANY_SENSE, "academic", "essay"})
"""Manners of careless programs, which inflect wordings without looking ("childs", "runed")."""
UNWRITTEN: Final = 4
"""Wordings that dictionaries have for each that is written here, so that each is the less likely.
Measured: with 1 sound news looks spun, with 2 and 3 texts spun by WordNet alone lose a little, with
4 they do not, and of texts spun by others hardly less is found."""
WRITTEN: Final = 0.7
"""P(what another manner puts in a wording's place is written here). Set by hand."""
FLAT: Final = 1.0
"""Added to the place of a wording; its chance is the inverse of the sum. Set by hand: the first of
three is taken half of the times."""
MOST_WORDS: Final = 6
"""Longer phrases and originals are left out. Set by hand."""


def entries(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Original, part of speech and wordings of each row; raises ValueError that names a bad one."""
    for number, (original, part, row) in read_rows(path, COLUMNS):
        wordings = row.split("|")
        if part not in PARTS or not all(wordings) or len({*wordings}) < len(wordings):
            raise ValueError(f"{path.name}, line {number}: not an entry: {original}, {part}, {row}")
        yield original, part, wordings


def manners(folder: Path) -> list[str]:
    """The manners that have a folder of tables, in order."""
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def table_entries(path: Path, manner: str, ngrams: Ngrams) -> Iterator[Entry]:
    """All forms of the entries of a table in a manner."""
    for original, part, wordings in entries(path):
        total = sum(1 / (place + 1 + FLAT) for place in range(len(wordings)))
        for place, wording in enumerate(wordings):
            if manner == ANY_SENSE:
                chance = 1 / (UNWRITTEN * len(wordings))
            else:
                chance = WRITTEN / (place + 1 + FLAT) / total
            pairs = [*forms(Pair(wording, original, chance), part)]
            if manner in NAIVE:
                made = naively(wording, original, part)
                pairs += [one for one in made if not ngrams.number(one.spun.split()[-1])]
            for spun, right, _ in pairs:
                word, phrase = " ".join(norms(right)), " ".join(norms(spun))
                if _fits(manner, word, phrase):
                    yield manner, word, phrase, chance


def naively(wording: str, original: str, part: str) -> list[Pair]:
    """The pairs that a careless program makes of an entry, which inflects without looking."""
    if part not in FORMS:
        return [Pair(wording, original, 1.0)]
    made = zip(naive_forms(wording, part), inflected(original, part), strict=True)
    return [Pair(naive, right, 1.0) for naive, right in made]


def _fits(manner: str, original: str, phrase: str) -> bool:
    """Whether a pair of norms belongs into the list of a manner."""
    if manner == ANY_SENSE and (not original.isalpha() or original in FUNCTION_WORDS):
        return False
    longest = max(len(original.split()), len(phrase.split()))
    return (
        bool(original and phrase)
        and original != phrase
        and longest <= MOST_WORDS
        and "_" not in original
        and not is_variant(phrase, original)
    )


def all_entries(folder: Path, ngrams: Ngrams) -> Iterator[Entry]:
    """All forms of the entries of all tables in the folders of the manners."""
    for manner in manners(folder):
        for path in sorted((folder / manner).glob("*.tsv")):
            yield from table_entries(path, manner, ngrams)


def main() -> None:
    """Read the command line, make the pairs, write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=Path, default=TABLES)
    parser.add_argument("-o", "--out", type=Path, default=PACKED)
    args = parser.parse_args()
    paths = sorted(args.tables.glob("*/*.tsv"))
    if not paths:
        sys.exit(f"{args.tables} has no */*.tsv files: name the folder of the manners.")
    ngrams = Ngrams.load(HERE.parent / "model" / "english.ngrams")
    built = max(date(path) for path in paths)
    write(manners(args.tables), all_entries(args.tables, ngrams), args.out, built)


if __name__ == "__main__":
    main()
