"""How much memory all processes take while 100,000 words are analysed, and after it.

Run with `./packaging/test -m bench -s tests/bench/test_memory.py`. What processes share is divided
among them (Linux counts that: PSS), so the figures of all of them may be added up. The window is a
process of its own here, as it is for users: pytest and the marked texts take 28 MB.
"""

import json
import os
import subprocess
import sys

import pytest

from tests.bench.material import ROOT, book

pytestmark = [pytest.mark.bench, pytest.mark.timeout(3600)]

WORDS = 100_000
MOST = 400
"""MB."""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux counts what is shared")
def test_all_processes_with_a_book(tmp_path):
    path = tmp_path / "book.txt"
    path.write_text(book(WORDS), "utf-8")
    window = [sys.executable, "-m", "tests.bench.window_alone", path, tmp_path]
    ended = subprocess.run(
        window,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        check=True,
    )
    looks = [json.loads(line) for line in ended.stdout.splitlines()]
    rows, most = [], 0.0
    for name, suspects, window, engines in looks:
        every = window[0] + sum(shares for shares, _ in engines)
        told = [f"{shares:.0f} ({own:.0f})" for shares, own in (window, *engines)]
        rows.append((name, suspects, told[0], " + ".join(told[1:]), f"{every:.0f}"))
        most = max(most, every)
    print("\nMemory in MB\n\n|  | suspects | window (its own) | engines (their own) | all |")
    print("|---|---|---|---|---|")
    for row in (rows[0], *rows[1 : -1 : max(1, len(rows) // 6)], rows[-1]):
        print("|", " | ".join(map(str, row)), "|")
    assert most < MOST
