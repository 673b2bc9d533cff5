"""For all tests: no screen unless one is asked for, and never the person's own settings."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.x11.server import XServer, started_server

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


@pytest.fixture
def x_server() -> Iterator[XServer]:
    """An Xvfb of 1280 x 800 on a free display. A machine without it fails the test."""
    with started_server() as server:
        yield server


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
