"""Measure other values of the engine's constants by cross-validation; changes nothing.

    python resources/model/fit_constants.py GOLD_FOLDER [--only NAME ...] [--texts N]

GOLD_FOLDER holds *.gold.txt, one file a source, as for resources/lexicon/learn.py. Every source is
analysed with a lexicon that was learnt from the other sources only. Each text is analysed three
times: wholly spun, mildly spun (MILD of its originals replaced, each throughout or not at all) and
restored. For each value of each constant in GRID a line of the table shows, over all sources: F1
of the suspects and the share of originals in first place (@1) on the wholly and the mildly spun
texts, and the suspects per 1,000 words of the restored ones. The value in use is marked "now".

A constant is changed in every module of the engine that imported it, and changed back afterwards.
The judge is the one that ships, which was fitted with the values in use: small differences favour
them. With the default of 4 texts a source, a value takes about 40 seconds of processor time.
"""

from __future__ import annotations

import argparse
import importlib
import random
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
LEXICON = HERE.parent / "lexicon"
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "lexicon")]

import learnt  # noqa: E402 the paths come first
from build import WRITTEN, lexicon_tables  # noqa: E402 the paths come first
from gold import read_texts  # noqa: E402 the paths come first
from marked import Gold, milder, parsed, with_changes  # noqa: E402 the paths come first

from editor.engine.engine import Engine  # noqa: E402 the paths come first
from editor.engine.judging.judge import Judge  # noqa: E402 the paths come first
from editor.engine.model.encoder import Encoder  # noqa: E402 the paths come first
from editor.engine.model.lexicon import Lexicon, Weights  # noqa: E402 the paths come first
from editor.engine.model.listed_terms import ListedTerms  # noqa: E402 the paths come first
from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.model.packed import Packed  # noqa: E402 the paths come first
from editor.engine.model.synonyms import Synonyms  # noqa: E402 the paths come first
from editor.engine.model.vectors import Vectors  # noqa: E402 the paths come first
from editor.engine.reading.reader import SentenceReader  # noqa: E402 the paths come first
from editor.engine.rules import rules  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.suspect import Suspect

Grid = dict[tuple[str, str], tuple[float, ...]]

GRID: Final[Grid] = {
    ("model.ngrams", "LM_WEIGHT"): (0.55, 0.7, 0.85, 1.0, 1.15),
    ("model.lexicon", "Weights.written"): (1.0, 2.5, 5.0),
    ("model.lexicon", "Weights.edition"): (0.05, 0.15, 0.3),
    ("model.lexicon", "Weights.unwritten"): (0.03, 0.1, 0.3),
    ("model.lexicon", "Weights.spun"): (0.1, 0.25, 0.6),
    ("model.lexicon", "Weights.kept"): (0.3, 0.7, 1.5),
    ("model.lexicon", "Weights.made"): (0.25, 0.5, 1.0),
    ("model.lexicon", "VARIANT_SHARE"): (0.03, 0.1, 0.3),
    ("reading.candidates", "FEWEST"): (1e-5, 1e-4, 1e-3),
    ("reading.candidates", "MOST_UNSEEN"): (7, 14, 28),
    ("reading.evidence", "CLEAN_SHARE"): (0.0002, 0.0007, 0.002),
    ("reading.evidence", "PROOF"): (2.0, 5.0, 10.0),
    ("reading.impressions", "WEIGHT"): (0.35, 0.5, 0.7),
    ("reading.impressions", "FIT_WEIGHT"): (0.3, 0.5, 0.7),
    ("reading.channel", "MEMORY"): (0.5, 1.0, 2.0),
    ("reading.channel", "RIVALRY"): (0.5, 1.0, 2.0),
    ("reading.channel", "MOST_RIVAL"): (1.5, 3.0, 6.0),
    ("reading.channel", "REPEATED"): (0.0, 0.02, 0.06),
    ("reading.numbers", "ORDINAL_CHANCE"): (0.1, 0.3, 0.6),
    ("reading.numbers", "DECADE_CHANCE"): (0.1, 0.3, 0.6),
    ("reading.numbers", "DIGITS_CHANCE"): (0.003, 0.01, 0.03),
    ("reading.numbers", "WORDS_CHANCE"): (0.001, 0.003, 0.01),
    ("judging.marking", "LEAST"): (0.35, 0.45, 0.55),
}
"""Constants by module of editor.engine and name, and the values to measure."""
MILD: Final = 0.3
"""Share of the originals that are replaced in a mildly spun text. Set by hand."""
TEXTS: Final = 4
"""Most texts of each source, unless asked for more. Set by hand: the time a person waits."""
LEAST_WORDS: Final = 100
"""Shorter texts are not read. Set by hand."""
SEED: Final = 20261130
"""Any number."""
KINDS: Final = ("whole", "mild", "restored")
"""Of texts."""


Text = tuple[str, str, list[Gold]]
"""Kind, text, replacements."""


def texts_of(path: Path, most: int) -> list[Text]:
    """Return up to `most` texts of a source, each in all three kinds."""
    chance = random.Random(f"{SEED} {path.stem}")
    marked = [text for text in read_texts(path) if len(text.split()) >= LEAST_WORDS]
    chance.shuffle(marked)
    return [
        (kind, *parsed(milder(text, rate, chance)))
        for text in marked[:most]
        for kind, rate in zip(KINDS, (1.0, MILD, 0.0), strict=True)
    ]


