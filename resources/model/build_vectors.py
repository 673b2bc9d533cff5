"""Learn word vectors from clean English and pack them into one file.

    python resources/model/build_vectors.py CORPORA_FOLDER --without GOLD_FOLDER

A continuous bag-of-words model with negative sampling (Mikolov and others, 2013), by gensim. The
same corpora are read, and the same documents left out, as by build_ngrams.py. The result is
written beside this recipe. Takes about eight minutes on two cores and 1 GB of disk; needs numpy
and gensim.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

try:
    import numpy as np
    from gensim.models import Word2Vec
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[recipes]'.")

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from build_ngrams import documents, gold_runs  # noqa: E402 the paths come first

from editor.engine.model.packed import line_sections, pack  # noqa: E402 the paths come first
from editor.engine.model.vectors import KIND, VERSION  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

WORDS: Final = 30_000
"""Most words that get vectors. Set by hand."""
SIZE: Final = 100
"""Numbers of a vector. Set by hand."""
WINDOW: Final = 8
"""Words on either side that count as surroundings. Set by hand."""
EPOCHS: Final = 6
"""How often the corpora are read. Set by hand."""
RARE: Final = 2e-4
"""gensim's `sample`: words with a larger share of the text are passed over at random. Set by
hand."""
GRAMMAR: Final = 2e-3
"""Words with a larger share of the text have no vector as surroundings: they tell nothing. Set by
hand."""
SEED: Final = 1
"""Any number: gensim takes one."""
LONGEST: Final = 60
"""Words of a sentence; longer ones are cut. Set by hand."""
WORD: Final = re.compile(r"[a-z]+(?:[-'][a-z]+)*|[.!?]")


def sentences(lines: Iterable[str]) -> Iterator[str]:
    """The sentences of documents: words with blanks between them, "'s" as a word of its own."""
    for line in lines:
        words: list[str] = []
        for word in WORD.findall(line.lower().replace("’", "'")):
            if word not in ".!?":
                words += [word[:-2], "'s"] if word.endswith("'s") else [word]
            if (word in ".!?" or len(words) >= LONGEST) and words:
                yield " ".join(words)
                words = []
        if words:
            yield " ".join(words)


def learn(lines: Iterable[str]) -> Word2Vec:
    """The model of some documents."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.writelines(sentence + "\n" for sentence in sentences(lines))
        file.flush()
        return Word2Vec(
            corpus_file=file.name,
            vector_size=SIZE,
            window=WINDOW,
            max_final_vocab=WORDS,
            negative=12,
            sample=RARE,
            epochs=EPOCHS,
            workers=2,
            seed=SEED,
        )


def packed(model: Word2Vec) -> dict[str, bytes]:
    """The sections of the packed file.

    `words`, by number. `scales`: for each its context vector's largest number, and its target
    vector's (32-bit floats). `steps`: for each of these vectors its SIZE numbers, as multiples of
    the scale / 127 (bytes).
    """
    words = list(model.wv.index_to_key)
    counts = np.array([model.wv.get_vecattr(word, "count") for word in words])
    around = model.wv.vectors.copy()
    around[counts > GRAMMAR * counts.sum()] = 0
    vectors: NDArray[np.float32] = np.stack([around, model.syn1neg], axis=1).reshape(-1, SIZE)
    scales = np.abs(vectors).max(axis=1).astype(np.float32)
    steps = np.rint(vectors / np.maximum(scales, 1e-9)[:, None] * 127).astype(np.int8)
    lines = line_sections({"words": [f"{word}\t" for word in words]})
    return lines | {"scales": scales.tobytes(), "steps": steps.tobytes()}


def main() -> None:
    """Read the command line, learn, pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--without", type=Path, nargs="*", default=[], metavar="GOLD_FOLDER")
    parser.add_argument("-o", "--out", type=Path, default=HERE / "english.vectors")
    args = parser.parse_args()
    sections = packed(learn(documents(args.corpora, gold_runs(args.without))))
    pack(args.out, KIND, VERSION, sections, time.strftime("%Y-%m-%d", time.gmtime()))
    print(args.out.name, len(sections["scales"]) // 8, "words,", args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
