"""Work that would hold the window up, done a part at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, Slot

from editor.ui.base.lull_timer import LullTimer

PART_SECONDS: Final = 0.004
"""Seconds of work in one turn of the event loop. Set by hand: where three do their work at once, a
key still waits less than a frame."""


class InParts(QObject):
    """Does one piece of work at a time: that which `begin` returns, step by step."""

    def __init__(self, begin: Callable[[], Iterator[None]], parent: QObject) -> None:
        super().__init__(parent)
        self._begin = begin
        self._rest: Iterator[None] | None = None
        self._timer = LullTimer(self._go_on, self)

    @property
    def is_under_way(self) -> bool:
        """Whether work is waiting or has begun."""
        return self._timer.isActive()

    def start(self, wait: int = 0) -> None:
        """Begin the work, or go on with what has begun, in that many milliseconds.

        Work that is put off again and again begins after a while, and then ends.
        """
        self._timer.put_off(wait)

    def stop(self) -> None:
        """Drop the work, what was done of it included."""
        self._timer.stop()
        self._rest = None

    def finish(self) -> None:
        """Do all that is left of the work now, or all of it if it has not begun."""
        self._timer.stop()
        for _ in self._rest or self._begin():
            pass
        self._rest = None

    @Slot()
    def _go_on(self) -> None:
        end = time.perf_counter() + PART_SECONDS
        self._rest = self._rest or self._begin()
        for _ in self._rest:
            if time.perf_counter() >= end:
                self._timer.start(0)
                return
        self._rest = None
