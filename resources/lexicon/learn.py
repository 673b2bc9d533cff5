"""Learn what a spinner replaced by what, from marked texts, and write it down as tables.

    python resources/lexicon/learn.py GOLD_FOLDER

GOLD_FOLDER holds *.gold.txt: spun texts in which every replacement is marked
[[spun|original]]; texts are separated by a line %%%%. The tables are written into learnt/ beside
this recipe; build.py makes the lexicon from them. Takes ten seconds.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from build import WRITTEN, all_pairs, gather, load_ngrams  # noqa: E402 the paths come first
from gold import read_texts  # noqa: E402 the paths come first
from learnt import FOLDER, count, save  # noqa: E402 the paths come first


def main() -> None:
    """Read the command line, count, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--written", type=Path, default=WRITTEN, metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, default=FOLDER)
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if not paths:
        sys.exit(f"{args.gold} has no *.gold.txt files: name the folder of the marked texts.")
    learnt = count(text for path in paths for text in read_texts(path))
    weights, _ = gather(learnt.spelled, all_pairs(learnt, load_ngrams(), args.written))
    phrases = {phrase for pair in (*weights, *learnt.replaced) for phrase in pair}
    save(learnt, phrases, time.strftime("%Y-%m-%d", time.gmtime()), args.out)
    for path in sorted(args.out.glob("*.tsv")):
        print(path.name, path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
