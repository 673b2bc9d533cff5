"""How long the engine takes, how much memory, and what other tools do on the same text.

Run with `./packaging/test -m bench -s`. The other tools are no part of the project: the README
says how to get them. Where one is missing the benchmark says so and measures the rest.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import time
from itertools import chain, cycle

import pytest

from editor.engine.engine import Engine
from editor.engine.text.sentences import paragraphs
from tests.bench.figures import Flags, flags, restores, table, touches
from tests.bench.material import ROOT, Text, dev
from tests.bench.other_tools import TOOLS, Missing, Pass

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

LOADING = 1.5
THOUSAND_WORDS = 1.0
PARAGRAPH = 0.1
"""Seconds."""
MEMORY = 400
"""MB."""
GROWTH = 1.5
"""How much dearer a word of a long article may be than one of a short article."""
LONG = (10_000, 30_000, 100_000)

MEASURE = """
import sys
from pathlib import Path

def megabytes():
    # Not ru_maxrss: a child begins with what its parent had.
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024

from editor.engine.engine import Engine

engine = Engine.load()
print(megabytes())
for path in sys.argv[1:]:
    engine.analyse(Path(path).read_text("utf-8"))
    print(megabytes())
"""


def words(number: int, texts) -> str:
    """So many words of the texts, over and over, by whole lines but for the last."""
    lines, found = [], 0
    for line in cycle(chain.from_iterable(text.text.splitlines() for text in texts)):
        parts = re.findall(r"\S+\s*", line)
        lines.append("".join(parts[: number - found]))
        found += len(parts)
        if found >= number:
            return "\n".join(lines)
    raise AssertionError("no texts")


def article(number: int) -> str:
    return words(number, dev("wholly spun") + dev("clean"))


def timed(work) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def test_loading():
    times = [timed(Engine.load) for _ in range(5)]
    table("Loading", ["first", "median of five"], [[f"{times[0]:.2f} s", f"{middle(times):.2f} s"]])
    assert times[0] <= LOADING


def test_a_thousand_words():
    """By an engine that was only just loaded, and again by the same one."""
    firsts, seconds = [], []
    for family in ("wholly spun", "mild", "clean"):
        text = words(1000, dev(family))
        engine = Engine.load()
        firsts.append(timed(lambda engine=engine, text=text: engine.analyse(text)))
        seconds.append(timed(lambda engine=engine, text=text: engine.analyse(text)))
    table(
        "1,000 words",
        ["", "wholly spun", "mild", "clean"],
        [
            [name, *(f"{one:.2f} s" for one in times)]
            for name, times in (("just loaded", firsts), ("again", seconds))
        ],
    )
    assert max(firsts) <= THOUSAND_WORDS


def test_time_is_linear_in_the_length():
    engine = Engine.load()
    engine.analyse(article(3_000))
    each = {}
    for number in (1_000, *LONG):
        text = article(number)
        each[number] = timed(lambda text=text: engine.analyse(text)) * 1000 / number
    table(
        "Long articles",
        ["words", "seconds per 1,000 words"],
        [[f"{number:,}", f"{seconds:.2f}"] for number, seconds in each.items()],
    )
    assert max(each[number] for number in LONG) <= GROWTH * each[LONG[0]]
    assert max(each.values()) <= THOUSAND_WORDS


def test_one_edited_paragraph_again():
    engine = Engine.load()
    texts = [*dev("seed article"), *dev("wholly spun")]
    times = []
    for text in texts:
        evidence = engine.survey(text.text)
        for low, high in paragraphs(text.text):
            edited = text.text[:high] + " Officials agreed." + text.text[high:]
            span = (low, high + len(" Officials agreed."))
            number = len(edited[slice(*span)].split())
            seconds = timed(lambda e=edited, s=span, ev=evidence: engine.suspects(e, s, ev))
            times.append((seconds, number))
    worst, longest = max(times), max(number for _, number in times)
    rows = [
        ["median", f"{1000 * middle(seconds for seconds, _ in times):.0f} ms"],
        [f"worst (of {worst[1]} words)", f"{1000 * worst[0]:.0f} ms"],
        [
            "per 100 words",
            f"{100_000 * sum(s for s, _ in times) / sum(n for _, n in times):.0f} ms",
        ],
    ]
    table(f"{len(times)} paragraphs of up to {longest} words, edited", ["", "time"], rows)
    usual = [seconds for seconds, number in times if number <= 100]
    assert middle(seconds for seconds, _ in times) <= PARAGRAPH
    assert max(usual) <= PARAGRAPH


def test_memory(tmp_path):
    paths = []
    for number in (1_000, 100_000):
        path = tmp_path / f"{number}.txt"
        path.write_text(article(number), encoding="utf-8")
        paths.append(str(path))
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *paths], cwd=ROOT, capture_output=True, check=True
    )
    peaks = [float(line) for line in done.stdout.split()]
    rows = [[f"{peak:.0f} MB" for peak in peaks]]
    table("Peak memory", ["loaded", "1,000 words", "100,000 words"], rows)
    assert max(peaks) <= MEMORY


def test_beside_other_tools():
    (seed,) = dev("seed article")
    number = len(seed.text.split())
    passes = {"Unspin": unspin(seed.text)}
    missing = []
    for name, tool in TOOLS.items():
        try:
            passes[name] = tool(seed.text)
        except Missing as error:
            missing.append(f"NOT COMPARED WITH {name}: {error}")
    restored = {name: counts(seed, one.found) for name, one in passes.items()}
    rows = [
        [name, len(one.found), *restored[name], f"{number / one.seconds:,.0f}"]
        for name, one in passes.items()
    ]
    heads = ["tool", "flags", "touch a span", "restore one", "words per second"]
    table(f"The seed article, {number} words, {len(seed.golds)} spans", heads, rows)
    for line in missing:
        print(f"\n!!! {line}")
    assert all(
        restored["Unspin"][1] > other[1] for name, other in restored.items() if name != "Unspin"
    )


def unspin(text: str) -> Pass:
    engine = Engine.load()
    started = time.perf_counter()
    analysis = engine.analyse(text)
    return Pass(time.perf_counter() - started, flags(text, analysis))


def counts(text: Text, found: Flags) -> tuple[int, int]:
    """How many spans flags touch, and how many any of their suggestions restores."""
    touched = restored = 0
    for gold in text.golds:
        here = [flag for flag in found if touches(flag, gold)]
        touched += bool(here)
        restored += any(restores(text, gold, flag, len(flag["suggestions"])) for flag in here)
    return touched, restored


def middle(times) -> float:
    return statistics.median(times)
