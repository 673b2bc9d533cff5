"""Fit the judge: the probability that a stretch is spun, and that a wording is its original.

    python resources/model/fit_judge.py GOLD_FOLDER

GOLD_FOLDER holds *.gold.txt, one file a source, as for resources/lexicon/learn.py. They and the
texts of voices/ beside this recipe are read as judged_texts.py says. Prints how good judges are
that were fitted without the source they are measured on, and without the kind of spinner; the judge
that is written is fitted on all. Takes fifteen minutes on two cores; needs numpy, scikit-learn, and
WordNet 3.0 in a folder.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

try:
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.metrics import log_loss
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[recipes]'.")

HERE = Path(__file__).resolve().parent
LEXICON = HERE.parent / "lexicon"
sys.path[:0] = [str(HERE.parents[1]), str(LEXICON)]

from build import WRITTEN  # noqa: E402 the paths come first
from judged_texts import SEED, Read, read_source  # noqa: E402 the paths come first
from random_spinner import VOICES  # noqa: E402 the paths come first
from thesaurus import FOLDER  # noqa: E402 the paths come first

from editor.engine.judging.features import STRETCH, UNREAD, WORDING  # noqa: E402 the paths come first
from editor.engine.judging.judge import JUDGED, VERSION  # noqa: E402 the paths come first
from editor.engine.reading.evidence import Manner  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from numpy.typing import NDArray

WEIGHTS: Final = {
    Manner.NEWS: {"whole": 0.6, "mild": 1.0, "other": 0.15},
    Manner.UNKNOWN: {"whole": 0.5, "mild": 0.5, "other": 1.0},
}
"""Weight of a stretch by what its text looks like and by its kind; "other" are those by random
spinners. Set by hand."""
DOCUMENT_BLUR: Final = 1.0
"""Standard deviation of what is added to the mean ln odds of texts that look like the work of an
unknown spinner. Measured: they are one to two lower where the encoder never met its sources."""
BINS: Final = 10
"""Of the calibration error, as it is usually given."""

Row = tuple[str, str, list[float], bool]
"""Source, kind, features, truth."""


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


def left_out(
    features: NDArray[np.float64],
    truth: NDArray[np.bool_],
    weights: NDArray[np.float64],
    some: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """What trees fitted on the other rows say of some; a half where there is nothing to learn."""
    if len(set(truth[~some])) < 2:
        return np.full(some.sum(), 0.5)
    return fit(features[~some], truth[~some], weights[~some]).predict_proba(features[some])[:, 1]


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


def fitted(name: str, rows: list[Row], weighing: dict[str, float]) -> dict[str, object]:
    """Fit trees on rows, weighed by their kinds.

    Prints calibration error and log loss of trees fitted without the source, and without the kind
    of spinner, that they are measured on.
    """
    source = np.array([row[0] for row in rows])
    kinds = np.array([row[1] for row in rows])
    features = np.array([row[2] for row in rows])
    truth = np.array([row[3] for row in rows])
    if len(set(truth)) < 2:
        return {"base": 0.0, "trees": []}
    weights = np.array([weighing.get(kind, weighing["other"]) for kind in kinds])
    table = features, truth, weights
    sure = np.zeros(len(rows))
    for one in sorted(set(source)):
        sure[source == one] = left_out(*table, source == one)
    for kind in sorted(set(kinds)):
        here = kinds == kind
        errors = [
            f"{calibration_error(found, truth[here]):.3f} "
            f"{log_loss(truth[here], found, labels=[False, True]):.3f}"
            for found in (sure[here], left_out(*table, here))
        ]
        print(
            f"{name}, {kind}: {here.sum()} cases, calibration error and log loss {errors[0]}, "
            f"of trees that never met the kind {errors[1]}"
        )
    return exported(fit(features, truth, weights))


def judge(reads: list[Read]) -> dict[str, object]:
    """The judge as editor/engine/judging/judge.py reads it."""
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
    found: dict[str, object] = {"built": time.strftime("%Y-%m-%d", time.gmtime())}
    found |= {"version": VERSION, "stretch": STRETCH, "wording": WORDING}
    for manner in JUDGED:
        # News spinners spin news: the other voices would only blur what is known of them.
        own_spun, own_right = (
            [
                row
                for row in rows
                if manner_of(row, names) is manner
                and not (manner is Manner.NEWS and row[0] == VOICES.name)
            ]
            for rows, names in ((spun, STRETCH), (right, WORDING))
        )
        if manner is Manner.UNKNOWN:
            own_spun = blurred(own_spun)
        found[manner] = {
            "spun": fitted(f"{manner}, stretches", own_spun, WEIGHTS[manner]),
            "right": fitted(f"{manner}, wordings", own_right, WEIGHTS[manner]),
        }
    return found


def manner_of(row: Row, names: tuple[str, ...]) -> Manner:
    """What the text of a row looked like; only texts that looked spun were judged."""
    return Manner.UNKNOWN if row[2][names.index("any_share")] > 0 else Manner.NEWS


def blurred(rows: list[Row]) -> list[Row]:
    """The rows with the mean ln odds of each text blurred; what was read blind stays so."""
    column = STRETCH.index("document_odds")
    chance = random.Random(SEED)
    values = sorted({row[2][column] for row in rows})
    new = {one: one if one == UNREAD else one + chance.gauss(0, DOCUMENT_BLUR) for one in values}
    return [
        (source, kind, [*features[:column], new[features[column]], *features[column + 1 :]], truth)
        for source, kind, features, truth in rows
    ]


def main() -> None:
    """Read the command line, read all sources, measure, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--written", type=Path, default=WRITTEN, metavar="FOLDER")
    parser.add_argument("--wordnet", type=Path, default=FOLDER, metavar="FOLDER")
    parser.add_argument("--voices", type=Path, default=VOICES, metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, default=HERE / "judge.json")
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if len(paths) < 2:
        sys.exit(
            f"{args.gold} has fewer than two *.gold.txt files: name the folder of the marked texts."
        )
    with ProcessPoolExecutor() as pool:
        read = partial(read_source, paths, args.written, args.wordnet)
        reads = list(pool.map(read, [*paths, args.voices]))
    args.out.write_text(json.dumps(judge(reads)), encoding="utf-8")
    print(args.out.name, args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
