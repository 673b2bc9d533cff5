"""`unspin triage` and `unspin check --jsonl`, as people and pipelines run them."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands.conftest import TEXT

SPUN = (
    "In accordance with two officers, the company mentioned that the struggle would keep away "
    "from the city, and officers just lately raised considerations with the operator.\n"
)
SOUND = "The cat sat on the mat, and the rain fell on the roof of the old house all day.\n"
UNSPIN = [sys.executable, "-m", "editor"]


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "work"
    place.mkdir()
    (place / "spun.txt").write_text(SPUN * 3)
    (place / "sound.txt").write_text(SOUND)
    (place / "=odd\n.txt").write_text("")
    for path in place.iterdir():
        os.utime(path, (1_700_000_000,) * 2)  # it has settled
    return place


@pytest.fixture
def triage(tmp_path):
    """Run the command as a process with a data folder of its own."""

    def run(*arguments, **options):
        return subprocess.run(
            [*UNSPIN, "triage", *map(str, arguments)],
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")},
            capture_output=True,
            timeout=120,
            check=False,
            **options,
        )

    return run


def test_a_folder_as_lines_json_csv_and_page(triage, folder, tmp_path):
    done = triage(folder, "--jobs", 2)
    assert done.returncode == 1
    assert b"spun.txt: looks spun by a news spinner (" in done.stdout
    assert b"sound.txt: does not look spun (0%); 0 suspects, 0 sure, in " in done.stdout
    assert rb"=odd\n.txt is empty" in done.stdout
    assert (
        b"3 files, 3 of them read now. Looks spun: 1, does not: 1, not English: 0, could not be "
        b"read: 1." in done.stderr
    )
    done = triage(folder, "--json")
    rows = {row["path"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert rows[str(folder / "spun.txt")]["rating"] == "spun"
    assert rows[str(folder / "sound.txt")]["language"] == "English"
    assert b"1 of them read now" in done.stderr  # what could not be read is tried again
    assert triage(folder, "--csv", tmp_path / "table.csv").returncode == 1
    table = list(csv.DictReader(io.StringIO((tmp_path / "table.csv").read_text("utf-8-sig"))))
    assert [row["rating"] for row in table] == ["unread", "sound", "spun"]
    assert triage(folder, "--html", folder / "page.html").returncode == 1
    page = (folder / "page.html").read_text("ascii")
    assert page.count("<tr>") == 4
    assert "<script" not in page
    done = triage(folder)
    assert b"page.html" not in done.stdout
    assert b"left out: 1 page that Unspin wrote itself, a report or table." in done.stderr


def test_exit_statuses(triage, unspin, folder, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert triage(folder / "sound.txt").returncode == 0
    assert triage(folder / "=odd\n.txt").returncode == 2
    (tmp_path / "empty").mkdir()
    for arguments, why in (
        ([tmp_path / "nowhere"], "there is no file or folder"),
        ([tmp_path / "empty"], "no articles"),
        ([], "name the files"),
        ([folder, "--jobs", "0"], "'0' is not a number from 1 on"),
        ([folder, "--originals"], "nothing on your shelf"),
    ):
        done = unspin("triage", *arguments)
        assert (done.status, done.out) == (2, "")
        assert why in done.err
    assert unspin("triage", "--forget").status == 0


def children_of(process):
    """The processes that a process started, as Linux tells them."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(one) for task in tasks for one in task.read_text().split()]


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers as Linux tells them")
@pytest.mark.parametrize("whole", [False, True], ids=["a worker", "all of it"])
def test_killed_it_goes_on_with_no_row_lost_or_doubled(triage, tmp_path, whole):
    folder = tmp_path / "many"
    folder.mkdir()
    names = [f"{number:02}.txt" for number in range(14)]
    for number, name in enumerate(names):
        (folder / name).write_text(SPUN * 4 + f"It was number {number}.\n")
        os.utime(folder / name, (1_700_000_000,) * 2)
    command = [*UNSPIN, "triage", str(folder), "--json", "--jobs", "2"]
    data = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=data
    ) as program:
        first = [program.stdout.readline() for _ in range(3)]
        workers = children_of(program.pid)
        assert len(workers) == 2
        if whole:
            time.sleep(1.7)  # longer than rows wait to be kept
        os.kill(program.pid if whole else workers[0], signal.SIGKILL)
        rest = program.stdout.read().splitlines()
    if not whole:
        rows = [json.loads(line) for line in (*first, *rest)]
        assert sorted(row["path"] for row in rows) == [str(folder / name) for name in names]
        assert {row["rating"] for row in rows} == {"spun"}
        return
    done = triage(folder, "--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert sorted(row["path"] for row in rows) == [str(folder / name) for name in names]
    assert f"{len(names)} of them read now".encode() not in done.stderr


def test_ctrl_c_is_quiet_and_keeps_what_was_done(tmp_path):
    for number in range(10):
        (tmp_path / f"{number}.txt").write_text(SPUN * 8 + f"It was number {number}.\n")
    data = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    # Whoever runs the tests may have it ignored, which programs inherit.
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    start = f"{heeding}import sys; from editor.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-c", start, "triage", str(tmp_path), "--jobs", "1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=data
    ) as program:
        program.stdout.readline()
        program.send_signal(signal.SIGINT)
        _, told = program.communicate(timeout=30)
    assert program.returncode == 130
    assert told.startswith(b"unspin: note: stopped at ")
    assert told.count(b"\n") == 1


