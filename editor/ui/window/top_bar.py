"""The bar above the text: the open article, the main actions, and the page switch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.ui.base.theme import Theme, set_look
from editor.ui.widgets.action_button import ActionButton
from editor.ui.widgets.elided_label import ElidedLabel

PAGES: Final = (("show_review", "Review"), ("show_compare", "Compare"), ("show_log", "Log"))
"""The segments of the page switch: action id and text."""


class TopBar(QFrame):
    """File name and actions on the left, pages in the middle, navigation on the right."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.setAccessibleName("Article and pages")
        set_look(self, "bar")
        self._theme = theme
        self._name = ElidedLabel("", Qt.TextElideMode.ElideMiddle, widest=34)
        self._name.setObjectName("file_name")
        self._dot = QLabel("•")
        self._dot.setObjectName("unsaved_dot")
        self._dot.setToolTip("There are unsaved changes")
        self._dot.setAccessibleName("Unsaved changes")
        set_look(self._dot, "accent")
        self._files = [
            ActionButton(actions["open"], "Open", accessible="Open an article"),
            ActionButton(actions["save"], "Save"),
            ActionButton(actions["export"], "Export…"),
        ]
        self._switch = _switch(actions)
        self._previous = ActionButton(actions["previous"], "‹", accessible="Previous suspect")
        self._next = ActionButton(actions["next"], "›", accessible="Next suspect")
        self._accept = ActionButton(actions["accept"], "Accept && next", "primary")
        self._accept.setAccessibleName("Accept and go to the next suspect")
        actions["next"].changed.connect(self._show_keys)
        self._next_action = actions["next"]
        self._show_keys()
        self._lay_out()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self.set_article("", "")

    def set_article(self, name: str, place: str) -> None:
        """Show an article's name, with its path as the tool tip; "" hides the bar."""
        self._name.set_text(name, place)
        self._name.setVisible(bool(name))
        self.setVisible(bool(name))
        self.set_unsaved(unsaved=False)

    def set_ready(self, *, ready: bool) -> None:
        """Enable or disable accepting."""
        self._accept.setEnabled(ready)

    def set_unsaved(self, *, unsaved: bool) -> None:
        """Show or hide the mark for unsaved changes."""
        policy = self._dot.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._dot.setSizePolicy(policy)
        self._dot.setVisible(unsaved)

    def _show_keys(self) -> None:
        key = self._next_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._next.setText(f"{key} ›" if key else "›")

    def _apply_theme(self) -> None:
        self._name.setFont(self._theme.sans(bold=True))

    def _lay_out(self) -> None:
        left = _row(self._name, self._dot, *self._files)
        right = _row(self._previous, self._next, self._accept)
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 12, 7)
        row.setSpacing(12)
        # Equal stretch on both sides centres the switch while there is room.
        row.addWidget(left, 1, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._switch, 0)
        row.addWidget(right, 1, Qt.AlignmentFlag.AlignRight)


class _PageButton(ActionButton):
    """A button of the page switch; the name of the page that is shown is bold."""

    def sizeHint(self) -> QSize:
        """Leave room for the bold name, which Qt does not measure."""
        bold = QFont(self.font())
        bold.setBold(True)
        name = self.text()
        wider = QFontMetrics(bold).horizontalAdvance(name)
        wider -= self.fontMetrics().horizontalAdvance(name)
        return super().sizeHint() + QSize(wider, 0)


def _switch(actions: Mapping[str, QAction]) -> QWidget:
    """The page switch: joined segment buttons."""
    buttons = [_PageButton(actions[page], words, "segment") for page, words in PAGES]
    buttons[0].setProperty("place", "first")
    buttons[-1].setProperty("place", "last")
    switch = _row(*buttons, spacing=0)
    switch.setObjectName("page_switch")
    switch.setAccessibleName("Pages")
    return switch


def _row(*widgets: QWidget, spacing: int = 6) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder
