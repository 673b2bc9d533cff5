"""The originals that a command compares an article with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.commands.analysis import load_knowledge
from editor.commands.exits import CommandError
from editor.commands.streams import is_stream
from editor.commands.terminal import print_note

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from editor.originals.at_hand import OriginalsAtHand, OriginalText


def add_original_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for comparing with originals."""
    parser.add_argument(
        "--original",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        dest="originals",
        help="a text that the article may have been made from; may be given several times",
    )
    parser.add_argument(
        "--house-style",
        action="store_true",
        help="mark where it differs from an original in quotation marks, spelling and such, too",
    )


def check_output(output: Path, files: list[Path]) -> None:
    """Raise CommandError if a file that is to be written is one of the originals."""
    for file in files if not is_stream(output) else ():
        if output.exists() and file.exists() and output.samefile(file):
            raise CommandError(
                f"{output} is the original {file} itself and would be lost. Name another file with "
                "-o."
            )


def read_originals(files: Iterable[Path], article: Path) -> list[OriginalText]:
    """Read the texts that an article, read from `article`, is compared with, each text once.

    Notes say how they were read. Raises ReadError.
    """
    from editor.session.original_files import read_original

    originals: list[OriginalText] = []
    for file in files:
        original, notes = read_original(file, article)
        if original.sha256 in {one.sha256 for one in originals}:
            print_note(f"{file} is the same as another original; it is compared once.")
            continue
        originals.append(original)
        for note in notes:
            print_note(note)
    return originals


def originals_at_hand(
    text: str, path: Path, files: list[Path], *, house: bool
) -> OriginalsAtHand | None:
    """Compare an article, read from `path`, with originals; None if there are none.

    Notes say how much of it comes from each. Raises ReadError and CommandError.
    """
    if not files:
        return None
    from editor.originals.at_hand import OriginalsAtHand
    from editor.session.original_files import said_of

    originals = read_originals(files, path)
    at_hand = OriginalsAtHand.compared(text, originals, load_knowledge(), house=house)
    for number in range(len(originals)):
        print_note(said_of(at_hand, number, path.name))
    return at_hand
