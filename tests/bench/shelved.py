"""Spun articles and a shelf that has their originals among many others."""

from __future__ import annotations

import json
import lzma
import random
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from editor.originals.sharing import pairs
from tests.bench.material import OTHER_FAMILIES, ROOT, Text, dev, evaluate, parallel, parse, shared
from tests.bench.toy_spinner import FOLDER, Thesaurus, spin

LEAST_WORDS = 80
LEAST_LENGTH = 700
"""Code points of a text of the corpora that counts as an article."""
COPY = 0.95
"""The share of a text's pairs of words that a copy of it has."""


class Case(NamedTuple):
    """A spun article and what it was made from."""

    kind: str
    spun: str
    original: str


@cache
def corpus() -> tuple[str, ...]:
    """All articles of the corpora, shuffled; paragraphs of an encyclopedia are joined by four."""
    found: list[str] = []
    for path in sorted(shared("data/corpora").glob("*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            lines = [line.strip() for line in file]
        if path.name.startswith("wikipedia"):
            lines = ["\n".join(lines[at : at + 4]) for at in range(0, len(lines), 4)]
        found += [line for line in lines if len(line) >= LEAST_LENGTH]
    found = list(dict.fromkeys(found))
    random.Random(1).shuffle(found)
    return tuple(found)


def written_to(path: Path, texts: Iterable[str]) -> int:
    """Write a table of articles; return the bytes of their texts."""
    size = 0
    with path.open("w", encoding="utf-8") as file:
        for text in texts:
            file.write(json.dumps({"text": text}) + "\n")
            size += len(text.encode())
    return size


def half_restored(text: Text, share: float, chance: random.Random) -> str:
    """A spun text, this share of its replacements undone."""
    undone = [
        (gold.start, gold.end, gold.wordings[0]) for gold in text.golds if chance.random() < share
    ]
    restored: str = evaluate().apply(text.text, 0, len(text.text), undone)
    return restored


def cases(clean: Iterable[str], each: int, seed: int) -> Iterator[Case]:
    """So many cases of each kind, and all of those that were spun by hand or by a real spinner."""
    if not (FOLDER / "data.noun").exists():
        pytest.fail("NOTHING MEASURED: install wordnet-base.", pytrace=False)
    chance = random.Random(seed)
    texts = [text for text in parallel() if len(text.text.split()) >= LEAST_WORDS]
    for text in chance.sample(texts, each):
        yield Case("phrase list, learnt from", text.text, text.original)
        mild = half_restored(text, 0.7, chance)
        yield Case("the same, three in ten", mild, text.original)
    for kind in ("seed article", "wholly spun", "mild", "science", *OTHER_FAMILIES):
        if kind not in {"all of these", "sound texts of other styles"}:
            for text in dev(kind):
                yield Case(kind, text.text, text.original)
    remaining = iter(clean)
    thesaurus = Thesaurus.load(FOLDER)
    for rate in (0.3, 0.6, 1.0):
        for text, _ in zip(remaining, range(each), strict=False):
            spun = parse("", spin(text, thesaurus, chance, rate)).text
            yield Case(f"any synonym, {rate:.0%}", spun, text)
    for text, spun in random_spinners(remaining, each, chance):
        yield Case("spinners drawn at random", spun, text)


def random_spinners(
    texts: Iterator[str], most: int, chance: random.Random
) -> Iterator[tuple[str, str]]:
    """Texts, each with its copy by another spinner of resources/model/random_spinner.py."""
    sys.path[:0] = [str(ROOT / "resources" / "model")]
    from random_spinner import Sources, Spinner

    sources = Sources(FOLDER)
    for text, _ in zip(texts, range(most), strict=False):
        yield text, Spinner(sources, chance).spin(text)[0]


def is_same(text: str, original: str) -> bool:
    """Whether a text is an original, or a copy of it: the corpora have some articles twice."""
    wanted = pairs(original)
    return len(wanted & pairs(text)) >= COPY * len(wanted)
