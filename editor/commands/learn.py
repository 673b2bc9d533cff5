"""`unspin learn`: adds the pairs that an original and its spun copy differ in to a list."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.commands.analysis import load_knowledge
from editor.commands.arguments import Parser
from editor.commands.articles import open_article
from editor.commands.exits import ExitStatus
from editor.commands.terminal import print_lines
from editor.lists import ListError, ListStore
from editor.lists.alignment import LearntPairs, NotACopyError, align

LEARNT: Final = "Learnt"
"""The list that pairs are added to by default."""


def learn(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin learn",
        description="Compare an original article with its spun copy, word by word, and add the "
        "replaced phrases to one of your lists.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the original article")
    parser.add_argument("spun", type=Path, metavar="SPUN", help="its spun copy")
    parser.add_argument(
        "--list", default=LEARNT, metavar="NAME", help=f"the list to add to (default: {LEARNT})"
    )
    parser.add_argument("--encoding", metavar="NAME", help="encoding of both files")
    options = parser.parse_args(arguments)
    texts = [open_article(path, options.encoding).text for path in (options.original, options.spun)]
    if texts[0] == texts[1]:
        raise ListError(
            f"{options.spun} is the same text as {options.original}: nothing was replaced in it. "
            "Name the original first, then its spun copy."
        )
    try:
        learnt = align(texts[0], texts[1], load_knowledge())
    except NotACopyError as error:
        raise ListError(
            f"{options.spun} does not look like a copy of {options.original}: {error}."
        ) from error
    if learnt.pairs:
        kept = ListStore().extend(options.list, options.spun.name, learnt.pairs)
        print_lines(
            *_lines(learnt),
            f"{count_pairs(len(learnt.pairs))} learnt; "
            f"“{kept.name}” now has {count_pairs(len(kept.pairs))}.",
        )
    else:
        print_lines(f"Nothing to learn: no phrase was replaced ({learnt.alike:.0%} the same).")
    return ExitStatus.OK


def count_pairs(count: int) -> str:
    """Return a number of pairs in words: "1 pair", "1,200 pairs"."""
    return f"{count:,} pair{'s' * (count != 1)}"


def _lines(learnt: LearntPairs) -> list[str]:
    lines = []
    for pair in learnt.pairs:
        places = learnt.places[pair.key]
        lines.append(f"{pair.spun} -> {pair.original}" + (f" ({places} places)" * (places > 1)))
    return lines
