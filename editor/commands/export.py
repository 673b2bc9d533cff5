"""`unspin export`: writes an article, with the work saved on it, as another kind of file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from editor.commands.analysis import LoadEngine
from editor.commands.arguments import Parser
from editor.commands.articles import open_article
from editor.commands.at_hand import add_original_options, check_output, originals_at_hand
from editor.commands.exits import ExitStatus
from editor.commands.streams import is_piped, is_stream, write_output
from editor.commands.terminal import print_backups, print_lines, print_note
from editor.export import (
    ANNOTATED_PDF,
    EXPORT_KINDS,
    ComparedOriginals,
    ExportKind,
    ExportOptions,
    ReviewSnapshot,
    check_target,
    export_kind,
)
from editor.files import write_files
from editor.lists import ListStore
from editor.review import Review
from editor.session.original_files import records_of
from editor.session.saved_work import review_of_saved
from editor.session.whole_article import survey

_KINDS = (*EXPORT_KINDS, ANNOTATED_PDF)


def export(arguments: list[str], load_engine: LoadEngine) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = _parser()
    options = parser.parse_args(arguments)
    kind = export_kind(options.to)
    if options.tracked and not kind.tracks:
        able = " and ".join(one.key for one in EXPORT_KINDS if one.tracks)
        parser.error(f"--tracked: only {able} can hold tracked changes, not {kind.key}")
    if options.originals and not (kind.compares or kind.surveys):
        able = " and ".join(one.key for one in EXPORT_KINDS if one.compares or one.surveys)
        parser.error(f"--original: only {able} can say what is from originals, not {kind.key}")
    if options.comments and not options.tracked:
        parser.error("--comments: only tracked changes have comments; add --tracked")
    order = ExportOptions(options.tracked, options.author, options.comments)
    if is_piped(options.file) and options.output is None:
        parser.error("-o: what comes from standard input needs a name to be written to")
    target = options.output or kind.suggested(options.file, order)
    check_output(target, options.originals)
    work = _work(options, kind, load_engine)
    if is_stream(target):
        write_output(kind.make(work, order))
        return ExitStatus.OK
    check_target(target, options.file)
    written = write_files([(target, kind.make(work, order))], backup=True)
    print_backups(written.backups, written.parted_note)
    print_lines(f"{kind.name}: {target}")
    return ExitStatus.OK


def _parser() -> Parser:
    parser = Parser(
        prog="unspin export",
        description="Write an article, with the work saved on it, as another kind of file.",
    )
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="the article as it was opened; “-” is standard input",
    )
    parser.add_argument(
        "--to",
        required=True,
        choices=[kind.key for kind in _KINDS],
        help="; ".join(f"{kind.key}: {kind.name}" for kind in _KINDS),
    )
    parser.add_argument(
        "--tracked",
        action="store_true",
        help="write each change as a tracked change that can be accepted or rejected (docx, odt)",
    )
    parser.add_argument(
        "--comments",
        action="store_true",
        help="put the reason of each tracked change beside it as a comment",
    )
    parser.add_argument("--author", default="", metavar="NAME", help="author of the changes")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="file to write (default: beside FILE); “-” is standard output",
    )
    parser.add_reading_options()
    add_original_options(parser)
    return parser


def _work(options: argparse.Namespace, kind: ExportKind, load: LoadEngine) -> ReviewSnapshot:
    """Return what is exported, with what the kind wants to know. Raises what `export` raises."""
    review = _review(options)
    originals = originals_at_hand(
        review.article.original, options.file, options.originals, house=options.house_style
    )
    if kind.surveys:
        survey(review, load(), originals)
    work = replace(ReviewSnapshot.of(review), screened=ListStore().read().screened())
    if originals is None:
        return work
    records = records_of(originals)
    compared = ComparedOriginals(records, originals.alignment, originals.house)
    return replace(work, originals=records, compared=compared)


def _review(options: argparse.Namespace) -> Review:
    piped = is_piped(options.file)
    review = None if piped else review_of_saved(options.file)
    if review is None:
        if not piped:
            print_note(f"No saved work found beside {options.file}; exporting it as it is.")
        review = Review(open_article(options.file, options.encoding, options.revisions))
    return review
