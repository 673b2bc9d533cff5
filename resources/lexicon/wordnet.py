"""Build wordnet.synonyms: pairs for spinners that take any synonym of any sense.

    python resources/lexicon/wordnet.py [WORDNET_FOLDER]

WORDNET_FOLDER is /usr/share/wordnet unless named (Debian: wordnet-base). The result is written
beside this recipe: phrases with the originals that they are synonyms of, and the originals with
the number of their synonyms. Takes five seconds.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from thesaurus import CLOSED, FOLDER, Thesaurus, forms, naive_forms  # noqa: E402 the paths come first

from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.model.packed import pack, unpack  # noqa: E402 the paths come first
from editor.engine.model.synonyms import KIND, RECIPE, VERSION  # noqa: E402 the paths come first
from editor.engine.text.tokens import norms  # noqa: E402 the paths come first
from editor.engine.text.variants import is_variant  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKED = HERE / "wordnet.synonyms"
LEAST_ORIGINAL = -13.0
"""ln P of a word: rarer ones are no originals. Set by hand."""
MOST_WORDS = 3
"""Longer phrases are left out; rare words are not: they are the surest signs of such a spinner.
Set by hand."""
MOST_CAPITAL = 0.5
"""Words that are capitalised more often than this inside sentences are names. Set by hand."""


class WordnetPair(NamedTuple):
    """A spun phrase and an original, as norms."""

    spun: str
    original: str
    chance: float
    """P(spun | original is replaced) if all synonyms of all senses are equally likely."""


def pairs(path: Path = PACKED) -> Iterator[WordnetPair]:
    """All pairs of the file; raises ResourceError if it cannot be read."""
    spun, originals = unpack(path, KIND, VERSION, RECIPE.format(path.stem)).split("\f")
    numbers = dict(line.split("\t") for line in originals.split("\n"))
    for line in spun.split("\n"):
        phrase, words = line.split("\t")
        for original in words.split(" "):
            yield WordnetPair(phrase, original, 1 / int(numbers[original]))


def rows(thesaurus: Thesaurus, ngrams: Ngrams) -> Iterator[tuple[str, int, list[str]]]:
    """Each original in order, the number of its synonyms, and the phrases that are listed."""

    def usual(word: str) -> bool:
        number = ngrams.number(word)
        return (
            number > 0
            and ngrams.unigram(number) >= LEAST_ORIGINAL
            and ngrams.capital_share(number) <= MOST_CAPITAL
        )

    words = (word for word in thesaurus.words() if word.isalpha() and word.islower())
    for word in sorted(word for word in words if word not in CLOSED and usual(word)):
        synonyms: set[tuple[str, str]] = set()
        spun: set[str] = set()
        for lemma, part, number in thesaurus.readings(word):
            for synonym in thesaurus.synonyms(lemma, part):
                form = forms(synonym, part)[number]
                if form.lower() == word:
                    continue
                synonyms.add((synonym, part))
                spun.add(" ".join(norms(form)))
                naive = naive_forms(synonym, part)[number]
                if not ngrams.number(naive.split()[-1]):
                    spun.add(" ".join(norms(naive)))
        kept = [
            phrase
            for phrase in sorted(spun)
            if len(phrase.split()) <= MOST_WORDS and not is_variant(phrase, word)
        ]
        if kept:
            yield word, len(synonyms), kept


def write(rows: Iterable[tuple[str, int, list[str]]], path: Path, built: str) -> None:
    """Pack originals, in order, with the number of their synonyms and the phrases listed.

    `built` is the date in the head of the file, YYYY-MM-DD.
    """
    found = list(rows)
    originals: dict[str, list[str]] = defaultdict(list)
    for original, _, phrases in found:
        for phrase in phrases:
            originals[phrase].append(original)
    # Sorted as whole lines: the program looks them up by bisection.
    spun = sorted(f"{phrase}\t{' '.join(words)}" for phrase, words in originals.items())
    numbers = sorted(f"{original}\t{number}" for original, number, _ in found)
    pack(path, KIND, VERSION, "\f".join(("\n".join(spun), "\n".join(numbers))), built)
    count, size = sum(len(phrases) for *_, phrases in found), path.stat().st_size
    print(f"{path.name}: {count} pairs, {len(found)} originals, {size} bytes")


def main() -> None:
    """Read the command line, make the pairs, write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wordnet", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("-o", "--out", type=Path, default=PACKED)
    args = parser.parse_args()
    if not (args.wordnet / "data.noun").exists():
        sys.exit(f"{args.wordnet} has no data.noun: install wordnet-base or name the folder.")
    ngrams = Ngrams.load(HERE.parent / "model" / "english.ngrams")
    built = time.strftime("%Y-%m-%d", time.gmtime())
    write(rows(Thesaurus.load(args.wordnet), ngrams), args.out, built)


if __name__ == "__main__":
    main()
