"""Build terms.lexicon: tortured terms of science and the word pairs in them.

    python resources/lexicon/science.py

Word pairs are counted from learnt/tortured.tsv (made by screener.py), and others are read from
science/*.tsv beside this recipe; terms that the Screener does not list come from
written/science-terms.tsv, and what English may mean as it stands from plain.tsv. The result is
written beside it, too; the same tables give the same bytes. Takes a second.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from inflection import plural  # noqa: E402 the paths come first
from phrases import is_variant, key  # noqa: E402 the paths come first
from tables import date  # noqa: E402 the paths come first
from terms import (  # noqa: E402 the paths come first
    STOPS,
    TABLE,
    Term,
    listed_terms,
    sure_terms,
    written_terms,
)
from turned import REVERSED_WEIGHT, Turning  # noqa: E402 the paths come first
from usage import Plain, Use  # noqa: E402 the paths come first
from written import Pair, entry_pairs  # noqa: E402 the paths come first

from editor.engine.model.listed_terms import (  # noqa: E402 the paths come first
    KIND,
    LISTED,
    SCALE,
    VERSION,
    Usage,
    spelled_alike,
)
from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.model.packed import line_sections, pack  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BEFOREHAND = 1.0
"""Added to every original: times it was tortured in a way that no list has. Set by hand."""
WRITTEN = 4.0
"""Weight of all written pairs of an original together, in times seen. Set by hand."""
LEAST = 0.02
"""Pairs of a smaller chance are left out. Set by hand."""
MOST = 32
"""Most originals of one phrase; the likeliest are listed. Set by hand."""


def in_plural(terms: Iterable[Term]) -> Iterator[Term]:
    """The terms, and those in the singular on both sides in the plural."""
    for spun, original in terms:
        yield spun, original
        if not spun.endswith("s") and not original.endswith("s") and " " in original:
            yield plural(spun), plural(original)


def aligned(terms: Iterable[Term]) -> Counter[Term]:
    """Word pairs in the terms: word by word, then what is left between pairs already seen."""
    pairs: Counter[Term] = Counter()
    uneven: list[tuple[list[str], list[str]]] = []
    for spun, original in terms:
        left, right = spun.split(" "), original.split(" ")
        if len(left) == len(right):
            pairs.update(p for p in zip(left, right, strict=True) if p[0] != p[1])
        else:
            uneven.append((left, right))
    known = {pair for pair, n in pairs.items() if n > 1}
    for left, right in uneven:
        while left and right and (left[0] == right[0] or (left[0], right[0]) in known):
            del left[0], right[0]
        while left and right and (left[-1] == right[-1] or (left[-1], right[-1]) in known):
            del left[-1], right[-1]
        if 0 < len(left) <= 3 and 0 < len(right) <= 2:
            pairs[" ".join(left), " ".join(right)] += 1
    return pairs


def in_norms(pairs: Iterable[Pair], turning: Turning, ngrams: Ngrams) -> dict[Term, float]:
    """The largest weight of each pair, and a small one where it is only known the other way.

    A word that the context model does not know is not offered for being so turned round: of 1,263
    such pairs none was in the Screener's list, of 7,448 others 123.
    """
    weights: dict[Term, float] = {}
    for spun, original, weight in pairs:
        pair = key(spun), key(original)
        weights[pair] = max(weights.get(pair, 0.0), weight)
    for (spun, original), weight in [*weights.items()]:
        if ngrams.number(spun) and turning.allows(original, spun):
            weights.setdefault((original, spun), REVERSED_WEIGHT * weight)
    return weights


def chances(seen: Counter[Term], written: dict[Term, float]) -> dict[Term, float]:
    """P(spun | original, tortured) of every pair of content words."""
    seen = Counter({pair: times for pair, times in seen.items() if _is_pair(*pair)})
    written = {pair: weight for pair, weight in written.items() if _is_pair(*pair)}
    times: dict[str, float] = defaultdict(float)
    weights: dict[str, float] = defaultdict(float)
    for (_, original), number in seen.items():
        times[original] += number
    for (_, original), weight in written.items():
        weights[original] += weight
    found: dict[Term, float] = {}
    for pair in {*seen, *written}:
        _, original = pair
        share = written.get(pair, 0.0) / weights[original] if weights[original] else 0.0
        found[pair] = (seen[pair] + WRITTEN * share) / (times[original] + WRITTEN + BEFOREHAND)
    return found


def _is_pair(spun: str, original: str) -> bool:
    return (
        not STOPS & {spun, original}
        and spun.replace(" ", "").isalpha()
        and original.isalpha()
        and len(spun.split(" ")) <= 3
        and not is_variant(spun, original)
    )


def tables(
    terms: Iterable[Term], pairs: dict[Term, float], more: Iterable[Term], ngrams: Ngrams
) -> dict[str, list[str]]:
    """The sections of the packed file, each of lines of its own, in columns.

    `originals`: an original, and LISTED if it is a listed term. `listed` and `pairs`: a phrase and
    its originals, apart by blanks, likeliest first, each its number and -ln of the chance times
    SCALE. `firsts`: a word and the words of the longest of these phrases that begin with it.
    `spelled`: a listed phrase, or one of `more` that English hardly has, as `spelled_alike` spells
    it, and its usage and originals. `beginnings`: as `firsts`, of those that are not usual.
    """
    rows = _with_chances({*in_plural(terms)})
    likely = {pair: chance for pair, chance in pairs.items() if chance >= LEAST}
    listed = {spun for spun, _ in rows}
    use = Use(ngrams, Plain.load(), frozenset(original for _, original in rows))
    hardly = {one for one in more if one[0] not in listed and use.of(one[0]) is Usage.HARDLY}
    other = _with_chances(hardly)
    # The commonest have the shortest numbers.
    times = Counter(original for _, original in (*rows, *likely, *other))
    originals = sorted(times, key=lambda original: (-times[original], original))
    numbers = {original: number for number, original in enumerate(originals)}
    found = {"listed": _rows(rows, numbers), "pairs": _rows(likely, numbers)}
    spelled = _spelled(found["listed"], _rows(other, numbers), use)
    known = {one.split(":")[0] for row in found["listed"] for one in row.split("\t")[1].split(" ")}
    return found | {
        "originals": [
            f"{original}\t{LISTED if str(number) in known else ''}"
            for number, original in enumerate(originals)
        ],
        "firsts": _longest((*found["listed"], *found["pairs"])),
        "spelled": spelled,
        "beginnings": _longest(row for row in spelled if _usage(row) is not Usage.USUAL),
    }


def _spelled(listed: list[str], other: list[str], use: Use) -> list[str]:
    """Rows of phrases as texts may spell them; of those spelled alike a listed one is the one."""
    found: dict[str, str] = {}
    for row in (*other, *listed):
        phrase, entries = row.split("\t")
        found[spelled_alike(phrase)] = f"{use.of(phrase)}{entries}"
    return [f"{phrase}\t{rest}" for phrase, rest in sorted(found.items())]


def _usage(row: str) -> Usage:
    return Usage(row.split("\t")[1][0])


def _longest(rows: Iterable[str]) -> list[str]:
    """Words that begin rows, each with the words of the longest phrase of several."""
    phrases = [row.split("\t")[0].split(" ") for row in rows]
    longest = {words[0]: len(words) for words in sorted(phrases, key=len)}
    return [f"{word}\t{size}" for word, size in sorted(longest.items()) if size > 1]


def _with_chances(terms: set[Term]) -> dict[Term, float]:
    forms = Counter(original for _, original in terms)
    return {pair: 1 / (forms[pair[1]] + 1) for pair in terms}


def _rows(rows: dict[Term, float], numbers: dict[str, int]) -> list[str]:
    entries: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for (spun, original), chance in rows.items():
        entries[spun].append((round(-log(chance) * SCALE), numbers[original]))
    return [
        f"{spun}\t" + " ".join(f"{number}:{chance}" for chance, number in sorted(row)[:MOST])
        for spun, row in sorted(entries.items())
    ]


def main() -> None:
    """Read the command line and the tables, build, pack, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tortured", type=Path, default=TABLE, metavar="TABLE")
    parser.add_argument("-o", "--out", type=Path, default=HERE / "terms.lexicon")
    args = parser.parse_args()
    try:
        terms, built = listed_terms(args.tortured), date(args.tortured)
    except (OSError, ValueError) as error:
        sys.exit(f"The table of tortured terms cannot be read ({error}). Make it with screener.py.")
    ngrams = Ngrams.load(HERE.parent / "model" / "english.ngrams")
    turning = Turning(terms | written_terms(), ngrams)
    pairs = in_norms(entry_pairs(HERE / "science"), turning, ngrams)
    found = tables(terms, chances(aligned(terms), pairs), sure_terms(), ngrams)
    pack(args.out, KIND, VERSION, line_sections(found), built)
    listed, paired = ("".join(found[name]).count(":") for name in ("listed", "pairs"))
    hardly = sum(_usage(row) is Usage.HARDLY for row in found["spelled"])
    print(
        f"{args.out.name}: {listed} terms ({hardly} phrases that English hardly has), "
        f"{paired} pairs, {args.out.stat().st_size} bytes"
    )


if __name__ == "__main__":
    main()
