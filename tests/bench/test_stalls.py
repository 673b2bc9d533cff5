"""How long the window's thread is held up while 100,000 words are analysed.

Run with `./packaging/test -m bench -s tests/bench/test_stalls.py`. A timer of a millisecond beats
in the window; a stall is the time between two beats. What the window's thread waited for a
processor, since other programs on the machine had it, is taken off (Linux counts that). Beside each
stand the milliseconds of the processor that it used itself in it: for what is missing, it waited
for the interpreter's lock. The first line has the same before the analysis begins.
"""

import statistics
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from editor.engine.engine import Engine
from editor.program import worker_command
from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.bench.material import book
from tests.ui.whole_program import end_program, look_kept, start_as_users_do

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1200)]

WORDS = 100_000


class Heart:
    """Beats in the window's thread."""

    def __init__(self):
        self.stalls = []
        self._last = _now()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def longest(self):
        """The five longest stalls, in words."""
        five = sorted(self.stalls, reverse=True)[:5]
        return ", ".join(f"{1000 * wall:.0f} ms ({1000 * own:.0f} its own)" for wall, own in five)

    def _beat(self):
        now = _now()
        self.stalls.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now


def _now():
    """Seconds that passed, without those of waiting for a processor; and of this thread's work."""
    waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]
    return time.perf_counter() - int(waited) / 1e9, time.thread_time()


@pytest.fixture(params=["thread", "process"])
def engine(request):
    if request.param == "thread":
        yield Engine.load()
        return
    workers = EngineWorkers(worker_command({"work": "engine"}), lambda: None)
    yield RemoteEngine.load(workers)
    workers.close()


def test_window_is_alive_while_a_book_is_analysed(qtbot, qapp, tmp_path, engine):
    path = tmp_path / "book.txt"
    path.write_text(book(WORDS), "utf-8")
    with look_kept(qapp):
        program = start_as_users_do(tmp_path)
        window = program.window
        window.controller.open(path)
        qtbot.waitUntil(lambda: window.controller.session is not None, timeout=60_000)
        qtbot.wait(500)
        heart = Heart()
        qtbot.wait(10_000)
        print(f"\nwithout an analysis: {heart.longest()}")
        done = []
        window.controller.analysing.finished.connect(lambda: done.append(True))
        started = time.perf_counter()
        window.set_engine(engine)
        heart = Heart()
        review = window.controller.session.review
        qtbot.waitUntil(lambda: review.counts().total > 0, timeout=600_000)
        first = time.perf_counter() - started
        qtbot.waitUntil(lambda: bool(done), timeout=600_000)
        end_program(program)
    print(f"first suspects after {first:.2f} s; {len(heart.stalls)} beats")
    print(f"median beat {1000 * statistics.median(one for one, _ in heart.stalls):.1f} ms")
    print(f"longest stalls: {heart.longest()}")
