"""Time stamps and signatures of the saved log: looked at and requested on a worker thread."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from editor.article import LogError
from editor.files import FileError, read_bytes
from editor.proof.beside import ProofsBeside, proofs_beside, request_stamp
from editor.proof.proof import Trusted
from editor.ui.base.background import Background
from editor.ui.base.settings import AUTHORITY, SIGNERS, Settings
from editor.ui.base.translation import said


class Proving(QObject):
    """Works on one log at a time; whom the person trusts is in the settings."""

    looked = Signal(object)
    """ProofsBeside: what is beside the log."""
    requested = Signal(object)
    """StampRequest: it was written."""
    not_looked = Signal(str)
    """Why it could not be looked."""
    not_requested = Signal(str)
    """Why no request was written."""

    def __init__(
        self, settings: Settings, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._stale = threading.Event()
        """Set once the latest look is out of date."""

    @property
    def trusted(self) -> Trusted:
        """Whom the person trusts."""
        authority, signers = self._settings.get(AUTHORITY), self._settings.get(SIGNERS)
        return Trusted(Path(authority) if authority else None, (Path(signers),) if signers else ())

    def look(self, log: Path) -> None:
        """Check what is beside a log; what an earlier look still finds is not told any more."""
        self._stale.set()
        self._stale = threading.Event()
        self._background.run(
            partial(_look, log, self.trusted),
            self.looked.emit,
            partial(_tell, self.not_looked),
            stop=self._stale,
        )

    def request(self, log: Path) -> None:
        """Write a request for a time stamp."""
        failed = partial(_tell, self.not_requested)
        self._background.run(partial(request_stamp, log), self.requested.emit, failed)

    def trust_authority(self, file: Path) -> None:
        """Trust the authorities whose certificates are in a file."""
        self._settings.set(AUTHORITY, str(file))

    def trust_signers(self, file: Path) -> None:
        """Trust the signers that a file names."""
        self._settings.set(SIGNERS, str(file))


def _tell(failed: SignalInstance, error: Exception) -> None:
    if not isinstance(error, FileError | LogError):
        raise error
    failed.emit(said(error))


def _look(log: Path, trusted: Trusted) -> ProofsBeside:
    return proofs_beside(log, read_bytes(log), trusted)
