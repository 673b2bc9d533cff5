"""How fast a folder is triaged, by how many cores, and what memory that takes as it goes on.

    python -m tests.bench.triaged FOLDER [--files N] [--jobs N] [--dask]

Writes N texts of 200 to 800 words to FOLDER/texts, unless they are there: sentences of the sample
articles, spun or as they were, in another order, with other names and numbers. With --dask it also
rates them with a scheduler and as many workers on this machine, with one thread each.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.paths import resources_folder
from tests.bench.figures import table
from tests.originals.stories import ENDINGS, SYLLABLES

SHORTEST: Final = 200
LONGEST: Final = 800
SEED: Final = 17
LOOK: Final = 2.0
"""Seconds between two looks at the memory."""
_SENTENCE: Final = re.compile(r"(?<=[.!?”\"])\s+")
_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
_NUMBER: Final = re.compile(r"\b\d+\b")


def make_texts(folder: Path, number: int) -> None:
    """Write the texts that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    samples = resources_folder() / "samples"
    pools = [
        [
            one
            for path in sorted(place.glob("*.txt"))
            for one in _SENTENCE.split(path.read_text("utf-8"))
        ]
        for place in (samples, samples / "originals")
    ]
    for at in range(number):
        path = folder / f"{at // 1000:03}" / f"{at:06}.txt"
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            chance = random.Random(SEED + at)
            path.write_text(text(pools[at % 2], chance), "utf-8")


def text(pool: list[str], chance: random.Random) -> str:
    """A text of some of these sentences."""
    words = chance.randint(SHORTEST, LONGEST)
    parts: list[str] = []
    while sum(len(one.split()) for one in parts) < words:
        parts.append(_renamed(chance.choice(pool).strip(), chance))
    return "".join(f"{one}{'  '[: at % 5 > 0] or chr(10) * 2}" for at, one in enumerate(parts, 1))


def _renamed(sentence: str, chance: random.Random) -> str:
    def name(_found: re.Match[str]) -> str:
        return "".join([*chance.sample(SYLLABLES, 2), chance.choice(ENDINGS)]).capitalize()

    return _NUMBER.sub(lambda _: str(chance.randint(2, 2000)), _NAME.sub(name, sentence))


def processor_time() -> float:
    """Seconds of all processes that this one started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory_of(processes: list[int]) -> int:
    """The megabytes that these processes have in memory, shared ones counted once for each."""
    pages = 0
    for one in processes:
        with contextlib.suppress(OSError, IndexError):
            pages += int(Path(f"/proc/{one}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000


def children_of(process: int) -> list[int]:
    """The ids of the processes that a process started."""
    found = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += [int(one) for one in task.read_text().split()]
    return found


def timed(folder: Path, files: int, jobs: int, *more: str) -> list[str]:
    """Triage the texts with a store of their own; a row of figures."""
    data = folder / f"data-{'dask' if more else jobs}"
    command = [sys.executable, "-m", "editor", "triage", str(folder / "texts"), "--csv", "-"]
    command += ["--jobs", str(jobs), *more]
    began = time.monotonic()
    looks: list[tuple[int, int]] = []
    with (
        (folder / "table.csv").open("wb") as out,
        subprocess.Popen(
            command, stdout=out, stderr=subprocess.PIPE, env={**os.environ, "XDG_DATA_HOME": data}
        ) as program,
    ):
        while program.poll() is None:
            workers = children_of(program.pid)
            looks.append((memory_of([program.pid]), memory_of(workers) // max(1, len(workers))))
            time.sleep(LOOK)
        told = program.stderr.read().decode() if program.stderr else ""
    seconds = time.monotonic() - began
    rows = (folder / "table.csv").read_bytes().count(b"\r\n") - 1
    assert rows == files, told
    quarters = [looks[len(looks) * at // 4] for at in (1, 2, 3)] + [looks[-2]]
    memory = ", ".join(f"{own}+{each}" for own, each in quarters)
    label = "Dask" if more else "pool"
    return [label, str(jobs), f"{seconds:.0f}", f"{files / seconds / jobs:.2f}", memory]


@contextlib.contextmanager
def cluster(workers: int, folder: Path) -> Iterator[str]:
    """A scheduler and its workers on this machine; its address."""
    place = folder / "scheduler.json"
    place.unlink(missing_ok=True)
    here = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    python = [sys.executable, "-m"]
    started = [
        subprocess.Popen(
            [*python, "distributed.cli.dask_scheduler", *here, "--scheduler-file", place],
            stderr=subprocess.DEVNULL,
        )
    ]
    for _ in range(workers):
        worker = [*python, "distributed.cli.dask_worker", "--scheduler-file", place]
        worker += ["--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1"]
        worker += ["--local-directory", folder]
        started.append(subprocess.Popen(worker, stderr=subprocess.DEVNULL))
    try:
        while not place.exists() or not place.read_bytes():
            time.sleep(0.1)
        yield json.loads(place.read_text())["address"]
    finally:
        for one in reversed(started):
            one.send_signal(signal.SIGTERM)
        for one in started:
            one.wait()


def main() -> None:
    """Make the texts, triage them and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--dask", action="store_true")
    options = parser.parse_args()
    make_texts(options.folder / "texts", options.files)
    began = processor_time()
    rows = [timed(options.folder, options.files, options.jobs)]
    rows[-1].insert(4, f"{options.files / (processor_time() - began):.2f}")
    if options.dask:
        began = processor_time()
        with cluster(options.jobs, options.folder) as address:
            rows.append(timed(options.folder, options.files, options.jobs, "--dask", address))
        rows[-1].insert(4, f"{options.files / (processor_time() - began):.2f}")
    head = ["by", "jobs", "seconds", "files/s per job", "files/s of processor time"]
    head.append("MB: own + each worker, by quarters")
    table(f"Triage of {options.files:,} files", head, rows)


if __name__ == "__main__":
    main()
