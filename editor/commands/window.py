"""`unspin [FILE]`: opens the window."""

from __future__ import annotations

import sys
from pathlib import Path

from editor.commands.arguments import Parser
from editor.commands.display import why_no_display
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.terminal import print_lines
from editor.commands.version import version_lines
from editor.engine.errors import ResourceError
from editor.engine.model.garbage import made_to_stay
from editor.session.handing_over import Handed, HandingOver


def window(arguments: list[str]) -> int:
    """Run the window until it is closed; return its exit status. Raises CommandError."""
    parser = Parser(
        prog="unspin",
        description="Find the words that an article spinner replaced and restore the originals. "
        "Opens the window.",
        epilog="Commands that need no window: unspin check, restore, verify, export, align, "
        "originals, find, learn, lists, triage, stamp or sign; see the --help of each. To open a "
        "file with such a name, use ./check.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="the article, or folder, to open")
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open a window of its own, even if one is open already",
    )
    parser.add_argument(
        "--version", action="store_true", help="say the version, and when its resources were built"
    )
    options = parser.parse_args(arguments)
    if options.version:
        print_lines(*version_lines())
        return ExitStatus.OK
    trouble = why_no_display() if sys.platform == "linux" else ""
    if trouble:
        raise CommandError(
            f"cannot open the window: {trouble}. "
            "Start Unspin from a desktop session; all commands (see --help) work without one."
        )
    path = Path(options.file).expanduser().absolute() if options.file else None
    handing_over = HandingOver()
    if not options.new_window and handing_over.hand_over(Handed(path)):
        return 0
    try:
        with made_to_stay():
            from editor.ui.window.application import run
    except ImportError as error:
        if not (error.name or "").startswith("PySide6") and ".so" not in str(error):
            raise
        raise CommandError(
            f"cannot open the window: a part of Qt is missing ({error}). "
            "In a checkout, packaging/run installs it; all commands (see --help) work without it."
        ) from error
    try:
        return run(path, handing_over)
    except ResourceError as error:
        raise CommandError(f"cannot open the window: {error}") from error
