"""Build wordnet.synonyms: pairs for spinners that take any synonym of any sense.

    python resources/lexicon/wordnet.py [WORDNET_FOLDER]

WORDNET_FOLDER is /usr/share/wordnet unless named (Debian: wordnet-base). The result is written
beside this recipe: phrases with the originals that they are synonyms of, and their chances. Takes
five seconds.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from lists import write  # noqa: E402 the paths come first
from thesaurus import FOLDER, Thesaurus, forms, naive_forms  # noqa: E402 the paths come first

from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.reading.candidates import MOST_CAPITAL  # noqa: E402 the paths come first
from editor.engine.text.function_words import FUNCTION_WORDS  # noqa: E402 the paths come first
from editor.engine.text.tokens import norms  # noqa: E402 the paths come first
from editor.engine.text.variants import is_variant  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lists import Entry

PACKED = HERE / "wordnet.synonyms"
NAME: Final = "wordnet"
"""Of the list."""
LEAST_ORIGINAL = -13.0
"""ln P of a word: rarer ones are no originals. Set by hand."""
MOST_WORDS = 3
"""Longer phrases are left out; rare words are not: they are the surest signs of such a spinner.
Set by hand."""


def entries(thesaurus: Thesaurus, ngrams: Ngrams) -> Iterator[Entry]:
    """All pairs: the synonyms of an original, of all its senses, are equally likely."""

    def usual(word: str) -> bool:
        number = ngrams.number(word)
        return (
            number > 0
            and ngrams.unigram(number) >= LEAST_ORIGINAL
            and ngrams.capital_share(number) <= MOST_CAPITAL
        )

    words = (word for word in thesaurus.words() if word.isalpha() and word.islower())
    for word in sorted(word for word in words if word not in FUNCTION_WORDS and usual(word)):
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
        for phrase in sorted(spun):
            if len(phrase.split()) <= MOST_WORDS and not is_variant(phrase, word):
                yield NAME, word, phrase, 1 / len(synonyms)


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
    write([NAME], entries(Thesaurus.load(args.wordnet), ngrams), args.out, built)


if __name__ == "__main__":
    main()
