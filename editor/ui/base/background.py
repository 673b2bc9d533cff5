"""Background jobs: functions that run on worker threads and report to the window's thread."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from editor.engine.errors import Cancelled
from editor.files.errors import FileError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

log = logging.getLogger(__name__)

SHUTDOWN_MS = 3000
"""How long a shutdown waits for jobs that are running."""
THREADS = 2
"""Jobs that run at the same time unless the caller asks for another number."""


class JobStopped(Exception):
    """Raised by a job's function to end early once its `stop` event is set."""


def stopper(stop: threading.Event) -> Callable[[], None]:
    """Return a function that raises JobStopped once `stop` is set."""

    def check() -> None:
        if stop.is_set():
            raise JobStopped

    return check


class Executor(Protocol):
    """Starts runnables: a thread pool, or in tests the calling thread."""

    def start(self, runnable: QRunnable) -> None:
        """Run it, now or later."""


class _Outbox(QObject):
    """Carries results across threads: slots run on the thread that created it."""

    progressed = Signal(int, object)
    """Job number, partial result."""
    ended = Signal(int, object, object)
    """Job number, result, exception or None."""


class _Job(QRunnable):
    """One function call on a worker thread. Holds no callback, hence no widget."""

    def __init__(
        self,
        number: int,
        function: Callable[..., Any],
        outbox: _Outbox,
        *,
        in_parts: bool,
        tells: bool,
    ) -> None:
        super().__init__()
        self._number = number
        self._function = function
        self._outbox = outbox
        self._in_parts = in_parts
        self._tells = tells

    def run(self) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            if self._in_parts:
                for part in self._function():
                    self._tell(part)
            elif self._tells:
                result = self._function(self._tell)
            else:
                result = self._function()
        except Exception as problem:  # noqa: BLE001 - delivered to the caller's `failed`
            error = problem
        # The pool may keep the runnable for a while; it must not keep the article in it alive.
        del self._function
        self._outbox.ended.emit(self._number, result, error)

    def _tell(self, part: Any) -> None:
        self._outbox.progressed.emit(self._number, part)


class _Callbacks(NamedTuple):
    """The callbacks of one job, called on the window's thread, and its stop event."""

    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    progress: Callable[[Any], object] | None
    dropped: Callable[[Any], object] | None
    stop: threading.Event | None

    @property
    def is_stale(self) -> bool:
        return self.stop is not None and self.stop.is_set()


class Background(QObject):
    """Runs functions off the window's thread and calls back on it, in the order they end."""

    def __init__(
        self,
        executor: Executor | None = None,
        parent: QObject | None = None,
        *,
        threads: int = THREADS,
    ) -> None:
        """Without an executor, jobs run on a thread pool with this number of threads."""
        super().__init__(parent)
        self._pool: QThreadPool | None = None
        if executor is None:
            self._pool = QThreadPool(self)
            self._pool.setMaxThreadCount(threads)
            executor = self._pool
        self._executor = executor
        self._outbox = _Outbox()
        self._outbox.progressed.connect(self._progress)
        self._outbox.ended.connect(self._end)
        self._jobs: dict[int, _Callbacks] = {}
        self._count = 0

    def run(
        self,
        function: Callable[..., Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        *,
        stop: threading.Event | None = None,
        progress: Callable[[Any], object] | None = None,
        told: Callable[[Any], object] | None = None,
        dropped: Callable[[Any], object] | None = None,
    ) -> None:
        """Call function() on a worker thread, then done(result) or failed(exception).

        Setting `stop` makes the job stale: from then on none of the callbacks is called, except
        dropped(result) if the function returns a result after all. The function may poll
        `stop.is_set` to end early. With `progress`, the function must return an iterator: each
        item is passed to progress(item), and done() gets None. With `told`, the function is called
        as function(tell): whatever it tells is passed to told(…).
        """
        self._count += 1
        self._jobs[self._count] = _Callbacks(done, failed, progress or told, dropped, stop)
        parts, tells = progress is not None, told is not None
        job = _Job(self._count, function, self._outbox, in_parts=parts, tells=tells)
        self._executor.start(job)

    def shutdown(self) -> None:
        """Discard jobs that have not begun, wait for running ones, make no more callbacks."""
        self._jobs.clear()
        if self._pool is not None:
            self._pool.clear()
            self._pool.waitForDone(SHUTDOWN_MS)

    @Slot(int, object)
    def _progress(self, number: int, part: Any) -> None:
        job = self._jobs.get(number)
        if job is not None and job.progress is not None and not job.is_stale:
            job.progress(part)

    @Slot(int, object, object)
    def _end(self, number: int, result: Any, error: Exception | None) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if not job.is_stale:
            job.done(result) if error is None else job.failed(error)
        elif error is None and job.dropped is not None:
            job.dropped(result)
        elif error is not None and not isinstance(error, JobStopped | Cancelled | FileError):
            # That a file could not be read which is no longer wanted is nobody's concern.
            log.error("a job failed after it was stopped", exc_info=error)
