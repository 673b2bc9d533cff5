"""From opening an article of 1,000 words to its first marks in the window, the engine being warm.

Run with `./packaging/test -m bench -s tests/bench/test_first_marks.py`. Beside the time that passed
stand the milliseconds of a processor that the window's process and that of the engine used in it:
they work in turn, so that on a machine with nothing else to do the two are about the same.
"""

import itertools
import os
import statistics
import time
from pathlib import Path

import pytest

from editor.program import worker_command
from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.bench.material import FAMILIES, dev
from tests.ui.whole_program import end_program, look_kept, start_as_users_do

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1200)]

WORDS = 1_000
ARTICLES = 8
"""The first warms the engine up."""
WANTED = 0.2


def articles():
    """Development texts one after the other, cut into articles at the ends of lines."""
    lines = [line for name in FAMILIES for one in dev(name) for line in one.text.split("\n")]
    while lines:
        words = list(itertools.accumulate(len(line.split()) for line in lines))
        size = 1 + sum(one < WORDS for one in words)
        yield "\n".join(lines[:size])
        lines = lines[size:]


def processor(pid):
    """Seconds of a processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_first_marks(qtbot, qapp, tmp_path):
    workers = EngineWorkers(worker_command({"work": "engine"}), lambda: None)
    engine = RemoteEngine.load(workers)
    with look_kept(qapp):
        program = start_as_users_do(tmp_path)
        window = program.window
        window.set_engine(engine)
        controller, view = window.controller, window.pages.article_view

        def used():
            return time.process_time() + sum(processor(one.id) for one in workers.processes)

        marked = []

        def look(_change):
            if not marked and any(controller.session.review.outline(*view.visible_span())):
                view.viewport().repaint()
                marked.append((time.perf_counter(), used()))

        def follow(session):
            if session is not None:
                session.changed.connect(look)

        controller.session_changed.connect(follow)
        times = []
        for number, text in enumerate(itertools.islice(articles(), ARTICLES)):
            path = tmp_path / f"{number}.txt"
            path.write_text(text, "utf-8")
            marked.clear()
            began = time.perf_counter(), used()
            controller.open(path)
            qtbot.waitUntil(lambda: bool(marked), timeout=60_000)
            times.append([one - other for one, other in zip(marked[0], began, strict=True)])
            qtbot.waitUntil(lambda: not controller.analysing.is_looking, timeout=60_000)
        end_program(program)
    workers.close()
    passed, worked = zip(*times[1:], strict=True)
    for name, seconds in (("passed", passed), ("of a processor", worked)):
        print(
            f"\nfirst marks after {1000 * statistics.median(seconds):.0f} ms {name} "
            f"({', '.join(f'{1000 * one:.0f}' for one in sorted(seconds))})"
        )
    assert statistics.median(worked) < WANTED
