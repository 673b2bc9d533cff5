"""The phrases that are allowed in every article, as a part of the preferences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.engine.suspect import Kind
from editor.ui.base.labels import visible
from editor.ui.base.settings import ALLOWED, Settings
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr
from editor.ui.widgets.dialog_parts import DialogButton
from editor.ui.widgets.filter_field import FilterField

MANY: Final = 10
"""Phrases from which there is a filter. Set by hand: more than are seen at once."""
_PHRASE: Final = Qt.ItemDataRole.UserRole


class AllowedPart(QWidget):
    """Lists them; those removed are marked again, in the open article at once."""

    def __init__(self, settings: Settings, remove: Callable[[str], object]) -> None:
        """`remove` takes a phrase out of the settings, and has it marked again."""
        super().__init__()
        self._settings = settings
        self._remove = remove
        self._about = QLabel()
        self._about.setObjectName("allowed_about")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        set_look(self._about, "muted")
        self.filter = FilterField(tr("Filter the phrases"))
        self.list = QListWidget()
        self.list.setObjectName("allowed_phrases")
        self.list.setAccessibleName(tr("Phrases allowed in every article"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        set_look(self.list, "card")
        self.list.setFixedHeight(self.fontMetrics().height() * 10)
        self.remove_button = DialogButton(tr("&Remove"))
        self.remove_button.setObjectName("remove_allowed")
        self.remove_button.setToolTip(tr("Mark these phrases again (Delete)"))
        self._lay_out()
        self.remove_button.clicked.connect(self.remove)
        self.filter.textChanged.connect(self._fill)
        self.filter.list_requested.connect(self.list.setFocus)
        self.list.itemSelectionChanged.connect(self._enable)
        settings.changed.connect(self._setting_changed)
        self._fill()

    def remove(self) -> None:
        """Allow the selected phrases no longer; the next one is selected."""
        row = self.list.currentRow()
        # Read before the first is removed: the list is filled anew for each.
        for phrase in [item.data(_PHRASE) for item in self.list.selectedItems()]:
            self._remove(phrase)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 2)
        for widget in (self._about, self.filter, self.list):
            column.addWidget(widget)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _setting_changed(self, key: str) -> None:
        if key == ALLOWED.key:
            self._fill()

    def _fill(self) -> None:
        phrases = sorted(self._settings.allowed(), key=str.casefold)
        many = len(phrases) >= MANY
        self.filter.setVisible(many)
        if not many:
            self.filter.clear()
        words = self.filter.text().casefold()
        self.list.clear()
        for phrase in phrases:
            if words in phrase.casefold():
                item = QListWidgetItem(visible(phrase, Kind.HIDDEN), self.list)
                item.setData(_PHRASE, phrase)
                item.setSizeHint(QSize(0, round(self.fontMetrics().height() * 1.6)))
        self.list.setVisible(bool(phrases))
        self.remove_button.setVisible(bool(phrases))
        self._about.setText(
            tr("%Ln (phrase is|phrases are) never marked, in any article.", "", len(phrases))
            if phrases
            else tr(
                "No phrase is allowed in every article. “Allow always” beside a suspect adds one."
            )
        )
        self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
