"""Count a context model of clean English and pack it into one file.

    python resources/model/build_ngrams.py CORPORA_FOLDER --without GOLD_FOLDER

CORPORA_FOLDER holds *.txt.xz files, one document a line; README.md says of what. The model is a
trigram model over lower-cased words and stops with interpolated modified Kneser-Ney smoothing
(Chen and Goodman, 1999); rare pairs and triples are dropped and their probability goes to the
shorter context.
Documents that contain texts of the gold folders (*.gold.txt) are left out, so that measurements on
those texts are on text that the model has not read. The result is written beside this recipe.
Takes about seven minutes and 6 GB of memory, in one process; needs numpy.
"""

from __future__ import annotations

import argparse
import lzma
import re
import sys
import time
from array import array
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

try:
    import numpy as np
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[recipes]'.")

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from editor.engine.model.ngrams import KIND, PRECISION, UNKNOWN, VERSION
from editor.engine.model.packed import line_sections, pack
from editor.engine.text.tokens import BREAK, Shape, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Numbers = NDArray[np.uint64]
    Shares = NDArray[np.float64]

MARK = re.compile(r"\[\[[^|\]]*\|([^|\]]*)[^\]]*\]\]")
WORD = re.compile(r"[a-z0-9]+")
RUN = 8
"""So many words in a row do not agree in two texts by chance. Set by hand."""
SAME_RUNS = 10
"""A document with so many runs of gold texts contains one. Set by hand."""
UNSEEN_WORDS = 400_000
"""How many words share the probability of the unknown word. Set by hand."""
WORD_BITS, WORD_MASK = np.uint64(16), np.uint64(0xFFFF)
PAIR_BITS, PAIR_MASK = np.uint64(32), np.uint64(0xFFFFFFFF)
"""An n-gram is one number: its word numbers, 16 bits each, the last word lowest."""


class Corpus(NamedTuple):
    """The words of all documents, numbered by frequency; 0 is the unknown word."""

    words: list[str]
    stream: Numbers
    capital: list[float]
    """How often each word is capitalised inside a sentence, 0 to 1."""


def runs(text: str) -> set[int]:
    """The runs of words of a text, as hashes."""
    words = WORD.findall(text.lower())
    return {hash(tuple(words[at : at + RUN])) for at in range(len(words) - RUN + 1)}


def gold_runs(folders: list[Path]) -> set[int]:
    """The runs of all gold texts, with their original wordings."""
    found: set[int] = set()
    for folder in folders:
        for path in folder.glob("*.gold.txt"):
            for text in path.read_text(encoding="utf-8").split("%%%%"):
                found |= runs(MARK.sub(r"\1", text))
    return found


def documents(folder: Path, held_out: set[int]) -> Iterator[str]:
    """The lines of every corpus in the folder, without those that contain gold texts."""
    left_out = 0
    for path in sorted(folder.glob("*.txt.xz")):
        print("reading", path.name, flush=True)
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                if held_out and len(runs(line) & held_out) >= SAME_RUNS:
                    left_out += 1
                else:
                    yield line
    print(left_out, "documents left out", flush=True)


def read(folder: Path, held_out: set[int], vocabulary: int) -> Corpus:
    """Read all corpora; words beyond the vocabulary become the unknown word."""
    numbers: dict[str, int] = {BREAK: 0}
    stream = array("I", [0, 0])
    capital: Counter[int] = Counter()
    lower: Counter[int] = Counter()
    for line in documents(folder, held_out):
        last = 0
        for token in tokens(line):
            if not token.norm:
                continue
            number = numbers.setdefault(token.norm, len(numbers))
            if last and token.shape is Shape.CAPITAL:
                capital[number] += 1
            elif last and token.shape is Shape.LOWER:
                lower[number] += 1
            stream.append(number)
            last = number
        if last:
            stream.append(0)
        stream.append(0)
    return ranked(np.frombuffer(stream, dtype=np.uint32), list(numbers), capital, lower, vocabulary)


