"""The controls for an undecided suspect: suggestions, own wording, decision buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from editor import translatable
from editor.engine.suspect import Kind
from editor.review import Item
from editor.ui.base.key_hints import key_hint
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.panel.density import Density
from editor.ui.panel.suggestion_list import SuggestionList
from editor.ui.panel.wording_field import WordingField
from editor.ui.widgets.key_button import KeyButton

BUTTONS: Final = {
    "accept": translatable.tr("Accept & next"),
    "dismiss": translatable.tr("Dismiss"),
    "accept_alike": translatable.tr("All alike"),
    "allow": translatable.tr("Allow phrase"),
}
"""The text of each button, by the id of the action that does the same."""


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
    escaped = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        known: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """`known` gives the wordings from which the own wording completes."""
        super().__init__(parent)
        self._settings = settings
        self._list = SuggestionList(theme, self)
        self._nothing = QLabel(tr("No suggestions. Type your own wording."), self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        set_look(self._nothing, "muted")
        self._own = WordingField(known, self)
        self._buttons = {id_: self._key_button(theme, id_, text) for id_, text in BUTTONS.items()}
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
        self._offer.setCurrentWidget(self._list if item.suggestions else self._nothing)
        for id_, title in _titles(item).items():
            self._buttons[id_].set_title(title)
        self._wording_edited()

    def show_alike(self, number: int) -> None:
        """Show how many undecided suspects are alike, including this one."""
        self._buttons["accept_alike"].set_title(tr("All alike ({number})", number=number))

    def show_keys(self) -> None:
        """Show on each button the key of its action as it is set now."""
        for id_, button in self._buttons.items():
            button.set_keys(key_hint(self._settings, id_))

    def set_density(self, density: Density) -> None:
        """Show as much as this says."""
        self._list.show_reasons(shown=density.reasons)
        self._offer.setMaximumHeight(self._list.maximumHeight())
        for button in self._buttons.values():
            button.show_keys(shown=density.keys)
        for layout in self._layouts:
            layout.setSpacing(min(8, density.gap) if layout is self._layouts[0] else density.gap)

    def focus_suggestions(self) -> None:
        """Focus the suggestions, or the own wording if there are none."""
        target = self._own if self._list.rank is None else self._list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_own_wording(self) -> None:
        """Focus the field for the own wording."""
        self._own.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _key_button(self, theme: Theme, id_: str, text: str) -> KeyButton:
        button = KeyButton(theme, translated(text), primary=id_ == "accept", parent=self)
        button.setObjectName(f"{id_}_button")
        return button

    def _arrange(self) -> None:
        # A stack keeps the place of the list, so that what is below it stays where it is.
        self._offer = QStackedWidget(self)
        for one in (self._list, self._nothing):
            self._offer.addWidget(one)
        grid = QGridLayout()
        for place, button in enumerate(self._buttons.values()):
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._offer, 100)
        layout.addWidget(self._own)
        layout.addLayout(grid)
        layout.addStretch(1)
        self._layouts = (grid, layout)

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

    def _wording_edited(self) -> None:
        offered = self.wording is not None
        self._buttons["accept"].setEnabled(offered)
        self._buttons["accept_alike"].setEnabled(offered)
        self.wording_changed.emit()


def _titles(item: Item) -> dict[str, str]:
    """Return the titles of buttons that say what happens to text that was added or left out."""
    if item.kind is not Kind.CONTENT or not item.suggestions:
        return {id_: translated(BUTTONS[id_]) for id_ in ("accept", "dismiss")}
    back = len(item.suggestions[0].text) > len(item.text)
    if back:
        return {"accept": tr("Put back & next"), "dismiss": tr("Leave out")}
    return {"accept": tr("Take out & next"), "dismiss": tr("Leave in")}
