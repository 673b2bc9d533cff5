"""`unspin check`: lists the suspects of an article."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.commands.analysis import LoadEngine
from editor.commands.arguments import Parser, confidence, number_of_jobs
from editor.commands.articles import open_article
from editor.commands.at_hand import add_original_options, originals_at_hand
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.json_lines import JsonLine, checked, in_order, json_lines, status_of
from editor.commands.output import as_json, as_lines
from editor.commands.streams import STREAM, open_input
from editor.commands.terminal import print_error, print_lines
from editor.files import FileError
from editor.program import worker_command
from editor.session.whole_article import analyse
from editor.triage.pool import Pool, PoolError
from editor.triage.worker import checking

if TYPE_CHECKING:
    from editor.engine.engine import Engine


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
        "--jsonl",
        action="store_true",
        help='read texts as JSON Lines, {"id": …, "text": "…"} each, and print a JSON object for '
        "each, in order; for pipelines",
    )
    parser.add_argument(
        "--jobs",
        type=number_of_jobs,
        default=1,
        metavar="N",
        help="with --jsonl, how many texts are checked at once (default: 1)",
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
        nargs="*",
        metavar="FILE",
        help="the article, or several; “-” is standard input (with --jsonl the default)",
    )
    options = parser.parse_args(arguments)
    if options.jsonl and options.originals:
        parser.error("--original is for articles: --jsonl takes none")
    if options.jobs > 1 and not options.jsonl:
        parser.error("--jobs is for the texts of --jsonl")
    if options.jsonl:
        return _check_lines(options, load_engine)
    if not options.files:
        parser.error("the following arguments are required: FILE")
    load = cache(load_engine)
    if len(options.files) == 1:
        return _check(options.files[0], options, load)
    load()  # an error of it is none of the articles
    return max(_checked(file, options, load) for file in options.files)


def _check_lines(options: argparse.Namespace, load_engine: LoadEngine) -> ExitStatus:
    """Check the lines of one file after the other."""
    status = ExitStatus.OK
    engine = load_engine() if options.jobs == 1 else None
    try:
        for file in options.files or [STREAM]:
            with open_input(file) as opened:
                for answer in _answers(json_lines(opened), options, engine):
                    status = max(status, status_of(answer))
                    if not print_lines(json.dumps(answer)):
                        return status
    except PoolError as error:
        raise CommandError(str(error)) from error
    return status


def _answers(
    lines: Iterator[JsonLine], options: argparse.Namespace, engine: Engine | None
) -> Iterator[dict[str, Any]]:
    if engine is not None:
        return (checked(line, engine, options.threshold) for line in lines)
    pool = Pool(worker_command(checking(options.threshold)), options.jobs)
    return in_order(pool.answers(lines, _never))


def _never() -> None:
    """Ctrl+C ends a check, and nothing else."""


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
