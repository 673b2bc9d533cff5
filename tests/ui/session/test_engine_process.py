"""The window with the engine in a process of its own."""

import sys

import pytest

from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.ui.what_is_seen import messages_of
from tests.workers.small_engine import COMMAND


@pytest.fixture
def remote(window):
    """An engine whose replaced processes the window is told of."""
    workers = EngineWorkers(COMMAND, window.controller.analysing.restarted.emit)
    engine = RemoteEngine(workers, workers.start())
    yield engine
    engine.close()


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
