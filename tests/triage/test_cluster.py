"""Triage by a cluster: a real scheduler with two workers on this machine, one killed meanwhile."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.triaged import children_of, cluster, make_texts

FILES = 30

pytestmark = [pytest.mark.soak, pytest.mark.timeout(300)]


@pytest.fixture
def triage(tmp_path):
    """Starts the command with the cluster's address, and a store of its own."""
    make_texts(tmp_path / "texts", FILES)

    def start(address):
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "editor", "triage", tmp_path / "texts"),
                *("--json", "--dask", address),
            ],
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    return start


def workers():
    """The processes that rate, below the ones that start them again when they die."""
    return [
        one
        for nanny in children_of(os.getpid())
        for one in children_of(nanny)
        if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()
    ]


def test_no_row_is_lost_or_doubled_when_a_worker_is_killed(triage, tmp_path):
    with cluster(2, tmp_path) as address:
        with triage(address) as program:
            first = [program.stdout.readline() for _ in range(4)]
            before = workers()
            assert len(before) == 2
            os.kill(before[0], signal.SIGKILL)
            rest, told = program.communicate(timeout=200)
        rows = [json.loads(line) for line in (*first, *rest.splitlines())]
        names = [Path(row["path"]).name for row in rows]
        assert sorted(names) == [f"{number:06}.txt" for number in range(FILES)]
        assert {row["rating"] for row in rows} == {"spun", "sound"}
        assert program.returncode == 1
        with triage(address) as again:
            rest, told = again.communicate(timeout=100)
        assert len(rest.splitlines()) == FILES
        assert f"{FILES} files, 0 of them read now".encode() in told


def test_no_cluster_is_told(triage):
    with triage("tcp://127.0.0.1:9") as program:
        out, told = program.communicate(timeout=100)
    assert (program.returncode, out) == (2, b"")
    assert b"There is no Dask scheduler at tcp://127.0.0.1:9" in told
