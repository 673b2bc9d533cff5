"""What a word costs in articles of all lengths, and how much memory they take.

Each article has a process of its own, and what counts is the time of the processor: other
programs do not make the figures worse. Run with `./packaging/test -m bench -s`; a million words
take a quarter of an hour: `-m soak`.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.bench.figures import table
from tests.bench.material import ROOT, dev
from tests.bench.test_engine_speed import article, words

LENGTHS = (1_000, 10_000, 100_000)
MILLION = 1_000_000
GROWTH = 1.5
"""How much dearer a word of a long article may be than one of a short article."""
MEMORY = 400
"""MB."""

MEASURE = """
import sys, time
from pathlib import Path
from editor.engine.engine import Engine

warm, text = (Path(name).read_text("utf-8") for name in sys.argv[1:])
engine = Engine.load()
engine.analyse(warm)
before = time.process_time()
engine.analyse(text)
status = Path("/proc/self/status").read_text("ascii")
print(time.process_time() - before, int(status.partition("VmHWM:")[2].split()[0]) / 1024)
"""


def measured(folder, number: int) -> tuple[float, float]:
    """Seconds of processor time by a warm engine, and the most MB of the process."""
    # No text warms the engine up for itself.
    warm = words(2_000, dev("mild") + dev("science"))
    paths = []
    for name, text in (("warm", warm), ("text", article(number))):
        paths.append(folder / f"{name}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *map(str, paths)], cwd=ROOT, capture_output=True, check=True
    )
    seconds, peak = map(float, done.stdout.split())
    return seconds, peak


def judged(folder, lengths) -> None:
    found = {number: measured(folder, number) for number in lengths}
    rows = [
        [f"{number:,}", f"{1000 * seconds / number:.2f} ms", f"{seconds:.1f} s", f"{peak:.0f} MB"]
        for number, (seconds, peak) in found.items()
    ]
    table("Articles by a warm engine", ["words", "a word", "all", "most memory"], rows)
    each = [seconds / number for number, (seconds, _) in found.items()]
    assert max(each) <= GROWTH * each[0]
    assert max(peak for _, peak in found.values()) <= MEMORY


@pytest.mark.bench
@pytest.mark.timeout(1800)
def test_a_word_costs_the_same_in_long_articles(tmp_path):
    judged(tmp_path, LENGTHS)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_a_word_costs_the_same_in_a_million(tmp_path):
    judged(tmp_path, (LENGTHS[0], MILLION))
