"""Background jobs: their outcome, progress, cancelling and shutdown, with real threads."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QThread

from editor.files.errors import ReadError
from editor.ui.base.background import Background, JobStopped


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.shutdown()


@pytest.fixture
def gate():
    """Holds jobs up until it is opened."""
    made = threading.Event()
    yield made
    made.set()


class Calls:
    """Records callbacks, and the thread they come on."""

    def __init__(self):
        self.done, self.failed, self.parts, self.dropped, self.threads = [], [], [], [], set()

    def on_done(self, result):
        self.threads.add(QThread.currentThread())
        self.done.append(result)

    def on_failed(self, error):
        self.threads.add(QThread.currentThread())
        self.failed.append(error)

    def on_part(self, part):
        self.threads.add(QThread.currentThread())
        self.parts.append(part)


def test_a_result_is_delivered_on_the_windows_thread(qtbot, background):
    calls = Calls()
    background.run(lambda: 6 * 7, calls.on_done, calls.on_failed)
    qtbot.waitUntil(lambda: calls.done == [42])
    assert calls.threads == {QThread.currentThread()}


def test_a_failure_is_delivered_on_the_windows_thread(qtbot, background):
    calls = Calls()
    background.run(lambda: 1 / 0, calls.on_done, calls.on_failed)
    qtbot.waitUntil(lambda: len(calls.failed) == 1)
    assert isinstance(calls.failed[0], ZeroDivisionError)
    assert calls.threads == {QThread.currentThread()}
    assert calls.done == []


def test_partial_results_are_delivered_in_order_before_the_end(qtbot, background):
    calls = Calls()
    background.run(lambda: iter(range(5)), calls.on_done, calls.on_failed, progress=calls.on_part)
    qtbot.waitUntil(lambda: calls.done == [None])
    assert calls.parts == [0, 1, 2, 3, 4]
    assert calls.threads == {QThread.currentThread()}


def test_what_a_job_tells_is_delivered_before_its_result(qtbot, background):
    def job(tell):
        for number in range(3):
            tell(number)
        return "done"

    calls = Calls()
    background.run(job, calls.on_done, calls.on_failed, told=calls.on_part)
    qtbot.waitUntil(lambda: calls.done == ["done"])
    assert calls.parts == [0, 1, 2]
    assert calls.threads == {QThread.currentThread()}


def test_a_failure_after_partial_results(qtbot, background):
    def parts():
        yield 1
        raise ValueError("half way")

    calls = Calls()
    background.run(parts, calls.on_done, calls.on_failed, progress=calls.on_part)
    qtbot.waitUntil(lambda: len(calls.failed) == 1)
    assert calls.parts == [1]


def test_a_stopped_job_that_ends_early_is_never_heard_of(qtbot, background, gate):
    stop, calls = threading.Event(), Calls()

    def job():
        gate.wait(3)
        if stop.is_set():
            raise JobStopped
        return "written"

    background.run(job, calls.on_done, calls.on_failed, stop=stop, dropped=calls.dropped.append)
    stop.set()
    gate.set()
    background.run(lambda: "next", calls.on_done, calls.on_failed)
    qtbot.waitUntil(lambda: calls.done == ["next"])
    background._pool.waitForDone()
    qtbot.wait(1)
    assert (calls.done, calls.failed, calls.dropped) == (["next"], [], [])


def test_an_unreadable_file_that_is_no_longer_wanted_is_no_news(qtbot, background, caplog):
    stop, ended = threading.Event(), threading.Event()
    stop.set()

    def fail(error):
        ended.set()
        raise error

    background.run(lambda: fail(ReadError("It is empty.")), print, print, stop=stop)
    qtbot.waitUntil(lambda: ended.is_set() and not background._jobs)
    assert caplog.records == []
    background.run(lambda: fail(ZeroDivisionError()), print, print, stop=stop)
    qtbot.waitUntil(lambda: not background._jobs)
    assert "failed after it was stopped" in caplog.text


def test_the_result_of_a_stopped_job_is_handed_back(qtbot, background, gate):
    stop, calls = threading.Event(), Calls()

    def job():
        gate.wait(3)
        return "opened"

    background.run(job, calls.on_done, calls.on_failed, stop=stop, dropped=calls.dropped.append)
    stop.set()
    gate.set()
    qtbot.waitUntil(lambda: calls.dropped == ["opened"])
    assert calls.done == []


def test_parts_that_are_on_their_way_when_the_job_is_stopped_are_dropped(qtbot, background):
    stop, calls = threading.Event(), Calls()
    background.run(
        lambda: iter("abc"), calls.on_done, calls.on_failed, stop=stop, progress=calls.on_part
    )
    background._pool.waitForDone()
    stop.set()
    qtbot.wait(1)
    assert (calls.parts, calls.done) == ([], [])


def test_at_most_as_many_jobs_run_at_once_as_there_are_threads(qtbot, qapp, gate):
    background = Background(threads=1)
    running, calls = [], Calls()

    def job(name):
        running.append(name)
        gate.wait(3)

    background.run(lambda: job("first"), calls.on_done, calls.on_failed)
    background.run(lambda: job("second"), calls.on_done, calls.on_failed)
    qtbot.waitUntil(lambda: running == ["first"])
    qtbot.wait(20)
    assert running == ["first"]
    gate.set()
    qtbot.waitUntil(lambda: len(calls.done) == 2)
    background.shutdown()


def test_nothing_is_delivered_after_a_shutdown(qtbot, background):
    calls = Calls()
    background.run(lambda: "last", calls.on_done, calls.on_failed)
    background.shutdown()
    qtbot.wait(1)
    assert calls.done == []


def test_a_job_that_is_over_keeps_nothing_alive(qtbot, background):
    class Article:
        def read(self):
            return 1

    article, calls = Article(), Calls()
    watched = weakref.ref(article)
    background.run(article.read, calls.on_done, calls.on_failed)
    del article
    qtbot.waitUntil(lambda: calls.done == [1])
    gc.collect()
    assert watched() is None
