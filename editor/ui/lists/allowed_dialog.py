"""The dialog with the phrases that are allowed in every article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.labels import visible
from editor.ui.base.settings import ALLOWED, Settings
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr
from editor.ui.widgets.filter_field import FilterField

_PHRASE = Qt.ItemDataRole.UserRole


class AllowedDialog(QDialog):
    """Lists the phrases; those removed are marked again, in the open article at once."""

    def __init__(
        self, settings: Settings, remove: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        """`remove` takes a phrase out of the settings."""
        super().__init__(parent)
        self.setObjectName("allowed_dialog")
        self.setWindowTitle(tr("Allowed phrases"))
        self.resize(460, 420)
        self._settings = settings
        self._remove = remove
        self._title = QLabel()
        self._title.setObjectName("allowed_title")
        self._title.setWordWrap(True)
        set_look(self._title, "muted")
        self._filter = FilterField(tr("Filter the phrases"), self)
        self.list = QListWidget()
        self.list.setObjectName("allowed_list")
        self.list.setAccessibleName(tr("Phrases allowed in every article"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.remove_button = box.addButton(tr("Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove_button.setToolTip(tr("Mark these phrases again (Delete)"))
        column = QVBoxLayout(self)
        for widget in (self._title, self._filter, self.list, box):
            column.addWidget(widget)
        box.rejected.connect(self.reject)
        self.remove_button.clicked.connect(self._remove_selected)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_selected)
        self._filter.textChanged.connect(self._show)
        self._filter.escaped.connect(self.reject)
        self._filter.list_requested.connect(self.list.setFocus)
        self.list.itemSelectionChanged.connect(self._enable)
        settings.changed.connect(self._setting_changed)
        self._show()

    def _show(self) -> None:
        phrases = sorted(self._settings.allowed(), key=str.casefold)
        words = self._filter.text().casefold()
        self.list.clear()
        for phrase in phrases:
            if words in phrase.casefold():
                item = QListWidgetItem(visible(phrase), self.list)
                item.setData(_PHRASE, phrase)
        self._title.setText(
            tr("%Ln (phrase is|phrases are) never marked, in any article.", "", len(phrases))
            if phrases
            else tr(
                "No phrase is allowed in every article. “Allow always” beside a suspect adds one."
            )
        )
        self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _remove_selected(self) -> None:
        for phrase in [item.data(_PHRASE) for item in self.list.selectedItems()]:
            self._remove(phrase)

    def _setting_changed(self, key: str) -> None:
        if key == ALLOWED.key:
            self._show()
