"""Killed at any moment, the program loses nothing that its window had confirmed."""

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from editor.article.article import text_sha256
from editor.files import orphaned_journals, recover
from editor.files.journal.journal import RECORDS
from editor.review import replay_log

SITTING = Path(__file__).with_name("sitting.py")
DECISIONS = 200
TEXT = "Officials yesterday reported considerable progress about several harbour contracts.\n" * 25
TOGETHER = 2


def killed_after(folder, decisions, seconds, *options):
    """Run a sitting, kill it so long after so many decisions; what it confirmed by then."""
    folder.mkdir()
    article = folder / "story.txt"
    article.write_text(TEXT)
    numbers = (str(folder / "journals"), str(DECISIONS))
    command = [sys.executable, str(SITTING), str(article), *numbers, *options]
    home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | home) as program:
        lines = [program.stdout.readline() for _ in range(decisions)]
        assert all(lines), "the sitting ended by itself"
        time.sleep(seconds)
        program.send_signal(signal.SIGKILL)
        rest = program.stdout.read()
    whole = [line.split() for line in (b"".join(lines) + rest).split(b"\n")[:-1]]
    return [(int(count), text.decode()) for count, text in whole]


def check(folder, confirmed):
    """All that was confirmed is there, in its place; only an entry cut in two is told."""
    (left,) = orphaned_journals(folder / "journals")
    # The system may end a program between two pages of the file that it is writing.
    is_cut = not (left / RECORDS).read_bytes().endswith(b"\n")
    recovered = recover(left)
    recovered.journal.release()
    assert len(recovered.notes) == is_cut
    lines, text = confirmed[-1]
    assert len(recovered.log.lines()) >= lines
    until = replay_log(recovered.article, recovered.log.until(lines - 1))
    assert text_sha256(until.text) == text
    whole = recover(left)
    replay_log(whole.article, whole.log)
    whole.journal.release()
    temporary = [path for path in folder.rglob(".unspin-*.tmp") if path.parent == left]
    assert temporary == []


def kill_often(tmp_path, runs, seed, *options):
    chance = random.Random(seed)
    # Most are killed early, which is quick, some after their end.
    moments = [
        (1 + int(DECISIONS * chance.random() ** 5), chance.random() / 20) for _ in range(runs)
    ]

    def run(numbered):
        number, moment = numbered
        folder = tmp_path / f"run-{number}"
        confirmed = killed_after(folder, *moment, *options)
        check(folder, confirmed)
        return len(confirmed)

    with ThreadPoolExecutor(TOGETHER) as pool:
        confirmed = list(pool.map(run, enumerate(moments)))
    print(f"{runs} runs killed after {min(confirmed)} to {max(confirmed)} decisions, 0 lost")
    return confirmed


@pytest.mark.timeout(300)
def test_killed_at_random_moments(tmp_path):
    confirmed = kill_often(tmp_path, 50, 1)
    assert len(set(confirmed)) > 10  # at different moments, indeed


@pytest.mark.timeout(300)
def test_a_pasted_article_is_killed_at_random_moments(tmp_path):
    # Its first save, the tenth step, also writes the article itself.
    confirmed = kill_often(tmp_path, 12, 2, "pasted")
    assert len(set(confirmed)) > 3


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_killed_a_thousand_times(tmp_path):
    kill_often(tmp_path, 1000, int(time.time()))
