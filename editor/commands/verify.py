"""`unspin verify`: checks that an edit log leads from an original to its corrected text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from editor import article
from editor.article.log import Event
from editor.commands.arguments import Parser
from editor.commands.exits import ExitStatus
from editor.commands.streams import is_piped, read_input
from editor.commands.terminal import print_lines
from editor.files import read_bytes
from editor.files.formats import open_source
from editor.proof.beside import ProofsBeside, proofs_beside
from editor.proof.proof import Standing, Trusted


def verify(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError."""
    parser = Parser(
        prog="unspin verify",
        description="Check that the original with all edits of the log applied is the corrected "
        "text, and that the originals it was compared with, if at hand, are those that the "
        "log names. Then say whether time stamps and signatures beside the log prove when it "
        "existed and who signed it. Exit status: 0 it is, 1 it is not (the message says where), a "
        "time stamp or signature is not valid, or none is by whom you name; 2 error.",
    )
    parser.add_argument(
        "--authority",
        type=Path,
        metavar="FILE",
        help="require a time stamp of an authority whose certificate is in FILE (PEM or DER)",
    )
    parser.add_argument(
        "--signers",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="require a signature by somebody in FILE: allowed signers as ssh-keygen reads them, "
        "or a public key of minisign; may be given several times",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the article as opened")
    parser.add_argument("log", type=Path, metavar="LOG", help="the edit log")
    parser.add_argument("corrected", type=Path, metavar="CORRECTED", help="the corrected text")
    options = parser.parse_args(arguments)
    original, log, corrected = map(read_input, (options.original, options.log, options.corrected))
    compared = partial(_compared, options.original.parent)
    verdict = article.verify(original, log, corrected, open_source, compared)
    print_lines(verdict.message)
    if not verdict.holds:
        return ExitStatus.FOUND
    trusted = Trusted(options.authority, tuple(options.signers))
    proofs = ProofsBeside() if is_piped(options.log) else proofs_beside(options.log, log, trusted)
    print_lines(
        proofs.when,
        *(f"  {stamp.words}" for stamp in proofs.stamps),
        proofs.who,
        *(f"  {signature.words}" for signature in proofs.signatures),
    )
    return ExitStatus.OK if _is_enough(proofs, trusted) else ExitStatus.FOUND


def _is_enough(proofs: ProofsBeside, trusted: Trusted) -> bool:
    """Return whether nothing beside the log is wrong, and what the person asked for is proven."""
    stamps, signatures = (
        {proof.standing for proof in found} for found in (proofs.stamps, proofs.signatures)
    )
    wrong = Standing.WRONG in stamps | signatures
    when = Standing.PROVEN in stamps or not trusted.authority
    who = Standing.PROVEN in signatures or not trusted.signers
    return when and who and not wrong


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
