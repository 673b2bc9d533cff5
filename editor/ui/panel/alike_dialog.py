"""The dialog that accepts one wording for all occurrences of a phrase."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from editor.review.wording import fitting
from editor.ui.base.labels import shown, visible
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.panel.places_dialog import PlacesDialog

if TYPE_CHECKING:
    from editor.review import Item
    from editor.ui.session.review_session import ReviewSession


class AlikeDialog(PlacesDialog):
    """Lists every undecided occurrence of the current phrase, ticked, with the wording.

    It changes nothing itself; `chosen` reports what the user accepted.
    """

    chosen = Signal(str, object)
    """The wording and the ids of the ticked occurrences, when the dialog is accepted."""

    def __init__(
        self,
        theme: Theme,
        session: ReviewSession,
        wording: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Starts with this wording, or the first suggestion.

        Raises ValueError if no suspect is selected.
        """
        item = session.current_item
        if item is None:
            raise ValueError("no suspect selected: go to one before accepting for all alike")
        alike = session.review.alike(item.id)
        phrase = visible(item.text, item.kind)
        title = tr("“{phrase}” in %Ln place(s)", "", len(alike), phrase=phrase)
        super().__init__(theme, session.review.text, alike, title, prefix="alike", parent=parent)
        self.setWindowTitle(tr("Accept for all alike"))
        self._wordings = self._combo(item, wording)
        label = QLabel(tr("&Wording:"), self)
        label.setBuddy(self._wordings)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self._wordings, 1)
        self._layout.insertLayout(1, top)
        self._wordings.currentTextChanged.connect(self._show_wording)
        self._show_wording()

    @property
    def wording(self) -> str:
        """The wording to accept; "" deletes the phrase."""
        at = self._wordings.currentIndex()
        typed = self._wordings.currentText()
        if at >= 0 and typed == self._wordings.itemText(at):
            return str(self._wordings.itemData(at))
        return typed.strip()

    def accept(self) -> None:
        super().accept()
        if self.ids:
            self.chosen.emit(self.wording, self.ids)

    def _combo(self, item: Item, wording: str | None) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName("alike_wording")
        combo.setAccessibleName(tr("Wording"))
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        texts = [suggestion.text for suggestion in item.suggestions]
        if wording is not None and wording not in texts:
            texts.insert(0, wording)
        for text in texts:
            combo.addItem(shown(text), text)
        if wording in texts:
            combo.setCurrentIndex(texts.index(wording))
        return combo

    def _show_wording(self, _text: str = "") -> None:
        self._model.set_wordings(partial(fitting, wording=self.wording))
