"""The bar above the text: the open article, the main actions, and the page switch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor import translatable
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.action_button import ActionButton
from editor.ui.widgets.elided_label import ElidedLabel

FILES: Final = (
    ("open", translatable.tr("Open"), "folder-open", translatable.tr("Open an article")),
    ("save", translatable.tr("Save"), "save", translatable.tr("Save")),
    ("export", translatable.tr("Export…"), "file-output", translatable.tr("Export…")),
)
"""The buttons on the left: action id, text, icon, accessible name; in English."""
PAGES: Final = (
    ("show_review", translatable.tr("Review")),
    ("show_overview", translatable.tr("Overview")),
    ("show_compare", translatable.tr("Compare")),
    ("show_log", translatable.tr("Log")),
)
"""The segments of the page switch: action id and text; in English."""
SPACING: Final = 8
"""Pixels between the parts."""


class TopBar(QFrame):
    """File name and actions on the left, pages in the middle, navigation on the right."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.setAccessibleName(tr("Article and pages"))
        set_look(self, "bar")
        self._theme = theme
        self._name = ElidedLabel("", Qt.TextElideMode.ElideMiddle, widest=34)
        self._name.setObjectName("file_name")
        self._dot = QLabel("•")
        self._dot.setObjectName("unsaved_dot")
        self._dot.setToolTip(tr("Not everything is saved to a file yet"))
        self._dot.setAccessibleName(tr("Not saved yet"))
        set_look(self._dot, "accent")
        self._files = [
            ActionButton(actions[id_], translated(words), accessible=translated(name))
            for id_, words, _, name in FILES
        ]
        self._switch = _switch(actions)
        self._previous = ActionButton(actions["previous"], "", accessible=tr("Previous suspect"))
        self._next = ActionButton(actions["next"], "", accessible=tr("Next suspect"))
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its icon stands at the end
        self._accept = ActionButton(actions["accept"], tr("Accept && next"), "primary")
        self._accept.setAccessibleName(tr("Accept and go to the next suspect"))
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
        self.setVisible(bool(name))
        self.set_unsaved(unsaved=False)
        self._fit()

    def set_ready(self, *, ready: bool) -> None:
        """Enable or disable accepting."""
        self._accept.setEnabled(ready)

    def set_unsaved(self, *, unsaved: bool) -> None:
        """Show or hide the mark for unsaved changes."""
        policy = self._dot.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._dot.setSizePolicy(policy)
        self._dot.setVisible(unsaved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as what is shown in the narrowest window."""
        least = _width_of((*self._always(), self._switch))
        words = sum(button.width_of_words() for button in self._files)
        return QSize(least - words, super().minimumSizeHint().height())

    def _always(self) -> tuple[QWidget, ...]:
        return (self._dot, *self._files, self._previous, self._next)

    def _fit(self) -> None:
        """Leave out what the window is too narrow for: the panel and the title have it, too."""
        for words, accept, name, roomy in (
            (True, True, True, True),
            (False, True, True, True),
            (False, False, True, True),
            (False, False, False, True),
            (False, False, False, False),
        ):
            for button in self._files:
                button.show_words(shown=words)
            self._accept.setVisible(accept)
            self._name.setVisible(name)
            self._next.show_words(shown=roomy)
            self._set_tight(tight=not roomy)
            left = [self._dot, *self._files, *([self._name] if name else [])]
            right = [self._previous, self._next, *([self._accept] if accept else [])]
            if _width_of((*left, self._switch, *right)) <= self.width():
                break
        # Equal stretch on both sides centres the switch, where that leaves the left its room.
        side = (self.width() - self._switch.sizeHint().width()) // 2
        self._row.setStretch(0, int(_width_of(left) <= side))

    def _set_tight(self, *, tight: bool) -> None:
        """Leave out the space within the page switch."""
        for button in self._switch.findChildren(ActionButton):
            if button.property("tight") != tight:
                button.setProperty("tight", tight)
                button.style().unpolish(button)
                button.style().polish(button)
                button.updateGeometry()

    def _show_keys(self) -> None:
        key = self._next_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._next.set_words(key)

    def _apply_theme(self) -> None:
        self._name.setFont(self._theme.sans(bold=True))
        for button, (_, _, icon, _) in zip(self._files, FILES, strict=True):
            button.set_icon(icon, self._theme)
        self._previous.set_icon("chevron-left", self._theme)
        self._next.set_icon("chevron-right", self._theme)

    def _lay_out(self) -> None:
        left = _row(self._name, self._dot, *self._files)
        right = _row(self._previous, self._next, self._accept)
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(SPACING)
        row.addWidget(left, 1, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._switch, 0)
        row.addWidget(right, 1, Qt.AlignmentFlag.AlignRight)


def _width_of(parts: Sequence[QWidget]) -> int:
    """Pixels that these parts want, with the space between and beside them."""
    return sum(part.sizeHint().width() + SPACING for part in parts) + 2 * SPACING


def _switch(actions: Mapping[str, QAction]) -> QWidget:
    """The page switch: joined segment buttons."""
    buttons = [ActionButton(actions[page], translated(words), "segment") for page, words in PAGES]
    buttons[0].setProperty("place", "first")
    buttons[-1].setProperty("place", "last")
    switch = _row(*buttons, spacing=0)
    switch.setObjectName("page_switch")
    switch.setAccessibleName(tr("Pages"))
    return switch


def _row(*widgets: QWidget, spacing: int = 6) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder
