"""Where the program finds what it ships with, and where it keeps what is the person's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resources_folder() -> Path:
    """The shipped resources: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def user_data_folder() -> Path:
    """The folder for recovery files and the like; it need not exist yet."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Unspin"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Unspin"
    named = os.environ.get("XDG_DATA_HOME", "")
    base = Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
    return base / "unspin"
