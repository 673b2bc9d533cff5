"""Which room may know of which: read off the import statements, and tried without Qt."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import editor

PACKAGE = Path(editor.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

# What each room may import of the program. The top level is known to all.
MAY_IMPORT = {
    "article": {"article"},
    "engine": {"engine", "article"},
    "files": {"files", "article"},
    "lists": {"lists", "engine", "files", "article"},
    "review": {"review", "article", "engine"},
    "export": {"export", "review", "files", "article", "engine"},
    "ui": {"ui", "export", "review", "lists", "engine", "files", "article"},
}
PURE = ("article", "review")
TOP_LEVEL = {"paths"}
NETWORK = {"socket", "ssl", "http", "urllib", "requests", "ftplib", "smtplib", "socketserver"}


def imported(path: Path) -> set[str]:
    """Full names of the modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide where things come from"
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def rooms(names: set[str]) -> set[str]:
    """Of the program's own modules among these names, the rooms."""
    parts = (name.split(".") for name in names)
    found = {part[1] for part in parts if part[0] == "editor" and len(part) > 1}
    return {
        name for name in found if (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").exists()
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_one_way(path):
    room = room_of(path)
    if not room:
        assert path.stem in {
            "cli",
            "export_command",
            "list_commands",
            "report",
            "__main__",
        } or not rooms(imported(path))
        return
    assert rooms(imported(path)) <= MAY_IMPORT[room] | TOP_LEVEL


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_window_knows_qt(path):
    uses_qt = any(name.split(".")[0] in ("PySide6", "shiboken6") for name in imported(path))
    assert not uses_qt or room_of(path) == "ui"


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if room_of(path) in PURE],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_article_and_review_need_only_the_standard_library(path):
    top = {name.split(".")[0] for name in imported(path)}
    assert top <= sys.stdlib_module_names | {"editor"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_reaches_for_the_network(path):
    names = imported(path)
    assert not {name.split(".")[0] for name in names} & NETWORK
    assert not any(name.startswith("PySide6.QtNetwork") for name in names)


def test_everything_but_the_window_works_without_qt():
    blocked = """
import sys
sys.modules["PySide6"] = None
sys.modules["shiboken6"] = None
import editor.article, editor.commands.main, editor.engine, editor.files, editor.review
import editor.engine.engine
try:
    editor.commands.main.main(["check", "--help"])
except SystemExit as end:
    sys.exit(end.code)
"""
    done = subprocess.run(
        [sys.executable, "-c", blocked], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_command_loads_no_qt(tmp_path):
    article = tmp_path / "story.txt"
    article.write_text("The cat sat on the mat.\n")
    probe = (
        "import sys; from editor.commands.main import main; main(sys.argv[1:]);"
        "sys.exit('PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, "check", str(article)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
