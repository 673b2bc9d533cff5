"""Crash notes for bug reports: a traceback of the program, never the article's text."""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion

import editor

KEPT = 20
"""Number of notes kept; older ones are deleted."""


def write_crash_note(folder: Path, error: BaseException) -> Path | None:
    """Write a note; return its path, None if it cannot be written.

    Exception messages are left out, as they may quote the article.
    """
    now = datetime.now(UTC)
    lines = [
        (
            f"Unspin {editor.__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}"
        ),
        now.isoformat(timespec="seconds"),
        *_chain(error),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{now:%Y%m%d-%H%M%S-%f}.txt"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-KEPT]:
            old.unlink()
    except OSError:
        # A full disk must not mask the original error.
        return None
    return path


def _chain(error: BaseException | None) -> list[str]:
    lines = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(f"{type(error).__module__}.{type(error).__name__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        error = error.__cause__ or error.__context__
    return lines
