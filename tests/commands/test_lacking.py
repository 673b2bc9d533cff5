"""A part of the program is missing: it says so, and goes on where it can."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import editor
from editor.commands import main as cli
from editor.paths import resources_folder

SAMPLES = resources_folder() / "samples"


def test_a_missing_part_of_the_engine_is_told_and_the_rest_works(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    story = tmp_path / "story.txt"
    story.write_bytes((SAMPLES / "1-harbour-news.txt").read_bytes())
    assert cli.main(["check", str(story)]) == 1
    found = capsys.readouterr()
    assert "found less often" in found.err
    assert "onnxruntime is missing" in found.err
    assert len(found.out.splitlines()) > 20


@pytest.mark.parametrize("icon", [None, b"\xff", b"<svg"], ids=["missing", "damaged", "cut"])
def test_a_window_that_lacks_its_icons_is_told_in_a_sentence(tmp_path, icon):
    package, resources = tmp_path / "editor", tmp_path / "resources"
    shutil.copytree(Path(editor.__file__).parent, package)
    resources.mkdir()
    for each in resources_folder().iterdir():
        if each.name != "icons":
            (resources / each.name).symlink_to(each)
    if icon is not None:
        shutil.copytree(resources_folder() / "icons", resources / "icons")
        for each in (resources / "icons" / "lucide").iterdir():
            each.write_bytes(icon)
    own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path / "home"))
    done = subprocess.run(
        [sys.executable, "-m", "editor", "--new-window"],
        cwd=tmp_path,
        env=os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    folder = re.escape(str(resources / "icons" / "lucide"))
    why = "is cut or damaged" if icon == b"<svg" else "cannot be read: .+"
    said = rf"The file {folder}/\S+\.svg \(icon\) {why}\. Install the program again\."
    assert re.fullmatch(f"unspin: cannot open the window: {said}\n", done.stderr)
    assert done.stderr.count("\n") == 1
