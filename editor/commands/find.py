"""`unspin find`: which of the person's originals an article was made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from editor.article import Article
from editor.commands.analysis import load_knowledge
from editor.commands.arguments import Parser
from editor.commands.articles import open_article
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.originals import rebuild
from editor.commands.terminal import print_lines
from editor.engine.errors import ResourceError
from editor.originals.errors import DamagedShelf
from editor.originals.finding import Finder, Finding, FindVerdict, FoundOriginal
from editor.originals.index import Whereabouts
from editor.originals.rarity import Rarity
from editor.originals.shelf import Shelf
from editor.originals.since import Since, since_read

SCHEMA = 1
"""Version of the JSON object."""

_WHAT = {
    FindVerdict.FOUND: "This is it: {share:.0%} of {name} comes from one of your originals.",
    FindVerdict.PARTS: "{share:.0%} of {name} comes from your originals.",
    FindVerdict.NONE: "None of your originals is behind {name}.",
}
_SINCE = {
    Since.SAME: "",
    Since.CHANGED: "; the file has changed since it was read",
    Since.GONE: "; the file is gone since it was read",
}


def find_original(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin find",
        description="Find what an article was made from, among your originals (see “unspin "
        "originals”). Exit status: 0 found, or parts of it found, 1 none, 2 error.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_reading_options()
    parser.add_argument("file", type=Path, metavar="ARTICLE", help="the spun article")
    options = parser.parse_args(arguments)
    article = open_article(options.file, options.encoding, options.revisions)
    shelf = Shelf()
    if shelf.is_empty:
        raise CommandError(
            "Your shelf of originals is empty. Add files or folders of articles to it: "
            "unspin originals add PATH"
        )
    try:
        finding = _find(article, shelf)
    except DamagedShelf as error:
        rebuild(shelf, error)
        finding = _find(article, shelf)
    if options.json:
        print_lines(json.dumps(_as_json(article, finding)))
    else:
        print_lines(*_as_lines(article, finding))
    return ExitStatus.FOUND if finding.verdict is FindVerdict.NONE else ExitStatus.OK


def _find(article: Article, shelf: Shelf) -> Finding:
    try:
        finder = Finder(load_knowledge(), Rarity.load())
    except ResourceError as error:
        raise CommandError(str(error)) from error
    with shelf.index() as index:
        if not index.size():
            raise CommandError(
                "Nothing on your shelf of originals has been read: “unspin originals update” "
                "reads it, “unspin originals list” says what cannot be read."
            )
        return finder.find(article.text, index, article.origin.path)


def _as_json(article: Article, finding: Finding) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "article": {"path": str(article.origin.path), "sha256": article.origin.sha256},
        "verdict": finding.verdict.value,
        "coverage": round(finding.coverage, 4),
        "originals": [_original(one) for one in finding.originals],
    }


def _original(one: FoundOriginal) -> dict[str, Any]:
    first, *others = map(_place, one.places)
    return first | {
        "coverage": round(one.coverage, 4),
        "confidence": round(one.confidence, 4),
        "version": one.is_version,
        "also": others,
    }


def _place(place: Whereabouts) -> dict[str, Any]:
    """Return a place; `row` is from 1, null for a file of its own."""
    return {
        "path": str(place.path),
        "sha256": place.sha256,
        "since": since_read(place.path, place.sha256).value,
        "row": place.row or None,
        "title": place.title,
        "date": place.date,
        "url": place.url,
    }


def _as_lines(article: Article, finding: Finding) -> list[str]:
    what = _WHAT[finding.verdict].format(share=finding.coverage, name=article.origin.name)
    lines = [what]
    for one in finding.originals:
        version = ", another version" if one.is_version else ""
        head = f"{one.coverage:.0%} (confidence {one.confidence:.0%}{version})"
        lines += [f"{head}: {_described(place)}" for place in one.places]
    return lines


def _described(place: Whereabouts) -> str:
    row = f", row {place.row:,}" if place.row else ""
    about = ", ".join(filter(None, (place.title, place.date, place.url)))
    since = _SINCE[since_read(place.path, place.sha256)]
    return f"{place.path}{row}{f' ({about})' if about else ''}{since}"
