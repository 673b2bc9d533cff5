"""What of a log a time stamp or a signature is over: its bytes up to and including a save."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from editor.article import EditLog, LogError
from editor.files import read_bytes
from editor.proof.errors import ProofError
from editor.proof.proof import Standing
from editor.translatable import message_of, sentence_of, tr


@dataclass(frozen=True, slots=True)
class SealedPart:
    """The bytes of a log up to a save, which is its line number `line` (from 1)."""

    data: memoryview
    line: int
    sha256: bytes
    further: int
    """Number of lines after it."""

    @property
    def trusted(self) -> Standing:
        """How far a proof of this part goes that comes from somebody trusted."""
        return Standing.PARTLY if self.further else Standing.PROVEN

    @property
    def covered(self) -> str:
        """A sentence on what of the log a proof of this part covers."""
        if not self.further:
            return tr("It covers the whole log.")
        return tr(
            "It covers the log up to line {line}, a save; %Ln line(s) came later and (is|are) not "
            "covered.",
            "",
            self.further,
            line=str(self.line),
        )


def sealed_parts(log: bytes) -> list[SealedPart]:
    """Return the parts of a log that end with a save, the longest first. Raises LogError."""
    lines = EditLog.parse(log)
    all_of_it, running = memoryview(log), hashlib.sha256()
    parts: list[SealedPart] = []
    end = 0
    for at, line in enumerate(lines.lines()):
        running.update(line + b"\n")
        end += len(line) + 1
        if at and lines.events[at - 1]["event"] == "save":
            parts.append(SealedPart(all_of_it[:end], at + 1, running.digest(), lines.size - at - 1))
    return parts[::-1]


def read_sealed(path: Path) -> SealedPart:
    """Return all of a saved log, which is what is stamped and signed.

    Raises ReadError, and ProofError if it is no log or does not end with a save.
    """
    data = read_bytes(path)
    try:
        parts = sealed_parts(data)
    except LogError as error:
        raise ProofError(
            tr(
                "{path} is not a whole edit log: {why} Choose the log that was saved beside the "
                "corrected text.",
                path=path,
                why=sentence_of(message_of(error)),
            ),
            path,
        ) from error
    if not parts or parts[0].further:
        raise ProofError(
            tr("{path} does not end with a save. Save the article first.", path=path), path
        )
    return parts[0]
