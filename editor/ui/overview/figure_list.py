"""A list of figures: rows with names, bars and numbers, each of which leads somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.ui.base.theme import Theme
from editor.ui.base.tips import StayingTips
from editor.ui.overview.bar_painting import columns_that_fit, draw_row, name_room, short_name
from editor.ui.overview.figure_rows import ROW, FigureModel, FigureRow, Index, MakeRow

ROW_EMS = 1.55
"""Height of a usual row in heights of a line; with TARGET, what a pointer needs."""
TARGET = 24
"""Pixels that WCAG 2.2 asks of what is clicked on (2.5.8)."""


class FigureDelegate(QStyledItemDelegate):
    """Draws a row; what is under the pointer or selected stands out."""

    def __init__(self, theme: Theme, view: FigureList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FigureRow = index.data(ROW)
        box: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(box, self._theme.color("selection"))
            mark = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(mark, self._theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver and not row.heading:
            painter.fillRect(box, self._theme.color("hover"))
        columns = columns_that_fit(self._theme, box.width(), self._view.column_names)
        draw_row(painter, box, row, self._theme, columns)


class FigureList(StayingTips, QListView):
    """Rows of figures: a click or Return chooses one, Esc returns to the text."""

    chosen = Signal(object)
    """A FigureRow that was chosen."""
    pointed = Signal(object)
    """The FigureRow under the pointer, or that the keyboard moved to; None if there is none."""
    resized = Signal()
    """The room for rows has another size."""
    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme, columns: Sequence[str], parent: QWidget) -> None:
        """`columns`: the names of the columns of numbers, the least important last."""
        super().__init__(parent)
        self.column_names = columns
        self._theme = theme
        self._usual = _usual_height(theme)
        self._model = FigureModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FigureDelegate(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.entered.connect(self._point)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._point_to_current)
        theme.changed.connect(self._follow_theme)

    def show_rows(self, heights: Sequence[float], make: MakeRow) -> None:
        """Show as many rows as there are heights, keeping the place of the current one."""
        before = self.currentIndex().row()
        at = self.verticalScrollBar().value()
        if heights != self._model.heights:
            self.scheduleDelayedItemsLayout()
        self._model.show(heights, make)
        if not self.currentIndex().isValid():
            self._select(max(0, min(before, len(heights) - 1)))
            self.verticalScrollBar().setValue(at)
        self._point_to_current()

    def row_height(self, number: int) -> int:
        """The height of a row in pixels."""
        return round(self._usual * self._model.heights[number])

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay all rows out again, although few have another height.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._point_to_current()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        return super().viewportEvent(event)

    def tip_words(self, index: Index) -> str:
        """The name of a row of which only a part is seen; "" if all of it is.

        Also "" for a paragraph, whose name is only how it begins, and where there is no row.
        """
        row: FigureRow | None = index.data(ROW)
        if row is None or row.number:
            return ""
        box = self.visualRect(index)
        columns = columns_that_fit(self._theme, box.width(), self.column_names)
        width = name_room(box, row, self._theme, columns).width()
        return "" if short_name(row, self._theme, width) == row.name else row.name

    @property
    def row_at_hand(self) -> FigureRow | None:
        """The row that the keyboard moved to, while the list has the focus."""
        return self.currentIndex().data(ROW) if self.hasFocus() else None

    def _select(self, number: int) -> None:
        """Make a row the current one, or the first below it that can be chosen."""
        for later in range(number, len(self._model.heights)):
            if not self._model.row(later).heading:
                self.setCurrentIndex(self._model.index(later))
                return

    def _point(self, index: QModelIndex) -> None:
        row: FigureRow = index.data(ROW)
        self.pointed.emit(None if row.heading else row)

    def _point_to_current(self, *_indices: QModelIndex) -> None:
        self.pointed.emit(self.row_at_hand)

    def _choose(self, index: QModelIndex) -> None:
        row: FigureRow | None = index.data(ROW) if index.isValid() else None
        if row is not None and not row.heading:
            self.chosen.emit(row)

    def _follow_theme(self) -> None:
        self._usual = _usual_height(self._theme)
        self.scheduleDelayedItemsLayout()  # the size of the font may have changed
        self.viewport().update()


def _usual_height(theme: Theme) -> int:
    """The height in pixels of a row of usual height."""
    return max(TARGET, round(QFontMetrics(theme.sans()).height() * ROW_EMS))


class ColumnNames(QWidget):
    """Heads a list: its name, and the names of the columns that it has room for."""

    def __init__(self, theme: Theme, name: str, listed: FigureList) -> None:
        super().__init__(listed.parentWidget())
        self._theme = theme
        self._row = FigureRow(name, values=tuple(listed.column_names), heading=True)
        self._list = listed
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        listed.resized.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(100, _usual_height(self._theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        width = self._list.viewport().width()
        with QPainter(self) as painter:
            columns = columns_that_fit(self._theme, width, self._list.column_names)
            draw_row(painter, QRect(0, 0, width, self.height()), self._row, self._theme, columns)
