"""The window with an article and its engine, and nothing that tests load beside them.

Run by `test_memory.py` with an article and an empty folder: prints a line of JSON at each look.
"""

import json
import os
import re
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from editor.program import worker_command
from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.ui.whole_program import end_program, start_as_users_do

SOON = 50
"""Milliseconds between two looks at whether the article is open."""
EVERY = 10_000
"""Milliseconds between two looks at the memory."""


def megabytes(process):
    """What a process takes, and how much of that it has for itself."""
    read = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    return [
        sum(int(size) for size in re.findall(rf"^{kind}: +(\d+)", read, re.MULTILINE)) / 1024
        for kind in ("Pss", r"Private_\w+")
    ]


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def look(name, suspects, workers):
    """Print what the window takes, and what each engine does."""
    engines = [megabytes(one.id) for one in workers.processes]
    print(json.dumps([name, suspects, megabytes(os.getpid()), engines]), flush=True)


def main(article, folder):
    workers = EngineWorkers(worker_command({"work": "engine"}), lambda: None)
    program = start_as_users_do(Path(folder))
    window = program.window
    window.controller.open(Path(article))
    while window.controller.session is None:
        wait(SOON)
    engine = RemoteEngine.load(workers)
    look("opened", 0, workers)
    done = []
    window.controller.analysing.finished.connect(lambda: done.append(True))
    window.set_engine(engine)
    review = window.controller.session.review
    while not done:
        wait(EVERY)
        look("at work", review.counts().total, workers)
    end_program(program)
    workers.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
