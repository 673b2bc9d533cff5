"""Build spun.lexicon from the learnt tables and the written entries.

    python resources/lexicon/build.py

Reads learnt/*.tsv (made by learn.py) and written/ beside this recipe, and the context model for
what is usual English. The result is written beside this recipe, too; the same tables give the
same bytes. Takes fifteen seconds.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import learnt as learnt_tables  # noqa: E402 the paths come first
from derived import transferred, trimmed  # noqa: E402 the paths come first
from learnt import Learnt  # noqa: E402 the paths come first
from phrases import is_variant, key  # noqa: E402 the paths come first
from tables import date  # noqa: E402 the paths come first
from terms import listed_terms, written_terms  # noqa: E402 the paths come first
from turned import Turning, turned  # noqa: E402 the paths come first
from written import Pair, written_pairs  # noqa: E402 the paths come first

from editor.engine.model import packed  # noqa: E402 the paths come first
from editor.engine.model.lexicon import KIND, VERSION, Family  # noqa: E402 the paths come first
from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WRITTEN = HERE / "written"
NAME = 0.97
"""A word that is capitalised more often than this inside sentences is a name. Set by hand."""
MORE_OF_NAME = 0.5
"""After a name, a word that is capitalised more often than this belongs to it. Set by hand."""
DERIVED_WEIGHT = 0.5
"""The most that a pair derived from a learnt one weighs, in written weights. Set by hand."""


def load_ngrams() -> Ngrams:
    """The context model that ships."""
    return Ngrams.load(HERE.parent / "model" / "english.ngrams")


def all_pairs(learnt: Learnt, ngrams: Ngrams, written: Path = WRITTEN) -> list[Pair]:
    """The pairs of the folder `written`, and those derived from them and from the learnt ones."""
    pairs = list(written_pairs(written))
    seen = [Pair(s, learnt.spelled[o], float(n)) for (s, o), n in learnt.replaced.items()]
    made = [*trimmed(seen), *transferred(seen, ngrams)]
    pairs += [Pair(s, o, min(DERIVED_WEIGHT, w)) for s, o, w in made]
    turning = Turning(listed_terms() | written_terms(), ngrams)
    return pairs + list(turned([*seen, *pairs], turning))


def gather(
    spelled: Mapping[str, str], pairs: Iterable[Pair]
) -> tuple[dict[tuple[str, str], float], dict[str, str]]:
    """The largest weight of each (spun, original) in norms, and how each original is written.

    `spelled` says the latter for originals that were learnt; of the others the first pair does.
    """
    weights: dict[tuple[str, str], float] = defaultdict(float)
    texts = dict(spelled)
    for spun, original, weight in pairs:
        pair = key(spun), key(original)
        if all(pair) and not is_variant(*pair):
            weights[pair] = max(weights[pair], weight)
            texts.setdefault(pair[1], original)
    return weights, texts


def tables(
    learnt: Learnt, weights: dict[tuple[str, str], float], texts: dict[str, str]
) -> dict[str, list[str]]:
    """The sections of the packed file, each of lines of its own, in columns.

    `firsts`: a word, the words of the longest spun phrase and of the longest original that begin
    with it. `originals`: an original, how it is written if not so, the occasions on which it was
    replaced and on which it survived, the sum and the largest of its written weights. `spun`: a
    phrase, the occasions on which it survived, and its originals, apart by blanks: the number of
    the original, the occasions on which the phrase replaced it, the written weight, the family.
    """
    pairs = sorted({*learnt.replaced, *weights})
    keys = sorted({original for _, original in pairs})
    numbers = {original: number for number, original in enumerate(keys)}
    spun_times: dict[str, int] = defaultdict(int)
    totals: dict[str, float] = defaultdict(float)
    for (_, original), seen in learnt.replaced.items():
        spun_times[original] += seen
    best: dict[str, float] = defaultdict(float)
    for (_, original), weight in weights.items():
        totals[original] += weight
        best[original] = max(best[original], weight)
    rows = []
    for one in keys:
        text = texts[one] if texts[one] != one else ""
        survived = learnt.survived.get(one, 0)
        rows.append(f"{one}\t{text}\t{spun_times[one]}\t{survived}\t{totals[one]:g}\t{best[one]:g}")
    entries: dict[str, list[str]] = defaultdict(list)
    for spun, original in pairs:
        seen, weight = learnt.replaced.get((spun, original), 0), weights.get((spun, original), 0)
        family = Family.VARIANT if is_variant(spun, original) else Family.NEWS
        entries[spun].append(f"{numbers[original]}:{seen}:{weight:g}:{family}")
    longest: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for which, phrases in enumerate((entries, keys)):
        for phrase in phrases:
            words = phrase.split(" ")
            longest[words[0]][which] = max(longest[words[0]][which], len(words))
    return {
        "firsts": [f"{word}\t{a}\t{b}" for word, (a, b) in sorted(longest.items())],
        "originals": rows,
        "spun": [
            f"{spun}\t{learnt.survived.get(spun, 0)}\t{' '.join(row)}"
            for spun, row in sorted(entries.items())
        ],
    }


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


def lexicon_tables(learnt: Learnt, written: Path = WRITTEN) -> dict[str, list[str]]:
    """The sections of the lexicon of what was learnt and what the folder `written` holds."""
    ngrams = load_ngrams()
    weights, texts = gather(learnt.spelled, all_pairs(learnt, ngrams, written))
    texts = {original: with_capitals(text, ngrams) for original, text in texts.items()}
    return tables(learnt, weights, texts)


def write(lexicon: dict[str, list[str]], path: Path, built: str) -> None:
    """Pack the lexicon into its file; `built` is the date in its head, YYYY-MM-DD."""
    packed.pack(path, KIND, VERSION, packed.line_sections(lexicon), built)
    pairs = sum(line.count(":") // 3 for line in lexicon["spun"])
    print(
        f"{path.name}: {pairs} pairs, {len(lexicon['spun'])} phrases, {path.stat().st_size} bytes"
    )


def main() -> None:
    """Read the command line and the tables, build, pack, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learnt", type=Path, default=learnt_tables.FOLDER, metavar="FOLDER")
    parser.add_argument("--written", type=Path, default=WRITTEN, metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, default=HERE / "spun.lexicon")
    args = parser.parse_args()
    try:
        learnt = learnt_tables.load(args.learnt)
        built = date(args.learnt / "replaced.tsv")
    except (OSError, ValueError) as error:
        sys.exit(f"The learnt tables cannot be read ({error}). Make them with learn.py.")
    write(lexicon_tables(learnt, args.written), args.out, built)


if __name__ == "__main__":
    main()
