"""What can be done with an open suspect: suggestions, own wording, decisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
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
from editor.ui.base.theme import Theme, set_look
from editor.ui.panel.suggestion_list import SuggestionList
from editor.ui.widgets.key_button import KeyButton

BUTTONS: Final = {
    "accept": ("Accept & next", "Ctrl+Return"),
    "dismiss": ("Keep as it is", "Ctrl+Shift+Return"),
    "accept_alike": ("All alike", "Ctrl+Shift+A"),
    "allow": ("Allow phrase", "Ctrl+D"),
}
"""By the ids of their actions: text, and the key shown until an action is followed."""


class WordingField(QLineEdit):
    """The person's own wording. Undo keys take back typing here first, then in the article."""

    left = Signal()

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
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SuspectChoices(QWidget):
    """Shows what an open suspect offers and tells what the person wants; decides nothing."""

    wording_changed = Signal()
    """Another suggestion is selected, or the own wording was changed."""
    rank_chosen = Signal(int)
    own_chosen = Signal()
    accept_wanted = Signal()
    dismiss_wanted = Signal()
    alike_wanted = Signal()
    allow_wanted = Signal()
    allow_always_wanted = Signal()
    why_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = SuggestionList(theme, self)
        self._nothing = QLabel("Nothing is known to stand here: type your own wording.", self)
        self._nothing.setWordWrap(True)
        set_look(self._nothing, "muted")
        self._own = WordingField(self)
        self._own.setObjectName("own_wording")
        self._own.setAccessibleName("Your own wording")
        self._own.setPlaceholderText("Your own wording…")
        self._buttons = {
            id_: self._key_button(theme, id_, text, keys) for id_, (text, keys) in BUTTONS.items()
        }
        self._why = self._link("why_button", "Why?", "The reason in full")
        self._why.setAccessibleName("Why is this suspect?")
        self._always = self._link(
            "allow_always_button", "Allow always", "This phrase is right in every article"
        )
        self._arrange()
        self._connect()

    @property
    def rank(self) -> int | None:
        """Rank, from 1, of the selected suggestion; None where nothing is offered."""
        return self._list.rank

    @property
    def own(self) -> str:
        """The person's own wording, without spaces around it."""
        return self._own.text().strip()

    @property
    def wording(self) -> str | None:
        """What would be put in now: the own wording, else the selected suggestion."""
        if self.own:
            return self.own
        rank = self._list.rank
        return None if rank is None else self._list.suggestions[rank - 1].text

    def show_item(self, item: Item, *, fresh: bool) -> None:
        """Offer what this suspect has; what was chosen and typed stays unless it is a fresh one."""
        rank = 1
        if fresh:
            # Not clear(): that would leave the last suspect's wording to undo.
            self._own.setText("")
        elif self._list.rank is not None:
            chosen = self._list.suggestions[self._list.rank - 1].text
            texts = [suggestion.text for suggestion in item.suggestions]
            rank = texts.index(chosen) + 1 if chosen in texts else 1
        if fresh or self._list.suggestions != item.suggestions:
            self._list.show_suggestions(item.suggestions, item.kind, rank)
        self._list.setVisible(bool(item.suggestions))
        self._nothing.setVisible(not item.suggestions)
        self._tell_wording()

    def show_alike(self, number: int) -> None:
        """Show how many open suspects are alike, this one among them."""
        self._buttons["accept_alike"].set_title(f"All alike ({number})")

    def follow_actions(self, actions: Mapping[str, QAction]) -> None:
        """Show the keys of these actions on the buttons, now and when the person changes them."""
        for id_, button in self._buttons.items():
            if id_ in actions:
                button.follow(actions[id_])

    def focus_suggestions(self) -> None:
        """Move the keyboard to the suggestions, or to the own wording where there are none."""
        target = self._own if self._list.rank is None else self._list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_own(self) -> None:
        """Move the keyboard to the own wording."""
        self._own.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _key_button(self, theme: Theme, id_: str, text: str, keys: str) -> KeyButton:
        button = KeyButton(theme, text, keys, primary=id_ == "accept", parent=self)
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
        self._list.selected.connect(self._tell_wording)
        self._list.left.connect(self.left)
        self._own.returnPressed.connect(self.own_chosen)
        self._own.textChanged.connect(self._tell_wording)
        self._own.left.connect(self.left)
        self._buttons["accept"].clicked.connect(self.accept_wanted)
        self._buttons["dismiss"].clicked.connect(self.dismiss_wanted)
        self._buttons["accept_alike"].clicked.connect(self.alike_wanted)
        self._buttons["allow"].clicked.connect(self.allow_wanted)
        self._why.clicked.connect(self.why_wanted)
        self._always.clicked.connect(self.allow_always_wanted)

    def _tell_wording(self) -> None:
        offered = self.wording is not None
        self._buttons["accept"].setEnabled(offered)
        self._buttons["accept_alike"].setEnabled(offered)
        self.wording_changed.emit()
