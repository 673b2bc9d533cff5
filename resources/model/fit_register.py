"""Fit the register: what tells old, literary, spoken and rhymed English from news and papers.

    python resources/model/fit_register.py CORPORA_FOLDER GOLD_FOLDER STYLES_FOLDER

CORPORA_FOLDER holds *.txt.xz of informational prose, a document a line; GOLD_FOLDER marked texts
(*.gold.txt) of which the spun side is read, so that a spinner's words do not count as a style;
STYLES_FOLDER *.txt.xz of other registers, a book each. Prints what a fit without each book makes of
it, and the constants for editor/engine/reading/register.py. Needs scikit-learn; takes
three seconds.
"""

from __future__ import annotations

import argparse
import lzma
import random
import re
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

try:
    import numpy as np
    from sklearn.linear_model import LogisticRegression
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[recipes]'.")

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "lexicon")]

from gold import MARK, read_texts  # noqa: E402 the paths come first

from editor.engine.reading.register import FEATURES, features  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

SIZES: Final = (700, 1200, 2400)
"""Characters of the pieces that are read: as short articles have. Set by hand."""
DOCUMENTS: Final = 90
"""Documents of each corpus. Set by hand."""
PIECES: Final = 60
"""Pieces of each book. Set by hand."""
SEED: Final = 20261130
_WRAP: Final = re.compile(r"(?<!\n)\n(?!\n)(?=\S)")


def documents(folder: Path, chance: random.Random) -> Iterator[str]:
    """The beginnings of documents of each corpus."""
    for path in sorted(folder.glob("*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            longer = (line for line in lines if len(line) > SIZES[0])
            for line in islice(longer, DOCUMENTS):
                yield line[: chance.choice(SIZES)]


def pieces(path: Path, chance: random.Random) -> Iterator[str]:
    """Pieces of a book; lines of prose are put together, those of songs stay."""
    with lzma.open(path, "rt", encoding="utf-8") as book:
        text = book.read()
    if "songs" not in path.name:
        text = _WRAP.sub(" ", text)
    for _ in range(PIECES):
        start = text.find(" ", chance.randrange(max(1, len(text) - SIZES[-1]))) + 1
        yield text[start : start + chance.choice(SIZES)]


def fit(rows: NDArray[np.float64], other: NDArray[np.bool_]) -> tuple[NDArray[np.float64], float]:
    """Weights and bias for features as they are."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    model = LogisticRegression(class_weight="balanced", max_iter=2000, random_state=SEED)
    model.fit((rows - mean) / spread, other)
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ mean)


def main() -> None:
    """Read the command line, read all texts, measure, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("styles", type=Path)
    args = parser.parse_args()
    chance = random.Random(SEED)
    news = [features(text) for text in documents(args.corpora, chance)]
    for path in sorted(args.gold.glob("*.gold.txt")):
        news += [features(MARK.sub(r"\1", text)) for text in read_texts(path)]
    books = {
        path.name: [features(text) for text in pieces(path, chance)]
        for path in sorted(args.styles.glob("*.txt.xz"))
    }
    if not news or not books:
        lacking = args.styles if news else args.corpora
        sys.exit(f"{lacking} has no texts: name a folder with *.txt.xz files.")

    def rows_without(left_out: str) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        others = [row for name, own in books.items() if name != left_out for row in own]
        truth = np.array([False] * len(news) + [True] * len(others))
        return np.array(news + others), truth

    for name, own in books.items():
        if len(books) > 1:
            weights, bias = fit(*rows_without(name))
            told = (np.array(own) @ weights + bias > 0).mean()
            wrong = (np.array(news) @ weights + bias > 0).mean()
            print(f"{name}: {told:.0%} told, left out of the fit; {wrong:.1%} of the news")
    weights, bias = fit(*rows_without(""))
    print("WEIGHTS:", dict(zip(FEATURES, weights.round(3).tolist(), strict=True)))
    print("BIAS:", round(bias, 3))


if __name__ == "__main__":
    main()
