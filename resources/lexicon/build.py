"""Learn the lexicon from marked texts and written entries, and pack it into one file.

    python resources/lexicon/build.py GOLD_FOLDER

GOLD_FOLDER holds *.gold.txt: spun texts in which every replacement is marked
[[spun|original]]; texts are separated by a line %%%%. Entries written by hand are read from
written/*.tsv beside this recipe. The result is written beside it, too.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from derived import STOPS, transferred, trimmed  # noqa: E402 the paths come first
from gold import Counted, read_texts  # noqa: E402 the paths come first
from written import Pair, written_pairs  # noqa: E402 the paths come first

from editor.engine.model import packed  # noqa: E402 the paths come first
from editor.engine.model.lexicon import KIND, VERSION, Family  # noqa: E402 the paths come first
from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.text.tokens import norms  # noqa: E402 the paths come first
from editor.engine.text.variants import is_variant  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterable

REVERSED_WEIGHT = 0.25
"""What a pair is worth that is only known the other way round: lists of synonyms go both ways."""
NAME = 0.97
"""A word that is capitalised more often than this inside sentences is a name."""
MORE_OF_NAME = 0.5
"""After a name, a word that is capitalised more often than this belongs to it."""
DERIVED_WEIGHT = 0.5
"""The most that a pair made from a learnt one is worth, in written weights."""


def gather(
    counted: Counted, pairs: Iterable[Pair]
) -> tuple[dict[tuple[str, str], float], dict[str, str]]:
    """Weights of (spun, original) norms and how each original is written."""
    weights: dict[tuple[str, str], float] = defaultdict(float)
    texts = dict(counted.texts)
    for spun, original, weight in pairs:
        key, original_key = " ".join(norms(spun)), " ".join(norms(original))
        if not key or not original_key or key == original_key or is_variant(key, original_key):
            continue
        weights[key, original_key] = max(weights[key, original_key], weight)
        texts.setdefault(original_key, original)
    return weights, texts


def pack(counted: Counted, weights: dict[tuple[str, str], float], texts: dict[str, str]) -> str:
    """The text of the packed file: first words, originals, their rows, spun phrases."""
    pairs = sorted({*counted.replaced, *weights})
    keys = sorted({original for _, original in pairs})
    numbers = {key: number for number, key in enumerate(keys)}
    spun_times: dict[str, int] = defaultdict(int)
    totals: dict[str, float] = defaultdict(float)
    for (_, original), seen in counted.replaced.items():
        spun_times[original] += seen
    best: dict[str, float] = defaultdict(float)
    for (_, original), weight in weights.items():
        totals[original] += weight
        best[original] = max(best[original], weight)
    rows = []
    for key in keys:
        text = texts[key] if texts[key] != key else ""
        kept = counted.kept.get(key, 0)
        rows.append(f"{text}\t{spun_times[key]}\t{kept}\t{totals[key]:g}\t{best[key]:g}")
    entries: dict[str, list[str]] = defaultdict(list)
    for spun, original in pairs:
        seen, weight = counted.replaced.get((spun, original), 0), weights.get((spun, original), 0)
        family = Family.VARIANT if is_variant(spun, original) else Family.NEWS
        entries[spun].append(f"{numbers[original]}:{seen}:{weight:g}:{family}")
    longest: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for which, phrases in enumerate((entries, keys)):
        for phrase in phrases:
            words = phrase.split(" ")
            longest[words[0]][which] = max(longest[words[0]][which], len(words))
    parts = (
        (f"{word}\t{a}\t{b}" for word, (a, b) in sorted(longest.items())),
        keys,
        rows,
        (f"{s}\t{counted.met.get(s, 0)}\t{' '.join(e)}" for s, e in sorted(entries.items())),
    )
    return "\f".join("\n".join(part) for part in parts)


def with_capitals(text: str, ngrams: Ngrams) -> str:
    """A wording with the capitals of its names: "the united states" gives "the United States"."""
    words = text.split(" ")
    named = False
    for at, word in enumerate(words):
        share = ngrams.capital_share(ngrams.number(word))
        named = word.islower() and share > (MORE_OF_NAME if named else NAME)
        if named:
            words[at] = word.capitalize()
    return " ".join(words)


def learn(texts: Iterable[str]) -> str:
    """The packed lexicon of some marked texts and everything written."""
    counted = Counted()
    for text in texts:
        counted.add(text)
    pairs = list(written_pairs(HERE / "written"))
    learnt = [Pair(s, counted.texts[o], float(n)) for (s, o), n in counted.replaced.items()]
    made = [*trimmed(learnt), *transferred(learnt)]
    pairs += [Pair(s, o, min(DERIVED_WEIGHT, w)) for s, o, w in made]
    pairs += [
        Pair(o, s, REVERSED_WEIGHT) for s, o, _ in [*learnt, *pairs] if o.lower() not in STOPS
    ]
    weights, originals = gather(counted, pairs)
    ngrams = Ngrams.load(HERE.parent / "model" / "english.ngrams")
    originals = {key: with_capitals(text, ngrams) for key, text in originals.items()}
    counted.count_kept(
        {*(o for _, o in weights), *(o for _, o in counted.replaced)},
        {*(s for s, _ in weights), *(s for s, _ in counted.replaced)},
    )
    return pack(counted, weights, originals)


def write(text: str, path: Path) -> None:
    """Pack the lexicon into its file."""
    packed.pack(path, KIND, VERSION, text)
    spun = text.rsplit("\f", 1)[1]
    pairs = sum(line.count(":") // 3 for line in spun.split("\n"))
    phrases = spun.count("\n") + 1
    print(f"{path.name}: {pairs} pairs, {phrases} phrases, {path.stat().st_size} bytes")


def main() -> None:
    """Read the command line, learn, pack, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--out", type=Path, default=HERE / "spun.lexicon")
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if not paths:
        sys.exit(f"{args.gold} has no *.gold.txt files: name the folder of the marked texts.")
    write(learn(text for path in paths for text in read_texts(path)), args.out)


if __name__ == "__main__":
    main()
