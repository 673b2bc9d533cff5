"""The menu of recent files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from editor.ui.base.settings import Settings
    from editor.ui.window.recent_files import RecentFiles

WIDEST: Final = 24
"""Width of a name in line heights, at most. Set by hand."""


class RecentMenu:
    """Lists the recent files whenever the menu is about to be shown."""

    def __init__(
        self,
        menu: QMenu,
        files: RecentFiles,
        settings: Settings,
        open_: Callable[[Path], object],
    ) -> None:
        self.menu = menu
        self._files = files
        self._settings = settings
        self._open = open_
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    def set_enabled(self, *, enabled: bool) -> None:
        """Whether there is anything to list."""
        self.menu.setEnabled(enabled)

    def _fill(self) -> None:
        self.menu.clear()
        metrics = self.menu.fontMetrics()
        widest = min(metrics.height() * WIDEST, self.menu.screen().availableSize().width() // 2)
        for row in self._files.rows():
            # Qt elides nothing in a menu: it would reach over the edge of the screen.
            name = metrics.elidedText(row.path.name, Qt.TextElideMode.ElideMiddle, widest)
            action = self.menu.addAction(row.label(name).replace("&", "&&"))
            action.setToolTip(str(row.path))
            action.setStatusTip(str(row.path))
            action.triggered.connect(partial(self._chosen, row.path))
        self.menu.addSeparator()
        self.menu.addAction(tr("&Clear list"), self._settings.clear_recent)
        self._files.look()

    def _chosen(self, path: Path, _checked: bool = False) -> None:
        self._open(path)
