"""What a release is made of, as far as that can be told without making one."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import editor

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(
    path
    for path in PACKAGING.rglob("*")
    if path.is_file() and path.read_bytes().startswith(b"#!/usr/bin/env bash")
)


def named(requirement):
    """The name of a requirement as indexes have it."""
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")


def test_every_dependency_is_pinned_with_a_hash():
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
        "dependencies"
    ]
    locked = (PACKAGING / "locked.txt").read_text("utf-8")
    pinned = dict(
        re.findall(r"^([\w-]+)==(.+?) \\\n    --hash=sha256:\w{64}", locked, re.MULTILINE)
    )
    missing = {named(one) for one in dependencies} - set(pinned)
    assert not missing, "run packaging/lock.py"


def test_the_flatpak_has_no_network_and_pinned_packages():
    manifest = (PACKAGING / "flatpak" / "local.unspin.editor.yaml").read_text("utf-8")
    assert "--share=network" not in manifest
    assert "--filesystem" not in manifest
    assert f"unspin-{editor.__version__}-py3-none-any.whl" in manifest
    packages = json.loads((PACKAGING / "flatpak" / "packages.json").read_text("utf-8"))
    assert all(len(source["sha256"]) == 64 for source in packages["sources"])
    assert "pyside6" not in packages["build-commands"][0]


def test_tools_of_a_release_are_pinned():
    lines = (PACKAGING / "requirements.txt").read_text("utf-8").splitlines()
    assert all("==" in line for line in lines if not line.startswith("#"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_scripts_are_bash_and_can_be_started(script):
    assert script.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", str(script)], timeout=30, check=True)


def test_every_command_and_export_is_tried_before_a_release():
    from editor.commands.main import COMMANDS
    from editor.export.kinds import ALL_KINDS

    smoke = (PACKAGING / "smoke").read_text("utf-8")
    tried = set(re.findall(r"^ *expect \d ([a-z]+)", smoke, re.MULTILINE))
    assert tried == set(COMMANDS) - {"sign"}  # needs a key and a tool of the person's own
    kinds = re.search(r"for kind in (.+?); do\n  expect 0 export", smoke)[1].split()
    assert {*kinds, "annotated"} == {kind.key for kind in ALL_KINDS}


@pytest.mark.skipif(
    not Path("/usr/share/common-licenses/LGPL-3").is_file(), reason="bundles are made on Debian"
)
def test_a_bundle_brings_the_licence_of_every_package(tmp_path):
    script = PACKAGING / "bundle" / "licences.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], timeout=30, check=True)
    locked = (PACKAGING / "locked.txt").read_text("utf-8")
    texts = {
        named(folder.name): [file for file in folder.rglob("*") if file.is_file()]
        for folder in (tmp_path / "licences").iterdir()
        if folder.is_dir()
    }
    for name in re.findall(r"^([\w-]+)==", locked, re.MULTILINE):
        assert texts[name], name
    # A wheel may bring others' programs, with their licences.
    assert any(file.name == "pdfium.txt" for file in texts["pypdfium2"])
    assert any(file.name == "ThirdPartyNotices.txt" for file in texts["onnxruntime"])


def test_windows_offers_the_program_for_every_format(tmp_path):
    from editor.files.formats import SUFFIXES

    out = tmp_path / "formats.iss"
    subprocess.run(
        [sys.executable, str(PACKAGING / "windows" / "formats.py"), str(out)],
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        timeout=30,
        check=True,
    )
    assert re.findall(r'ValueName: "(.+?)"', out.read_text("utf-8")) == list(SUFFIXES)
