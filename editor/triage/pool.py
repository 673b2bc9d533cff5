"""Processes that answer questions, one at a time each: a pool that survives theirs.

Each worker is this program once more, spoken to in lines of JSON over its standard input and
output. That is all the standard library's pools do not do: a worker that is killed costs its own
question one more try and nothing else, one whose program is gone reads the end of its input and
ends, and no part that could reach a network is loaded (multiprocessing loads sockets).
"""

from __future__ import annotations

import contextlib
import itertools
import json
import queue
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from editor.files.errors import reason
from editor.program import start_worker
from editor.translatable import of_data, tr

TRIES: Final = 2
"""How many times a question is put to a worker that dies of it. Set by hand: the first time it may
have been another's fault."""
AHEAD: Final = 2
"""Questions for each worker, the one at work included: none waits for the asker."""
PATIENCE: Final = 0.5
"""Seconds between two looks at whether the asker wants no more. Set by hand."""
ENDING: Final = 2.0
"""Seconds that a worker may take to end by itself. Set by hand."""


class PoolError(Exception):
    """No worker can be started; the text is the message."""


class Crashed(NamedTuple):
    """In place of an answer: every worker that was asked died of it."""

    why: str
    """A clause."""


class Answered(NamedTuple):
    """A question and its answer; both are whatever JSON can hold."""

    question: Any
    answer: Any
    """Or Crashed."""


class Pool:
    """Puts questions to workers, which are started as they are needed. For one use."""

    def __init__(self, command: Sequence[str], jobs: int) -> None:
        self._command = command
        self._jobs = max(1, jobs)
        self._questions: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[Answered | PoolError] = queue.SimpleQueue()
        self._ends = threading.Event()
        self._lanes: list[_Lane] = []

    def answers(self, questions: Iterable[Any], check: Callable[[], None]) -> Iterator[Answered]:
        """Yield the answers as they come; not many more questions are taken than have answers.

        `check` is called now and then and may raise to end it; workers are then killed. Raises
        PoolError.
        """
        waiting = iter(questions)
        asked = 0
        try:
            for question in itertools.islice(waiting, self._jobs * AHEAD):
                self._ask(question)
                asked += 1
            while asked:
                answered = self._next(check)
                asked -= 1
                yield answered
                for question in itertools.islice(waiting, 1):
                    self._ask(question)
                    asked += 1
        finally:
            self._close()

    def _ask(self, question: Any) -> None:
        self._questions.put(question)
        if len(self._lanes) < self._jobs:
            lane = _Lane(self._command, self._questions, self._answers, self._ends)
            self._lanes.append(lane)
            lane.start()

    def _next(self, check: Callable[[], None]) -> Answered:
        while True:
            check()
            try:
                found = self._answers.get(timeout=PATIENCE)
            except queue.Empty:
                continue
            if isinstance(found, PoolError):
                raise found
            return found

    def _close(self) -> None:
        self._ends.set()
        for lane in self._lanes:
            self._questions.put(None)
            lane.stop()
        for lane in self._lanes:
            lane.join()


class _Lane(threading.Thread):
    """Keeps one worker busy, and starts another where it died."""

    def __init__(
        self,
        command: Sequence[str],
        questions: queue.SimpleQueue[Any],
        answers: queue.SimpleQueue[Answered | PoolError],
        ends: threading.Event,
    ) -> None:
        super().__init__(daemon=True)
        self._command = command
        self._questions = questions
        self._answers = answers
        self._ends = ends
        self._worker: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        """Held to start or drop the worker: `stop` must find every one that runs."""

    def run(self) -> None:
        try:
            while (question := self._questions.get()) is not None and not self._ends.is_set():
                self._answers.put(Answered(question, self._answer(question)))
        except PoolError as error:
            self._answers.put(error)
        finally:
            self._drop()

    def stop(self) -> None:
        """Kill the worker, from another thread; this one then sees the end of its output."""
        with self._lock:
            if self._worker is not None:
                self._worker.kill()

    def _answer(self, question: Any) -> Any:
        why = ""
        for _ in range(TRIES):
            line = _asked(self._worker or self._start(), question)
            if line:
                return _answer_in(line)
            why = _why(self._drop())
        return Crashed(why)

    def _start(self) -> subprocess.Popen[bytes]:
        """Start a worker and wait until it is ready. Raises PoolError."""
        why = ""
        for _ in range(TRIES):
            with self._lock:
                if self._ends.is_set():
                    break
                worker = self._worker = _started(self._command)
            hello = _line(worker)
            if hello:
                _answer_in(hello)
                return worker
            why = _why(self._drop())
        raise PoolError(tr("A worker ends as soon as it is started: {why}.", why=why))

    def _drop(self) -> int | None:
        """End the worker, which may be dead; return its exit status."""
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is None:
            return None
        for pipe in (worker.stdin, worker.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what it did not take any more
                    pipe.close()
        try:
            return worker.wait(ENDING)  # by itself, if it is sound: there are no more questions
        except subprocess.TimeoutExpired:
            worker.kill()
            return worker.wait()


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return start_worker(command)
    except OSError as error:
        raise PoolError(
            tr("{program} cannot be started: {why}.", program=command[0], why=reason(error))
        ) from error


def _asked(worker: subprocess.Popen[bytes], question: Any) -> bytes:
    """Return the line with the answer; b"" if the worker died."""
    if worker.stdin is None:
        return b""
    try:
        worker.stdin.write(json.dumps(question).encode() + b"\n")
        worker.stdin.flush()
    except OSError:  # it died
        return b""
    return _line(worker)


def _line(worker: subprocess.Popen[bytes]) -> bytes:
    """Return the next whole line of a worker; b"" if it died."""
    if worker.stdout is None:
        return b""
    line = worker.stdout.readline()
    return line if line.endswith(b"\n") else b""


def _answer_in(line: bytes) -> Any:
    """Return the answer in a line; raises PoolError if no worker can do better."""
    told = json.loads(line)
    if "failed" in told:
        raise PoolError(of_data(told["failed"]))
    return told["answer"]


def _why(status: int | None) -> str:
    """Return how a worker ended, as a clause."""
    if status is not None and status < 0:
        return tr("its process was ended by signal {number}", number=-status)
    return tr("its process ended with status {status}", status=str(status))
