"""How a shelf behaves as it grows to a million articles, most of them simulated.

    python -m tests.bench.large_shelf FOLDER [--sizes N,N,...]

Writes about three times the text of the articles to FOLDER (2.4 GB of text for a million); delete
it afterwards. The articles of the corpora come first. The others are put together from sentences of
these, and words that are rare there become invented ones, new or met before, in the proportion in
which the corpora's own come: so each word is as frequent as in real articles, and there are ever
more names and numbers, as on a real shelf.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.originals.alignment import Knowledge
from editor.originals.candidates import Question
from editor.originals.finding import Finder
from editor.originals.rarity import Rarity
from editor.originals.shelf import Shelf
from tests.bench.figures import table
from tests.bench.rearranged import sentences
from tests.bench.shelved import Case, Text, cases, corpus, is_same

SIZES: Final = (10_000, 100_000, 300_000, 1_000_000)
TABLE: Final = 100_000
"""Articles of a table, as an archive exports them."""
RARE: Final = 30
"""Articles of the corpora that have a word, up to which it is invented anew. Set by hand: most
names and numbers, hardly a word of a dictionary."""
RUN, RUNS = 5, 4
"""Sentences of an article that come from one of the corpora, and such pieces of an article."""
EACH: Final = 5
"""Articles of each kind that are asked for; see shelved.cases."""
FOUND: Final = 20
"""How many of them are found, too, which takes longest."""
_WORD: Final = re.compile(r"[A-Za-z]{2,}|\d+")

Sentence = tuple[str, ...]
"""Pieces of a sentence; every second one is a rare word."""


class Simulation:
    """Makes articles of the sentences of others."""

    def __init__(self, texts: tuple[str, ...], chance: random.Random) -> None:
        self._chance = chance
        having = Counter(word for text in texts for word in set(_WORD.findall(text)))
        rare = {word for word, count in having.items() if count <= RARE}
        self._articles = [list(_cut(text, rare)) for text in texts[: len(texts) // 4]]
        met = Counter[str]()
        times = 0
        for text in texts:
            words = [word for word in _WORD.findall(text) if word in rare]
            met.update(words)
            times += len(words)
        self.new = len(met) / times
        """The share of rare words that were not met before."""
        self._met: list[str] = []

    def articles(self) -> Iterator[str]:
        """Articles, without end."""
        while True:
            some = []
            for _ in range(RUNS):
                article = self._chance.choice(self._articles)
                first = self._chance.randrange(max(1, len(article) - RUN))
                some += article[first : first + RUN]
            yield " ".join("".join(self._filled(one)) for one in some)

    def _filled(self, one: Sentence) -> Iterator[str]:
        for at, piece in enumerate(one):
            yield self._word(piece) if at % 2 else piece

    def _word(self, like: str) -> str:
        """An invented word like a rare one: new, or met before."""
        if like.isdigit():
            return str(self._chance.randrange(10 ** len(like))).zfill(len(like))
        if self._met and self._chance.random() >= self.new:
            word = self._chance.choice(self._met)
        else:
            word = "".join(
                self._chance.choice("bcdfghklmnprstvw") + self._chance.choice("aeiouy")
                for _ in range(self._chance.randint(2, 5))
            )
        self._met.append(word)
        return word.capitalize() if like[0].isupper() else word


def _cut(text: str, rare: set[str]) -> Iterator[Sentence]:
    for sentence in sentences(Text("", text, [])):
        pieces, at = [], 0
        for word in _WORD.finditer(sentence.text):
            if word.group() in rare:
                pieces += [sentence.text[at : word.start()], word.group()]
                at = word.end()
        yield (*pieces, sentence.text[at:])


def _write(path: Path, texts: Iterator[str], count: int) -> int:
    """Write a table; return the bytes of its texts."""
    size = 0
    with path.open("w", encoding="utf-8") as file:
        for text in itertools.islice(texts, count):
            file.write(json.dumps({"text": text}) + "\n")
            size += len(text.encode())
    return size


def _forgotten(path: Path) -> None:
    """Let the system forget what it keeps of a file in memory."""
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _quantiles(some: list[float]) -> str:
    ordered = sorted(some)
    shown = (ordered[len(some) // 2], ordered[int(len(some) * 0.95)], ordered[-1])
    return " · ".join(f"{value:.2f}" for value in shown) + " s"


def main() -> None:
    """Fill a shelf step by step; print the figures of each step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", type=lambda text: [int(one) for one in text.split(",")])
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(5)
    real = corpus()
    asked = list(cases(real, EACH, 6))
    wanted = list(dict.fromkeys(case.original for case in asked))
    simulation = Simulation(real, chance)
    print(f"new among rare words: {simulation.new:.3f}", flush=True)
    texts = itertools.chain(wanted, real, simulation.articles())
    shelf = Shelf(options.folder / "shelf")
    finder = Finder(Knowledge.load(), Rarity.load())
    written = size = 0
    rows = []
    for count in options.sizes or SIZES:
        took = [0.0, 0.0]
        before = written
        while written < count:
            path = options.folder / f"{written}.jsonl"
            step = min(TABLE, count - written)
            size += _write(path, texts, step)
            written += step
            start = time.monotonic(), time.process_time()
            shelf.add([path])
            for _ in shelf.update():
                pass
            took[0] += time.monotonic() - start[0]
            took[1] += time.process_time() - start[1]
            print(f"{written:,} written, {time.monotonic() - start[0]:.0f} s", flush=True)
        speeds = [f"{(written - before) / seconds:.0f}" for seconds in took]
        rows.append([f"{count:,}", *speeds, *_asked(shelf, asked, finder, size)])
        table("A growing shelf", _HEADS, rows)


_HEADS = (
    *("articles", "articles/s", "of processor time", "index to text", "query p50 · p95 · longest"),
    *("nothing of it in memory", "finding", "right among those tried", "right first", "check"),
)


def _asked(shelf: Shelf, asked: list[Case], finder: Finder, size: int) -> list[str]:
    """Ask for all cases; return the figures."""
    on_disk = sum(path.stat().st_size for path in shelf.folder.iterdir())
    rarity = Rarity.load()
    warm, cold, found = [], [], []
    right = tried = 0
    with shelf.index() as index:
        start = time.monotonic()
        index.check()
        checked = time.monotonic() - start
        for case in asked:
            _forgotten(index.path)
            start = time.monotonic()
            Question(index, case.spun, rarity, lambda: None).candidates()
            cold.append(time.monotonic() - start)
            start = time.process_time()
            likely = Question(index, case.spun, rarity, lambda: None).candidates()
            warm.append(time.process_time() - start)
            tried += any(is_same(index.text(number), case.original) for number in likely)
        for case in random.Random(7).sample(asked, FOUND):
            start = time.process_time()
            finding = finder.find(case.spun, index)
            found.append(time.process_time() - start)
            right += bool(finding.originals) and is_same(finding.originals[0].text, case.original)
    return [
        *(f"{on_disk / size:.2f}", _quantiles(warm), _quantiles(cold), _quantiles(found)),
        *(f"{tried} of {len(asked)}", f"{right} of {FOUND}", f"{checked:.1f} s"),
    ]


if __name__ == "__main__":
    main()
