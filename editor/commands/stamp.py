"""`unspin stamp`: writes a request for a time stamp of a saved log."""

from __future__ import annotations

import shlex
from pathlib import Path

from editor.commands.arguments import Parser
from editor.commands.exits import ExitStatus
from editor.commands.terminal import print_lines, print_note
from editor.proof.beside import request_stamp


def stamp(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError."""
    parser = Parser(
        prog="unspin stamp",
        description="Write a request (RFC 3161) to an authority for a time stamp, which proves "
        "when a saved log existed. Nothing is sent: you send it, and keep the answer beside the "
        "log, where “unspin verify” checks it.",
    )
    parser.add_argument("log", type=Path, metavar="LOG", help="the edit log that was saved")
    options = parser.parse_args(arguments)
    request = request_stamp(options.log)
    answer = request.answer
    if answer.exists():
        earlier = answer.with_suffix(f".1{answer.suffix}").name
        print_note(f"{answer} is there already: rename it if it is to stay, say to {earlier}.")
    print_lines(
        f"{request.path}: a request to stamp the log up to its save in line {request.part.line} "
        f"(SHA-256 {request.part.sha256.hex()})",
        "Nothing was sent. Send it to an authority that you trust, in place of ADDRESS:",
        f"  {request.sending}",
        f"Then check the answer, with the authority's certificate in AUTHORITY: "
        f"unspin verify --authority AUTHORITY ORIGINAL {shlex.quote(str(options.log))} CORRECTED",
    )
    return ExitStatus.OK
