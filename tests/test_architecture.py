"""Which room may know of which: read off the import statements, and tried without Qt."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import editor

PACKAGE = Path(editor.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

# What each room may import of the program, itself aside; KNOWN_TO_ALL apart.
MAY_IMPORT = {
    "article": set(),
    # Its top and its bottom: the engine itself, and the suspects that all of it speaks of.
    "engine": {
        *("engine.text", "engine.model", "engine.reading", "engine.judging", "engine.rules"),
        "article",
    },
    "engine.text": {"engine"},
    "engine.model": {"engine", "engine.text"},
    "engine.reading": {"engine", "engine.text", "engine.model"},
    "engine.judging": {"engine", "engine.text", "engine.model", "engine.reading"},
    "engine.rules": {"engine", "engine.text", "engine.model"},
    "files": {"article"},
    "originals": {"originals.alignment", "engine", "files", "article"},
    "originals.alignment": {"engine"},
    "lists": {"originals.alignment", "engine", "files", "article"},
    "review": {"article", "engine"},
    "export": {"originals.alignment", "review", "files", "article", "engine"},
    "workers": {"engine"},
    "session": {"workers", "review", "originals", "files", "article", "engine"},
    "proof": {"files", "article"},
    "triage": {"export", "session", "review", "originals", "files", "article", "engine"},
    "commands": {
        *("ui.window", "triage", "session", "export", "review", "lists", "originals", "proof"),
        "workers",
        *("engine", "files", "article"),
    },
    "ui": set(),
    "ui.base": {"review", "originals", "files", "engine", "article"},
    "ui.widgets": {"ui.base"},
    "ui.ask": {"ui.base", "ui.widgets", "export", "originals", "files"},
    "ui.session": {
        *("ui.base", "ui.widgets", "ui.ask", "proof", "triage", "workers"),
        *("session", "export", "review", "lists", "originals", "files", "engine", "article"),
    },
}
_VIEW = {"ui.base", "ui.widgets", "ui.session", "session", "review", "engine", "article"}
"""What a room of the window that shows something may import."""
MAY_IMPORT |= {
    "ui.text": _VIEW,
    "ui.suspects": _VIEW,
    "ui.panel": _VIEW,
    "ui.log": _VIEW,
    "ui.folder": _VIEW | {"triage"},
    # Says of the article what "Why?" says.
    "ui.overview": _VIEW | {"ui.panel"},
    "ui.lists": _VIEW | {"ui.ask", "lists"},
    "ui.originals": _VIEW | {"ui.ask", "originals"},
    "ui.proof": {"ui.base", "ui.widgets", "ui.ask", "ui.session", "proof"},
    "ui.help": {"ui.base", "ui.widgets"},
    "ui.preferences": {"ui.base", "ui.widgets", "ui.session", "ui.text", "engine"},
    "ui.window": {
        *(*MAY_IMPORT, "ui.text", "ui.suspects", "ui.panel", "ui.log", "ui.folder"),
        *("ui.lists", "ui.originals", "ui.proof", "ui.overview", "ui.preferences", "ui.help"),
    },
}
KNOWN_TO_ALL = {"editor.paths", "editor.program", "editor.translatable"}
PURE = ("article", "review")
NETWORK = {
    *("socket", "ssl", "http", "urllib", "requests", "ftplib", "smtplib", "socketserver"),
    *("multiprocessing", "asyncio", "dask", "distributed", "tornado"),
}
# Talks to the machines of a cluster, at the address that the person gives with `triage --dask`,
# and is imported for nothing else.
CLUSTER = "editor.triage.cluster"


def name_of(path: Path) -> str:
    """A module's full name: "editor.engine.text.tokens"."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


NAMES = {name_of(path): path for path in MODULES}


def imported(path: Path) -> set[str]:
    """Full names of the modules that a file imports, wherever in it, for type checking too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide where things come from"
            parts = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {part for part in parts if part in NAMES} or {node.module or ""}
    return names


def own(path: Path) -> set[str]:
    """Of what a file imports, the program's own modules."""
    return {name for name in imported(path) if name in NAMES}


