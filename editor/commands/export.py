"""The command that exports an article, with the work that is saved on it, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from editor.commands.output import Parser
from editor.export import EXPORT_KINDS, ExportOptions, ReviewSnapshot, export_kind
from editor.files import WriteError, find_saved, resume_saved, write_files
from editor.review import Review, replay_log

if TYPE_CHECKING:
    from editor.article import Article


Open = Callable[[Path, "str | None", str], "Article"]
Note = Callable[[str], None]


def export(arguments: list[str], open_article: Open, note: Note) -> Iterable[str]:
    """`unspin export`: the lines to print.

    Raises FileError, and LogError if the saved work cannot be followed.
    """
    parser = Parser(
        prog="unspin export",
        description="Writes an article, with the work saved on it, as another kind of file.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the article as it was opened")
    parser.add_argument(
        "--to",
        required=True,
        choices=[kind.key for kind in EXPORT_KINDS],
        help="; ".join(f"{kind.key}: {kind.name}" for kind in EXPORT_KINDS),
    )
    parser.add_argument(
        "--tracked",
        action="store_true",
        help="each change as a tracked one, to be accepted or rejected (docx, odt)",
    )
    parser.add_argument("--author", default="", metavar="NAME", help="who made the changes")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="where to; beside FILE if not given"
    )
    parser.add_reading()
    options = parser.parse_args(arguments)
    kind = export_kind(options.to)
    if options.tracked and not kind.tracks:
        parser.error(f"--tracked: {kind.name.lower()} cannot hold changes; docx and odt can")
    review = _review(options, open_article, note)
    order = ExportOptions(options.tracked, options.author)
    target = options.output or kind.suggested(options.file, order)
    if target.exists() and options.file.exists() and target.samefile(options.file):
        raise WriteError(
            f"{target} is the article itself, which an export never replaces. Choose another name.",
            target,
        )
    written = write_files([(target, kind.make(ReviewSnapshot.of(review), order))], backup=True)
    for backup in written.backups:
        note(f"{backup} keeps what stood there before.")
    return [f"{kind.name}: {target}"]


def _review(options: argparse.Namespace, open_article: Open, note: Note) -> Review:
    work = find_saved(options.file)
    if work is None:
        note(f"there is no saved work beside {options.file}: it is exported as it is.")
        return Review(open_article(options.file, options.encoding, options.revisions))
    resumed = resume_saved(work)
    return replay_log(resumed.article, resumed.log)
