"""The keys that move the focus from pane to pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.window.pages import Pages

if TYPE_CHECKING:
    from editor.ui.help.tour import Tour
    from editor.ui.widgets.message_bar import MessageBar


class PaneKeys:
    """Moves among the panes of the current page, the messages and the callout of the tour."""

    def __init__(self, window: QWidget, pages: Pages, messages: MessageBar, tour: Tour) -> None:
        self._window = window
        self._pages = pages
        self._messages = messages
        self._tour = tour

    def move(self, step: int) -> None:
        """Move the focus by `step` panes; those without anything to focus are passed over."""
        panes = self._pages.panes()
        if not self._messages.isHidden():
            panes.append(self._messages)
        if self._tour.callout is not None:
            panes.append(self._tour.callout)
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if _holds(pane, focus)), -step)
        for further in range(1, len(panes) + 1):
            pane = panes[(here + step * further) % len(panes)]
            self._enter(pane)
            if _holds(pane, self._window.focusWidget()):
                return

    def _enter(self, pane: QWidget) -> None:
        pages = self._pages
        if pane is pages.side_panel:
            pages.side_panel.focus_suggestions()
        elif pane is pages.suspects_list:
            pages.focus_list()
        elif pane is self._messages:
            self._messages.focus_newest()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))
