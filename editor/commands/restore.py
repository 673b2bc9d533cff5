"""`unspin restore`: accepts the suggestions that are sure enough and saves the result."""

from __future__ import annotations

from pathlib import Path

from editor.article import Span
from editor.commands.analysis import LoadEngine
from editor.commands.arguments import Parser, confidence
from editor.commands.articles import open_article
from editor.commands.at_hand import add_original_options, check_output, originals_at_hand
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.streams import is_stream, write_output
from editor.commands.terminal import print_backups, print_lines, print_note
from editor.files import save
from editor.review import Review
from editor.session.original_files import record_of
from editor.session.whole_article import analyse


def restore(arguments: list[str], load_engine: LoadEngine) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin restore",
        description="Accept the first suggestion of every suspect if its confidence is high "
        "enough, and write the corrected text and its edit log. Existing files are kept as .bak.",
    )
    parser.add_reading_options()
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the article; “-” is standard input"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT",
        help="file to write; “-” is standard output, without an edit log",
    )
    parser.add_argument(
        "--above",
        type=confidence,
        default=0.9,
        metavar="X",
        help="accept suggestions with a higher confidence, 0 to 1 (default: 0.9)",
    )
    add_original_options(parser)
    options = parser.parse_args(arguments)
    article = open_article(options.file, options.encoding, options.revisions)
    path = article.origin.path or options.file
    check_output(options.output, options.originals)
    originals = originals_at_hand(article.text, path, options.originals, house=options.house_style)
    analysis = analyse(article, load_engine(), originals)
    review = Review(article)
    if originals is not None:
        for number in range(len(originals.originals)):
            review.compare_with(record_of(originals, number))
    review.merge(analysis.suspects, [Span(0, len(article.text))], review.revision)
    sure = [
        (item.id, item.suggestions[0].text)
        for item in review.items()
        if item.suggestions and item.suggestions[0].confidence > options.above
    ]
    review.accept_all(sure)
    done = f"{len(sure)} of {len(analysis.suspects)} suspects restored"
    if is_stream(options.output):
        _print_text(review, done)
        return ExitStatus.OK
    saved = save(review, options.output, expect={}, backup=True)
    print_backups(saved.backups, saved.parted_note)
    text, log = map(_with_target, (saved.text_path, saved.log_path), saved.places)
    print_lines(f"{done}: {text}, log: {log}")
    return ExitStatus.OK


def _print_text(review: Review, done: str) -> None:
    """Write the corrected text to standard output; raises CommandError and WriteError."""
    article = review.article
    try:
        data = review.prepare_save(article.origin.name).data
    except UnicodeEncodeError as error:
        raise CommandError(
            f"the encoding {article.origin.encoding} has no {error.object[error.start]!r}. "
            "Nothing was written. Read the article as --encoding utf-8, or name a file."
        ) from error
    write_output(data)
    print_note(f"{done}. No edit log was written: name a file with -o to get one.")


def _with_target(path: Path, target: Path) -> str:
    """Return a path that was written to, followed by its real path if links lead elsewhere."""
    return f"{path}" if path.absolute() == target else f"{path} (resolves to {target})"
