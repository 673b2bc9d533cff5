"""Count a context model of clean English and pack it into one file.

    python resources/model/build_ngrams.py CORPORA_FOLDER

CORPORA_FOLDER holds *.txt.xz files, one document a line. The model is a trigram model over
lower-cased words and stops with interpolated absolute discounting (Chen and Goodman, 1999);
rare trigrams are dropped and their probability goes to the shorter context. The result is
written beside this recipe. Takes about ten minutes and 5 GB of memory, one process.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import time
from array import array
from collections import Counter
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import itertools

from editor.engine.ngrams import MAGIC, PRECISION, SECTIONS, UNKNOWN, VERSION
from editor.engine.tokens import BREAK, Shape, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

DISCOUNT = 0.75
UNSEEN_WORDS = 400_000
"""How many words the unknown word stands for: it shares its probability among them."""


class Counts(NamedTuple):
    """What was counted: word numbers are those of `words`, 0 is the unknown word."""

    words: list[str]
    unigrams: list[int]
    capitals: list[tuple[int, int]]
    bigrams: dict[int, int]
    trigrams: dict[int, int]


def documents(folder: Path) -> Iterator[str]:
    """The lines of every corpus in the folder."""
    for path in sorted(folder.glob("*.txt.xz")):
        print("reading", path.name, flush=True)
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from lines


def read(folder: Path) -> tuple[array[int], list[str], Counter[int], Counter[int]]:
    """All tokens as numbers in order of first sight, and how often each was capitalised or not."""
    numbers: dict[str, int] = {BREAK: 0}
    stream = array("I", [0, 0])
    capital: Counter[int] = Counter()
    lower: Counter[int] = Counter()
    for line in documents(folder):
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
    return stream, list(numbers), capital, lower


def count(folder: Path, vocabulary: int) -> Counts:
    """Count words, pairs and triples over the most usual words."""
    stream, names, capital, lower = read(folder)
    seen = Counter(stream)
    kept = [n for n, _ in seen.most_common(vocabulary - 1) if names[n] != UNKNOWN]
    ranks = array("I", bytes(4 * len(names)))
    for rank, number in enumerate(kept, 1):
        ranks[number] = rank
    stream = array("H", map(ranks.__getitem__, stream))
    print(len(stream), "tokens,", len(names), "different,", len(kept), "kept", flush=True)
    unigrams = Counter(stream)
    bigrams = Counter(a << 16 | b for a, b in itertools.pairwise(stream))
    print(len(bigrams), "pairs", flush=True)
    trigrams: Counter[int] = Counter()
    step = 4_000_000
    for low in range(0, len(stream), step):
        part = stream[low : low + step + 2]
        trigrams.update(
            a << 32 | b << 16 | c for a, b, c in zip(part, part[1:], part[2:], strict=False)
        )
        print(len(trigrams), "triples", flush=True)
    return Counts(
        [UNKNOWN, *(names[n] for n in kept)],
        [unigrams[rank] for rank in range(len(kept) + 1)],
        [(0, 0), *((capital[n], lower[n]) for n in kept)],
        bigrams,
        trigrams,
    )


def packed(probability: float) -> int:
    """A probability as a byte: -ln p in steps of 1 / PRECISION."""
    return min(255, max(0, round(-log(probability) * PRECISION))) if probability > 0 else 255


def unigram_shares(counts: Counts) -> list[float]:
    """P(word): half by use, half by in how many contexts it is met (Kneser and Ney, 1995)."""
    contexts: Counter[int] = Counter(key & 0xFFFF for key in counts.bigrams)
    used, met = sum(counts.unigrams), sum(contexts.values())
    shares = [n / used / 2 + contexts[w] / met / 2 for w, n in enumerate(counts.unigrams)]
    shares[0] /= UNSEEN_WORDS
    return shares


def build(  # noqa: C901 one table after the other
    counts: Counts, least_pair: int, least_triple: int
) -> dict[str, bytes]:
    """The sections of the packed file."""
    shares = unigram_shares(counts)
    size = len(counts.words)
    pairs: list[list[int]] = [[] for _ in range(size)]
    for key, n in counts.bigrams.items():
        if n >= least_pair and key >> 16 and key & 0xFFFF:
            pairs[key >> 16].append(key & 0xFFFF)
    triples: dict[int, list[int]] = {}
    for key, n in counts.trigrams.items():
        if n >= least_triple and key >> 32 and key >> 16 & 0xFFFF and key & 0xFFFF:
            triples.setdefault(key >> 16, []).append(key & 0xFFFF)
    out = {name: array(code) for name, code in SECTIONS.items()}
    rests = [1.0] * size
    for first in range(size):
        used = counts.unigrams[first]
        kept = sum(counts.bigrams[first << 16 | w] - DISCOUNT for w in pairs[first])
        rests[first] = 1 - kept / used if used else 1.0
        out["unigram"].append(packed(shares[first]))
        out["unigram_rest"].append(packed(rests[first]))
    for first in range(size):
        out["pair_start"].append(len(out["pair_word"]))
        for second in sorted(pairs[first]):
            key = first << 16 | second
            n = counts.bigrams[key]
            p = (n - DISCOUNT) / counts.unigrams[first] + rests[first] * shares[second]
            out["pair_word"].append(second)
            out["pair"].append(packed(p))
            out["triple_start"].append(len(out["triple_word"]))
            thirds = sorted(triples.get(key, ()))
            rest = 1 - sum(counts.trigrams[key << 16 | w] - DISCOUNT for w in thirds) / n
            out["pair_rest"].append(packed(max(rest, 1e-6)))
            for third in thirds:
                lower = counts.bigrams[second << 16 | third]
                shorter = rests[second] * shares[third]
                if lower >= least_pair:
                    shorter += (lower - DISCOUNT) / counts.unigrams[second]
                out["triple_word"].append(third)
                m = counts.trigrams[key << 16 | third]
                out["triple"].append(packed((m - DISCOUNT) / n + rest * shorter))
    out["pair_start"].append(len(out["pair_word"]))
    out["triple_start"].append(len(out["triple_word"]))
    for capital, lower in counts.capitals:
        out["capital"].append(round(255 * (capital + 0.5) / (capital + lower + 1)))
    sections = {name: values.tobytes() for name, values in out.items()}
    return {"words": "\n".join(counts.words).encode(), **sections}


def write(sections: dict[str, bytes], path: Path) -> None:
    """One line of JSON that says where each section begins, then the sections."""
    places: dict[str, list[int]] = {}
    at = 0
    for name, data in sections.items():
        places[name] = [at, len(data)]
        at += len(data) + -len(data) % 8
    header = json.dumps(
        {
            "version": VERSION,
            "byteorder": sys.byteorder,
            "built": time.strftime("%Y-%m-%d", time.gmtime()),
            "size": at,
            "sections": places,
        }
    ).encode()
    head = MAGIC + header + b" " * (-(len(MAGIC) + len(header) + 1) % 8) + b"\n"
    with path.open("wb") as file:
        file.write(head)
        for data in sections.values():
            file.write(data + b"\0" * (-len(data) % 8))
    print(path.name, path.stat().st_size, "bytes", flush=True)


def main() -> None:
    """Read the command line, count, pack, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--vocabulary", type=int, default=65_000)
    parser.add_argument("--least-pair", type=int, default=3)
    parser.add_argument("--least-triple", type=int, default=3)
    parser.add_argument(
        "-o", "--out", type=Path, default=Path(__file__).with_name("english.ngrams")
    )
    args = parser.parse_args()
    counts = count(args.corpora, args.vocabulary)
    write(build(counts, args.least_pair, args.least_triple), args.out)


if __name__ == "__main__":
    main()
