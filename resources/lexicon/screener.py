"""Learn tortured terms from the Problematic Paper Screener's list, and write them as a table.

    python resources/lexicon/screener.py TORTURED_PHRASES.json

The file is the Screener's list: {"phrases": [{"tortured": ..., "correct": ...}]}. Entries that do
not name one term, or that repeat another, are left out. The table is written into learnt/ beside
this recipe; science.py makes terms.lexicon from it. Takes a second.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from phrases import is_variant, key  # noqa: E402 the paths come first
from tables import write_rows  # noqa: E402 the paths come first
from terms import COLUMNS, STOPS, TABLE, Term  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_WORDS = 6
"""Longer entries of the list are left out: they are sentences rather than terms. Set by hand."""


def cleaned(entries: Iterable[dict[str, str]]) -> set[Term]:
    """The (tortured, correct) norms of those entries that name one term, without doubt."""
    terms = set()
    for entry in entries:
        tortured, correct = (
            re.sub(r'\s*\([^)]*\)|[\[\]"]', "", entry[side]).strip(" .,;").lower()
            for side in ("tortured", "correct")
        )
        if re.search(r"[^a-z '\-é]", tortured + correct):
            continue
        term = key(tortured), key(correct)
        spun, original = (side.split() for side in term)
        if not 0 < len(spun) <= MOST_WORDS or not 0 < len(original) <= MOST_WORDS:
            continue
        if len(spun) > 1 and not {*original} <= STOPS and not is_variant(*term):
            terms.add(term)
    return terms


def main() -> None:
    """Read the command line and the list, clean, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("phrases", type=Path)
    parser.add_argument("-o", "--out", type=Path, default=TABLE)
    args = parser.parse_args()
    try:
        listed = json.loads(args.phrases.read_text(encoding="utf-8"))
        terms = cleaned(listed["phrases"])
        version = f"version {listed['version']}, last updated on {listed['lastUpdated']}"
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        sys.exit(f"{args.phrases} is not the list of tortured phrases ({error!r}).")
    notes = (
        f"Learnt on {time.strftime('%Y-%m-%d', time.gmtime())} by resources/lexicon/screener.py.",
        "Tortured phrases collected by Guillaume Cabanac, Cyril Labbé and Alexander Magazinov for",
        f"the Problematic Paper Screener ({version});",
        "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Changed: entries that do not",
        "name one term are left out, the others are in lower case and without remarks in brackets.",
    )
    write_rows(args.out, notes, COLUMNS, sorted((correct, tortured) for tortured, correct in terms))
    print(f"{args.out.name}: {len(terms)} terms, {args.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
