"""Signatures of a log, made and checked by the person's own programs: ssh-keygen or minisign.

Keys and passphrases are theirs: Unspin hands over the log and the path of the key.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

from editor.files import ReadError, read_bytes
from editor.proof import minisign, ssh, tool
from editor.proof.errors import ProofError, ToolMissing
from editor.proof.proof import Proof, Standing
from editor.proof.sealed import SealedPart
from editor.translatable import joined, message_of, tr

SSH: Final = ".sig"
MINISIGN: Final = ".minisig"
SUFFIXES: Final = (SSH, MINISIGN)

_Check = Callable[[Path, Path, SealedPart, list[Path]], Proof | None]
_MOST_BYTES: Final = 1_000_000
"""Set by hand: signatures have less than 1 kB, a team's file of allowed signers some 100 kB."""
_MOST_PARTS: Final = 100
"""Set by hand: of so many saves, the latest, one is looked for that a signature is over; each
takes a start of the program, some hundredth of a second."""


def signed_with(part: SealedPart, key: Path, suffix: str) -> bytes:
    """Return a signature of a part of a log by the program for this suffix, SSH or MINISIGN.

    The program asks for the passphrase itself, in the terminal. Raises ToolMissing, and ProofError
    if it does not sign.
    """
    name, signing = {
        SSH: (ssh.KEYGEN, ssh.signing),
        MINISIGN: (minisign.MINISIGN, minisign.signing),
    }[suffix]
    program = tool.found(name)
    with tool.handed_over(bytes(part.data), "log") as log:
        done = subprocess.run([program, *signing(key.absolute(), log)], check=False)  # noqa: S603
        made = log.with_name(log.name + suffix)
        if done.returncode or not made.is_file():
            raise ProofError(
                tr(
                    "{tool} did not sign with {key}; it says why above. Nothing was written.",
                    tool=name,
                    key=key,
                ),
                key,
            )
        return made.read_bytes()


def checked_signature(path: Path, parts: list[SealedPart], signers: tuple[Path, ...]) -> Proof:
    """Check a signature against a log's parts, the longest first.

    Raises ReadError if a file of known signers cannot be read.
    """
    numbers = {file.absolute(): _number(file) for file in signers}
    try:
        given = read_bytes(path, _MOST_BYTES)
        if path.suffix == SSH:
            allowed = [file for file, number in numbers.items() if not number]
            return _checked_by(ssh.checked, path, given, parts, allowed)
        own = minisign.key_number(given)
        keys = [file for file, number in numbers.items() if number == own]
        if own and not keys:
            return minisign.of_unknown(path, own)
        return _checked_by(minisign.checked, path, given, parts, keys)
    except ToolMissing as missing:
        words = tr("The signature {name} is not checked.", name=path.name)
        return Proof(path, Standing.UNCHECKED, joined((words, message_of(missing))))
    except ReadError as error:
        return Proof(path, Standing.WRONG, message_of(error))


def _checked_by(
    check: _Check, path: Path, data: bytes, parts: list[SealedPart], signers: list[Path]
) -> Proof:
    with tool.handed_over(data, "signature") as given:
        for part in parts[:_MOST_PARTS]:
            proof = check(path, given, part, signers)
            if proof is not None:
                return proof
    words = tr(
        "The signature {name} is not over this log: it belongs to another one, lines of this one "
        "are missing, or it is damaged or for something else.",
        name=path.name,
    )
    return Proof(path, Standing.WRONG, words)


def _number(file: Path) -> str:
    """Return the number of a public key of minisign, "" for other files of known signers."""
    return minisign.key_number(read_bytes(file, _MOST_BYTES))