def room_of(path: Path) -> str:
    """The room that a file is in, as MAY_IMPORT names it; "" for the top level."""
    parts = path.relative_to(PACKAGE).parts[:-1]
    names = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return next((name for name in names if name in MAY_IMPORT), ".".join(parts))


def cycles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Some way round for each set of names that import each other."""
    found: list[list[str]] = []
    done: set[str] = set()

    def follow(name: str, way: list[str]) -> None:
        if name in way:
            found.append([*way[way.index(name) :], name])
        elif name not in done:
            for other in sorted(arrows.get(name, ())):
                follow(other, [*way, name])
            done.add(name)

    for name in sorted(arrows):
        follow(name, [])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_one_way(path):
    room = room_of(path)
    others = {room_of(NAMES[name]) for name in own(path)} - {room}
    if not room:
        assert path.stem == "__main__" or not others
        return
    allowed = MAY_IMPORT[room]
    # Who may know the engine may know what is in it.
    assert {one for one in others - {""} if not {one, one.partition(".")[0]} & allowed} == set()
    assert {name for name in own(path) if not room_of(NAMES[name])} <= {"editor", *KNOWN_TO_ALL}


def test_no_module_imports_itself_in_a_roundabout_way():
    assert cycles({name: own(path) - {name} for name, path in NAMES.items()}) == []


def test_the_check_for_cycles_finds_one():
    assert cycles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == [["b", "c", "b"]]


def test_rooms_do_not_know_each_other_both_ways():
    arrows: dict[str, set[str]] = {}
    for path in MODULES:
        room = room_of(path)
        arrows.setdefault(room, set()).update(room_of(NAMES[name]) for name in own(path))
    # The engine's top and bottom are one room: of these two only the modules can tell.
    for room, others in arrows.items():
        others -= {room, "", "engine"}
    assert cycles({room: others for room, others in arrows.items() if room}) == []


def test_every_module_is_used():
    used = {name for path in MODULES for name in own(path)}
    # A package that is imported from knows of its modules, and __main__ is started.
    alone = {
        name
        for name, path in NAMES.items()
        if path.name not in {"__init__.py", "__main__.py"} and name not in used
    }
    assert alone == set()


def test_no_class_name_is_used_twice():
    places: dict[str, list[str]] = {}
    for name, path in NAMES.items():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(name)
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_window_knows_qt(path):
    uses_qt = any(name.split(".")[0] in ("PySide6", "shiboken6") for name in imported(path))
    assert not uses_qt or room_of(path).split(".")[0] == "ui"


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
    allowed = {"distributed"} if name_of(path) == CLUSTER else set()
    assert {name.split(".")[0] for name in names} & NETWORK == allowed
    assert not any(name.startswith("PySide6.QtNetwork") for name in names)


def test_only_one_option_of_one_command_imports_what_talks_to_a_cluster():
    users = {name for name, path in NAMES.items() if CLUSTER in imported(path)}
    assert users == {"editor.commands.triage"}
    tree = ast.parse(NAMES["editor.commands.triage"].read_text("utf-8"))
    at_once = [node.module for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert CLUSTER not in at_once


def test_everything_but_the_window_works_without_qt():
    blocked = """
import sys
sys.modules["PySide6"] = None
sys.modules["shiboken6"] = None
import editor.article, editor.commands.main, editor.export, editor.files, editor.review
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


def test_the_window_opens_without_what_only_some_articles_or_exports_need():
    """Each module takes half a millisecond of a start, and some bring large libraries."""
    probe = """
import sys
import editor.commands.window, editor.ui.window.application
wanted = {"lxml", "numpy", "onnxruntime", "pypdfium2", "editor.export.change_report"}
rooms = ("docx", "odt", "html", "pdf", "saved_pages", "markdown")
print(*sorted((wanted | {f"editor.files.{room}" for room in rooms}) & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == []
