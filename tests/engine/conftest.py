"""One engine for all tests: loading is fast, but not for nothing."""

from __future__ import annotations

import pytest

from editor.engine.engine import Engine


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine.load()
