"""How long `unspin check` takes, with the start of the interpreter and the loading of the engine.

Run with `./packaging/test -m bench -s`.
"""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from editor.paths import resources_folder

pytestmark = pytest.mark.bench


def test_check_of_an_article():
    times = []
    for sample in sorted((resources_folder() / "samples").glob("*.txt")):
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "editor", "check", "--json", str(sample)],
            stdout=subprocess.DEVNULL,
            check=False,
        )
        times.append(time.perf_counter() - started)
        assert done.returncode == 1
        words = len(sample.read_text("utf-8").split())
        print(f"\n{sample.name:28} {words} words {times[-1]:6.2f} s", end="")
    print()
    assert max(times) < 2
