"""`unspin sign`: has a saved log signed with the person's own key."""

from __future__ import annotations

from pathlib import Path

from editor.commands.arguments import Parser
from editor.commands.exits import ExitStatus
from editor.commands.terminal import print_backups, print_lines
from editor.proof.beside import sign_log
from editor.proof.signature import MINISIGN, SSH


def sign(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError."""
    parser = Parser(
        prog="unspin sign",
        description="Sign a saved log with your own key, beside it. ssh-keygen or minisign does "
        "it, and asks for the passphrase itself; Unspin reads neither key nor passphrase.",
    )
    parser.add_argument("log", type=Path, metavar="LOG", help="the edit log that was saved")
    parser.add_argument(
        "--key",
        type=Path,
        required=True,
        metavar="KEY",
        help="your private SSH key, or the public one (.pub) if ssh-agent holds the private one",
    )
    parser.add_argument(
        "--minisign", action="store_true", help="KEY is a secret key of minisign instead"
    )
    options = parser.parse_args(arguments)
    signed = sign_log(options.log, options.key, MINISIGN if options.minisign else SSH)
    print_backups(signed.backups, signed.parted_note)
    print_lines(f"{signed.places[0]}: your signature of {options.log}")
    return ExitStatus.OK
