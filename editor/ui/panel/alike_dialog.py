"""The dialog that accepts one wording for all occurrences of a phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.labels import count, shown, visible
from editor.ui.base.theme import Theme, set_look
from editor.ui.panel.alike_places import PlacesModel, PlacesView

if TYPE_CHECKING:
    from editor.review import Item
    from editor.ui.session.review_session import ReviewSession


class AlikeDialog(QDialog):
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
        super().__init__(parent)
        item = session.current_item
        if item is None:
            raise ValueError("no suspect selected: go to one before accepting for all alike")
        self.setObjectName("alike_dialog")
        self.setWindowTitle("Accept for all alike")
        alike = session.review.alike(item.id)
        self._model = PlacesModel(session.review.text, alike, self)
        self._places = PlacesView(theme, self._model, self)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setText(f"“{visible(item.text, item.kind)}” in {count(len(alike), 'place')}")
        set_look(self._title, "title")
        self._wordings = self._combo(item, wording)
        self._count = QLabel(self)
        self._count.setObjectName("alike_count")
        set_look(self._count, "muted")
        self._all = self._button("alike_all", "&All")
        self._none = self._button("alike_none", "&None")
        self._cancel = self._button("alike_cancel", "Cancel")
        self._accept = self._button("alike_accept", "Accept")
        self._accept.setDefault(True)
        set_look(self._accept, "primary")
        self._arrange()
        self._connect()
        self._show_wording()
        self._show_count()
        em = self.fontMetrics().height()
        self.resize(em * 38, em * 28)
        self._places.setFocus()

    @property
    def wording(self) -> str:
        """The wording to accept; "" deletes the phrase."""
        at = self._wordings.currentIndex()
        typed = self._wordings.currentText()
        if at >= 0 and typed == self._wordings.itemText(at):
            return str(self._wordings.itemData(at))
        return typed.strip()

    @property
    def ids(self) -> tuple[int, ...]:
        """Ids of the ticked occurrences, in text order."""
        return self._model.ticked

    def accept(self) -> None:
        if self.ids:
            super().accept()
            self.chosen.emit(self.wording, self.ids)

    def _combo(self, item: Item, wording: str | None) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName("alike_wording")
        combo.setAccessibleName("Wording")
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

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        label = QLabel("&Wording:", self)
        label.setBuddy(self._wordings)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self._wordings, 1)
        foot = QHBoxLayout()
        for widget in (self._all, self._none, self._count):
            foot.addWidget(widget)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addLayout(top)
        layout.addWidget(self._places, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._wordings.currentTextChanged.connect(self._show_wording)
        self._model.ticks_changed.connect(self._show_count)
        self._all.clicked.connect(self._tick_all)
        self._none.clicked.connect(self._tick_none)
        self._accept.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)

    def _show_wording(self, _text: str = "") -> None:
        self._model.set_wording(self.wording)

    def _show_count(self) -> None:
        ticked, total = len(self.ids), self._model.rowCount()
        self._count.setText(f"{ticked:,} of {total:,} selected")
        self._accept.setText(f"Accept {ticked}")
        self._accept.setAccessibleName(f"Accept for {count(ticked, 'place')}")
        self._accept.setEnabled(ticked > 0)

    def _tick_all(self) -> None:
        self._model.tick_all(True)

    def _tick_none(self) -> None:
        self._model.tick_all(False)
