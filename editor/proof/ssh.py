"""SSH signatures of a log, checked by ssh-keygen."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from editor.proof import tool
from editor.proof.proof import Proof, Standing
from editor.proof.sealed import SealedPart
from editor.translatable import joined, tr

KEYGEN: Final = "ssh-keygen"
NAMESPACE: Final = "unspin-log"
"""What a signature says that it is for, so that none made for something else counts."""

_KEY: Final = re.compile(r"with (\S+ key \S+)")


def signing(key: Path, log: Path) -> list[str | Path]:
    """Return the arguments with which ssh-keygen signs a file, writing beside it."""
    return ["-q", "-Y", "sign", "-n", NAMESPACE, "-f", key, log]


def checked(path: Path, given: Path, part: SealedPart, signers: list[Path]) -> Proof | None:
    """Check the signature in `given`, a copy of `path`, against a part of a log.

    Returns None if it is not over that part.
    """
    holds = _asked(given, part, "check-novalidate")
    if holds is None:
        return None
    found = _KEY.search(holds)
    key = found[1] if found else "?"
    for file in signers:
        names = tool.answer(KEYGEN, ["-Y", "find-principals", "-s", given, "-f", file])
        for name in (names or "").splitlines():
            if _asked(given, part, "verify", "-f", file, "-I", name) is not None:
                words = tr(
                    "The signature {name} is valid: {signer}, known from {file}, signed the log "
                    "with the {key}.",
                    name=path.name,
                    signer=name,
                    file=file.name,
                    key=key,
                )
                return Proof(path, part.trusted, joined((words, part.covered)))
    words = _of_unknown(path.name, key, named=bool(signers))
    return Proof(path, Standing.UNKNOWN, joined((words, part.covered)))


def _asked(given: Path, part: SealedPart, what: str, *options: str | Path) -> str | None:
    arguments = ["-Y", what, "-n", NAMESPACE, "-s", given, *options]
    return tool.answer(KEYGEN, arguments, bytes(part.data))


def _of_unknown(name: str, key: str, *, named: bool) -> str:
    if named:
        return tr(
            "The signature {name} is over this log, but its {key} is not one of the known "
            "signers’: the holder of that key signed the log, whoever that is.",
            name=name,
            key=key,
        )
    return tr(
        "The signature {name} is over this log, by the {key}: the holder of that key signed the "
        "log. Who that is, only a file of known signers can say.",
        name=name,
        key=key,
    )