def ranked(
    stream: NDArray[np.uint32],
    names: list[str],
    capital: Counter[int],
    lower: Counter[int],
    vocabulary: int,
) -> Corpus:
    """The corpus with the most usual words numbered by rank."""
    seen = np.bincount(stream, minlength=len(names))
    kept = np.argsort(-seen, kind="stable")[: vocabulary - 1]
    ranks = np.zeros(len(names), dtype=np.uint64)
    ranks[kept] = np.arange(1, len(kept) + 1)
    print(len(stream), "tokens,", len(names), "different,", len(kept), "kept", flush=True)
    shares = [(capital[n] + 0.5) / (capital[n] + lower[n] + 1) for n in kept.tolist()]
    return Corpus([UNKNOWN, *(names[n] for n in kept.tolist())], ranks[stream], [0.5, *shares])


class Level(NamedTuple):
    """The n-grams of one length in order, with the counts that smoothing needs."""

    keys: Numbers
    """Word numbers, 16 bits each, the last word lowest."""
    met: Numbers
    """How often each occurs in the corpora; pruning goes by it."""
    counts: Numbers
    """How often each occurs (longest n-grams), or after how many different words (shorter ones)."""


def level(keys: Numbers, met: Numbers, counts: Numbers | None = None) -> Level:
    """A level without the n-grams that contain the unknown word."""
    known = (keys & WORD_MASK) > 0
    rest = keys >> WORD_BITS
    while rest.any():
        known &= ((rest & WORD_MASK) > 0) | (keys >> WORD_BITS == 0)
        rest >>= WORD_BITS
    return Level(keys[known], met[known], (met if counts is None else counts)[known])


def discounts(counts: Numbers) -> Shares:
    """The discounts of counts 0, 1, 2 and 3 or more (Chen and Goodman, 1999)."""
    n1, n2, n3, n4 = (float((counts == n).sum()) for n in (1, 2, 3, 4))
    if not all((n1, n2, n3, n4)):
        sys.exit(
            "The corpora are too small: smoothing needs n-grams that occur 1, 2, 3 and 4 times."
        )
    y = n1 / (n1 + 2 * n2)
    return np.array([0.0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3])


def shares_of(one: Level, kept: NDArray[np.bool_], size: int) -> tuple[Shares, Shares]:
    """The discounted share of each kept n-gram in its context, and what each context has left."""
    contexts = (one.keys >> WORD_BITS).astype(np.int64)
    if size:
        starts, total_of = np.arange(size), np.bincount(contexts, one.counts, size)
        index = contexts
    else:
        starts, index = np.unique(contexts, return_inverse=True)
        total_of = np.bincount(index, one.counts)
    off = discounts(one.counts)[np.minimum(one.counts, 3).astype(np.int64)]
    shares = (one.counts - off) / total_of[index]
    rests = 1 - np.bincount(index[kept], shares[kept], len(starts))
    return shares[kept], np.maximum(rests, 1e-6)


def count(stream: Numbers) -> tuple[Level, Level, Shares]:
    """Triples, pairs, and the shares of single words."""
    pair_keys, pair_met = np.unique(stream[:-1] << WORD_BITS | stream[1:], return_counts=True)
    print(len(pair_keys), "pairs", flush=True)
    keys, met = np.unique(
        stream[:-2] << PAIR_BITS | stream[1:-1] << WORD_BITS | stream[2:], return_counts=True
    )
    print(len(keys), "triples", flush=True)
    after, contexts = np.unique(keys & PAIR_MASK, return_counts=True)
    pair_counts = np.zeros(len(pair_keys), dtype=np.uint64)
    pair_counts[np.searchsorted(pair_keys, after)] = contexts
    words, word_contexts = np.unique(pair_keys & WORD_MASK, return_counts=True)
    single = np.zeros(int(stream.max()) + 1)
    single[words.astype(np.int64)] = word_contexts
    used = np.bincount(stream.astype(np.int64), minlength=len(single))
    # Half by use: a stop or "the" is met after few words that are not frequent themselves.
    shares = single / single.sum() / 2 + used / used.sum() / 2
    shares[0] /= UNSEEN_WORDS
    triples = level(keys, met.astype(np.uint64))
    return triples, level(pair_keys, pair_met.astype(np.uint64), pair_counts), shares


def packed(shares: Shares) -> bytes:
    """Probabilities as bytes: -ln p in steps of 1 / PRECISION."""
    steps = np.rint(-np.log(np.maximum(shares, 1e-30)) * PRECISION)
    return bytes(np.clip(steps, 0, 255).astype(np.uint8))


