"""The controls for an undecided suspect: suggestions, own wording, decision buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.review import Item
from editor.ui.base.action_table import key_hint
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.panel.suggestion_list import SuggestionList
from editor.ui.widgets.key_button import KeyButton

BUTTONS: Final = {
    "accept": "Accept & next",
    "dismiss": "Dismiss",
    "accept_alike": "All alike",
    "allow": "Allow phrase",
}
"""The text of each button, by the id of the action that does the same."""


class WordingField(QLineEdit):
    """The user's own wording. Undo keys undo typing here first, then in the article."""

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class SuspectChoices(QWidget):
    """Shows the choices for an undecided suspect and emits what the user asks for."""

    wording_changed = Signal()
    """Another suggestion was selected, or the own wording was edited."""
    rank_chosen = Signal(int)
    own_chosen = Signal()
    accept_requested = Signal()
    dismiss_requested = Signal()
    alike_requested = Signal()
    allow_requested = Signal()
    allow_always_requested = Signal()
    why_requested = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._list = SuggestionList(theme, self)
        self._nothing = QLabel("No suggestions. Type your own wording.", self)
        self._nothing.setWordWrap(True)
        set_look(self._nothing, "muted")
        self._own = WordingField(self)
        self._own.setObjectName("own_wording")
        self._own.setAccessibleName("Your own wording")
        self._own.setPlaceholderText("Your own wording…")
        self._buttons = {id_: self._key_button(theme, id_, text) for id_, text in BUTTONS.items()}
        self._why = self._link("why_button", "Why?", "Show the full reasons")
        self._why.setAccessibleName("Why is this suspect?")
        self._always = self._link(
            "allow_always_button", "Allow always", "This phrase is correct in every article"
        )
        self._arrange()
        self._connect()
        self.show_keys()

    @property
    def rank(self) -> int | None:
        """Rank, from 1, of the selected suggestion; None if there is none."""
        return self._list.rank

    @property
    def own(self) -> str:
        """The own wording, without surrounding spaces."""
        return self._own.text().strip()

    @property
    def wording(self) -> str | None:
        """What would be accepted now: the own wording, else the selected suggestion."""
        if self.own:
            return self.own
        rank = self._list.rank
        return None if rank is None else self._list.suggestions[rank - 1].text

    def show_item(self, item: Item, *, fresh: bool) -> None:
        """Show a suspect's choices; unless `fresh`, keep the selection and the own wording."""
        rank = 1
        if fresh:
            # Not clear(), which would leave the last suspect's wording on the undo stack.
            self._own.setText("")
        elif self._list.rank is not None:
            chosen = self._list.suggestions[self._list.rank - 1].text
            texts = [suggestion.text for suggestion in item.suggestions]
            rank = texts.index(chosen) + 1 if chosen in texts else 1
        if fresh or self._list.suggestions != item.suggestions:
            self._list.show_suggestions(item.suggestions, item.kind, rank)
        self._list.setVisible(bool(item.suggestions))
        self._nothing.setVisible(not item.suggestions)
        self._wording_edited()

    def show_alike(self, number: int) -> None:
        """Show how many undecided suspects are alike, including this one."""
        self._buttons["accept_alike"].set_title(f"All alike ({number:,})")

    def show_keys(self) -> None:
        """Show on each button the key of its action as it is set now."""
        for id_, button in self._buttons.items():
            button.set_keys(key_hint(self._settings, id_))

    def focus_suggestions(self) -> None:
        """Focus the suggestions, or the own wording if there are none."""
        target = self._own if self._list.rank is None else self._list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_own_wording(self) -> None:
        """Focus the field for the own wording."""
        self._own.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _key_button(self, theme: Theme, id_: str, text: str) -> KeyButton:
        button = KeyButton(theme, text, primary=id_ == "accept", parent=self)
        button.setObjectName(f"{id_}_button")
        return button

    def _link(self, name: str, text: str, tip: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setObjectName(name)
        link.setAccessibleName(text)
        link.setToolTip(tip)
        set_look(link, "link")
        return link

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, button in enumerate(self._buttons.values()):
            grid.addWidget(button, place // 2, place % 2)
        links = QHBoxLayout()
        links.addWidget(self._why)
        links.addStretch()
        links.addWidget(self._always)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._list, 100)
        layout.addWidget(self._nothing)
        layout.addWidget(self._own)
        layout.addLayout(grid)
        layout.addLayout(links)
        layout.addStretch(1)

    def _connect(self) -> None:
        self._list.chosen.connect(self.rank_chosen)
        self._list.selected.connect(self._wording_edited)
        self._list.escaped.connect(self.escaped)
        self._own.returnPressed.connect(self.own_chosen)
        self._own.textChanged.connect(self._wording_edited)
        self._own.escaped.connect(self.escaped)
        self._buttons["accept"].clicked.connect(self.accept_requested)
        self._buttons["dismiss"].clicked.connect(self.dismiss_requested)
        self._buttons["accept_alike"].clicked.connect(self.alike_requested)
        self._buttons["allow"].clicked.connect(self.allow_requested)
        self._why.clicked.connect(self.why_requested)
        self._always.clicked.connect(self.allow_always_requested)

    def _wording_edited(self) -> None:
        offered = self.wording is not None
        self._buttons["accept"].setEnabled(offered)
        self._buttons["accept_alike"].setEnabled(offered)
        self.wording_changed.emit()
