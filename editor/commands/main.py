"""The entry point: runs the command that the first argument names, or opens the window."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.commands.analysis import LoadEngine, load_engine
from editor.commands.exits import CommandError, ExitStatus
from editor.commands.terminal import escape_unencodable, print_error
from editor.files import FileError

COMMANDS = (
    "check", "restore", "verify", "export", "learn", "align", "lists", "originals", "find",
    "stamp", "sign", "triage",
)  # fmt: skip
"""The commands that need no window."""


def main(argv: Sequence[str] | None = None, load_engine: LoadEngine = load_engine) -> int:
    """Run a command and return its exit status; `argv` defaults to the program's arguments."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    escape_unencodable()
    try:
        _refuse_unknown(*arguments)
        return _run(arguments, load_engine)
    except (FileError, CommandError) as error:
        print_error(str(error))
        return ExitStatus.ERROR
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED


def _run(arguments: list[str], load_engine: LoadEngine) -> int:
    """Import and run one command: a command loads only what it needs."""
    match arguments:
        case ["check", *rest]:
            from editor.commands.check import check

            status = check(rest, load_engine)
        case ["restore", *rest]:
            from editor.commands.restore import restore

            status = restore(rest, load_engine)
        case ["verify" | "stamp" | "sign" as name, *rest]:
            status = _run_on_log(name, rest)
        case ["export", *rest]:
            from editor.commands.export import export

            status = export(rest, load_engine)
        case ["learn", *rest]:
            from editor.commands.learn import learn

            status = learn(rest)
        case ["align", *rest]:
            from editor.commands.align import align

            status = align(rest)
        case ["lists", *rest]:
            from editor.commands.lists import lists

            status = lists(rest)
        case ["originals" | "find" | "triage" as name, *rest]:
            status = _run_on_many(name, rest)
        case _:
            from editor.commands.window import window

            status = window(arguments)
    return status


def _run_on_log(name: str, arguments: list[str]) -> int:
    """Run a command about a log and what it proves."""
    from editor.commands.sign import sign
    from editor.commands.stamp import stamp
    from editor.commands.verify import verify

    return {"verify": verify, "stamp": stamp, "sign": sign}[name](arguments)


def _run_on_many(name: str, rest: list[str]) -> int:
    """Import and run a command for more than one article."""
    match name:
        case "originals":
            from editor.commands.originals import originals

            return originals(rest)
        case "find":
            from editor.commands.find import find_original

            return find_original(rest)
        case _:
            from editor.commands.triage import triage_folders

            return triage_folders(rest)


def _refuse_unknown(name: str = "", *rest: str) -> None:
    """Raise CommandError for a first argument that is neither a command nor a file.

    Alone, it may be the name of a file that is gone, which the window says better.
    """
    if name in COMMANDS or name.startswith("-") or Path(name).exists():
        return
    near = difflib.get_close_matches(name, COMMANDS, 1) if name.isalpha() else []
    hint = f"Did you mean “unspin {near[0]}”?" if near else f"There are: {', '.join(COMMANDS)}."
    if near or rest:
        raise CommandError(f"there is no command “{name}”, and no such file. {hint}")
