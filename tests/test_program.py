"""The program starts itself once more: from a checkout, a wheel or a bundle, wherever it is."""

import json
import select
import subprocess
import sys

import pytest

import editor
from editor.program import program_command, worker_command


def test_no_module_is_taken_from_the_folder_that_it_is_in(tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit(7)")
    (tmp_path / "editor.py").write_text("raise SystemExit(7)")
    done = subprocess.run(
        program_command("--version"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert editor.__version__ in done.stdout


def test_the_executable_of_a_bundle_takes_the_arguments_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_command("--new-window") == [sys.executable, "--new-window"]
    assert worker_command({"work": "pdf"}) == [sys.executable, "--worker", '{"work": "pdf"}']


@pytest.mark.skipif(not hasattr(select, "poll"), reason="Windows does not tell")
def test_a_worker_ends_in_the_middle_of_its_work_once_nobody_reads_its_answers(tmp_path):
    """As when the window is killed: a long article takes the worker a minute."""
    story = tmp_path / "story.txt"
    story.write_text(
        "Town officers just lately raised considerations with the operator.\n" * 20_000
    )
    command = worker_command({"work": "rate", "shelf": None})
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdout.readline()  # ready
        worker.stdin.write(json.dumps([str(story), None]).encode() + b"\n")
        worker.stdin.flush()
        with pytest.raises(subprocess.TimeoutExpired):
            worker.wait(1)
        worker.stdout.close()
        assert worker.wait(10) == 0