def starts_of(contexts: Numbers, wanted: Numbers) -> bytes:
    """Where the entries of each wanted context begin, and where the last one ends."""
    begins = np.searchsorted(contexts, wanted)
    return np.append(begins, len(contexts)).astype(np.uint32).tobytes()


def build(corpus: Corpus, least_pair: int, least_triple: int) -> dict[str, bytes]:
    """The sections of the packed file.

    `words`, by number; `unigram`, `unigram_rest`, `capital`: a byte each. `pair_start`: for each
    word where its pairs begin (32 bits), and where those of the last end; `pair_word`: for each
    pair its second word (16 bits); `pair`, `pair_rest`: a byte each. `triple_start`, `triple_word`,
    `triple`: the same for the triples of each pair.
    """
    triples, pairs, single = count(corpus.stream)
    size = len(corpus.words)
    keep = (pairs.met >= least_pair) & (pairs.counts > 0)
    pair_shares, word_rests = shares_of(pairs, keep, size)
    kept_pairs = pairs.keys[keep]
    second = (kept_pairs & WORD_MASK).astype(np.int64)
    first = (kept_pairs >> WORD_BITS).astype(np.int64)
    pair_shares = pair_shares + word_rests[first] * single[second]

    contexts = triples.keys >> WORD_BITS
    keep = (triples.met >= least_triple) & np.isin(contexts, kept_pairs)
    triple_shares, all_rests = shares_of(triples, keep, 0)
    known = np.unique(contexts)
    pair_rests = np.ones(len(kept_pairs))
    where = np.searchsorted(known, kept_pairs)
    found = (where < len(known)) & (known[np.minimum(where, len(known) - 1)] == kept_pairs)
    pair_rests[found] = all_rests[where[found]]
    kept_triples = triples.keys[keep]
    ends = kept_triples & PAIR_MASK
    last = (ends & WORD_MASK).astype(np.int64)
    shorter = word_rests[(ends >> WORD_BITS).astype(np.int64)] * single[last]
    at = np.minimum(np.searchsorted(kept_pairs, ends), len(kept_pairs) - 1)
    shorter = np.where(kept_pairs[at] == ends, pair_shares[at], shorter)
    into = np.searchsorted(kept_pairs, kept_triples >> WORD_BITS)
    triple_shares = triple_shares + pair_rests[into] * shorter
    print(len(kept_pairs), "pairs and", len(kept_triples), "triples kept", flush=True)
    return line_sections({"words": [f"{word}\t" for word in corpus.words]}) | {
        "unigram": packed(single),
        "unigram_rest": packed(word_rests),
        "capital": np.rint(255 * np.array(corpus.capital)).astype(np.uint8).tobytes(),
        "pair_start": starts_of(kept_pairs >> WORD_BITS, np.arange(size, dtype=np.uint64)),
        "pair_word": (kept_pairs & WORD_MASK).astype(np.uint16).tobytes(),
        "pair": packed(pair_shares),
        "pair_rest": packed(pair_rests),
        "triple_start": starts_of(kept_triples >> WORD_BITS, kept_pairs),
        "triple_word": (kept_triples & WORD_MASK).astype(np.uint16).tobytes(),
        "triple": packed(triple_shares),
    }


def write(sections: dict[str, bytes], path: Path) -> None:
    """Pack the model into its file."""
    pack(path, KIND, VERSION, sections, time.strftime("%Y-%m-%d", time.gmtime()))
    print(path.name, path.stat().st_size, "bytes", flush=True)


def main() -> None:
    """Read the command line, count, pack, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--without", type=Path, nargs="*", default=[], metavar="GOLD_FOLDER")
    parser.add_argument("--vocabulary", type=int, default=65_000)
    parser.add_argument("--least-pair", type=int, default=2)
    parser.add_argument("--least-triple", type=int, default=2)
    parser.add_argument(
        "-o", "--out", type=Path, default=Path(__file__).with_name("english.ngrams")
    )
    args = parser.parse_args()
    corpus = read(args.corpora, gold_runs(args.without), args.vocabulary)
    write(build(corpus, args.least_pair, args.least_triple), args.out)


if __name__ == "__main__":
    main()
