"""The sheet of all keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.theme import Theme
from editor.ui.widgets.filter_field import FilterField
from editor.ui.window.palette import keys, words

PLACES: Final = {
    "In the suggestions": (
        ("Select a suggestion", "Up, Down, 1 … 9"),
        ("Accept the selected suggestion", "Return"),
        ("Return to the text", "Esc"),
    ),
    "In the suspects list": (
        ("Go to a suspect", "Up, Down, or its first letters"),
        ("Go to the next one of a group", "Return"),
        ("Expand or collapse a group", "Right, Left"),
        ("Return to the text", "Esc"),
    ),
    "In the edit log": (
        ("Go to a change", "Return"),
        ("Revert a change", "Delete"),
        ("Return to the text", "Esc"),
    ),
    "In the find bar": (
        ("Next match, previous match", "Return, Shift+Return"),
        ("Replace all", "Ctrl+Return"),
        ("Return to the text", "Esc"),
    ),
    "In the list of occurrences": (("Select or deselect an occurrence", "Space"),),
}
"""Keys that work in one part of the window and cannot be changed."""


class ShortcutSheet(QDialog):
    """Lists all keys by group, with a filter."""

    def __init__(
        self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._field = FilterField("Filter the keys", self)
        self._field.setObjectName("sheet_filter")
        self._tree = QTreeWidget(self)
        self._tree.setObjectName("sheet_keys")
        self._tree.setAccessibleName("Keys")
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        self._tree.setIndentation(0)
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        for title, entries in (*_groups(actions).items(), *PLACES.items()):
            self._add(title, entries)
        self._tree.expandAll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._field)
        layout.addWidget(self._tree, 1)
        self._field.textChanged.connect(self._filter)
        self._field.escaped.connect(self.reject)
        self._field.list_requested.connect(self._tree.setFocus)
        em = self.fontMetrics().height()
        self.resize(em * 34, em * 34)

    def _add(self, title: str, entries: Sequence[tuple[str, str]]) -> None:
        group = QTreeWidgetItem(self._tree, [title])
        group.setFont(0, self._theme.sans(-0.5, bold=True))
        group.setForeground(0, self._theme.color("muted"))
        line = self.fontMetrics().height()
        group.setSizeHint(0, QSize(0, round(line * 2.1)))
        group.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._groups.append((group, []))
        for text, key in entries:
            entry = QTreeWidgetItem(group, [f"   {text}", key or "—"])
            entry.setSizeHint(0, QSize(0, round(line * 1.6)))
            entry.setForeground(1, self._theme.color("text" if key else "faint"))
            spoken = f"{text}: {key or 'no key'}"
            entry.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            self._groups[-1][1].append(entry)
            entry.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for group, entries in self._groups:
            for entry in entries:
                line = f"{group.text(0)} {entry.text(0)} {entry.text(1)}".casefold()
                entry.setHidden(not all(word in line for word in wanted))
            group.setHidden(all(entry.isHidden() for entry in entries))


def _groups(actions: Sequence[QAction]) -> dict[str, list[tuple[str, str]]]:
    """Names and keys of the actions, by menu, in the order given."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        if words(action) and not action.isSeparator():
            title = str(action.property("menu") or "Other").replace("/", " › ")
            groups.setdefault(title, []).append((words(action), keys(action)))
    return groups
