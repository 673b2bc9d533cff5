"""Starts the program once more, for a window of its own."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QProcess

NEW_WINDOW_OPTION: Final = "--new-window"


def start_new_window() -> str:
    """Start the program once more; return the name of what does not start, "" if it did.

    A bundle that was frozen is its own interpreter: it takes the program's arguments, no "-m".
    """
    module = [] if getattr(sys, "frozen", False) else ["-m", "editor"]
    started, _ = QProcess.startDetached(sys.executable, [*module, NEW_WINDOW_OPTION])
    return "" if started else sys.executable
