"""The dialog for changing the keys of actions; shows conflicts before they are saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.action_table import ACTIONS, BY_ID
from editor.ui.base.key_hints import keys_of, menus_of, name_of, native
from editor.ui.base.settings import Settings
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr
from editor.ui.window.actions import conflicts, portable

_ID = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """Saves changes when accepted, and only those that differ from the defaults."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(tr("Customize keys"))
        self.resize(760, 560)
        self._settings = settings
        self._keys = {spec.id: keys_of(spec, settings) for spec in ACTIONS}
        self.filter = QLineEdit()
        self.filter.setObjectName("keys_filter")
        self.filter.setAccessibleName(tr("Filter actions"))
        self.filter.setPlaceholderText(tr("Filter actions or keys…"))
        self.filter.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setObjectName("keys_list")
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setHeaderLabels([tr("Action"), tr("Menu"), tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.field = QKeySequenceEdit()
        self.field.setObjectName("keys_field")
        self.field.setAccessibleName(tr("New key for the selected action"))
        self.field.setMaximumSequenceLength(1)
        self.field.setFinishingKeyCombinations([QKeyCombination(Qt.Key.Key_Tab)])
        self.set_button = QPushButton(tr("Assign"))
        self.default_button = QPushButton(tr("Default"))
        self.none_button = QPushButton(tr("Remove"))
        self.reassign_button = QPushButton()
        self.reassign_button.setObjectName("keys_reassign")
        self.warning = QLabel()
        self.warning.setObjectName("keys_warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        set_look(self.warning, "danger")
        self.box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._fill()
        self._connect()
        self.select(ACTIONS[0].id)

    def accept(self) -> None:
        """Save the changes."""
        for spec in ACTIONS:
            keys = self._keys[spec.id]
            self._settings.set_keys(spec.id, None if keys == spec.keys else list(keys))
        super().accept()

    def select(self, action: str) -> None:
        """Select an action by its id."""
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is not None and item.data(0, _ID) == action:
                self.list.setCurrentItem(item)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._choose)
        self.set_button.clicked.connect(self._set)
        self.default_button.clicked.connect(self._restore_default)
        self.none_button.clicked.connect(self._none)
        self.reassign_button.clicked.connect(self._reassign)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self.field, self.set_button, self.default_button, self.none_button):
            row.addWidget(widget, 1 if widget is self.field else 0)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        taken = QHBoxLayout()
        taken.addWidget(self.warning, 1)
        taken.addWidget(self.reassign_button)
        column.addLayout(taken)
        column.addWidget(self.box)

    def _fill(self) -> None:
        for spec in ACTIONS:
            item = QTreeWidgetItem([name_of(spec), " ▸ ".join(menus_of(spec)), ""])
            item.setData(0, _ID, spec.id)
            self.list.addTopLevelItem(item)
        self._show_keys()

    def _show_keys(self) -> None:
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is not None:
                item.setText(2, ", ".join(map(native, self._keys[item.data(0, _ID)])))
        clashes = conflicts(self._keys)
        self.warning.setText(
            "\n".join(
                tr(
                    "{key} is assigned to several actions and will not work: {actions}.",
                    key=native(key),
                    actions=", ".join(name_of(BY_ID[one]) for one in ids),
                )
                for key, ids in clashes.items()
            )
        )
        self.warning.setVisible(bool(clashes))
        self._show_reassign(clashes)

    def _show_reassign(self, clashes: Mapping[str, Sequence[str]]) -> None:
        """Offer to leave the selected action alone with its keys."""
        action = self._chosen()
        offered = action is not None and any(action in ids for ids in clashes.values())
        self.reassign_button.setVisible(offered)
        if action is not None and offered:
            # The warning takes room from the list, which may hide the action in question.
            QTimer.singleShot(0, self, self._show_chosen)
            self.reassign_button.setText(tr("Only for “{action}”", action=name_of(BY_ID[action])))

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)

    def _reassign(self) -> None:
        """Take the selected action's keys from all other actions."""
        action = self._chosen()
        if action is None:
            return
        taken = [key for key, ids in conflicts(self._keys).items() if action in ids]
        for other, keys in self._keys.items():
            if other != action:
                self._keys[other] = tuple(key for key in keys if portable(key) not in taken)
        self._show_keys()

    def _filter(self, words: str) -> None:
        words = words.casefold()
        shown = []
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is not None:
                said = " ".join(item.text(column) for column in range(3))
                item.setHidden(words not in said.casefold())
                shown += [] if item.isHidden() else [item]
        if self.list.currentItem() not in shown:
            # The keys of an action that nobody sees are not to be changed.
            first = self.list.indexFromItem(shown[0]) if shown else QModelIndex()
            self.list.setCurrentIndex(first)

    def _choose(self) -> None:
        self.field.clear()
        for part in (self.field, self.set_button, self.default_button, self.none_button):
            part.setEnabled(self._chosen() is not None)
        self._show_reassign(conflicts(self._keys))

    def _chosen(self) -> str | None:
        item = self.list.currentItem()
        return None if item is None else str(item.data(0, _ID))

    def _set(self) -> None:
        key = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self._assign((key,))

    def _restore_default(self) -> None:
        action = self._chosen()
        if action is not None:
            self._assign(BY_ID[action].keys)

    def _none(self) -> None:
        self._assign(())

    def _assign(self, keys: tuple[str, ...]) -> None:
        action = self._chosen()
        if action is not None:
            self._keys[action] = keys
            self._show_keys()
