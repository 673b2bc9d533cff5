"""Files in memory, for tests that make thousands of them and pull no plug."""

import tempfile
from pathlib import Path

SHARED = Path("/dev/shm")


def folder_in_memory() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes when its context ends; on disk where the system has none in memory."""
    return tempfile.TemporaryDirectory(dir=SHARED if SHARED.is_dir() else None)
