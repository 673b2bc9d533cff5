"""`unspin originals`: the person's shelf of possible originals."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from editor.commands.arguments import Parser
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.terminal import print_lines, print_note
from editor.originals.errors import DamagedShelf
from editor.originals.shelf import AddedPlace, Shelf, absolute, rebuilding
from editor.originals.updating import ShelfProgress

MOST_PROBLEMS: Final = 10
"""Problems of a place that are shown unless all are asked for. Set by hand."""


def originals(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    options = _parser().parse_args(arguments)
    try:
        _run(options, Shelf())
    except DamagedShelf as error:
        raise CommandError(f"{error} “unspin originals update” builds it again.") from error
    return ExitStatus.OK


def _run(options: argparse.Namespace, shelf: Shelf) -> None:
    match options.action:
        case "add":
            new = shelf.add(options.path)
            if len(new) < len(options.path):
                print_note("What had been added before is brought up to date.")
            _bring_up_to_date(shelf)
            _check_read(shelf, options.path)
        case "update":
            _bring_up_to_date(shelf)
        case "remove":
            _show_progress(shelf.remove(options.path))
            print_lines(f"{options.path} was removed from your originals.", _total(shelf))
        case "forget":
            shelf.forget()
            print_lines("Your list of originals and its index were deleted. Your files stay.")
        case _:
            _show(shelf, None if options.problems else MOST_PROBLEMS)


def _parser() -> Parser:
    parser = Parser(
        prog="unspin originals",
        description="Your shelf of possible originals, which “unspin find” searches. "
        "Without an ACTION, show what is on it.",
    )
    parser.set_defaults(problems=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    adds = actions.add_parser("add", help="add files and folders, and read what is in them")
    adds.add_argument(
        "path",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="an article, a table of articles (CSV, TSV, JSON, JSON Lines), or a folder of these",
    )
    lists = actions.add_parser("list", help="show what is on the shelf, and what cannot be read")
    lists.add_argument("--problems", action="store_true", help="show all files with problems")
    removes = actions.add_parser("remove", help="take a file or folder off the shelf")
    removes.add_argument("path", type=Path, metavar="PATH", help="as “list” shows it")
    actions.add_parser("update", help="read what is new or changed, let go of what was deleted")
    actions.add_parser("forget", help="delete the shelf, all texts in its index included")
    return parser


def _bring_up_to_date(shelf: Shelf) -> None:
    """Update the index, built anew if it is damaged, and say what came of it."""
    try:
        _show_progress(shelf.update())
    except DamagedShelf as error:
        rebuild(shelf, error)
    problems = sum(len(place.problems) for place in shelf.places())
    if problems:
        print_note(
            f"{_count(problems, 'file')} could not be read, or not all of it: "
            "“unspin originals list” says why."
        )
    print_lines(_total(shelf))


def _check_read(shelf: Shelf, files: Iterable[Path]) -> None:
    """Raise CommandError if there is nothing to be read in one of these files."""
    named = set(map(absolute, files))
    unread = [
        problem.why
        for place in shelf.places()
        if place.path in named and not place.originals
        for problem in place.problems
        if problem.path == place.path
    ]
    if unread:
        raise CommandError("\n".join(unread))


def rebuild(shelf: Shelf, error: DamagedShelf) -> None:
    """Build a damaged index anew from what was added."""
    print_note(rebuilding(error, shelf.set_aside()))
    _show_progress(shelf.update())


def _show_progress(work: Iterator[ShelfProgress]) -> None:
    """Do the work; show how far it is if somebody looks on."""
    is_seen = sys.stderr.isatty()
    for done, total, texts in work:
        if is_seen:
            line = f"{done:,} of {_count(total, 'file')}, {_count(texts, 'original')} read"
            print(f"\r{line}\x1b[K", end="", file=sys.stderr, flush=True)
    if is_seen:
        print(file=sys.stderr)


def _show(shelf: Shelf, most: int | None) -> None:
    places = shelf.places()
    if not places:
        print_lines("Your shelf of originals is empty. “unspin originals add PATH” fills it.")
        return
    for place in places:
        print_lines(_line(place))
        for problem in place.problems[:most]:
            print_lines(f"  {problem.why}")
        left = 0 if most is None else len(place.problems) - most
        if left > 0:
            print_lines(f"  and {left:,} more: unspin originals list --problems")
    print_lines(_total(shelf))


def _line(place: AddedPlace) -> str:
    files, found = _count(place.files, "file"), _count(place.originals, "original")
    gone = "" if place.is_there else "; it is not there any more, what was read is kept"
    return f"{place.path}: {files}, {found}{gone}"


def _total(shelf: Shelf) -> str:
    with shelf.index() as index:
        return f"{_count(index.size(), 'text')} on your shelf of originals."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"
