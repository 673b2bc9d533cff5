"""One worker process with the engine, as the window's process sees it."""

from __future__ import annotations

import contextlib
import itertools
import pickle
import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from editor.engine.errors import Cancelled
from editor.engine.text.pairs import Pair
from editor.program import start_worker
from editor.workers.messages import READY, TEXTS, Ask, Cancel, KeepText, Reply, UsePairs

PATIENCE: Final = 0.02
"""Seconds between two looks at whether the asker wants no more. Set by hand."""
ENDING: Final = 2.0
"""Seconds that a process which was killed may take to end. Set by hand."""


class WorkerEnded(Exception):
    """The process ended before it answered."""


class EngineCall(NamedTuple):
    """A call of a method of the engine: with a text, then these arguments."""

    method: str
    text: str
    number: int
    """Of the text, by which workers keep it."""
    pairs: tuple[Pair, ...]
    """Those that the engine shall know."""
    arguments: tuple[Any, ...]
    options: dict[str, Any]
    cancelled: Callable[[], bool] | None = None


class EngineProcess:
    """Loads the engine as soon as it is made; answers questions of several threads at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        """Raises OSError if it cannot be started."""
        self._process = start_worker(command)
        self._writing = threading.Lock()
        self._numbers = itertools.count(READY + 1)
        self._ready: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        self._waiting: dict[int, queue.SimpleQueue[Reply]] = {READY: self._ready}
        self._why_ended: Exception = WorkerEnded()
        """What those are told who wait when it ends: why its engine was not loaded, if it says."""
        self._texts: deque[int] = deque(maxlen=TEXTS)
        self._pairs: tuple[Pair, ...] = ()
        self.is_loaded = False
        self.was_ended = False
        """Whether it ends because it was told to."""
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def busy(self) -> int:
        """The number of questions without an answer."""
        return len(self._waiting)

    @property
    def has_ended(self) -> bool:
        """Whether the process is gone."""
        return self._process.poll() is not None

    @property
    def id(self) -> int:
        """The number by which the system knows the process."""
        return self._process.pid

    def wait_loaded(self) -> str:
        """Wait until the engine is loaded; return what it lacks, in sentences.

        Raises WorkerEnded, and what kept the engine from being loaded.
        """
        lacking: str = _result(self._ready.get())
        return lacking

    def ask(self, question: EngineCall) -> Any:
        """Return the answer.

        Raises what the engine raised, what kept it from being loaded, Cancelled and WorkerEnded.
        """
        answer: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        # A pipe that is closed: it died, or was ended. Then the listener tells all who wait.
        with self._writing, contextlib.suppress(OSError, ValueError):
            number = next(self._numbers)
            self._waiting[number] = answer
            self._send_what_it_needs(question)
            told = (question.method, question.number, question.arguments, question.options)
            self._send(Ask(number, *told, question.cancelled is not None))
        while True:
            try:
                return _result(answer.get(timeout=PATIENCE))
            except queue.Empty:
                if question.cancelled is not None and question.cancelled():
                    self._cancel(number)
                    raise Cancelled from None

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.was_ended = True
        self._process.kill()
        self._listener.join(ENDING)

    def _send_what_it_needs(self, question: EngineCall) -> None:
        if question.number not in self._texts:
            self._send(KeepText(question.number, question.text))
            self._texts.append(question.number)
        if question.pairs is not self._pairs:
            self._send(UsePairs(question.pairs))
            self._pairs = question.pairs

    def _send(self, message: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.write(pickle.dumps(message))  # whole, or nothing
            self._process.stdin.flush()

    def _cancel(self, number: int) -> None:
        self._waiting.pop(number, None)
        with self._writing, contextlib.suppress(OSError, ValueError):
            self._send(Cancel(number))

    def _listen(self) -> None:
        """Hand out answers until the process ends; then those who still wait are told."""
        try:
            while self._process.stdout is not None:
                answer = pickle.load(self._process.stdout)  # noqa: S301 from our own process
                self.is_loaded = True
                if answer.number == READY and answer.error is not None:
                    self._why_ended = answer.error
                waiting = self._waiting.pop(answer.number, None)
                if waiting is not None:
                    waiting.put(answer)
        except Exception:  # noqa: BLE001 an end, or what makes no sense: told all the same
            self._tell_ended()

    def _tell_ended(self) -> None:
        self._process.kill()  # it lives still if it was not understood
        self._process.wait()
        with self._writing:
            left, self._waiting = self._waiting, _Ended(self._why_ended)
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # what it did not take any more
                        pipe.close()
        for number, waiting in left.items():
            waiting.put(Reply(number, error=self._why_ended))


class _Ended(dict[int, Any]):
    """In place of those who wait, once nobody can be answered any more."""

    def __init__(self, why: Exception) -> None:
        super().__init__()
        self._why = why

    def __setitem__(self, number: int, waiting: Any) -> None:
        waiting.put(Reply(number, error=self._why))


def _result(answer: Reply) -> Any:
    if answer.error is not None:
        raise answer.error
    return answer.result
