"""`unspin verify`: checks that an edit log leads from an original to its corrected text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from editor import article
from editor.article.log import Event
from editor.commands.arguments import Parser
from editor.commands.exits import ExitStatus
from editor.commands.streams import read_input
from editor.commands.terminal import print_lines
from editor.files import read_bytes
from editor.files.formats import open_source


def verify(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError."""
    parser = Parser(
        prog="unspin verify",
        description="Check that the original with all edits of the log applied is the corrected "
        "text, and that the originals it was compared with, if at hand, are those that the "
        "log names. Exit status: 0 it is, 1 it is not (the message says where), 2 error.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the article as opened")
    parser.add_argument("log", type=Path, metavar="LOG", help="the edit log")
    parser.add_argument("corrected", type=Path, metavar="CORRECTED", help="the corrected text")
    options = parser.parse_args(arguments)
    original, log, corrected = map(read_input, (options.original, options.log, options.corrected))
    compared = partial(_compared, options.original.parent)
    verdict = article.verify(original, log, corrected, open_source, compared)
    print_lines(verdict.message)
    return ExitStatus.OK if verdict.holds else ExitStatus.FOUND


def _compared(folder: Path, event: Event) -> bytes | None:
    """Return the bytes of what the article was compared with; None if it is not at hand."""
    path = folder / str(event.get("table") or event.get("file"))
    if not path.is_file():
        return None
    if "table" in event:
        from editor.originals.reading import text_in_table

        found = text_in_table(path, str(event.get("sha256")))
        return found.text.encode() if found else b""
    return read_bytes(path)
