"""This program, started once more: as a worker, which shares its work, or for another window."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any, BinaryIO, Final

WORKER: Final = "--worker"
"""The argument that makes the program a worker; editor/commands/worker serves it."""

APART: dict[str, Any] = {"start_new_session": True}
"""How subprocess starts what Ctrl+C in the terminal shall not reach."""
if sys.platform == "win32":
    APART = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}

_START: Final = """
import json, sys
sys.path[:] = json.loads(sys.argv.pop(1))
from editor import __main__ as program
sys.argv[0] = program.__file__
sys.exit(program.main())
"""
"""Finds modules where this process does: never in the folder that it happens to be in."""


def program_command(*arguments: str) -> list[str]:
    """Return the command that starts this program once more."""
    if getattr(sys, "frozen", False):  # an executable that holds all modules
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-c", _START, json.dumps(sys.path), *arguments]


def worker_command(options: object) -> list[str]:
    """Return the command that starts this program as a worker with options that JSON can hold."""
    return program_command(WORKER, json.dumps(options))


def cores() -> int:
    """Return the number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def start_worker(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a worker that is spoken to over its standard input and output. Raises OSError."""
    return subprocess.Popen(  # noqa: S603 it starts this program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        **APART,
    )


def answering_output() -> BinaryIO:
    """Return a worker's standard output; what a library prints gets among the errors instead."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


def end_with_reader() -> None:
    """End this worker as soon as nobody can read its answers any more, whatever it is doing.

    Windows does not tell: there a worker first does what it was asked last.
    """
    if not hasattr(select, "poll"):
        return
    watched = select.poll()
    watched.register(os.dup(1), 0)  # errors are always told: that the pipe's other end is closed

    def wait() -> None:
        watched.poll()
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()
