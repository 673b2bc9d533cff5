"""Ctrl+N starts the program once more: by the interpreter of this one, or the bundle itself."""

import sys

import pytest
from PySide6.QtCore import Qt

from tests.ui.what_is_seen import messages_of


@pytest.fixture
def started(tmp_path, monkeypatch):
    """The file in which a program, in the place of this one, keeps what it was started with."""
    arguments, program = tmp_path / "arguments", tmp_path / "unspin"
    program.write_text(
        f'#!/bin/sh\necho "$@" > "{arguments}.new"\nmv "{arguments}.new" "{arguments}"\n'
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    return arguments


def press_the_key(window, qtbot):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
def test_a_checkout_is_started_by_its_interpreter(window, qtbot, started):
    press_the_key(window, qtbot)
    qtbot.waitUntil(started.exists)
    words = started.read_text().split()
    assert (words[0], words[-1]) == ("-P", "--new-window")
    assert messages_of(window) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
def test_a_bundle_is_its_own_program(window, qtbot, started, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # as the tools that bundle set it
    press_the_key(window, qtbot)
    qtbot.waitUntil(started.exists)
    assert started.read_text().split() == ["--new-window"]
    assert messages_of(window) == []


def test_a_program_that_does_not_start_is_told_of(window, qtbot, tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    monkeypatch.setattr(sys, "executable", str(gone))
    press_the_key(window, qtbot)
    (message,) = messages_of(window)
    assert str(gone) in message