def lines(*objects):
    return b"".join(json.dumps(one).encode() + b"\n" for one in objects)


def test_json_lines_are_checked_in_order(unspin, tmp_path):
    texts = [{"id": 7, "text": TEXT}, {"id": "b", "text": "Nothing here."}, {"text": TEXT}]
    (tmp_path / "in.jsonl").write_bytes(lines(*texts))
    done = unspin("check", "--jsonl", tmp_path / "in.jsonl")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert [one["id"] for one in found] == [7, "b", None]
    assert [len(one["suspects"]) for one in found] == [4, 0, 4]
    suspect = found[0]["suspects"][3]
    assert TEXT[suspect["start"] : suspect["end"]] == "\u200b"
    assert found[1]["article"]["words"] == 2
    assert (done.status, done.err) == (1, "")
    assert unspin("check", "--jsonl", "--threshold", "0.99", tmp_path / "in.jsonl").out.count(
        '"kind": "hidden"'
    )


def test_a_bad_line_is_an_object_with_an_error(unspin, tmp_path):
    (tmp_path / "in.jsonl").write_bytes(
        b'{"id": 1, "text": "Fine."}\n\n{broken\n[1]\n{"id": 2}\n{"id": 3, "text": "\\ud800"}\n'
        b'\xff\n{"id": 4, "text": "Fine, too."}'
    )
    done = unspin("check", "--jsonl", tmp_path / "in.jsonl")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert ["error" in one for one in found] == [False, True, True, True, True, True, False]
    assert [one["line"] for one in found if "error" in one] == [3, 4, 5, 6, 7]
    assert found[4]["id"] == 3
    assert done.status == 2
    assert unspin("check", "--jsonl", tmp_path / "nowhere").status == 2
    assert unspin("check", "--jobs", "2", tmp_path / "in.jsonl").status == 2


def test_a_pipeline_ends_when_its_reader_has_seen_enough():
    endless = 'while true; do echo \'{"text": "Nothing is here."}\'; done'
    program = f"{endless} | {sys.executable} -m editor check --jsonl | head -n 1"
    done = subprocess.run(
        ["/bin/sh", "-c", program], capture_output=True, timeout=50, check=False, text=True
    )
    assert json.loads(done.stdout)["suspects"] == []
    assert "Traceback" not in done.stderr


def test_several_cores_keep_the_order():
    texts = [{"id": at, "text": SPUN * (1 + 7 * (at % 3 == 0))} for at in range(12)]
    done = subprocess.run(
        [*UNSPIN, "check", "--jsonl", "--jobs", "2"],
        input=lines(*texts),
        capture_output=True,
        timeout=120,
        check=False,
    )
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in found] == list(range(12))
    assert all(one["suspects"] for one in found)
    assert done.returncode == 1
