"""The list of files and folders that were added to the shelf of possible originals."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from editor.ui.base.labels import digits, visible
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from editor.originals.shelf import AddedPlace

PLACE: Final = Qt.ItemDataRole.UserRole
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShelfView(QTreeWidget):
    """The files and folders that were added; Delete removes the selected one."""

    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shelf_places")
        self.setAccessibleName(tr("Possible originals"))
        self.setHeaderLabels([tr("Name"), tr("In"), tr("Texts"), tr("Not read")])
        for column in (2, 3):
            self.headerItem().setTextAlignment(column, _RIGHT)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)

    def show_places(self, places: tuple[AddedPlace, ...], *, counted: bool) -> None:
        """Show these, with their texts if they are `counted`; the selection stays."""
        selected = self.selected()
        self.blockSignals(True)
        self.clear()
        for one in places:
            name = visible(one.path.name or str(one.path))
            if not one.is_there:
                name = tr("{name} – not there now", name=name)
            texts = digits(one.originals) if counted else "…"
            problems = digits(len(one.problems)) if one.problems else ""
            item = QTreeWidgetItem([name, visible(str(one.path.parent)), texts, problems])
            item.setData(0, PLACE, one.path)
            for column in (2, 3):
                item.setTextAlignment(column, _RIGHT)
            for column in (0, 1):
                item.setToolTip(column, visible(str(one.path)))
            self.addTopLevelItem(item)
            if one.path == selected or self.currentItem() is None:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def selected(self) -> Path | None:
        """The selected file or folder."""
        item = self.currentItem()
        return None if item is None else item.data(0, PLACE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)
