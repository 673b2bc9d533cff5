"""The window with the engine in a process of its own."""

import os
import sys
import time

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from editor.engine.errors import ResourceError
from editor.ui.window import application
from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import PhraseEngine, end_program, look_kept, start_program
from tests.workers.small_engine import COMMAND


@pytest.fixture
def remote(window):
    """An engine whose replaced processes the window is told of."""
    workers = EngineWorkers(COMMAND, window.controller.analysing.restarted.emit)
    window.controller.analysing.closing.connect(workers.close)
    yield RemoteEngine.load(workers)
    workers.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_process_is_told_and_nothing_is_lost(window, remote, qtbot, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text(f"The OFFICERS went.\n\nThey DIE {tmp_path / 'died'} THERE too.\n")
    window.controller.open(story)
    session = window.controller.session
    window.set_engine(remote)
    assert (tmp_path / "died").exists()
    found = [item.text for item in session.review.items()]
    assert found == ["OFFICERS", "DIE", "THERE"]
    qtbot.waitUntil(lambda: len(messages_of(window)) == 1)
    (words,) = messages_of(window)
    assert words.startswith("The process that looks for suspects ended unexpectedly.")


def test_closing_the_window_ends_the_processes(window, remote, story):
    window.controller.open(story)
    window.set_engine(remote)
    process = remote._workers.processes[0]
    window.controller.discard()
    window.close()
    assert process.has_ended


def test_an_engine_that_cannot_be_started_is_told_and_tried_again(program, story, monkeypatch):
    window = program.window
    window.controller.open(story)
    commands = iter([["/no such program"], COMMAND])
    monkeypatch.setattr(application, "worker_command", lambda _options: next(commands))
    program.load_engine()
    (words,) = messages_of(window)
    assert words.startswith("No suspects can be found: The process that looks for suspects cannot")
    window.pages.article_view.insertPlainText("OUR ")
    assert window.controller.session.review.text.startswith("OUR ")
    window.messages.findChild(QPushButton, "message_action").click()
    assert [item.text for item in window.controller.session.review.items()] == ["OUR"]
    assert messages_of(window) == ["nothing"]  # of what the small engine lacks


class BrokenEngine(PhraseEngine):
    def __init__(self, error):
        self._error = error

    def survey(self, text, cancelled=None):
        raise self._error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ResourceError("Memory may be short."), "Memory may be short."),
        (ValueError("a number"), "ValueError: a number."),
        (MemoryError(), "MemoryError."),
    ],
)
def test_an_analysis_that_fails_says_why(window, story, error, told):
    window.controller.open(story)
    window.set_engine(BrokenEngine(error))
    assert messages_of(window) == [f"The analysis failed: {told}"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals to processes")
def test_closing_the_window_does_not_wait_for_an_engine_that_is_loaded(
    tmp_path, answers, resources, qapp, monkeypatch
):
    mark = tmp_path / "process"
    never_ready = (
        "import os, sys, time; from pathlib import Path\n"
        "Path(sys.argv[1]).write_text(f'{os.getpid()} ')\n"
        "time.sleep(60)"
    )
    command = [sys.executable, "-c", never_ready, str(mark)]
    monkeypatch.setattr(application, "worker_command", lambda _options: command)
    with look_kept(qapp):
        threads = QThreadPool()
        program = start_program(tmp_path, answers, resources, executor=threads)
        program.load_engine()
        while not (mark.exists() and mark.read_text().endswith(" ")):
            time.sleep(0.01)
        begun = time.monotonic()
        end_program(program)
        assert threads.waitForDone(30_000)
        assert time.monotonic() < begun + 20
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
