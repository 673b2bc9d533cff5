"""How much memory all processes take while 100,000 words are analysed, and after it.

Run with `./packaging/test -m bench -s tests/bench/test_memory.py`. What processes share is divided
among them (Linux counts that: PSS), so the figures of all of them may be added up. Nothing here may
import the engine: the window's process does not.
"""

import os
import re
import sys
from pathlib import Path

import pytest

from editor.program import worker_command
from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.bench.material import book
from tests.ui.whole_program import end_program, look_kept, start_as_users_do

pytestmark = [pytest.mark.bench, pytest.mark.timeout(3600)]

WORDS = 100_000
MOST = 400
"""MB."""
EVERY = 10_000
"""Milliseconds between two looks."""


def megabytes(process):
    """What a process takes, and how much of that it has for itself."""
    read = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    shares, own = (
        sum(int(size) for size in re.findall(rf"^{kind}: +(\d+)", read, re.MULTILINE)) / 1024
        for kind in ("Pss", r"Private_\w+")
    )
    return shares, own


@pytest.mark.skipif(sys.platform != "linux", reason="Linux counts what is shared")
def test_all_processes_with_a_book(qtbot, qapp, tmp_path):
    path = tmp_path / "book.txt"
    path.write_text(book(WORDS), "utf-8")
    workers = EngineWorkers(worker_command({"work": "engine"}), lambda: None)
    rows = []

    def look(name, suspects):
        engines = [megabytes(one.id) for one in workers.processes]
        window, own = megabytes(os.getpid())
        every = window + sum(shares for shares, _ in engines)
        told = [f"{shares:.0f} ({alone:.0f})" for shares, alone in [(window, own), *engines]]
        rows.append((name, suspects, told[0], " + ".join(told[1:]), f"{every:.0f}"))
        return every

    with look_kept(qapp):
        program = start_as_users_do(tmp_path)
        window = program.window
        window.controller.open(path)
        qtbot.waitUntil(lambda: window.controller.session is not None, timeout=60_000)
        engine = RemoteEngine.load(workers)
        look("opened", 0)
        done = []
        window.controller.analysing.finished.connect(lambda: done.append(True))
        window.set_engine(engine)
        review = window.controller.session.review
        most = 0.0
        while not done:
            qtbot.wait(EVERY)
            most = max(most, look("at work", review.counts().total))
        end_program(program)
    workers.close()
    print("\nMemory in MB\n\n|  | suspects | window (its own) | engines (their own) | all |")
    print("|---|---|---|---|---|")
    for row in (rows[0], *rows[1 : -1 : max(1, len(rows) // 6)], rows[-1]):
        print("|", " | ".join(map(str, row)), "|")
    assert most < MOST
