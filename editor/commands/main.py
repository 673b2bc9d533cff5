"""The commands: the window, and what works without a screen."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import editor
from editor.article import Article, LogError, Span, verify
from editor.commands import lists as list_commands
from editor.commands.output import Parser, as_json, as_lines, printable
from editor.engine.suspect import merged
from editor.files import (
    EncodingUndecided,
    FileError,
    ReadResult,
    RevisionsUndecided,
    read_article,
    read_bytes,
    save,
)
from editor.files.errors import sentence
from editor.files.formats import open_source

if TYPE_CHECKING:
    from editor.engine.engine import Analysis, Engine

DEFAULT_ENCODING = "cp1252"
"""What a file is read in that is not UTF-8, where nobody can be asked."""

NONE, SOME, ERROR = 0, 1, 2


class CommandError(Exception):
    """What a command cannot go on after; the text is the message."""


def _load_engine() -> Engine:
    from editor.engine.engine import Engine, ResourceError

    try:
        engine = Engine.load()
    except ResourceError as error:
        raise CommandError(str(error)) from error
    pairs = list_commands.people_pairs(_note)
    return engine.extended(pairs) if pairs else engine


LoadEngine = Callable[[], "Engine"]


def main(argv: Sequence[str] | None = None, load_engine: LoadEngine = _load_engine) -> int:
    """Run a command; its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _make_printable()
    command, *rest = arguments or [""]
    commands: dict[str, Callable[[list[str]], int]] = {
        "check": partial(_check, load_engine=load_engine),
        "restore": partial(_restore, load_engine=load_engine),
        "verify": _verify,
        "learn": _learn,
        "lists": _lists,
        "export": _export,
    }
    try:
        return commands[command](rest) if command in commands else _window(arguments)
    except (FileError, CommandError) as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return 130  # as the shell says of a program ended by Ctrl+C


# ---------------------------------------------------------------------------------- the commands


