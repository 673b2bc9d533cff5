"""The handlers of the menu Help."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from editor.paths import resources_folder, user_data_folder
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.help.guide_dialog import GuideDialog
from editor.ui.window.about_dialog import AboutDialog
from editor.ui.window.palette import CommandPalette
from editor.ui.window.shortcut_sheet import ShortcutSheet
from editor.ui.window.window_tour import WindowTour


class HelpCommands(QObject):
    """Handles the actions of the menu Help of one window."""

    def __init__(
        self,
        window: QWidget,
        prepared: Callable[[QDialog], QDialog],
        tour: WindowTour,
        *,
        theme: Theme,
        settings: Settings,
    ) -> None:
        """`prepared` makes a dialog ready to be opened, and returns it."""
        super().__init__(window)
        self._window = window
        self._prepared = prepared
        self._tour = tour
        self._theme = theme
        self._settings = settings
        self._actions: Mapping[str, QAction] = {}

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for each action id."""
        return {
            "guide": self.guide,
            "tour": self._tour.ask,
            "palette": self.palette,
            "shortcuts": self.shortcuts,
            "about": self.about,
        }

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """Set the actions that the palette and the sheet of keys list."""
        self._actions = actions

    def guide(self) -> None:
        """Show the guide, beside the window; it stays open while the person works."""
        shown = self._window.findChild(GuideDialog)
        if shown is not None:
            shown.activateWindow()
            return
        guide = resources_folder() / "guide"
        self._prepared(GuideDialog(self._theme, guide, self._window)).show()

    def palette(self) -> None:
        """Show the command palette."""
        actions = list(self._actions.values())
        self._prepared(CommandPalette(self._theme, actions, self._window)).open()

    def shortcuts(self) -> None:
        """Show all keys."""
        actions = list(self._actions.values())
        self._prepared(ShortcutSheet(actions, self._window)).open()

    def about(self) -> None:
        """Show version, licences and data folders."""
        folders = (
            (tr("Unsaved work, crash reports, your lists"), user_data_folder()),
            (tr("Settings"), self._settings.file.parent),
        )
        self._prepared(AboutDialog(self._theme, folders, self._window)).open()
