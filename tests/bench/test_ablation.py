"""What each part of the engine adds, and what each source of the lexicon adds.

The way of deciding is built up over the lexicon that ships; the first two rows are without the
rules (spelling, hidden characters). The lexicon is built up under the whole engine, by its own
recipe from the tables that ship, with the sources left out that a row does not have; the judge
stays the one that ships.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from editor.engine.engine import Analysis, Engine
from editor.engine.judging.judge import Judge
from editor.engine.model.lexicon import Lexicon
from editor.engine.model.ngrams import Ngrams
from editor.engine.model.synonyms import Synonyms
from editor.engine.reading import evidence as evidence_module
from editor.engine.reading import verdict
from editor.engine.reading.candidates import Choices
from editor.engine.reading.evidence import FIRST_SHARE, Evidence
from editor.engine.reading.reader import SentenceReader
from editor.paths import resources_folder
from tests.bench.figures import Figures, Flags, by_engine, flags, measure, table
from tests.bench.look_up import by_context, by_look_up
from tests.bench.material import FAMILIES, dev

sys.path.insert(0, str(resources_folder() / "lexicon"))

import build
import learnt
import written

pytestmark = [pytest.mark.bench, pytest.mark.timeout(3600)]

RESOURCES = resources_folder()
HEADS = ("F1", "@1", "@5", "WER cut")
SPUN = [family for family in FAMILIES if family != "clean"]

Find = Callable[[str], Flags]


class Unjudged(Judge):
    """Believes what decoding says."""

    def __init__(self) -> None:
        super().__init__({})

    def spun_probabilities(self, stretches, around):
        return [one.confidence for one in stretches]

    def ranked(self, doubted, around):
        return [list(one.wordings) for one in doubted]


def assuming(engine: Engine, evidence: Callable[[str], Evidence]) -> Find:
    """An engine that is told what the document shows."""

    def find(text: str) -> Flags:
        told = evidence(text)
        suspects = engine.suspects(text, (0, len(text)), told)
        return flags(text, Analysis(told, suspects))

    return find


def compared(title: str, rows: Iterable[tuple[str, Find]]) -> list[dict[str, Figures]]:
    """Measure ways to find suspects on every family and print a row of each."""
    every, printed = [], []
    for name, find in rows:
        found = {family: measure(dev(family), find) for family in FAMILIES}
        scores = [
            " ".join(f"{found[family].scores()[head]:.2f}" for head in HEADS) for family in SPUN
        ]
        alarms = f"{found['clean'].scores()['alarms/kw']:.1f}"
        printed.append([name, *scores, alarms])
        every.append(found)
    heads = [f"{family}: {' '.join(HEADS)}" if not at else family for at, family in enumerate(SPUN)]
    table(title, [title.lower(), *heads, "clean: alarms/kw"], printed)
    return every


def mean(found: dict[str, Figures], head: str) -> float:
    return statistics.mean(found[family].scores()[head] for family in SPUN)


def test_what_each_part_of_the_engine_adds():
    lexicon = Lexicon.load(RESOURCES / "lexicon" / "spun.lexicon")
    unjudged = Engine.load()
    unjudged._judge = Unjudged()
    known = Choices(
        lexicon,
        Ngrams.load(RESOURCES / "model" / "english.ngrams"),
        Synonyms.load(RESOURCES / "lexicon" / "wordnet.synonyms"),
    )

    def share_alone(text: str) -> Evidence:
        whole = unjudged.survey(text)
        return replace(whole, counts={}, totals={}, phrases={})

    rows = compared(
        "Parts",
        [
            ("look-up of seen pairs: longest match, likeliest original", by_look_up(known)),
            ("+ context model, from left to right", by_context(known)),
            ("+ lattice", assuming(unjudged, lambda text: Evidence(FIRST_SHARE, FIRST_SHARE))),
            ("+ how much of the document is spun", assuming(unjudged, share_alone)),
            ("+ what stands for what in it", by_engine(unjudged)),
            ("+ judge: the engine as it is", by_engine(Engine.load())),
        ],
    )
    assert all(mean(rows[-1], head) > mean(rows[0], head) for head in HEADS)
    alarms = [found["clean"].scores()["alarms/kw"] for found in rows]
    assert alarms[-1] < alarms[0] / 10


def test_what_each_part_adds_for_spinners_that_are_not_known(monkeypatch):
    def without(change: Callable[[Engine], object]) -> Engine:
        engine = Engine.load()
        change(engine)
        return engine

    def set_reader(**parts: object) -> Callable[[Engine], object]:
        return lambda engine: vars(engine._reader).update(parts)

    def set_synonyms(engine: Engine) -> None:
        old, wordnet = engine._reader, Synonyms.load(RESOURCES / "lexicon" / "wordnet.synonyms")
        engine._reader = SentenceReader(
            old.lexicon, old.ngrams, wordnet, old.vectors, terms=old.terms, encoder=old.encoder
        )

    engines = {
        "the engine as it is": Engine.load(),
        "without guesses": without(set_reader(_guesses=None)),
        "without the lists of the manners": without(set_synonyms),
        "without the judge": without(lambda engine: setattr(engine, "_judge", Unjudged())),
        "without the encoder": without(set_reader(encoder=None)),
    }
    families = ["all of these", *SPUN, "clean", "sound texts of other styles"]

    def row(name: str, engine: Engine) -> list[str]:
        scores = [measure(dev(family), by_engine(engine)).scores() for family in families]
        heads = [("F1", "@1") if "F1" in found else ("alarms/kw",) for found in scores]
        pairs = zip(scores, heads, strict=True)
        return [name, *(" ".join(f"{found[head]:.2f}" for head in own) for found, own in pairs)]

    rows = [row(name, engine) for name, engine in engines.items()]
    whole = engines["the engine as it is"]
    with monkeypatch.context() as patch:
        patch.setattr(verdict, "_others", lambda *_: (Evidence(), 0.0, 0.0, 0.0))
        rows.append(row("without spinners whose list is unknown", whole))
    with monkeypatch.context() as patch:
        patch.setattr(evidence_module, "REGISTER_PROOF", 0.0)
        patch.setattr(evidence_module, "REGISTER_PROOF_NEWS", 0.0)
        rows.append(row("without regard to style", whole))
    table("Parts, on other spinners (F1 @1)", ["engine", *families], rows)
    best, *others = [float(row[1].split()[0]) for row in rows]
    assert all(best >= other - 0.01 for other in others)


def beside(folder: Path, lexicon: dict[str, list[str]]) -> Engine:
    """The engine with the resources that ship, but for the lexicon."""
    for path in (*RESOURCES.glob("lexicon/*.*"), *RESOURCES.glob("model/*.*")):
        link = folder / path.relative_to(RESOURCES)
        link.parent.mkdir(parents=True, exist_ok=True)
        if path.name != "spun.lexicon":
            link.symlink_to(path)
    build.write(lexicon, folder / "lexicon" / "spun.lexicon", "2026-11-30")
    return Engine.load(folder)


def test_what_each_source_of_the_lexicon_adds(monkeypatch, tmp_path):
    tables = learnt.load()
    without = {
        "written": (build, "written_pairs", lambda folder: iter(())),
        "inflected": (written, "forms", lambda pair, part: iter((pair,))),
        "trimmed": (build, "trimmed", lambda pairs: iter(())),
        "transferred": (build, "transferred", lambda pairs, ngrams: iter(())),
        "turned": (build, "turned", lambda pairs, turning: iter(())),
    }

    def built(*sources: str) -> Find:
        with monkeypatch.context() as patch:
            for source in without.keys() - set(sources):
                patch.setattr(*without[source])
            lexicon = build.lexicon_tables(tables)
        return by_engine(beside(tmp_path / str(len(sources)), lexicon))

    made = tuple(without)
    steps = {
        0: "learnt from pairs of texts",
        1: "+ written by hand",
        2: "+ their inflected forms",
        4: "+ made from learnt ones: trimmed, inflected",
        5: "+ the other way round: the lexicon as it is",
    }
    rows = compared(
        "Sources of the lexicon",
        ((name, built(*made[:number])) for number, name in steps.items()),
    )
    assert all(mean(rows[-1], head) > mean(rows[0], head) for head in ("F1", "@1", "@5"))
