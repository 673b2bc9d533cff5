"""The program starts itself once more: from a checkout, a wheel or a bundle, wherever it is."""

import subprocess
import sys

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
