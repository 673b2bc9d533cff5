"""How well a spun article is aligned with its original, and how fast."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from editor.originals.alignment import Alignment, Knowledge, align
from tests.bench.figures import Figures, Flags, restores, table, touches
from tests.bench.material import OTHER_FAMILIES, Text, dev, parallel, parse
from tests.bench.rearranged import Mixture, mixed, sentences
from tests.bench.toy_spinner import FOLDER, Thesaurus, spin

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

HEADS = ("texts", "spans", "P", "R", "F1", "@1", "same borders", "WER cut", "coverage")
SPUN = ("seed article", "wholly spun", "mild", "science")
OTHERS = tuple(name for name in OTHER_FAMILIES if name != "sound texts of other styles")
LEAST = {"F1": 0.97, "@1": 0.97, "WER cut": 0.95}
LEAST_MIXED = {"F1": 0.93, "@1": 0.93, "WER cut": 0.88}
LEAST_SEED = {"F1": 0.98, "@1": 0.98}
TOY_RATE = 0.6
"""The share of word forms that the toy spinner replaces: two of five words."""
EVERY = 5
"""One in so many of the texts that the lexicon was learnt from is aligned."""


@cache
def knowledge() -> Knowledge:
    return Knowledge.load()


def flags(found: Alignment) -> Flags:
    """The differences that are no house style, as suspects with the original's wording."""
    return [
        {
            "start": one.start,
            "end": one.end,
            "confidence": one.confidence,
            "suggestions": [{"text": found.original_wording(one)}],
        }
        for one in found.differences
        if not one.house and not one.whole
    ]


class Aligned:
    """Totals over texts that were aligned."""

    def __init__(self, known: Knowledge | None) -> None:
        self.figures = Figures()
        self.known = known
        self.borders = self.texts = self.words = self.covered = 0
        self.judged: list[tuple[float, bool]] = []
        self.wrong: list[str] = []

    def add(self, mixture: Mixture) -> None:
        text = mixture.text
        found = align(text.text, mixture.originals, self.known)
        self.texts += 1
        self.words += found.words
        self.covered += found.covered
        marked = flags(found)
        self.figures.add(text, marked)
        spans = {(one["start"], one["end"]) for one in marked}
        self.borders += sum((gold.start, gold.end) in spans for gold in text.golds)
        for flag in marked:
            near = [gold for gold in text.golds if touches(flag, gold)]
            right = bool(near) and all(restores(text, gold, flag, 1) for gold in near)
            self.judged.append((flag["confidence"], right))
        self.wrong += _wrong(text, marked)

    def row(self, name: str) -> list[object]:
        scores = self.figures.scores()
        golds = self.figures.count["golds"]
        heads = {**scores, "same borders": self.borders / max(1, golds)}
        heads["coverage"] = self.covered / self.words
        return [name, self.texts, golds, *(f"{heads[head]:.3f}" for head in HEADS[2:])]


def _wrong(text: Text, marked: Flags) -> Iterator[str]:
    for gold in text.golds:
        near = [flag for flag in marked if touches(flag, gold)]
        if not any(restores(text, gold, flag, 1) for flag in near):
            got = [
                (text.text[flag["start"] : flag["end"]], flag["suggestions"][0]["text"])
                for flag in near
            ]
            yield f"{text.text[gold.start : gold.end]!r} <- {gold.wordings}: {got}"


def whole(texts: Iterable[Text]) -> Iterator[Mixture]:
    for text in texts:
        yield Mixture(text, (text.original,))


def measured(mixtures: Iterable[Mixture], known: Knowledge | None) -> Aligned:
    total = Aligned(known)
    for mixture in mixtures:
        total.add(mixture)
    return total


def some_parallel() -> list[Text]:
    return [text for number, text in enumerate(parallel()) if number % EVERY == 0]


def mixtures(texts: list[Text], number: int, seed: int = 1) -> Iterator[Mixture]:
    """Pairs of texts, taken apart and put together; strange sentences come from clean ones."""
    chance = random.Random(seed)
    strange = [part for text in dev("clean") for part in sentences(text)]
    for _ in range(number):
        yield mixed(chance.sample(texts, 2), strange, chance)


def test_what_was_replaced_is_found_with_its_original_wording():
    rows, results = [], {}
    sets = {name: list(dev(name)) for name in (*SPUN, *OTHERS)}
    sets["the lexicon was learnt from"] = some_parallel()
    for name, texts in sets.items():
        results[name] = measured(whole(texts), knowledge())
        rows.append(results[name].row(name))
    for name in ("wholly spun", "all of these", "the lexicon was learnt from"):
        blind = measured(whole(sets[name]), None)
        rows.append(blind.row(f"{name}, nothing known"))
    thesaurus = Thesaurus.load(FOLDER)
    toy = [
        parse(text.name, spin(text.text, thesaurus, random.Random(text.name), TOY_RATE))
        for text in dev("clean")
    ]
    rows.append(measured(whole(toy), None).row("any WordNet synonym, nothing known"))
    table("Aligned with the original", ["texts of", *HEADS], rows)
    for name in ("wholly spun", "all of these"):
        reach(results[name], LEAST)
    reach(results["seed article"], LEAST_SEED)


def test_sentences_that_were_dropped_moved_added_and_mixed():
    texts = [text for text in dev("wholly spun") if len(text.golds) > 20]
    found = measured(mixtures(texts, 40), knowledge())
    other = measured(mixtures(list(dev("all of these")), 20), knowledge())
    rows = [found.row("wholly spun"), other.row("other spinners")]
    table("Two articles in one, sentences dropped, moved, added", ["texts of", *HEADS], rows)
    reach(found, LEAST_MIXED)


def test_confidence_is_what_comes_true():
    texts = [*dev("wholly spun"), *dev("all of these")]
    judged = measured(whole(texts), knowledge()).judged
    judged += measured(mixtures(texts, 20), None).judged
    rows = []
    for tenth in range(10):
        near = [one for one in judged if min(9, int(one[0] * 10)) == tenth]
        if near:
            mean = sum(sure for sure, _ in near) / len(near)
            right = sum(right for _, right in near) / len(near)
            rows.append([f"{tenth / 10:.1f}", len(near), f"{mean:.3f}", f"{right:.3f}"])
    table("Confidence of differences", ["from", "differences", "mean", "right"], rows)
    error = sum(abs(float(row[2]) - float(row[3])) * row[1] for row in rows) / len(judged)
    assert error <= 0.05


def test_time_is_linear():
    texts = some_parallel()
    article = "\n\n".join(text.text for text in texts)
    original = "\n\n".join(text.original for text in texts)
    align(article[:6000], [original[:6000]], knowledge())
    rows = []
    for words in (1_000, 10_000, 100_000):
        left, right = article, original
        while left.count(" ") < words:
            left, right = f"{left}\n\n{article}", f"{right}\n\n{original}"
        left, right = " ".join(left.split(" ")[:words]), " ".join(right.split(" ")[:words])
        started = time.process_time()
        align(left, [right], knowledge())
        took = time.process_time() - started
        rows.append([f"{words:,}", f"{took:.2f} s", f"{1000 * took / words:.3f} s"])
        assert took <= {1_000: 0.3, 10_000: 6, 100_000: 60}[words]
    table("Time", ["words", "took", "for 1,000 words"], rows)


def reach(found: Aligned, least: dict[str, float]) -> None:
    print("\n".join(found.wrong[:20]))
    scores = found.figures.scores()
    short = {head: scores[head] for head, wanted in least.items() if scores[head] < wanted}
    assert not short
