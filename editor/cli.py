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
from editor import list_commands
from editor.article import Article, Span, verify
from editor.files import (
    EncodingUndecided,
    FileError,
    Reading,
    read_article,
    read_bytes,
    save,
)
from editor.files.errors import sentence
from editor.report import as_json, as_lines, printable

if TYPE_CHECKING:
    from editor.engine.engine import Engine

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
    }
    try:
        return commands[command](rest) if command in commands else _window(arguments)
    except (FileError, CommandError) as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return 130  # as the shell says of a program ended by Ctrl+C


# ---------------------------------------------------------------------------------- the commands


def _window(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="unspin",
        description="Gives a spun article its own words back. Opens the window.",
        epilog="Without a window: unspin check, restore, verify, learn or lists; each has its own "
        "--help. A file with such a name is opened as ./check.",
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
        from editor.ui.application import run
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
    parser = argparse.ArgumentParser(
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
    _add_encoding(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    article = _open(options.file, options.encoding)
    analysis = load_engine().analyse(article.text)
    suspects = [found for found in analysis.suspects if found.confidence >= options.threshold]
    if options.json:
        _print(json.dumps(as_json(article, analysis, suspects)))
    else:
        _print(*as_lines(article, analysis, suspects))
    return SOME if suspects else NONE


def _restore(arguments: list[str], load_engine: LoadEngine) -> int:
    from editor.review import Review

    parser = argparse.ArgumentParser(
        prog="unspin restore",
        description="Accepts every first suggestion above a confidence, and writes the corrected "
        "text and its edit log. Files that stand there already are kept as .bak.",
    )
    _add_encoding(parser)
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
    article = _open(options.file, options.encoding)
    analysis = load_engine().analyse(article.text)
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
    _print(
        f"{len(sure)} of {len(analysis.suspects)} suspects restored: {saved.text_path}, "
        f"log: {saved.log_path}"
    )
    return NONE


def _verify(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="unspin verify",
        description="Checks that the original with all edits of the log is the corrected text. "
        "Exit status: 0 it is, 1 it is not (the message says where), 2 error.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL")
    parser.add_argument("log", type=Path, metavar="LOG")
    parser.add_argument("corrected", type=Path, metavar="CORRECTED")
    options = parser.parse_args(arguments)
    original, log, corrected = map(read_bytes, (options.original, options.log, options.corrected))
    verdict = verify(original, log, corrected)
    _print(verdict.message)
    return NONE if verdict.holds else SOME


def _learn(arguments: list[str]) -> int:
    _print(*list_commands.learn(arguments, _open))
    return NONE


def _lists(arguments: list[str]) -> int:
    _print(*list_commands.lists(arguments, _note))
    return NONE


# ------------------------------------------------------------------------------------- the pieces


def _add_encoding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding",
        metavar="E",
        help=f"the file's encoding (default: UTF-8, or {DEFAULT_ENCODING} where it is not that)",
    )


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def _open(path: Path, encoding: str | None) -> Article:
    """The article in a file; what should be known of it goes to stderr."""
    reading = _read(path, encoding)
    for note in reading.notes:
        _note(note)
    return reading.article


def _read(path: Path, encoding: str | None) -> Reading:
    try:
        return read_article(path, encoding)
    except EncodingUndecided as error:
        if error.choices[0] != DEFAULT_ENCODING:
            raise CommandError(
                f"{error} With --encoding, that is; possible are: {', '.join(error.choices)}."
            ) from error
    _note(f"{path} is not in UTF-8 and was read as {DEFAULT_ENCODING}; --encoding chooses another.")
    return read_article(path, DEFAULT_ENCODING)


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