@contextmanager
def patched(module: str, name: str, value: float) -> Iterator[None]:
    """Give a constant another value wherever the engine has imported it."""
    old = getattr(importlib.import_module(f"editor.engine.{module}"), name)
    holders = [
        holder
        for holder_name, holder in list(sys.modules.items())
        if holder_name.startswith("editor.engine") and vars(holder).get(name) is old
    ]
    for holder in holders:
        setattr(holder, name, value)
    try:
        yield
    finally:
        for holder in holders:
            setattr(holder, name, old)


def value_of(module: str, name: str) -> float:
    """Return the value in use."""
    found = importlib.import_module(f"editor.engine.{module}")
    if name.startswith("Weights."):
        return float(getattr(Weights(), name.removeprefix("Weights.")))
    return float(getattr(found, name))


def count(kind: str, text: str, golds: list[Gold], suspects: list[Suspect]) -> Counter[str]:
    """Count what was found in a text."""
    found: Counter[str] = Counter()
    if kind == "restored":
        found["restored alarms"] = len(suspects)
        found["restored words"] = len(text.split())
        return found
    found[f"{kind} suspects"] = len(suspects)
    found[f"{kind} golds"] = len(golds)
    for one in suspects:
        touched = [gold for gold in golds if gold.start < one.end and one.start < gold.end]
        found[f"{kind} good"] += bool(touched)
        if not touched or not one.suggestions:
            continue
        low, high = min(one.start, touched[0].start), max(one.end, touched[-1].end)
        wanted = with_changes(text, low, high, touched)
        wording = one.suggestions[0].text
        if with_changes(text, low, high, [(one.start, one.end, wording)]) == wanted:
            found[f"{kind} first"] += len(touched)
    found[f"{kind} found"] = sum(
        any(gold.start < one.end and one.start < gold.end for one in suspects) for gold in golds
    )
    return found


def measure(
    lexicon: Packed, texts: list[Text], module: str, name: str, value: float
) -> Counter[str]:
    """Analyse texts with one value of a constant and a lexicon that was learnt elsewhere."""
    weights = Weights()
    if name.startswith("Weights."):
        weights = weights._replace(**{name.removeprefix("Weights."): value})
        module, name, value = "model.ngrams", "LM_WEIGHT", value_of("model.ngrams", "LM_WEIGHT")
    found: Counter[str] = Counter()
    with patched(module, name, value):
        ngrams = Ngrams.load(HERE / "english.ngrams")
        synonyms = Synonyms.load(LEXICON / "wordnet.synonyms").joined(
            Synonyms.load(LEXICON / "manners.synonyms")
        )
        vectors = Vectors.load(HERE / "english.vectors")
        encoder = Encoder.load(HERE)
        reader = SentenceReader(
            Lexicon.of(lexicon, weights), ngrams, synonyms, vectors, encoder=encoder
        )
        judge = Judge.load(HERE / "judge.json")
        engine = Engine(reader, judge, rules.load_resources(ngrams, ListedTerms.load(), vectors))
        for kind, text, golds in texts:
            found += count(kind, text, golds, engine.analyse(text).suspects)
    return found


def measure_source(
    paths: list[Path], written: Path, path: Path, grid: Grid, most: int
) -> list[Counter[str]]:
    """Measure all values of a grid, in its order, on one source."""
    others = (text for other in paths if other != path for text in read_texts(other))
    lexicon = Packed.of(lexicon_tables(learnt.count(others), written))
    texts = texts_of(path, most)
    return [
        measure(lexicon, texts, module, name, value)
        for (module, name), values in grid.items()
        for value in values
    ]


def scores(found: Counter[str]) -> list[str]:
    """Return F1 and @1 of both kinds of spun text, and the suspects per 1,000 restored words."""
    shown = []
    for kind in KINDS[:2]:
        precision = found[f"{kind} good"] / max(1, found[f"{kind} suspects"])
        recall = found[f"{kind} found"] / max(1, found[f"{kind} golds"])
        shown.append(f"{2 * precision * recall / max(1e-9, precision + recall):.3f}")
        shown.append(f"{found[f'{kind} first'] / max(1, found[f'{kind} golds']):.3f}")
    alarms = 1000 * found["restored alarms"] / max(1, found["restored words"])
    return [*shown, f"{alarms:.2f}"]


def main() -> None:
    """Read the command line, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--written", type=Path, default=WRITTEN, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="constants, by name")
    parser.add_argument("--texts", type=int, default=TEXTS, help="texts of each source")
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if len(paths) < 2:
        sys.exit(f"{args.gold} has not two *.gold.txt files: name the folder of the marked texts.")
    names = {name for _, name in GRID}
    if unknown := set(args.only or ()) - names:
        sys.exit(f"Not in GRID: {', '.join(sorted(unknown))}. It has {', '.join(sorted(names))}.")
    grid = {key: values for key, values in GRID.items() if not args.only or key[1] in args.only}
    with ProcessPoolExecutor() as pool:
        asked = [
            pool.submit(measure_source, paths, args.written, path, grid, args.texts)
            for path in paths
        ]
        sources = [one.result() for one in asked]
    print("| constant | value | whole F1 | @1 | mild F1 | @1 | restored alarms/kw |")
    print("|---|---|---|---|---|---|---|")
    lines = [(*key, value) for key, values in grid.items() for value in values]
    for (module, name, value), *found in zip(lines, *sources, strict=True):
        total = sum(found, Counter())
        now = " now" if value == value_of(module, name) else ""
        print(f"| {module} {name} | {value:g}{now} | {' | '.join(scores(total))} |")


if __name__ == "__main__":
    main()
