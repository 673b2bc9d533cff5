"""Errors that people see keep their sentences until the window shows them in its language."""

import ast
from pathlib import Path

import editor
from editor.translatable import message_of, sentence_of, tr
from tests.test_architecture import MODULES

PACKAGE = Path(editor.__file__).parent
SHOWN = {
    *("FileError", "LogError", "FindError", "PairError", "QueryError", "_SpintaxError"),
    *("CannotRevertError", "EditMismatchError"),
}
"""Errors whose messages the window shows; those derived from them are, too. Those of the engine's
own files name commands for who builds them, and stay English."""
HELPERS = {"damaged", "refuse", "_damaged", "_cannot_recover", "_cannot", "_never", "BadRow"}
"""Functions that make such an error from a part of its message."""


def trees():
    """The modules, but for the commands, which print English."""
    return {
        path: ast.parse(path.read_text("utf-8"))
        for path in MODULES
        if path.parent.name != "commands"
    }


def shown(found):
    """The names of all classes of errors that are shown."""
    names, more = set(SHOWN), True
    while more:
        more = {
            node.name
            for tree in found.values()
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and {getattr(base, "id", "") for base in node.bases} & names
        } - names
        names |= more
    return names


def plain(argument):
    """Whether a part of a message is made of English text that forgets what it says."""
    if isinstance(argument, ast.IfExp):
        return plain(argument.body) or plain(argument.orelse)
    if isinstance(argument, ast.Call):
        return getattr(argument.func, "id", "") == "str"
    if isinstance(argument, ast.BinOp):
        return plain(argument.left) or plain(argument.right)
    return isinstance(argument, ast.JoinedStr) or (
        isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    )


def test_no_error_that_people_see_has_a_message_in_english_only():
    found = trees()
    makers = shown(found) | HELPERS
    left = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {ast.unparse(argument)}"
        for path, tree in found.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in makers
        for argument in node.args
        if plain(argument)
    ]
    assert left == []


def test_errors_that_are_shown_are_found():
    assert {"ReadError", "CannotEncode", "ListError", "DamagedShelf"} <= shown(trees())


def test_the_message_of_an_error_stays_translatable():
    said = tr("{name} is empty.", name="a.txt")
    assert message_of(ValueError(said)).sentence == "{name} is empty."
    assert message_of(ValueError("as it is")) == "as it is"
    wrong = UnicodeEncodeError("ascii", "é", 0, 1, "no")
    assert message_of(wrong) == str(wrong)


def test_a_clause_becomes_a_sentence_once():
    assert sentence_of(tr("it is gone")) == "it is gone."
    assert sentence_of(sentence_of("it is gone")) == "it is gone."
