"""Build english.words: the words of pyspellchecker's English dictionary.

    python resources/lexicon/dictionary.py

To unpack its own file takes the twentieth part of a second at every start, and 28 MB. The result is
written beside this recipe; the same release gives the same bytes. Takes a second.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.resources
import json
import sys
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from editor.engine.model.packed import line_sections, pack  # noqa: E402 the paths come first
from editor.engine.rules.spelling import KIND, VERSION  # noqa: E402 the paths come first

BUILT: Final = "2026-11-30"
"""The day on which the release was chosen that the words are taken from: 0.9.1."""


def main() -> None:
    """Read the command line and the dictionary, pack, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=HERE / "english.words")
    args = parser.parse_args()
    dictionary = importlib.resources.files("spellchecker") / "resources" / "en.json.gz"
    words = sorted(json.loads(gzip.decompress(dictionary.read_bytes())))
    # Without their frequencies, which the context model has.
    sections = line_sections({"words": [f"{word}\t" for word in words]})
    pack(args.out, KIND, VERSION, sections, BUILT)
    print(f"{args.out.name}: {len(words)} words, {args.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