def _window(arguments: list[str]) -> int:
    parser = Parser(
        prog="unspin",
        description="Gives a spun article its own words back. Opens the window.",
        epilog="Without a window: unspin check, restore, verify, export, learn or lists; each has "
        "its own --help. A file with such a name is opened as ./check.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="the article to open")
    parser.add_argument("--version", action="version", version=f"unspin {editor.__version__}")
    options = parser.parse_args(arguments)
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(map(os.environ.get, screens)):
        raise CommandError(
            "there is no screen to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
            "Start it from a desktop session; check, restore and verify work without one."
        )
    try:
        from editor.ui.window.application import run
    except ImportError as error:
        if not (error.name or "").startswith("PySide6") and ".so" not in str(error):
            raise
        raise CommandError(
            f"the window cannot be opened, a part of Qt is missing ({error}). "
            "In a checkout, packaging/run installs what is needed; "
            "check, restore and verify work without it."
        ) from error
    return run(Path(options.file) if options.file else None)


def _check(arguments: list[str], load_engine: LoadEngine) -> int:
    parser = Parser(
        prog="unspin check",
        description="Lists the suspects of an article. Exit status: 0 none, 1 some, 2 error.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--threshold",
        type=_share,
        default=0.0,
        metavar="X",
        help="leave out suspects of a lower confidence, 0 to 1",
    )
    parser.add_reading()
    parser.add_argument("file", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    article = _open(options.file, options.encoding, options.revisions)
    analysis = _analyse(article, load_engine())
    suspects = [found for found in analysis.suspects if found.confidence >= options.threshold]
    if options.json:
        _print(json.dumps(as_json(article, analysis, suspects)))
    else:
        _print(*as_lines(article, analysis, suspects))
    return SOME if suspects else NONE


def _restore(arguments: list[str], load_engine: LoadEngine) -> int:
    from editor.review import Review

    parser = Parser(
        prog="unspin restore",
        description="Accepts every first suggestion above a confidence, and writes the corrected "
        "text and its edit log. Files that stand there already are kept as .bak.",
    )
    parser.add_reading()
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    parser.add_argument(
        "--above",
        type=_share,
        default=0.9,
        metavar="X",
        help="accept suggestions of a higher confidence than this, 0 to 1 (default: 0.9)",
    )
    options = parser.parse_args(arguments)
    article = _open(options.file, options.encoding, options.revisions)
    analysis = _analyse(article, load_engine())
    review = Review(article)
    review.merge(analysis.suspects, [Span(0, len(article.text))], review.revision)
    sure = [
        (item.id, item.suggestions[0].text)
        for item in review.items()
        if item.suggestions and item.suggestions[0].confidence > options.above
    ]
    review.accept_all(sure)
    saved = save(review, options.output, expect={}, backup=True)
    for backup in saved.backups:
        _note(f"{backup} keeps what stood there before.")
    text_place, log_place = map(_place, (saved.text_path, saved.log_path), saved.places)
    _print(
        f"{len(sure)} of {len(analysis.suspects)} suspects restored: {text_place}, log: {log_place}"
    )
    return NONE


def _verify(arguments: list[str]) -> int:
    parser = Parser(
        prog="unspin verify",
        description="Checks that the original with all edits of the log is the corrected text. "
        "Exit status: 0 it is, 1 it is not (the message says where), 2 error.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL")
    parser.add_argument("log", type=Path, metavar="LOG")
    parser.add_argument("corrected", type=Path, metavar="CORRECTED")
    options = parser.parse_args(arguments)
    original, log, corrected = map(read_bytes, (options.original, options.log, options.corrected))
    verdict = verify(original, log, corrected, open_source)
    _print(verdict.message)
    return NONE if verdict.holds else SOME


def _learn(arguments: list[str]) -> int:
    _print(*list_commands.learn(arguments, _open))
    return NONE


def _export(arguments: list[str]) -> int:
    # Only here: it brings the review and all formats with it.
    from editor.commands.export import export

    try:
        _print(*export(arguments, _open, _note))
    except LogError as error:
        raise CommandError(f"the saved work cannot be followed: {error}") from error
    return NONE


def _lists(arguments: list[str]) -> int:
    _print(*list_commands.lists(arguments, _note))
    return NONE


# ------------------------------------------------------------------------------------- the pieces


def _place(path: Path, real: Path) -> str:
    """A path that was written to, with its real place where links lead elsewhere."""
    return f"{path}" if path.absolute() == real else f"{path} (in fact {real})"


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def _analyse(article: Article, engine: Engine) -> Analysis:
    from editor.engine.engine import Analysis
    from editor.engine.rules.furniture import of_page

    text = article.text
    analysis = engine.analyse(text)
    of_the_page = list(of_page(text, 0, len(text), article.page_lines))
    return Analysis(analysis.evidence, merged(of_the_page, analysis.suspects))


def _open(path: Path, encoding: str | None, revisions: str = "") -> Article:
    """The article in a file; what should be known of it goes to stderr."""
    reading = _read(path, encoding, revisions)
    for note in reading.notes:
        _note(note)
    return reading.article


def _read(path: Path, encoding: str | None, revisions: str) -> ReadResult:
    try:
        return read_article(path, encoding, revisions)
    except RevisionsUndecided as error:
        raise CommandError(f"{error} With --revisions, that is.") from error
    except EncodingUndecided as error:
        if error.choices[0] != DEFAULT_ENCODING:
            raise CommandError(
                f"{error} With --encoding, that is; possible are: {', '.join(error.choices)}."
            ) from error
    _note(f"{path} is not in UTF-8 and was read as {DEFAULT_ENCODING}; --encoding chooses another.")
    return read_article(path, DEFAULT_ENCODING, revisions)


# ------------------------------------------------------------------------------------- the terminal


def _print(*lines: str) -> None:
    try:
        print("\n".join(map(printable, lines)), flush=True)
    except OSError as error:
        # Python flushes once more at exit, which must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader such as head has seen enough
            raise CommandError(f"the output cannot be written: {sentence(error)}.") from error


def _note(text: str) -> None:
    print(f"unspin: note: {printable(text)}", file=sys.stderr)


def _fail(message: str) -> int:
    print(f"unspin: {printable(message)}", file=sys.stderr)
    return ERROR


def _make_printable() -> None:
    """Let no character fail to be printed, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
