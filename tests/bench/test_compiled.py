"""The engine compiled, as wheels and bundles have it: the same suspects, in how much less time.

Needs a C compiler and Python's headers (Debian's gcc and python3-dev); compiles for a minute.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from tests.bench.figures import table
from tests.bench.material import ROOT, dev

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

ROUNDS = 3
FAMILIES = ("seed article", "wholly spun", "mild", "science", "clean", "all of these")
ANALYSE = """
import hashlib, json, sys, time
from editor.engine.engine import Engine
from editor.engine.reading import decoding

engine = Engine.load()
texts = json.load(sys.stdin)
found = hashlib.sha256()
main, both, words = time.thread_time(), time.process_time(), 0
for text in texts:
    for suspect in engine.analyse(text).suspects:
        found.update(repr(suspect).encode())
    words += len(text.split())
main, both = time.thread_time() - main, time.process_time() - both
print(json.dumps([decoding.__file__, found.hexdigest(), main / words * 1000, both / words * 1000]))
"""


def analysed(tree, texts):
    done = subprocess.run(
        [sys.executable, "-c", ANALYSE],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PYTHONHASHSEED": "0", "PATH": "/usr/bin"},
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_compiled_it_finds_the_same_faster(tmp_path):
    tree = tmp_path / "tree"
    shutil.copytree(ROOT / "editor", tree / "editor", ignore=shutil.ignore_patterns("__pycache__"))
    (tree / "resources").symlink_to(ROOT / "resources")
    script = ROOT / "packaging" / "compiled" / "compiling.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], cwd=tree, check=True)
    shutil.copytree(tmp_path / "lib", tree, dirs_exist_ok=True)

    texts = [text.text for family in FAMILIES for text in dev(family)]
    rounds = [(analysed(ROOT, texts), analysed(tree, texts)) for _ in range(ROUNDS)]
    sources, compiled = (min(each, key=lambda one: one[3]) for each in zip(*rounds, strict=True))
    assert compiled[0].endswith(".so")
    assert sources[0].endswith(".py")
    table(
        "The engine, from source and compiled",
        ["ms of processor time a word", "source", "compiled"],
        [
            ["without the encoder's threads", f"{sources[2]:.3f}", f"{compiled[2]:.3f}"],
            ["all", f"{sources[3]:.3f}", f"{compiled[3]:.3f}"],
        ],
    )
    assert compiled[1] == sources[1]
    assert compiled[3] < sources[3]
