"""A person's hands and eyes at a real X server: keys, windows, pictures."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QColor, QImage

from tests.x11.server import XServer

T = TypeVar("T")

WAIT = 30.0
"""Seconds that anything may take before the test gives up."""
KEY = 0.15
"""Seconds between two keys: a quick typist's."""


class Hands:
    """Works the windows of one X server."""

    def __init__(self, server: XServer) -> None:
        self.server = server

    def xdotool(self, *words: str) -> str:
        """Run xdotool; what it prints. It fails when a window is not there (yet)."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.server.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=WAIT,
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window whose title holds this, and give it the keyboard."""
        found = wait_for(lambda: self._windows(title), f"the window {title!r}")
        self.xdotool("windowfocus", "--sync", found[-1])
        return found[-1]

    def gone(self, window: str) -> None:
        """Wait until a window is closed."""
        wait_for(lambda: window not in self._windows(""), f"window {window} to close")

    def keys(self, *keys: str) -> None:
        """Press keys, by X's names."""
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(KEY)  # a person's pace: each key acts on what the one before has shown

    def type(self, text: str) -> None:
        """Type text."""
        self.xdotool("type", "--delay", "20", text)
        time.sleep(KEY)

    def picture(self, path: Path) -> QImage:
        """A picture of the screen, kept as that file."""
        self.server.screenshot(path)
        return QImage(str(path))

    def _windows(self, title: str) -> list[str]:
        return self.xdotool("search", "--onlyvisible", "--name", title).split()


def wait_for(look: Callable[[], T], what: str) -> T:
    """The first true answer of look(); fails after WAIT seconds."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        answer = look()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {WAIT:.0f} s in vain for {what}")


def count(image: QImage, color: QColor) -> int:
    """How many of every fourth pixel of the picture have this colour."""
    wanted = color.rgb() & 0xFFFFFF
    return sum(
        image.pixel(x, y) & 0xFFFFFF == wanted
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    )
