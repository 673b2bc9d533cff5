"""`unspin check`: lists the suspects of an article."""

from __future__ import annotations

import json
from pathlib import Path

from editor.commands.analysis import LoadEngine, analyse
from editor.commands.arguments import Parser, confidence
from editor.commands.articles import open_article
from editor.commands.at_hand import add_original_options, originals_at_hand
from editor.commands.exits import ExitStatus
from editor.commands.output import as_json, as_lines
from editor.commands.terminal import print_lines


def check(arguments: list[str], load_engine: LoadEngine) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin check",
        description="List the suspects of an article. Exit status: 0 none, 1 some, 2 error.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--threshold",
        type=confidence,
        default=0.0,
        metavar="X",
        help="leave out suspects with a lower confidence, 0 to 1 (default: 0)",
    )
    parser.add_reading_options()
    add_original_options(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="the article")
    options = parser.parse_args(arguments)
    article = open_article(options.file, options.encoding, options.revisions)
    originals = originals_at_hand(
        article.text, options.file, options.originals, house=options.house_style
    )
    analysis = analyse(article, load_engine(), originals)
    suspects = [found for found in analysis.suspects if found.confidence >= options.threshold]
    if options.json:
        print_lines(json.dumps(as_json(article, analysis, suspects, originals)))
    else:
        print_lines(*as_lines(article, analysis, suspects))
    return ExitStatus.FOUND if suspects else ExitStatus.OK
