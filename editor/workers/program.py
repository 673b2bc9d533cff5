"""This program started once more, as a worker of the one that runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any, Final

WORKER: Final = "--worker"
"""The argument that makes the program a worker."""
ENGINE: Final = "engine"
"""Work: the window's analyses; see RemoteEngine."""

_START: Final = """
import json, sys
sys.path[:] = json.loads(sys.argv.pop(1))
from editor.__main__ import main
sys.exit(main())
"""
"""Finds modules where this process does: never in the folder that it happens to be in."""


def worker_command(options: object) -> list[str]:
    """Return the command that starts this program as a worker with options that JSON can hold."""
    last = [WORKER, json.dumps(options)]
    if getattr(sys, "frozen", False):  # an executable that holds all modules
        return [sys.executable, *last]
    return [sys.executable, "-P", "-c", _START, json.dumps(sys.path), *last]


def cores() -> int:
    """Return the number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def start_worker(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a worker, which Ctrl+C in the terminal does not reach. Raises OSError."""
    apart: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return subprocess.Popen(  # noqa: S603 it starts this program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        **apart,
    )
