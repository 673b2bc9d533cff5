"""Minisign signatures of a log, checked by minisign."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Final

from editor.proof import tool
from editor.proof.proof import Proof, Standing
from editor.proof.sealed import SealedPart
from editor.translatable import joined, tr

MINISIGN: Final = "minisign"


def signing(key: Path, log: Path) -> list[str | Path]:
    """Return the arguments with which minisign signs a file, writing beside it."""
    return ["-S", "-s", key, "-m", log]


def key_number(data: bytes) -> str:
    """Return the number of the key in a signature or a public key of minisign, "" if none is."""
    for line in data.decode("ascii", "replace").splitlines()[:2]:
        try:
            decoded = base64.b64decode(line, validate=True)
        except ValueError:
            continue
        if decoded[:2] in {b"Ed", b"ED"}:
            return decoded[2:10][::-1].hex().upper()
    return ""


def checked(path: Path, given: Path, part: SealedPart, keys: list[Path]) -> Proof | None:
    """Check the signature in `given`, a copy of `path`, against a part of a log.

    `keys` are the public keys of its number. Returns None if it is not over that part.
    """
    with tool.handed_over(bytes(part.data), "log") as log:
        for file in keys:
            if tool.answer(MINISIGN, ["-V", "-q", "-m", log, "-x", given, "-p", file]) is None:
                continue
            words = tr(
                "The signature {name} is valid: the holder of the minisign key {key}, known from "
                "{file}, signed the log.",
                name=path.name,
                key=key_number(given.read_bytes()),
                file=file.name,
            )
            return Proof(path, part.trusted, joined((words, part.covered)))
    return None


def of_unknown(path: Path, number: str) -> Proof:
    """Return what a signature proves whose public key is not at hand: nothing yet."""
    words = tr(
        "The signature {name} is by the minisign key {key}. Without that public key it cannot be "
        "checked: name its file as a known signer.",
        name=path.name,
        key=number,
    )
    return Proof(path, Standing.UNKNOWN, words)
