"""The rows of the suspects list, as keys and mouse move through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.review.suspect_rows import SuspectRow
from editor.ui.base.theme import Theme
from editor.ui.base.tips import StayingTips
from editor.ui.base.translation import tr
from editor.ui.suspects.suspect_delegate import SuspectDelegate
from editor.ui.suspects.suspects_model import ROW, Index, SuspectsModel


class SuspectsView(StayingTips, QListView):
    """The list itself. Right and Left expand and collapse a group, Esc returns to the text."""

    moved = Signal(object)
    """The SuspectRow that the user moved to."""
    reactivated = Signal(object)
    """A SuspectRow that was activated although it was selected already."""
    expand_requested = Signal(object, bool)
    """A group's SuspectRow, and whether to expand or collapse it."""
    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme, model: SuspectsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("suspects")
        self.setAccessibleName(tr("Suspects"))
        self.setModel(model)
        self.setItemDelegate(SuspectDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._emits = True
        self.selectionModel().currentChanged.connect(self._emit_moved)
        theme.changed.connect(self.viewport().update)

    def select_row(self, number: int | None) -> None:
        """Select a row, or none, without emitting `moved`."""
        self._emits = False
        if number is None:
            self.selectionModel().clear()
        elif self.currentIndex().row() != number or not self.selectionModel().hasSelection():
            index = self.model().index(number, 0)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            # Mid-list, so that what comes next is seen ahead.
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._emits = True

    def set_emitting(self, on: bool) -> None:
        """Turn `moved` off while the rows change, and on again."""
        self._emits = on

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay all rows out again; here they all have the same height.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        row: SuspectRow | None = self.currentIndex().data(ROW)
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.reactivated.emit(row)
        elif key == Qt.Key.Key_Right and row is not None and row.is_group:
            self.expand_requested.emit(row, True)
        elif key == Qt.Key.Key_Left and row is not None and (row.is_group or row.child):
            self.expand_requested.emit(row, False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        row = self.visualRect(self.currentIndex())
        if row.top() >= 0 and row.bottom() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # it was seen before

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row: SuspectRow | None = index.data(ROW)
        if row is not None and row.is_group and self._is_on_count(event.position().toPoint()):
            self.expand_requested.emit(row, not row.expanded)
            return
        again = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)
        if again and event.button() == Qt.MouseButton.LeftButton:
            self.reactivated.emit(row)

    def _is_on_count(self, point: QPoint) -> bool:
        return point.x() > self.viewport().width() - self.fontMetrics().height() * 2.6

    def _emit_moved(self, current: QModelIndex) -> None:
        if self._emits and current.isValid():
            self.moved.emit(current.data(ROW))
