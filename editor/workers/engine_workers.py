"""The processes with the engine: one always, more for a long article."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final

from editor.engine.errors import ResourceError
from editor.program import cores
from editor.translatable import tr
from editor.workers.engine_process import EngineCall, EngineProcess, WorkerEnded
from editor.workers.messages import TEXTS

TRIES: Final = 3
"""How many times a question is put to processes that end over it. Set by hand: once may have been
another's fault, or that of the person who killed it."""
MOST: Final = max(1, cores() - 1)
"""The most processes: one core is the window's."""


class EngineWorkers:
    """Puts questions to processes, and starts another one where one has ended."""

    def __init__(
        self, command: Sequence[str], restarted: Callable[[], object], most: int = MOST
    ) -> None:
        """`restarted` is called, on any thread, when a process had to be replaced."""
        self._command = command
        self._restarted = restarted
        self.most = most
        self._lock = threading.Lock()
        """Held to change the list of processes."""
        self._processes: list[EngineProcess] = []
        self._closed = False
        self._texts: deque[tuple[str, int]] = deque(maxlen=TEXTS)
        self._numbers = itertools.count(1)

    @property
    def processes(self) -> list[EngineProcess]:
        """Those that run."""
        with self._lock:
            return list(self._processes)

    def start(self) -> str:
        """Start the first process; return what its engine lacks, in sentences.

        Raises ResourceError if there is no process with an engine, and what kept it from being
        loaded.
        """
        for _ in range(TRIES):
            with contextlib.suppress(WorkerEnded):
                return self._free().wait_loaded()
        raise ResourceError(_cannot())

    def ask(self, question: EngineCall) -> Any:
        """Return the answer. Raises what the engine raised, Cancelled, and what `start` does."""
        for _ in range(TRIES):
            process = self._free()
            try:
                return process.ask(question)
            except WorkerEnded:
                self._drop(process)
        raise ResourceError(_cannot())

    def number_of(self, text: str) -> int:
        """Return the number by which processes keep a text: the same for the same object."""
        with self._lock:
            for known, number in self._texts:
                if known is text:
                    return number
            self._texts.append((text, next(self._numbers)))
            return self._texts[-1][1]

    def widen(self, number: int) -> int:
        """Have so many processes, or as many as there may be; return how many."""
        number = min(number, self.most)
        # One that cannot be started is done without: the first does all, if it must.
        with self._lock, contextlib.suppress(OSError):
            while len(self._processes) < number and not self._closed:
                self._processes.append(EngineProcess(self._command))
        return number

    def narrow(self) -> None:
        """Have one process: each takes memory for an engine."""
        with self._lock:
            ended, self._processes = self._processes[1:], self._processes[:1]
        for process in ended:
            process.end()

    def close(self) -> None:
        """End all processes; no question is answered any more."""
        with self._lock:
            self._closed = True
            ended, self._processes = self._processes, []
        for process in ended:
            process.end()

    def _drop(self, process: EngineProcess) -> None:
        """Leave out a process that has ended; tell so unless it was ended here."""
        with self._lock:
            self._processes = [one for one in self._processes if one is not process]
        if not process.was_ended:
            self._restarted()

    def _free(self) -> EngineProcess:
        """Return the process with the least to do. Raises ResourceError, also once closed."""
        with self._lock:
            if self._closed:
                raise ResourceError(_cannot())
            self._processes = [one for one in self._processes if not one.has_ended]
            if not self._processes:
                try:
                    self._processes.append(EngineProcess(self._command))
                except OSError as error:
                    raise ResourceError(_not_started(error)) from error
            return min(self._processes, key=lambda one: (not one.is_loaded, one.busy))


def _not_started(error: OSError) -> str:
    return tr(
        "The process that looks for suspects cannot be started ({reason}). Close other programs, "
        "then try again; if that does not help, install Unspin again.",
        reason=error.strerror or str(error),
    )


def _cannot() -> str:
    return tr(
        "The process that looks for suspects ends again and again. Memory may be short: close "
        "other programs, then try again."
    )
