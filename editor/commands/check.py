"""`unspin check`: lists the suspects of an article."""

from __future__ import annotations

import argparse
import json
from functools import cache
from pathlib import Path

from editor.commands.analysis import LoadEngine
from editor.commands.arguments import Parser, confidence
from editor.commands.articles import open_article
from editor.commands.at_hand import add_original_options, originals_at_hand
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.output import as_json, as_lines
from editor.commands.terminal import print_error, print_lines
from editor.files import FileError
from editor.session.whole_article import analyse


def check(arguments: list[str], load_engine: LoadEngine) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin check",
        description="List the suspects of articles. Exit status: 0 none, 1 some, 2 error.",
    )
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object a line for each article"
    )
    parser.add_argument(
        "--threshold",
        type=confidence,
        default=0.0,
        metavar="X",
        help="leave out suspects with a lower confidence, 0 to 1 (default: 0)",
    )
    parser.add_reading_options()
    add_original_options(parser)
    parser.add_argument(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="the article, or several; “-” is standard input",
    )
    options = parser.parse_args(arguments)
    load = cache(load_engine)
    if len(options.files) == 1:
        return _check(options.files[0], options, load)
    load()  # an error of it is none of the articles
    return max(_checked(file, options, load) for file in options.files)


def _checked(file: Path, options: argparse.Namespace, load_engine: LoadEngine) -> ExitStatus:
    """Check one of several articles; an error is printed, and the others are checked."""
    try:
        return _check(file, options, load_engine)
    except (FileError, CommandError) as error:
        print_error(str(error))
        return ExitStatus.ERROR


def _check(file: Path, options: argparse.Namespace, load_engine: LoadEngine) -> ExitStatus:
    article = open_article(file, options.encoding, options.revisions)
    path = article.origin.path or file
    originals = originals_at_hand(article.text, path, options.originals, house=options.house_style)
    analysis = analyse(article, load_engine(), originals)
    suspects = [found for found in analysis.suspects if found.confidence >= options.threshold]
    if options.json:
        print_lines(json.dumps(as_json(article, analysis, suspects, originals)))
    else:
        name = article.origin.name if len(options.files) == 1 else str(path)
        print_lines(*as_lines(article, analysis, suspects, name))
    return ExitStatus.FOUND if suspects else ExitStatus.OK
