"""What a wheel holds: all that the program reads of resources, and nothing that only recipes do."""

import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath

import pathspec
import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WHEEL = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
READ = {
    "fonts": ("*.ttf", "LICENSE-*"),
    "guide": ("*/*.md", "*/*.png"),
    "icons": ("*.svg", "lucide/*.svg", "lucide/LICENSE"),
    "lexicon": ("LICENSE-*",),
    "model": (),
    "samples": ("*.txt",),
    "translations": ("*.qm",),
}
"""What it reads in each folder without naming it, and the licences that must go with it."""


AT_THE_TOP = {"LICENSE", "README.md", "editor", "packaging", "pyproject.toml", "resources", "tests"}
MADE_THERE = {"build", "dist", "__pycache__"}
"""What building leaves at the top, which git ignores."""


def test_nothing_strays_at_the_top():
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert seen - MADE_THERE == AT_THE_TOP


def packed():
    """The files of resources that go into a wheel, as hatchling chooses them."""
    left_out = pathspec.GitIgnoreSpec.from_lines(WHEEL["exclude"])
    files = (path for path in RESOURCES.rglob("*") if path.is_file())
    names = (path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts)
    return {name.removeprefix("resources/") for name in names if not left_out.match_file(name)}


def named():
    """The files of resources that the program's source names, or one of these files."""
    folders = (RESOURCES / "lexicon", RESOURCES / "model")
    files = [path for each in folders for path in each.glob("*.*") if path.suffix != ".py"]
    readers = [path.read_bytes() for path in (ROOT / "editor").rglob("*.py")]
    found = {path for path in files if any(f'{path.name}"'.encode() in one for one in readers)}
    graphs = [path.read_bytes() for path in found if path.suffix == ".onnx"]
    found |= {path for path in files if any(path.name.encode() in one for one in graphs)}
    return {path.relative_to(RESOURCES).as_posix() for path in found}


def test_all_that_is_read_is_packed_and_nothing_else():
    assert WHEEL["only-include"] == ["editor", "resources"]
    assert WHEEL["sources"] == {"resources": "editor/_resources"}
    read = {
        path.relative_to(RESOURCES).as_posix()
        for folder, patterns in READ.items()
        for pattern in patterns
        for path in (RESOURCES / folder).glob(pattern)
    }
    assert packed() == read | named()
    assert {path.name for path in RESOURCES.iterdir()} - {"__pycache__"} == set(READ)


def test_the_commands_open_only_what_is_packed(tmp_path):
    """Listens to every file that is opened while commands run."""
    story = tmp_path / "story.txt"
    story.write_text("City officers just lately raised considerations with the operator.\n" * 3)
    listening = """
import sys
from pathlib import Path
opened = set()
sys.addaudithook(lambda event, words: event == "open" and opened.add(str(words[0])))
from editor.commands.main import main
main(["--version"])
main(["check", sys.argv[1]])
print("\\n" + "\\n".join(name for name in opened if name.startswith(sys.argv[2])))
"""
    done = subprocess.run(
        [sys.executable, "-B", "-c", listening, str(story), f"{RESOURCES}/"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith(str(RESOURCES))]
    opened = {PurePosixPath(line).relative_to(RESOURCES).as_posix() for line in lines}
    assert "lexicon/spun.lexicon" in opened
    assert opened <= packed()


@pytest.mark.parametrize("pattern", PROJECT["project"]["license-files"])
def test_licences_of_what_is_packed_are_packed(pattern):
    assert list(ROOT.glob(pattern))


def test_the_notice_names_every_licence_in_resources():
    notice = (ROOT / "packaging" / "NOTICE").read_text("utf-8")
    for path in RESOURCES.rglob("LICENSE*"):
        assert path.relative_to(RESOURCES).as_posix() in notice


def test_no_address_is_named_that_is_not_the_projects():
    """The project has no public address: a link in its metadata would lead to somebody else."""
    assert "urls" not in PROJECT["project"]
