"""A button that triggers an action and mirrors its checked state and description."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from editor.ui.base.theme import set_look


class ActionButton(QPushButton):
    """Its text is its own, shorter than the menu entry; a click does not take the focus."""

    def __init__(self, action: QAction, text: str, look: str = "", accessible: str = "") -> None:
        super().__init__(text)
        self._action = action
        self.setObjectName(f"{action.objectName()}_button")
        self.setAccessibleName(accessible or text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if look:
            set_look(self, look)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.setAccessibleDescription(self._action.toolTip())
        if self._action.isCheckable():
            self.setCheckable(True)
            self.setChecked(self._action.isChecked())

    def nextCheckState(self) -> None:
        """Do nothing: the action, not the click, sets the checked state."""
