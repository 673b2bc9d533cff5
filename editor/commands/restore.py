"""`unspin restore`: accepts the suggestions that are sure enough and saves the result."""

from __future__ import annotations

from pathlib import Path

from editor.article import Span
from editor.commands.analysis import LoadEngine, analyse
from editor.commands.arguments import Parser, confidence
from editor.commands.articles import open_article
from editor.commands.at_hand import add_original_options, check_output, originals_at_hand
from editor.commands.exits import ExitStatus
from editor.commands.terminal import print_backups, print_lines
from editor.files import save
from editor.review import Review
from editor.session.original_files import record_of


def restore(arguments: list[str], load_engine: LoadEngine) -> int:
    """Run the command; return its exit status. Raises FileError and CommandError."""
    parser = Parser(
        prog="unspin restore",
        description="Accept the first suggestion of every suspect if its confidence is high "
        "enough, and write the corrected text and its edit log. Existing files are kept as .bak.",
    )
    parser.add_reading_options()
    parser.add_argument("file", type=Path, metavar="FILE", help="the article")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help="file to write"
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
    check_output(options.output, options.originals)
    originals = originals_at_hand(
        article.text, options.file, options.originals, house=options.house_style
    )
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
    saved = save(review, options.output, expect={}, backup=True)
    print_backups(saved.backups)
    text, log = map(_with_target, (saved.text_path, saved.log_path), saved.places)
    print_lines(f"{len(sure)} of {len(analysis.suspects)} suspects restored: {text}, log: {log}")
    return ExitStatus.OK


def _with_target(path: Path, target: Path) -> str:
    """Return a path that was written to, followed by its real path if links lead elsewhere."""
    return f"{path}" if path.absolute() == target else f"{path} (resolves to {target})"
