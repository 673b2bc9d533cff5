"""Build dictionary.synonyms: what spinners that use a dictionary of synonyms put in a word's place.

    python resources/lexicon/dictionary.py

Reads dictionary/*.tsv beside this recipe (original, part of speech, wordings with | between) and
inflects them. The result is written beside it, in the format of wordnet.synonyms: phrases with the
originals that they may stand for, and the originals with the number of their wordings. Takes four
seconds.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from tables import date, read_rows  # noqa: E402 the paths come first
from thesaurus import CLOSED, naive_forms  # noqa: E402 the paths come first
from thesaurus import forms as inflected  # noqa: E402 the paths come first
from wordnet import MOST_WORDS, write  # noqa: E402 the paths come first
from written import PARTS, Pair, forms  # noqa: E402 the paths come first

from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.text.tokens import norms  # noqa: E402 the paths come first
from editor.engine.text.variants import is_variant  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = HERE / "dictionary"
PACKED = HERE / "dictionary.synonyms"
COLUMNS: Final = ("original", "part", "spun")
FORMS: Final = ("n", "v", "a")
"""Parts of speech that have forms."""
UNWRITTEN: Final = 4
"""Wordings that dictionaries have for each that is written here, so that each is the less likely.
Measured: with 1 sound news looks spun, with 2 and 3 texts spun by WordNet alone lose a little, with
4 they do not, and of texts spun by others hardly less is found."""


def entries(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Original, part of speech and wordings of each row; raises ValueError that names a bad one."""
    for number, (original, part, row) in read_rows(path, COLUMNS):
        wordings = row.split("|")
        if part not in PARTS or not all(wordings) or len({*wordings}) < len(wordings):
            raise ValueError(f"{path.name}, line {number}: not an entry: {original}, {part}, {row}")
        yield original, part, wordings


def table_pairs(path: Path) -> Iterator[Pair]:
    """All forms of the entries of a table."""
    for original, part, wordings in entries(path):
        for wording in wordings:
            yield from forms(Pair(wording, original, 1.0), part)


def naive_pairs(path: Path, ngrams: Ngrams) -> Iterator[Pair]:
    """The forms of the entries of a table that only careless programs make: no words at all."""
    for original, part, wordings in entries(path):
        if part in FORMS:
            rights = inflected(original, part)
            for wording in wordings:
                for made, right in zip(naive_forms(wording, part), rights, strict=True):
                    if not ngrams.number(made.split()[-1]):
                        yield Pair(made, right, 1.0)


def rows(folder: Path, ngrams: Ngrams) -> Iterator[tuple[str, int, list[str]]]:
    """Each original in all its forms, in order, the number of its wordings, and these as norms."""
    found: dict[str, set[str]] = defaultdict(set)
    naive: dict[str, set[str]] = defaultdict(set)
    for path in sorted(folder.glob("*.tsv")):
        for kind, pairs in ((found, table_pairs(path)), (naive, naive_pairs(path, ngrams))):
            for spun, original, _ in pairs:
                word, phrase = " ".join(norms(original)), " ".join(norms(spun))
                is_word = word.isalpha() and word not in CLOSED
                fits = phrase not in {"", word} and len(phrase.split()) <= MOST_WORDS
                if is_word and fits and not is_variant(phrase, word):
                    kind[word].add(phrase)
    for original in sorted(found):
        listed = sorted(found[original] | naive[original])
        yield original, UNWRITTEN * len(found[original]), listed


def main() -> None:
    """Read the command line, make the pairs, write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=Path, default=TABLES)
    parser.add_argument("-o", "--out", type=Path, default=PACKED)
    args = parser.parse_args()
    paths = sorted(args.tables.glob("*.tsv"))
    if not paths:
        sys.exit(f"{args.tables} has no *.tsv files: name the folder of the tables.")
    ngrams = Ngrams.load(HERE.parent / "model" / "english.ngrams")
    write(rows(args.tables, ngrams), args.out, max(date(path) for path in paths))


if __name__ == "__main__":
    main()
