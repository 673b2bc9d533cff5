"""For all tests: no screen unless one is asked for, and never the person's own settings."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How fast examples are made says something about the machine, nothing about the program.
settings.register_profile("unspin", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unspin")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, caches and recovery files of the tests go to a folder of their own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("CONFIG", "CACHE", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


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


@pytest.fixture
def x_server() -> Iterator[XServer]:
    """An Xvfb of 1280 x 800 on a free display. A machine without it fails the test."""
    program = shutil.which("Xvfb")
    assert program, "Xvfb is missing: packaging/test installs it, or apt-get install xvfb"
    reads, writes = os.pipe()
    command = [
        program,
        "-displayfd",
        str(writes),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        with os.fdopen(reads) as answer:
            number = answer.readline().strip()
        try:
            assert number, "Xvfb did not start"
            yield XServer(f":{number}")
        finally:
            server.send_signal(signal.SIGTERM)


@pytest.fixture
def as_nobody():
    """What is done inside is done without root's rights; nothing changes for others."""

    @contextlib.contextmanager
    def drop():
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return drop
