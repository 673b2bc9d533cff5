"""`unspin triage`: one row for each file in folders."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from editor.commands.analysis import own_pairs
from editor.commands.arguments import Parser, number_of_jobs
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.streams import is_stream, write_output
from editor.commands.terminal import print_lines, print_note, print_status
from editor.files import write_files
from editor.originals.shelf import Shelf, absolute
from editor.program import cores, worker_command
from editor.triage.engine_key import engine_key
from editor.triage.pool import Pool, PoolError
from editor.triage.row import Rating, Spinner, TriageRow
from editor.triage.store import TriageStore, forget
from editor.triage.tables import csv_lines, json_object, page_lines
from editor.triage.triage import Means, TriageProgress, shelf_key, triage
from editor.triage.worker import rating

if TYPE_CHECKING:
    from editor.engine.text.pairs import Pair
    from editor.triage.triage import Answering

_SPINNERS = {
    Spinner.NONE: "",
    Spinner.NEWS: " by a news spinner",
    Spinner.UNKNOWN: " by a spinner that Unspin does not know",
    Spinner.TERMS: " by a spinner of terms",
}


def triage_folders(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    options = _parser().parse_args(arguments)
    if options.forget:
        forget()
        print_note("What was known of files from earlier triages is deleted.")
        return ExitStatus.OK
    if not options.paths:
        raise CommandError("name the files and folders to look through: unspin triage PATH")
    for path in options.paths:
        if not os.path.lexists(path):
            raise CommandError(f"there is no file or folder {path}.")
    try:
        return _triage(options)
    except PoolError as error:
        raise CommandError(str(error)) from error


def _triage(options: argparse.Namespace) -> ExitStatus:
    target = options.csv or options.html
    but = None if target is None or is_stream(target) else absolute(target)
    found: Counter[Rating] = Counter()
    last = TriageProgress(None, 0, 0, 0)
    is_status_alone = target is not None or not sys.stdout.isatty()
    with TriageStore() as store, _means(options) as means:
        try:
            with contextlib.closing(triage(store, options.paths, means, _never, but)) as steps:
                for last in steps:
                    if last.row is not None:
                        found[last.row.rating] += 1
                        if target is None:
                            _print(last.row, as_json=options.json)
                    if is_status_alone:
                        print_status(f"{last.done:,} of {last.total:,} files")
        except KeyboardInterrupt:
            print_status("")
            print_note(
                f"stopped at {last.done:,} of {last.total:,} files. What was done is kept: the "
                "same command goes on there."
            )
            raise
        print_status("")
        if last.own:
            pages, what = (
                ("page", "a report or table") if last.own == 1 else ("pages", "reports and tables")
            )
            print_note(f"left out: {last.own:,} {pages} that Unspin wrote itself, {what}.")
        if not last.total:
            raise CommandError("there are no articles in what was named.")
        if target is not None:
            _write(store, options)
    _print_summary(found, last)
    if found[Rating.UNREAD] == last.total:
        return ExitStatus.ERROR
    return ExitStatus.FOUND if found[Rating.SPUN] else ExitStatus.OK


def _never() -> None:
    """Ctrl+C ends a triage, and nothing else."""


@contextlib.contextmanager
def _means(options: argparse.Namespace) -> Iterator[Means]:
    pairs = own_pairs()
    engine = engine_key(pairs)
    if options.dask:
        with _cluster(options.dask, pairs) as cluster:
            yield Means(cluster, engine)
        return
    shelf = Shelf() if options.originals else None
    on_shelf = shelf_key(shelf) if shelf else ""
    if shelf and not on_shelf:
        raise CommandError(
            "nothing on your shelf of originals has been read: see “unspin originals”, or leave "
            "out --originals."
        )
    worker = worker_command(rating(shelf.folder if shelf else None))
    yield Means(Pool(worker, options.jobs), engine, on_shelf)


def _cluster(address: str, pairs: list[Pair]) -> contextlib.AbstractContextManager[Answering]:
    try:
        from editor.triage.cluster import Cluster
    except ImportError as error:
        raise CommandError(
            "--dask needs the packages dask and distributed: pip install 'unspin[cluster]'."
        ) from error
    return Cluster(address, pairs)


def _print(row: TriageRow, *, as_json: bool) -> None:
    if as_json:
        print_lines(json.dumps(json_object(row)))
    elif row.rating is Rating.UNREAD:
        print_lines(row.problem)  # which names the file
    else:
        print_lines(f"{row.path}: {_described(row)}")


def _described(row: TriageRow) -> str:
    if row.rating is Rating.FOREIGN:
        return f"not English; {row.words:,} words"
    verdict = f"looks spun{_SPINNERS[row.spinner]}" if row.spinner else "does not look spun"
    suspects = f"{row.suspects:,} suspects, {row.sure:,} sure, in {row.words:,} words"
    parts = [
        f"{verdict} ({row.spun:.0%}); {suspects}",
        f"{row.decided:,} decided" if row.decided else "",
        f"{row.coverage:.0%} from {row.original}" if row.original else "",
        row.problem,
    ]
    return "; ".join(filter(None, parts))


def _print_summary(found: Counter[Rating], last: TriageProgress) -> None:
    """Say on stderr what was found: stdout is the table's."""
    files = f"{last.total:,} file{'s' * (last.total != 1)}"
    print_note(
        f"{files}, {last.rated:,} of them read now. Looks spun: {found[Rating.SPUN]:,}, does not: "
        f"{found[Rating.SOUND]:,}, not English: {found[Rating.FOREIGN]:,}, could not be read: "
        f"{found[Rating.UNREAD]:,}."
    )


def _write(store: TriageStore, options: argparse.Namespace) -> None:
    """Write the table, in the order of paths."""
    target: Path = options.csv or options.html
    if options.csv:
        data = b"".join(csv_lines(store.rows()))
    else:
        names = ", ".join(str(path) for path in options.paths)
        data = b"".join(page_lines(store.rows(), names))
    if is_stream(target):
        write_output(data)
    else:
        write_files([(target, data)])
        print_note(f"written: {target}")


def _parser() -> Parser:
    parser = Parser(
        prog="unspin triage",
        description="Rate all articles in files and folders: a row each. What was rated before and "
        "has not changed is not read again, so a triage that was stopped goes on where it was. "
        "Exit status: 0 none looks spun, 1 some do, 2 error, or nothing could be read.",
    )
    parser.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="a file or folder")
    parser.add_argument(
        "--jobs",
        type=number_of_jobs,
        default=cores(),
        metavar="N",
        help="how many files are read at once (default: as many as there are cores)",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", type=Path, metavar="FILE", help="write a table for spreadsheets")
    form.add_argument("--html", type=Path, metavar="FILE", help="write a web page")
    form.add_argument("--json", action="store_true", help="print one JSON object a line")
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--originals",
        action="store_true",
        help="look for the original of each on your shelf (see “unspin originals”)",
    )
    where.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="have the workers of the Dask cluster with this scheduler do it: the only option of "
        "Unspin that uses a network. They read the files at the same paths",
    )
    parser.add_argument(
        "--forget", action="store_true", help="delete what is known from earlier triages, and end"
    )
    return parser
