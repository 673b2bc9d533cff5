"""Fit the judge: the probability that a stretch is spun, and that a wording is its original.

    python resources/model/fit_judge.py GOLD_FOLDER

GOLD_FOLDER holds *.gold.txt, one file a source, as for resources/lexicon/learn.py. Every source is
read with a lexicon learnt from the other sources only, as if another edition of the spinner had
spun those: a share OTHER of their pairs is left out or has another phrase. The texts are read as
they are (spun throughout) and with only some of the originals replaced (spun mildly). Prints the
calibration error of judges fitted without the source they are measured on; the judge that is
written is fitted on all. Takes five minutes on two cores; needs numpy and scikit-learn.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

try:
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.metrics import log_loss
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[recipes]'.")

HERE = Path(__file__).resolve().parent
LEXICON = HERE.parent / "lexicon"
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "lexicon")]

from build import WRITTEN, lexicon_text  # noqa: E402 the paths come first
from gold import MARK, read_texts  # noqa: E402 the paths come first
from learnt import count  # noqa: E402 the paths come first
from marked import Gold, milder, parsed, with_changes  # noqa: E402 the paths come first
from written import written_pairs  # noqa: E402 the paths come first

from editor.engine.agreement import with_opening_capital  # noqa: E402 the paths come first
from editor.engine.engine import Engine  # noqa: E402 the paths come first
from editor.engine.judging.features import (  # noqa: E402 the paths come first
    STRETCH,
    WORDING,
    of_stretch,
    of_wordings,
)
from editor.engine.judging.judge import VERSION, Judge  # noqa: E402 the paths come first
from editor.engine.judging.marking import wordings_of  # noqa: E402 the paths come first
from editor.engine.model.lexicon import Lexicon  # noqa: E402 the paths come first
from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.model.synonyms import Synonyms  # noqa: E402 the paths come first
from editor.engine.model.trees import Trees  # noqa: E402 the paths come first
from editor.engine.model.vectors import Vectors  # noqa: E402 the paths come first
from editor.engine.reading.reader import SentenceReader  # noqa: E402 the paths come first
from editor.engine.rules import rules  # noqa: E402 the paths come first
from editor.engine.text.case import carry_case  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from numpy.typing import NDArray

OTHER: Final = 0.3
"""Share of the replacements in texts of another edition that were never seen. Measured on texts
that nothing was learnt from."""
SWAPPED: Final = 0.7
"""Of these, the share whose original was seen to become another phrase. Measured likewise."""
MILD: Final = (0.15, 0.25, 0.4, 0.55)
"""Shares of the originals that are replaced in a mildly spun text. Set by hand."""
TEXTS: Final = 60
"""Most texts of each source; each is read as it is, and twice spun mildly. Set by hand."""
WEIGHTS: Final = {"whole": 0.6, "mild": 1.0}
"""Weight of a stretch by the kind of its text. Set by hand."""
LEAST_WORDS: Final = 100
"""Shorter texts are not read. Set by hand."""
SEED: Final = 20261124
"""Any number."""
BINS: Final = 10
"""Of the calibration error, as it is usually given."""


class Read(NamedTuple):
    """The stretches of one source's texts, and the wordings of those that are spun."""

    source: str
    kinds: list[str]
    features: list[list[float]]
    spun: list[bool]
    wording_kinds: list[str]
    wordings: list[list[float]]
    right: list[bool]


def alternatives(written: Path) -> dict[str, list[str]]:
    """Other phrases that may stand for an original: the written entries of weight 1 or more."""
    found: dict[str, list[str]] = {}
    for spun, original, weight in written_pairs(written):
        if weight >= 1:
            found.setdefault(original.lower(), []).append(spun)
    return found


def of_another_edition(marked: str, source: str, others: dict[str, list[str]]) -> str:
    """A text with some pairs replaced by others, the same ones in all texts that teach `source`."""

    def other(stretch: str, spun: str, original: str) -> str:
        pair = f"{source}|{spun}|{original}".lower()
        chance = random.Random(hashlib.sha256(pair.encode()).digest())
        if chance.random() >= OTHER:
            return stretch
        choice = others.get(original.partition("|")[0].lower())
        if choice and chance.random() < SWAPPED:
            return f"[[{carry_case(spun, chance.choice(choice))}|{original}]]"
        # A stop instead: the pair is not seen, and no phrase survives across it.
        return ";"

    return MARK.sub(lambda m: other(m[0], m[1], m[2]), marked)


def read_text(read: Read, engine: Engine, kind: str, text: str, golds: list[Gold]) -> None:
    """Add the stretches of one text to `read`."""
    for around, stretch in engine.judged(text):
        cells = around.lattice.sentence.cells
        start, end = cells[stretch.start].start, cells[stretch.end - 1].end
        touched = [gold for gold in golds if gold.start < end and start < gold.end]
        read.kinds.append(kind)
        read.features.append(of_stretch(stretch, around))
        read.spun.append(bool(touched))
        if not touched:
            continue
        low, high = min(start, touched[0].start), max(end, touched[-1].end)
        wanted = with_changes(text, low, high, touched)
        wordings = wordings_of(stretch, around)
        read.wording_kinds.extend([kind] * len(wordings))
        read.wordings.extend(of_wordings(stretch, wordings, around))
        for one in wordings:
            new = with_opening_capital(text, start, one.text)
            read.right.append(with_changes(text, low, high, [Gold(start, end, new)]) == wanted)


def read_source(paths: list[Path], written: Path, path: Path) -> Read:
    """Read the texts of one source with a lexicon learnt from the others."""
    texts = (text for other in paths if other != path for text in read_texts(other))
    others = alternatives(written)
    learnt = count(of_another_edition(text, path.stem, others) for text in texts)
    lexicon = Lexicon(lexicon_text(learnt, written))
    ngrams = Ngrams.load(HERE / "english.ngrams")
    engine = Engine(
        SentenceReader(
            lexicon,
            ngrams,
            Synonyms.load(LEXICON / "wordnet.synonyms").joined(
                Synonyms.load(LEXICON / "dictionary.synonyms")
            ),
            Vectors.load(HERE / "english.vectors"),
        ),
        Judge(Trees(0.0, []), Trees(0.0, [])),
        rules.load_resources(ngrams),
    )
    chance = random.Random(f"{SEED} {path.stem}")
    own = [text for text in read_texts(path) if len(text.split()) >= LEAST_WORDS]
    chance.shuffle(own)
    read = Read(path.stem, [], [], [], [], [], [])
    for text in own[:TEXTS]:
        for rate in (1.0, *chance.sample(MILD, 2)):
            plain, golds = parsed(milder(text, rate, chance))
            read_text(read, engine, "whole" if rate == 1 else "mild", plain, golds)
    print(path.stem, len(read.spun), "stretches", len(read.right), "wordings", flush=True)
    return read


def fit(
    features: NDArray[np.float64], spun: NDArray[np.bool_], weights: NDArray[np.float64]
) -> HistGradientBoostingClassifier:
    """Small trees with many stretches in each leaf, to hold for other spinners too."""
    model = HistGradientBoostingClassifier(
        max_depth=5,
        max_iter=70,
        learning_rate=0.15,
        min_samples_leaf=50,
        l2_regularization=5,
        early_stopping=False,
        random_state=SEED,
    )
    return model.fit(features, spun, sample_weight=weights)


def calibration_error(sure: NDArray[np.float64], spun: NDArray[np.bool_]) -> float:
    """Expected calibration error over ten bins (Naeini and others, 2015)."""
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    return sum(
        abs(sure[bins == one].mean() - spun[bins == one].mean()) * (bins == one).mean()
        for one in range(BINS)
        if (bins == one).any()
    )


def exported(model: HistGradientBoostingClassifier) -> dict[str, object]:
    """Trees as editor/engine/model/trees.py reads them."""
    trees = []
    for (predictor,) in model._predictors:  # noqa: SLF001 scikit-learn has no other way out
        trees.append(
            [
                [-1, round(float(node["value"]), 5), 0, 0]
                if node["is_leaf"]
                else [
                    int(node["feature_idx"]),
                    float(node["num_threshold"]),
                    int(node["left"]),
                    int(node["right"]),
                ]
                for node in predictor.nodes
            ]
        )
    base = float(model._baseline_prediction.item())  # noqa: SLF001 likewise
    return {"base": base, "trees": trees}


def fitted(name: str, rows: list[tuple[str, str, list[float], bool]]) -> dict[str, object]:
    """Fit trees on (source, kind, features, truth); print their errors on sources left out."""
    source, kinds = (np.array(column) for column in list(zip(*rows, strict=True))[:2])
    features = np.array([row[2] for row in rows])
    truth = np.array([row[3] for row in rows])
    weights = np.array([WEIGHTS[kind] for kind in kinds])
    sure = np.zeros(len(rows))
    for one in sorted(set(source)):
        own = source == one
        model = fit(features[~own], truth[~own], weights[~own])
        sure[own] = model.predict_proba(features[own])[:, 1]
    for kind in sorted(set(kinds)):
        here = kinds == kind
        print(
            f"{name}, {kind:6} {here.sum()} cases, calibration error "
            f"{calibration_error(sure[here], truth[here]):.3f}, log loss "
            f"{log_loss(truth[here], sure[here], labels=[False, True]):.3f}"
        )
    return exported(fit(features, truth, weights))


def main() -> None:
    """Read the command line, read all sources, measure, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--written", type=Path, default=WRITTEN, metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, default=HERE / "judge.json")
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if len(paths) < 2:
        sys.exit(
            f"{args.gold} has fewer than two *.gold.txt files: name the folder of the marked texts."
        )
    with ProcessPoolExecutor() as pool:
        reads = list(pool.map(partial(read_source, paths, args.written), paths))
    spun = [
        (read.source, *row)
        for read in reads
        for row in zip(read.kinds, read.features, read.spun, strict=True)
    ]
    right = [
        (read.source, *row)
        for read in reads
        for row in zip(read.wording_kinds, read.wordings, read.right, strict=True)
    ]
    judge = {
        "version": VERSION,
        "stretch": STRETCH,
        "wording": WORDING,
        "spun": fitted("stretches", spun),
        "right": fitted("wordings", right),
    }
    args.out.write_text(json.dumps(judge), encoding="utf-8")
    print(args.out.name, args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
