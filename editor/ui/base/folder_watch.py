"""Watches a folder that other programs of the same user write to."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

AFTER: Final = 50
"""Milliseconds after the last change: one save makes several."""


class FolderWatch(QObject):
    """Tells when files in a folder were added, replaced or removed."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """The folder is made if it is missing; if that fails, nothing is told."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self.changed)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._timer.start)
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._watcher.addPath(str(folder))
