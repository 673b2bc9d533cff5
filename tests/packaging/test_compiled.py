"""What is compiled must mean the same when it is; tests/bench/test_compiled.py runs both."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "compiled"))
from modules import LEFT_OUT, ROOMS, compiled  # noqa: E402

COMPILED = compiled(ROOT)


def named(nodes):
    return {name.id for node in nodes for name in ast.walk(node) if isinstance(name, ast.Name)}


def is_function(node):
    return isinstance(node, ast.FunctionDef)


def yields(function):
    return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in ast.walk(function))


def is_taken_apart(assignment):
    """Whether a value is taken apart at once."""
    return isinstance(assignment, ast.Assign) and isinstance(assignment.targets[0], ast.Tuple)


def test_what_is_left_out_is_there():
    stems = {path.stem for room in ROOMS for path in (ROOT / "editor/engine" / room).glob("*.py")}
    assert set(LEFT_OUT) <= stems
    assert len(COMPILED) > 30


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_in_it_would_mean_something_else(path):
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if is_function(node):
            assert "cached_property" not in named(node.decorator_list), "it would not be cached"
            inside = [
                each for each in ast.walk(node) if isinstance(each, (ast.Import, ast.ImportFrom))
            ]
            assert not inside, "it would be taken for a global name"
            within = [each for each in ast.walk(node) if each is not node and is_function(each)]
            assert not any(map(yields, within)), "it would lose what is around it (mypyc 2.4.1)"
        if isinstance(node, ast.ImportFrom):
            assert node.module not in {"copy", "pickle"}, "compiled classes have no such copies"
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.Return)) and not is_taken_apart(node):
            assert not isinstance(node.value, ast.GeneratorExp), "it would be a list"


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_types_of_fields_are_there_at_run_time(path):
    tree = ast.parse(path.read_text("utf-8"))
    for_types = {
        alias.name
        for block in tree.body
        if isinstance(block, ast.If) and named([block.test]) == {"TYPE_CHECKING"}
        for statement in block.body
        if isinstance(statement, (ast.Import, ast.ImportFrom))
        for alias in statement.names
    }
    fields = [
        field.annotation
        for kind in ast.walk(tree)
        if isinstance(kind, ast.ClassDef)
        and ("NamedTuple" in named(kind.bases) or kind.decorator_list)
        for field in kind.body
        if isinstance(field, ast.AnnAssign)
    ]
    assert not named(fields) & for_types
