"""Fit the judge: how far the engine is to be believed that a stretch of text is spun.

    python resources/model/fit_judge.py GOLD_FOLDER

GOLD_FOLDER holds *.gold.txt, one file a source, as for resources/lexicon/build.py. Every source
is read with a lexicon that was learnt from the other sources only, and of those THINNED of the
pairs are left out: another spinner, or another edition of the same, has other pairs. The texts are
read as they are (spun throughout), with only some of the originals replaced (spun mildly) and with
none (clean). Prints the calibration error of a judge that was fitted without the source it is
measured on; the judge that is written was fitted on all. Needs scikit-learn; takes ten minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import log_loss

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "lexicon")]

from build import learn  # noqa: E402 the paths come first
from gold import MARK, read_texts  # noqa: E402 the paths come first

from editor.engine.engine import Engine  # noqa: E402 the paths come first
from editor.engine.judging import FEATURES, VERSION, Judge  # noqa: E402 the paths come first
from editor.engine.lexicon import Lexicon  # noqa: E402 the paths come first
from editor.engine.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.reader import Reader  # noqa: E402 the paths come first
from editor.engine.synonyms import Synonyms  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from numpy.typing import NDArray

THINNED: Final = 0.3
"""Measured: of the replacements in texts of another edition about this share was never seen."""
MILD: Final = (0.15, 0.25, 0.4, 0.55)
"""Shares of the originals that a mildly spun text has replaced."""
TEXTS: Final = {"whole": 24, "mild": 24, "clean": 14}
"""How many texts of each source are read in which way."""
WEIGHTS: Final = {"whole": 0.6, "mild": 1.5, "clean": 1.5}
LEAST_WORDS: Final = 100
SEED: Final = 20261124
BINS: Final = 10


class Read(NamedTuple):
    """Stretches of the texts of one source."""

    source: str
    kinds: list[str]
    features: list[list[float]]
    spun: list[bool]


def thinned(marked: str, source: str) -> str:
    """A text without some of its pairs, the same ones in all texts that `source` is read with."""

    def less(mark: str, spun: str, original: str) -> str:
        digest = hashlib.sha256(f"{source}|{spun}|{original}".lower().encode()).digest()
        # A stop in its place: neither was the pair seen, nor did a phrase survive there.
        return ";" if int.from_bytes(digest[:4]) < THINNED * 2**32 else mark

    return MARK.sub(lambda m: less(m[0], m[1], m[2]), marked)


def milder(marked: str, rate: float, chance: random.Random) -> str:
    """A text with only some of its originals replaced, each throughout or not at all."""
    stays: dict[str, bool] = {}

    def one(mark: str, original: str) -> str:
        if stays.setdefault(original.lower(), chance.random() < rate):
            return mark
        return original.split("|", maxsplit=1)[0]

    return MARK.sub(lambda m: one(m[0], m[2]), marked)


def parsed(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text as it reads, and where it is spun (code points)."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    at = length = 0
    for mark in MARK.finditer(marked):
        before, spun = marked[at : mark.start()], mark[1]
        length += len(before)
        spans.append((length, length + len(spun)))
        length += len(spun)
        parts += [before, spun]
        at = mark.end()
    return "".join([*parts, marked[at:]]), spans


def read_source(paths: list[Path], path: Path) -> Read:
    """Read the texts of one source with what the others teach."""
    texts = (text for other in paths if other != path for text in read_texts(other))
    lexicon = Lexicon(learn(thinned(text, path.stem) for text in texts))
    engine = Engine(
        Reader(
            lexicon,
            Ngrams.load(HERE / "english.ngrams"),
            Synonyms.load(HERE.parent / "lexicon" / "wordnet.synonyms"),
        ),
        Judge(0.0, []),
    )
    chance = random.Random(f"{SEED} {path.stem}")
    own = [text for text in read_texts(path) if len(text.split()) >= LEAST_WORDS]
    chance.shuffle(own)
    read = Read(path.stem, [], [], [])
    for kind, number in TEXTS.items():
        for text in [own.pop() for _ in range(min(number, len(own)))]:
            rate = {"whole": 1.0, "mild": chance.choice(MILD), "clean": 0.0}[kind]
            plain, spans = parsed(milder(text, rate, chance))
            for start, end, features in engine.stretches(plain):
                read.kinds.append(kind)
                read.features.append(features)
                read.spun.append(any(low < end and start < high for low, high in spans))
    print(path.stem, len(read.spun), "stretches", flush=True)
    return read


def fit(
    features: NDArray[np.float64], spun: NDArray[np.bool_], weights: NDArray[np.float64]
) -> HistGradientBoostingClassifier:
    """Small trees, each of many stretches: it must hold for other spinners."""
    model = HistGradientBoostingClassifier(
        max_depth=4,
        max_iter=90,
        learning_rate=0.1,
        min_samples_leaf=60,
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
    """The judge as editor/engine/judging.py reads it."""
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
    return {"version": VERSION, "features": FEATURES, "base": base, "trees": trees}


def main() -> None:
    """Read the command line, read all sources, measure, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--out", type=Path, default=HERE / "judge.json")
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if len(paths) < 2:
        sys.exit(f"{args.gold} has not two *.gold.txt files: name the folder of the marked texts.")
    with ProcessPoolExecutor() as pool:
        reads = list(pool.map(read_source, [paths] * len(paths), paths))
    features = np.array([row for read in reads for row in read.features])
    spun = np.array([one for read in reads for one in read.spun])
    kinds = np.array([kind for read in reads for kind in read.kinds])
    source = np.array([read.source for read in reads for _ in read.spun])
    weights = np.array([WEIGHTS[kind] for kind in kinds])
    sure = np.zeros(len(spun))
    for one in sorted(set(source)):
        own = source == one
        model = fit(features[~own], spun[~own], weights[~own])
        sure[own] = model.predict_proba(features[own])[:, 1]
    for kind in TEXTS:
        here = kinds == kind
        print(
            f"{kind:6} {here.sum()} stretches, calibration error "
            f"{calibration_error(sure[here], spun[here]):.3f}, log loss "
            f"{log_loss(spun[here], sure[here], labels=[False, True]):.3f}"
        )
    args.out.write_text(json.dumps(exported(fit(features, spun, weights))), encoding="utf-8")
    print(args.out.name, args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
