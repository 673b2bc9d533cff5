"""What lies beside a log: requests written, time stamps and signatures found and checked."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Final

from editor.files import WrittenFiles, write_files
from editor.proof import signature
from editor.proof.errors import LibraryMissing
from editor.proof.proof import Proof, Standing, Trusted
from editor.proof.sealed import SealedPart, read_sealed, sealed_parts
from editor.translatable import joined, message_of, tr

REQUEST: Final = ".tsq"
ANSWER: Final = ".tsr"


@dataclass(frozen=True, slots=True)
class StampRequest:
    """A request that was written, and what of the log it is for."""

    path: Path
    part: SealedPart
    answer: Path
    """Where the answer belongs."""

    @property
    def sending(self) -> str:
        """The command line that sends it to an authority, whose place ADDRESS takes."""
        return (
            'curl -H "Content-Type: application/timestamp-query" --data-binary '
            f"@{shlex.quote(str(self.path))} -o {shlex.quote(str(self.answer))} ADDRESS"
        )


@dataclass(frozen=True, slots=True)
class ProofsBeside:
    """The time stamps and the signatures beside a log, each checked."""

    stamps: tuple[Proof, ...] = ()
    signatures: tuple[Proof, ...] = ()

    @property
    def when(self) -> str:
        """A sentence on whether it is proven when the log existed."""
        if not self.stamps:
            return tr("When: not proven. No time stamp is beside the log.")
        return {
            Standing.PROVEN: tr("When: proven."),
            Standing.PARTLY: tr("When: proven for an earlier save."),
        }.get(_best(self.stamps), tr("When: not proven."))

    @property
    def who(self) -> str:
        """A sentence on whether it is proven who signed the log."""
        if not self.signatures:
            return tr("Who: not proven. No signature is beside the log.")
        return {
            Standing.PROVEN: tr("Who: proven."),
            Standing.PARTLY: tr("Who: proven for an earlier save."),
        }.get(_best(self.signatures), tr("Who: not proven."))


def beside(log: Path, suffix: str) -> Path:
    """Return a path beside a log: x.log.jsonl -> x.log.tsq."""
    return log.with_name(_stem(log) + suffix)


def request_stamp(log: Path) -> StampRequest:
    """Write a request to stamp a saved log, beside it; nothing is sent.

    Raises ReadError, WriteError, and ProofError: LibraryMissing if the library is not installed.
    """
    part = read_sealed(log)
    request = _stamping().request_for(part)
    path = beside(log, REQUEST)
    write_files([(path, request)])
    return StampRequest(path, part, beside(log, ANSWER))


def sign_log(log: Path, key: Path, suffix: str) -> WrittenFiles:
    """Have a saved log signed, and keep the signature beside it; a former one gets another name.

    See `signed_with`. Raises ReadError, WriteError and ProofError.
    """
    made = signature.signed_with(read_sealed(log), key, suffix)
    return write_files([(beside(log, suffix), made)], backup=True)


def proofs_beside(log: Path, data: bytes, trusted: Trusted) -> ProofsBeside:
    """Check all time stamps and signatures beside a log, whose bytes are `data`.

    Those of earlier saves may have a name of their own in between: x.log.monday.tsr. Raises
    LogError; ReadError and ProofError if a file of those whom the person trusts cannot be used.
    """
    parts = sealed_parts(data)
    signatures = [
        signature.checked_signature(path, parts, trusted.signers)
        for path in _found(log, signature.SUFFIXES)
    ]
    return ProofsBeside(_stamps(_found(log, (ANSWER,)), parts, trusted), tuple(signatures))


def _stamps(found: list[Path], parts: list[SealedPart], trusted: Trusted) -> tuple[Proof, ...]:
    if not found:
        return ()
    try:
        stamping = _stamping()
    except LibraryMissing as missing:
        return tuple(Proof(path, Standing.UNCHECKED, _unchecked(path, missing)) for path in found)
    return tuple(stamping.checked_stamp(path, parts, trusted.authority) for path in found)


def _stamping() -> ModuleType:
    """Return the module for time stamps. Raises LibraryMissing."""
    try:
        from editor.proof import stamp  # noqa: PLC0415 an extra, and large
    except ImportError as error:
        raise LibraryMissing from error
    return stamp


def _stem(log: Path) -> str:
    return log.name.removesuffix(".jsonl")


def _found(log: Path, suffixes: tuple[str, ...]) -> list[Path]:
    start = f"{_stem(log)}."
    return sorted(
        path
        for path in log.parent.iterdir()
        if path.name.startswith(start) and path.suffix in suffixes
    )


def _best(proofs: tuple[Proof, ...]) -> Standing:
    found = {proof.standing for proof in proofs}
    return next(standing for standing in Standing if standing in found)


def _unchecked(path: Path, missing: LibraryMissing) -> str:
    words = tr("The time stamp {name} is not checked.", name=path.name)
    return joined((words, message_of(missing)))
