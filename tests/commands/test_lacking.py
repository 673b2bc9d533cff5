"""A part of the engine is missing: the commands say so and go on."""

import sys

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
