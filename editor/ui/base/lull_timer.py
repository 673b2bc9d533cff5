"""A timer that waits for a lull in what the user does, but not for ever."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer

LONGEST: Final = 300
"""Milliseconds for which a timer is put off. Set by hand: where a key is held down, which comes
every 30 ms, what is shown is never half a second old."""


class LullTimer(QTimer):
    """Fires once after a while in which nobody has put it off, or has been putting it off."""

    def __init__(self, fire: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._latest = 0.0
        self.setSingleShot(True)
        self.timeout.connect(fire)

    def put_off(self, wait: int) -> None:
        """Fire in so many milliseconds, at the latest `LONGEST` after it was first asked to.

        A wait that is longer is waited for once.
        """
        now = perf_counter()
        if not self.isActive():
            self._latest = now + max(wait, LONGEST) / 1000
        self.start(min(wait, max(0, int((self._latest - now) * 1000))))
