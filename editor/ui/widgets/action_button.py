"""A button that triggers an action and mirrors its checked state and description."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from editor.ui.base.icons import themed_icon
from editor.ui.base.theme import Theme, set_look

THIN_SPACE = "\u2009"
"""Between icon and text, which stand too near to each other without it."""


class ActionButton(QPushButton):
    """Its text is its own, shorter than the menu entry; a click does not take the focus."""

    def __init__(self, action: QAction, text: str, look: str = "", accessible: str = "") -> None:
        super().__init__(text)
        self._action = action
        self._words = text
        self.setObjectName(f"{action.objectName()}_button")
        self.setAccessibleName(accessible or text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if look:
            set_look(self, look)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    def set_icon(self, name: str, theme: Theme) -> None:
        """Show this icon of the bundled set before the text."""
        self.setIcon(themed_icon(name, theme))
        size = self.fontMetrics().height()
        self.setIconSize(QSize(size, size))
        self.show_words(shown=bool(self.text()))

    def set_words(self, words: str) -> None:
        """Show another text; "" shows the icon alone."""
        self._words = words
        self.show_words(shown=True)

    def show_words(self, *, shown: bool) -> None:
        """Show the text, or the icon alone."""
        space = "" if self.icon().isNull() or not self._words else THIN_SPACE
        self.setText(f"{space}{self._words}" if shown else "")

    def width_of_words(self) -> int:
        """Pixels that are saved where the icon is shown alone."""
        return self.fontMetrics().horizontalAdvance(self.text())

    def minimumSizeHint(self) -> QSize:
        """Room for all of it: a text cut off at both ends is worse than none."""
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        """Leave room for bold text, in which the checked button of a switch is shown."""
        size = super().sizeHint()
        if self.isCheckable():
            bold = QFont(self.font())
            bold.setBold(True)
            wide = QFontMetrics(bold).horizontalAdvance(self.text())
            size += QSize(wide - self.fontMetrics().horizontalAdvance(self.text()), 0)
        return size

    def _sync(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.setAccessibleDescription(self._action.toolTip())
        if self._action.isCheckable():
            self.setCheckable(True)
            self.setChecked(self._action.isChecked())

    def nextCheckState(self) -> None:
        """Do nothing: the action, not the click, sets the checked state."""
