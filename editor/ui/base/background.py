"""Work beside the window: run a function in a thread, hear of its end on the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

SHUTDOWN_MS = 3000


class Executor(Protocol):
    """What runs the functions: a thread pool, or in tests the caller itself."""

    def start(self, runnable: QRunnable) -> None:
        """Run it, now or soon."""


class AtOnce:
    """An executor that runs everything at once, on the thread that asks."""

    def start(self, runnable: QRunnable) -> None:
        """Run it now."""
        runnable.run()


class _Relay(QObject):
    """Brings results across threads: its signals arrive on the thread it was made on."""

    ended = Signal(int, object, object)


class _Job(QRunnable):
    """One function call; holds no widget."""

    def __init__(self, number: int, function: Callable[[], Any], relay: _Relay) -> None:
        super().__init__()
        self._number = number
        self._function = function
        self._relay = relay

    def run(self) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            result = self._function()
        except Exception as problem:  # noqa: BLE001 - handed on, whatever it is
            error = problem
        self._relay.ended.emit(self._number, result, error)


class Background(QObject):
    """Runs functions beside the window; results come back in the order they end.

    A failure that the caller has no handler for is raised on the window's thread.
    """

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: QThreadPool | None = None
        if executor is None:
            self._pool = QThreadPool(self)
            self._pool.setMaxThreadCount(2)
            executor = self._pool
        self._executor = executor
        self._relay = _Relay()
        self._relay.ended.connect(self._end)
        self._waiting: dict[int, tuple[Callable[[Any], object], Callable[[Exception], object]]] = {}
        self._count = 0

    def run(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> int:
        """Start function() beside the window, then done(result) or failed(error); its number."""
        self._count += 1
        self._waiting[self._count] = (done, failed)
        self._executor.start(_Job(self._count, function, self._relay))
        return self._count

    def forget(self, number: int) -> None:
        """Let the work of that number end unheard."""
        self._waiting.pop(number, None)

    def shutdown(self) -> None:
        """Drop what has not begun, wait for what has, and hear of nothing any more."""
        self._waiting.clear()
        if self._pool is not None:
            self._pool.clear()
            self._pool.waitForDone(SHUTDOWN_MS)

    @Slot(int, object, object)
    def _end(self, number: int, result: Any, error: Exception | None) -> None:
        handlers = self._waiting.pop(number, None)
        if handlers is None:
            return
        done, failed = handlers
        if error is None:
            done(result)
        else:
            failed(error)
