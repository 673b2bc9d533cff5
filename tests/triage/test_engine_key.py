"""What counts as another engine, whose rows are made again."""

import os
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

import editor
from editor.paths import resources_folder
from editor.triage import engine_key as module
from editor.triage.engine_key import LIBRARIES, engine_key


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """A small copy of what ships with the program."""
    folder = tmp_path / "resources"
    for name in ("lexicon", "model"):
        (folder / name).mkdir(parents=True)
        (folder / name / "a.bin").write_bytes(b"one")
    monkeypatch.setattr(module, "resources_folder", lambda: folder)
    return folder


def test_another_resource_of_the_same_size_and_date_is_another_engine(resources):
    before, path = engine_key([]), resources / "model" / "a.bin"
    times = (path.stat().st_atime_ns, path.stat().st_mtime_ns)
    path.write_bytes(b"two")
    os.utime(path, ns=times)
    assert engine_key([]) != before


def test_the_same_resources_installed_again_are_the_same_engine(resources):
    before = engine_key([])
    shutil.copytree(resources, resources.with_name("again"))
    shutil.rmtree(resources)
    resources.with_name("again").rename(resources)
    for path in resources.rglob("*"):
        os.utime(path, (1, 1))
    assert engine_key([]) == before


def test_another_version_of_a_library_is_another_engine(resources, tmp_path, monkeypatch):
    before = engine_key([])
    (tmp_path / "onnxruntime-0.0.1.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert engine_key([]) != before


def test_another_executable_of_a_bundle_is_another_engine(resources, tmp_path, monkeypatch):
    """No module is a file there."""
    program = tmp_path / "unspin"
    program.write_bytes(b"one")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    before = engine_key([])
    program.write_bytes(b"two")
    assert engine_key([]) != before


def test_all_libraries_but_that_of_the_window_count():
    project = Path(editor.__file__).parent.parent / "pyproject.toml"
    needed = tomllib.loads(project.read_text("utf-8"))["project"]["dependencies"]
    names = {one.partition(">")[0] for one in needed}
    assert set(LIBRARIES) == names - {"PySide6-Essentials"}


def test_lists_of_the_person_count():
    assert resources_folder().is_dir()
    assert engine_key([]) == engine_key([])
    assert engine_key([]) != engine_key([("spun", "original")])
