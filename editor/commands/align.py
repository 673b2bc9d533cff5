"""`unspin align`: shows an article beside the original that it was made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.commands.analysis import load_knowledge
from editor.commands.arguments import Parser
from editor.commands.articles import open_article
from editor.commands.at_hand import read_originals
from editor.commands.exits import ExitStatus
from editor.commands.terminal import print_lines
from editor.originals.alignment import align as aligned

if TYPE_CHECKING:
    from editor.article import Article
    from editor.originals.alignment import Alignment, Difference, Passage
    from editor.originals.at_hand import OriginalText

SCHEMA = 1
"""Version of the JSON object."""


def align(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin align",
        description="Align an article with its original, or with several that it was mixed from, "
        "and list what was replaced. Exit status: 0 they are the same but for house style, 1 they "
        "differ, 2 error.",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print one JSON object")
    shape.add_argument(
        "--html", action="store_true", help="print a web page: both texts, sentence by sentence"
    )
    parser.add_argument(
        "--house-style",
        action="store_true",
        help="list differences of house style too: quotation marks, dashes, spaces, capitals, "
        "spelling, datelines (--json and --html always have them)",
    )
    parser.add_reading_options()
    parser.add_argument("article", type=Path, metavar="ARTICLE", help="the article")
    parser.add_argument(
        "original", type=Path, nargs="+", metavar="ORIGINAL", help="what it may be made from"
    )
    options = parser.parse_args(arguments)
    article = open_article(options.article, options.encoding, options.revisions)
    path = article.origin.path or options.article
    originals = read_originals(options.original, path)
    found = aligned(article.text, [one.text for one in originals], load_knowledge())
    if options.json:
        print_lines(json.dumps(_as_json(path, article, originals, found)))
    elif options.html:
        from editor.export.alignment_page import alignment_page

        names = [one.name for one in originals]
        print_lines(*alignment_page(found, article.origin.name, names).splitlines())
    else:
        print_lines(*_as_lines(article, originals, found, house=options.house_style))
    return ExitStatus.OK if found.identical else ExitStatus.FOUND


def _as_json(
    path: Path, article: Article, originals: list[OriginalText], found: Alignment
) -> dict[str, Any]:
    """Return the object of `--json`; offsets are code points of the texts with LF newlines."""
    return {
        "schema": SCHEMA,
        "article": _file(path, article.origin.sha256),
        "originals": [_file(path.parent / one.place, one.sha256) for one in originals],
        "identical": found.identical,
        "coverage": round(found.coverage, 4),
        "passages": [_passage(one) for one in found.passages],
        "differences": [_difference(found, one) for one in found.differences],
    }


def _file(path: Path, sha256: str) -> dict[str, Any]:
    return {"path": str(path), "sha256": sha256}


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "start": passage.start,
        "end": passage.end,
        "original": passage.original,
        "original_start": passage.original_start,
        "original_end": passage.original_end,
        "moved": passage.moved,
    }


def _difference(found: Alignment, one: Difference) -> dict[str, Any]:
    return {
        "start": one.start,
        "end": one.end,
        "text": found.wording(one),
        "original": one.original,
        "original_start": one.original_start,
        "original_end": one.original_end,
        "original_text": found.original_wording(one),
        "kind": one.kind.value,
        "house_style": one.house,
        "confidence": round(one.confidence, 4),
    }


def _as_lines(
    article: Article, originals: list[OriginalText], found: Alignment, *, house: bool
) -> list[str]:
    """Return a line for each passage that was moved and each difference, and a summary line."""
    rows = [
        (one.start, _describe(found, one)) for one in found.differences if house or not one.house
    ]
    rows += [
        (passage.start, f"moved: {_short(article.text[passage.start : passage.end])}")
        for passage in found.passages
        if passage.moved
    ]
    lines = []
    line, at = 1, 0
    for start, text in sorted(rows):
        line += article.text.count("\n", at, start)
        at = start
        column = at - article.text.rfind("\n", 0, at)
        lines.append(f"{article.origin.name}:{line}:{column}: {text}")
    return [*lines, f"{article.origin.name}: {_summary(originals, found, len(rows))}"]


def _summary(originals: list[OriginalText], found: Alignment, count: int) -> str:
    """Return how much of the article comes from which originals, and how many lines there are."""
    if not found.passages:
        return f"nothing of it comes from {' or '.join(one.name for one in originals)}"
    sources = sorted({passage.original for passage in found.passages})
    names = ", ".join(originals[number].name for number in sources)
    differing = "the same" if found.identical else f"{count:,} difference{'s' * (count != 1)}"
    return f"{found.coverage:.0%} from {names}; {differing}"


def _describe(found: Alignment, one: Difference) -> str:
    before, after = _short(found.wording(one)), _short(found.original_wording(one))
    style = ", house style" * one.house
    if one.whole:
        return f"{one.kind.value}{style}: {before or after}"
    return f"{one.kind.value}{style}: {before or '(nothing)'} <- {after or '(nothing)'}"


def _short(text: str, most: int = 80) -> str:
    text = " ".join(text.split()) or repr(text)[1:-1]
    return text if len(text) <= most else text[: most - 1] + "…"
