"""What one file beside a log proves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Standing(Enum):
    """How far a time stamp or a signature can be relied on."""

    PROVEN = "proven"
    """Valid, and from somebody whom the person named as trusted."""
    PARTLY = "partly"
    """The same, of an earlier save: lines that came later are not covered."""
    UNKNOWN = "unknown"
    """Nothing speaks against it, but it is from somebody whom nobody here vouches for."""
    UNCHECKED = "unchecked"
    """What would check it is not installed."""
    WRONG = "wrong"
    """Not valid, or not over this log."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A file beside a log, how far it can be relied on, and sentences that say what it shows."""

    path: Path
    standing: Standing
    words: str


@dataclass(frozen=True, slots=True)
class Trusted:
    """Files that name whom the person trusts; with none, nobody is trusted."""

    authority: Path | None = None
    """Certificates of authorities that stamp (PEM or DER)."""
    signers: tuple[Path, ...] = ()
    """Known signers: files of allowed signers (SSH), or public keys of minisign."""
