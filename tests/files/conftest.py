"""For the tests of files: a person without rights."""

import contextlib
import os

import pytest


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
