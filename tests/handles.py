"""The handles that this process holds, to show that none is left behind."""

from contextlib import suppress
from pathlib import Path


def open_files(folder):
    """The open handles of what is, or was, in a folder; other threads may open files elsewhere."""
    found = []
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            found.append(str(handle.readlink()))
    return sorted(one for one in found if one.startswith(str(folder)))
