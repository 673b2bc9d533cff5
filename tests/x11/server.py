"""A real X server without a screen, with or without a window manager."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

WINDOW_MANAGERS = ("openbox", "xfwm4", "metacity", "icewm")
"""Any of these puts frames round windows; the first that is installed is started."""


class XServer:
    """A real X server without a screen, for programs started as processes of their own."""

    def __init__(self, display: str) -> None:
        self.display = display

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to open its windows there."""
        own = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        return {**own, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def screenshot(self, path: Path) -> None:
        """Write a picture (PNG) of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-c", _SHOOT, str(path)], env=self.environment, check=True, timeout=30
        )
        assert path.stat().st_size > 0


_SHOOT = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


@contextlib.contextmanager
def started_server(width: int = 1280, height: int = 800) -> Iterator[XServer]:
    """An Xvfb of that size on a free display. AssertionError on a machine without it."""
    program = shutil.which("Xvfb")
    assert program, "Xvfb is missing: packaging/test installs it, or apt-get install xvfb"
    reads, writes = os.pipe()
    screen = ("-screen", "0", f"{width}x{height}x24")
    # Else it starts anew when its last program leaves, and turns away who connects meanwhile.
    command = [program, "-noreset", "-displayfd", str(writes), *screen, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        with os.fdopen(reads) as answer:
            number = answer.readline().strip()
        try:
            assert number, "Xvfb did not start"
            yield XServer(f":{number}")
        finally:
            server.send_signal(signal.SIGTERM)


def window_manager() -> str | None:
    """The program that puts frames round windows; None where none is installed."""
    return next((found for name in WINDOW_MANAGERS if (found := shutil.which(name))), None)


@contextlib.contextmanager
def managed(server: XServer) -> Iterator[None]:
    """A window manager at work on that server. AssertionError on a machine without one."""
    program = window_manager()
    assert program, f"none of {', '.join(WINDOW_MANAGERS)} is installed: apt-get install openbox"
    with subprocess.Popen(
        [program], env=server.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as manager:
        time.sleep(1)  # it takes over the screen; windows opened before that have no frame
        try:
            yield
        finally:
            manager.terminate()
