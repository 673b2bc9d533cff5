"""What the benchmarks measure on: marked texts that lie beside the checkout, not in it."""

from __future__ import annotations

import importlib.util
import lzma
import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("UNSPIN_SHARED", ROOT.parent / "shared"))
"""Holds bench/evaluate.py, bench/dev/*.gold.txt, data/parallel/*.gold.txt, data/corpora/*.xz."""

FAMILIES = {
    "seed article": ("seed",),
    "wholly spun": ("release", "wikinews", "blog"),
    "mild": ("mild",),
    "science": ("science",),
    "clean": ("clean",),
}
"""Kinds of text, and what the names of their files begin with."""

OTHER_FAMILIES = {
    "translated there and back": ("other-b",),
    "dictionary, word by word": ("other-c",),
    "essay farm": ("other-d",),
    "light rewriter": ("other-e",),
    "news, several wordings a word": ("other-f",),
    "academic rewriter": ("other-g",),
    "all of these": ("other",),
    "sound texts of other styles": ("style",),
}
"""Manners of other spinners, and sound texts of difficult styles, likewise."""


class Gold(NamedTuple):
    """A replacement: code points [start, end) of the text, and the wordings that are right."""

    start: int
    end: int
    wordings: list[str]


class Text(NamedTuple):
    """A text with its replacements; a clean one has none."""

    name: str
    text: str
    golds: list[Gold]

    @property
    def original(self) -> str:
        """The text with the first right wording of every replacement."""
        changes = [(gold.start, gold.end, gold.wordings[0]) for gold in self.golds]
        return evaluate().apply(self.text, 0, len(self.text), changes)


def shared(part: str) -> Path:
    """A file or folder of the material; a benchmark that lacks it fails and says so."""
    path = SHARED / part
    if not path.exists():
        pytest.fail(
            f"NOTHING MEASURED: {path} is missing. The benchmarks need the marked texts; "
            "UNSPIN_SHARED names the folder that holds bench/ and data/.",
            pytrace=False,
        )
    return path


@cache
def evaluate() -> ModuleType:
    """The evaluation script as a module."""
    path = shared("bench/evaluate.py")
    spec = importlib.util.spec_from_file_location("evaluate", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # No byte code beside material that may be read-only.
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = before
    return module


def parse(name: str, marked: str) -> Text:
    """A marked text."""
    text, golds, at, length = [], [], 0, 0
    for mark in evaluate().MARK.finditer(marked):
        text += [marked[at : mark.start()], mark.group(1)]
        length += mark.start() - at
        golds.append(Gold(length, length + len(mark.group(1)), mark.group(2).split("|")))
        length += len(mark.group(1))
        at = mark.end()
    return Text(name, "".join((*text, marked[at:])), golds)


@cache
def dev(family: str) -> tuple[Text, ...]:
    """The texts of a family that nothing was learnt from."""
    paths = sorted(shared("bench/dev").glob("*.gold.txt"))
    return tuple(
        parse(path.name.removesuffix(".gold.txt"), path.read_text("utf-8"))
        for path in paths
        if path.name.startswith(tuple(f"{kind}-" for kind in (FAMILIES | OTHER_FAMILIES)[family]))
    )


def parallel() -> Iterator[Text]:
    """The texts that the lexicon was learnt from, wholly spun."""
    for path in sorted(shared("data/parallel").glob("*.gold.txt")):
        for number, marked in enumerate(path.read_text("utf-8").split("%%%%")):
            yield parse(f"{path.name.removesuffix('.gold.txt')} {number}", marked.strip())


def clean_documents(most: int) -> Iterator[Text]:
    """Clean texts of the corpora, `most` of each, spread over the first 20,000."""
    for path in sorted(shared("data/corpora").glob("*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            lines = [line for line, _ in zip(file, range(20_000), strict=False) if len(line) > 1500]
        for number in range(0, len(lines), max(1, len(lines) // most)):
            yield Text(f"{path.name.removesuffix('.txt.xz')} {number}", lines[number].strip(), [])


def cut(text: Text, words: int) -> Iterator[Text]:
    """Pieces of so many words, one after the other; what is left at the end is dropped."""
    start = count = 0
    for word in re.finditer(r"\S+", text.text):
        count += 1
        end = word.end()
        if count >= words and not any(gold.start < end < gold.end for gold in text.golds):
            golds = [
                Gold(gold.start - start, gold.end - start, gold.wordings)
                for gold in text.golds
                if start <= gold.start and gold.end <= end
            ]
            yield Text(f"{text.name} from {start}", text.text[start:end], golds)
            start, count = end, 0


def book(words: int) -> str:
    """So many words of the development texts, one after the other, and the rest of the last one."""
    texts = cycle([one.text for name in FAMILIES for one in dev(name)])
    parts, found = [], 0
    while found < words:
        parts.append(next(texts))
        found += len(parts[-1].split())
    return "\n\n".join(parts)
