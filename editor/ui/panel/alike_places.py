"""The list of places of an article, each in its sentence, with a check box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.review import Item
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.panel.sentence import sentence
from editor.ui.widgets.rich_label import LaidOutText, TextRun, lay_out
from editor.ui.widgets.ticks import draw_tick

Index = QModelIndex | QPersistentModelIndex
RUNS: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()


class PlacesModel(QAbstractListModel):
    """Suspects, each with its sentence and a check state."""

    ticks_changed = Signal()

    def __init__(self, text: str, items: Sequence[Item], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._items = tuple(items)
        self._ticked = {item.id for item in items}
        self._wording: Callable[[Item], str] = _no_wording

    @property
    def ticked(self) -> tuple[int, ...]:
        """Ids of the ticked occurrences, in text order."""
        return tuple(item.id for item in self._items if item.id in self._ticked)

    def set_wordings(self, wording: Callable[[Item], str]) -> None:
        """Show each place with the wording that a function gives for it."""
        self._wording = wording
        self._emit_all_changed([])

    def tick_all(self, on: bool) -> None:
        """Tick all occurrences, or none."""
        self._ticked = {item.id for item in self._items} if on else set()
        self._emit_all_changed([Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = item.id in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role not in (RUNS, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        wording = self._wording(item) if item.id in self._ticked else None
        runs, spoken = sentence(self._text, item, wording, left=60, right=70)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if item.id in self._ticked:
                return tr("ticked: {sentence}", sentence=spoken)
            return tr("not ticked: {sentence}", sentence=spoken)
        return runs if role == RUNS else spoken

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        id_ = self._items[index.row()].id
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticked.add if ticked else self._ticked.discard)(id_)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True

    def _emit_all_changed(self, roles: list[int]) -> None:
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1), roles)


def _no_wording(_item: Item) -> str:
    return ""


class PlaceDelegate(QStyledItemDelegate):
    """Draws an occurrence: check box and sentence, before and after."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        laid = self._laid(index.data(RUNS), self._view.viewport().width())
        return QSize(0, round(laid.height + self._em() * 0.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        em = self._em()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.color("selection"))
            focus = self._view.hasFocus()
            painter.setPen(self._theme.color("accent") if focus else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        laid = self._laid(index.data(RUNS), option.rect.width())
        top = box.top() + em * 0.45
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        side = em * 0.95
        tick = QRectF(box.left() + em * 0.6, top + em * 0.12, side, side)
        draw_tick(painter, tick, self._theme, ticked=ticked)
        laid.draw(painter, box.left() + em * 2.2, top)
        painter.restore()

    def _laid(self, runs: Sequence[TextRun], width: float) -> LaidOutText:
        room = max(self._em() * 6, width - self._em() * 2.8)
        return lay_out(runs, self._theme.serif(-2.5), self._theme, room, 1.12)

    def _em(self) -> float:
        return QFontMetrics(self._theme.sans()).height()


class PlacesView(QListView):
    """Space or a click toggles an occurrence."""

    def __init__(self, theme: Theme, model: PlacesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Places"))
        self.setItemDelegate(PlaceDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Sentences wrap, so every row must be measured: in batches, as there may be many.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setModel(model)  # Last, as each of the above would measure all rows at once.
        self.setCurrentIndex(model.index(0))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _toggle(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        role = Qt.ItemDataRole.CheckStateRole
        ticked = index.data(role) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self.model().setData(index, other, role)
