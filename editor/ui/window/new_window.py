"""Starts the program once more, for a window of its own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QProcess

from editor.program import program_command

NEW_WINDOW_OPTION: Final = "--new-window"


def start_new_window() -> str:
    """Start the program once more; return the name of what does not start, "" if it did."""
    program, *arguments = program_command(NEW_WINDOW_OPTION)
    started, _ = QProcess.startDetached(program, arguments)
    return "" if started else program
