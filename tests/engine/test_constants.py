"""Every numeric constant of the engine says where its value comes from.

Constants are module-level names in capitals, with or without a leading underscore, whose value is
made of numbers alone: 3, -2.0, log(0.3), (0.7, 7.0), Beam(4, 4.0), {Family.NEWS: 0.3}. The string
after one says "Set by hand", what was "Measured", or which program in resources/ fits or writes it.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import editor.engine
from editor.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

ENGINE = Path(editor.engine.__file__).parent
MODULES = sorted(ENGINE.rglob("*.py"))
RECIPE = re.compile(r"\bresources/([\w/]+\.py)\b")
NAME = re.compile(r"_?[A-Z][A-Z0-9_]*")


def is_numeric(value: ast.expr | None) -> bool:
    """Whether an expression is made of numbers alone."""
    match value:
        case ast.Constant(number):
            return isinstance(number, int | float) and not isinstance(number, bool)
        case ast.UnaryOp(operand=inner):
            return is_numeric(inner)
        case ast.BinOp(left=left, right=right):
            return is_numeric(left) and is_numeric(right)
        case ast.Tuple(elts=parts) | ast.Call(args=parts, keywords=[]):
            return bool(parts) and all(map(is_numeric, parts))
        case ast.Dict(values=parts):
            return bool(parts) and all(map(is_numeric, parts))
        case _:
            return False


def constants(source: str) -> Iterator[tuple[str, str]]:
    """The names of the numeric constants of a module, each with the string after it or ""."""
    body = ast.parse(source).body
    for at, node in enumerate(body):
        if isinstance(node, ast.Assign):
            targets = [part for target in node.targets for part in ast.walk(target)]
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        else:
            continue
        names = [one.id for one in targets if isinstance(one, ast.Name)]
        if not is_numeric(node.value) or not all(map(NAME.fullmatch, names)):
            continue
        after = body[at + 1] if at + 1 < len(body) else None
        match after:
            case ast.Expr(value=ast.Constant(value=str(text))):
                yield ", ".join(names), text
            case _:
                yield ", ".join(names), ""


def has_origin(text: str) -> bool:
    """Whether a docstring says where a value comes from."""
    recipes = RECIPE.findall(text)
    return all((resources_folder() / path).is_file() for path in recipes) and bool(
        recipes or re.search(r"\bSet\s+by\s+hand\b|\bMeasured\b", text)
    )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ENGINE)))
def test_every_constant_says_where_it_comes_from(path):
    found = constants(path.read_text("utf-8"))
    assert [name for name, text in found if not has_origin(text)] == []


@pytest.mark.parametrize(
    "line",
    ["A = 3", "_A: Final = -2.0", "A, B = 0.7, 7.0", "A = log(0.3)", "A = {X.Y: 0.3}", "A = 2**8"],
)
def test_a_constant_without_origin_is_found(line):
    ((_, text),) = constants(line)
    assert not has_origin(text)
    ((_, text),) = constants(f'{line}\n"""How many. Set by hand."""')
    assert has_origin(text)


@pytest.mark.parametrize(
    "line", ["a = 3", 'A = "3"', "A = True", "A = re.compile('3')", "A = ()", "A = B"]
)
def test_what_is_no_numeric_constant_is_not_looked_at(line):
    assert list(constants(line)) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Fitted by resources/model/fit_constants.py.", True),
        ("Fitted by resources/model/no_such.py.", False),
        ("Measured: others are worse.", True),
        ("Set by\nhand.", True),
        ("Enough.", False),
        ("", False),
    ],
)
def test_origins(text, named):
    assert has_origin(text) is named
