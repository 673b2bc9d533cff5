"""List the compounds that a hyphen at a line's end belongs to, though a word without it exists.

    python resources/model/build_compounds.py [NGRAMS]

"re-election" and "reelection" are both English. How usual each is, the context model counted. A
line that ends in "re-" tells more: with a hyphen, the word can be parted there only; without, after
any of its syllables. So those are listed whose odds, times the places where the other spelling
could be parted, are better than even (Bayes). What is written stands beside this recipe; when it
changes, count up VERSION in editor/files/pdf/layout.py.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from editor.engine.model.ngrams import Ngrams  # noqa: E402 the path comes first
from editor.files.pdf.hyphens import english  # noqa: E402 the path comes first

if TYPE_CHECKING:
    from collections.abc import Iterator

UNHEARD: Final = -20.0
"""Logarithm of how usual a spelling is that the model lacks. Set by hand: below all it has."""
_COMPOUND: Final = re.compile(r"([a-z]{2,})-([a-z]{2,})")
_SYLLABLE: Final = re.compile(r"[aeiouy]+(?!\b)|[aiouy]+\b")


def compounds(ngrams: Ngrams) -> Iterator[str]:
    """Yield the compounds, in no order."""
    known = english()
    for word in ngrams.words():
        parts = _COMPOUND.fullmatch(word)
        if parts is None or (whole := parts[1] + parts[2]) not in known:
            continue
        number = ngrams.number(whole)
        other = ngrams.unigram(number) if number else UNHEARD
        places = max(len(_SYLLABLE.findall(whole)) - 1, 1)
        if ngrams.unigram(ngrams.number(word)) - other > -math.log(places):
            yield word


def main() -> None:
    """Write the list."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("ngrams", nargs="?", type=Path, default=HERE / "english.ngrams")
    parser.add_argument("-o", "--output", type=Path, default=HERE / "compounds.txt")
    wanted = parser.parse_args()
    found = sorted(compounds(Ngrams.load(wanted.ngrams)))
    wanted.output.write_text("\n".join(found) + "\n", "utf-8")
    print(f"{len(found)} compounds")


if __name__ == "__main__":
    main()
