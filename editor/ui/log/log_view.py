"""The edit log: every change of the article, to look over, to go to, to take back one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from editor.review import LogRow
from editor.ui.base.labels import count
from editor.ui.base.theme import Theme, set_look
from editor.ui.log.log_model import AFTER, BEFORE, LOG_ROW, TIME, WHAT, WHY, Index, LogModel
from editor.ui.widgets.filter_field import FilterField

if TYPE_CHECKING:
    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession

INK: Final = Qt.ItemDataRole.ForegroundRole


class LogTable(QTableView):
    """Return goes to a change, Delete takes it back, Esc goes back to the text."""

    wanted = Signal()
    revert_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.revert_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # Rows are chosen, not cells: Tab leaves the table.
            event.ignore()
        else:
            super().keyPressEvent(event)


class LogDelegate(QStyledItemDelegate):
    """Keeps cells in line with their headings; a whole row is chosen, never one cell of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.palette.setBrush(QPalette.ColorRole.HighlightedText, index.data(INK))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(round(option.fontMetrics.height() * 0.3), 0, 0, 0)
        super().paint(painter, inner, index)


class LogView(QFrame):
    """Shows the log of a review while it is looked at."""

    left = Signal()
    """The person goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_view")
        self.setAccessibleName("Edit log")
        set_look(self, "page")
        self._theme = theme
        self._session: ReviewSession | None = None
        self._model = LogModel(theme, self)
        self._title = QLabel("Edit log", self)
        set_look(self._title, "title")
        self._field = FilterField("Filter the log", self)
        self._field.setObjectName("log_filter")
        self._table = LogTable(self)
        self._empty = QLabel(self)
        self._empty.setObjectName("log_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        set_look(self._empty, "muted")
        self._said = QLabel(self)
        self._said.setObjectName("log_message")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        set_look(self._said, "danger")
        self._go = QPushButton("Go to it", self)
        self._go.setObjectName("log_go")
        self._go.setToolTip("Show the place in the text (Return)")
        self._revert = QPushButton("Revert this one", self)
        self._revert.setObjectName("log_revert")
        self._revert.setToolTip("Take this one change back, and nothing else (Delete)")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._prepare_table()
        self._arrange()
        self._connect()
        self._refresh()

    def set_session(self, session: ReviewSession | None) -> None:
        """Show the log of this review from now on, or none."""
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
        self._session = session
        if session is not None:
            session.changed.connect(self._follow)
        self._said.clear()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session is not None:
            # What is being typed belongs in what is shown.
            self._session.review.seal()
        self._refresh()
        if self._selected() is None:
            # The newest change is at hand for the arrow keys.
            self._table.selectRow(0)

    # -------------------------------------------------------------------------------- building

    def _prepare_table(self) -> None:
        table = self._table
        table.setObjectName("log_table")
        table.setAccessibleName("Changes, newest first")
        table.setModel(self._model)
        table.setItemDelegate(LogDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(self.fontMetrics().height() * 4)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self._size_rows()
        self.setFocusProxy(table)

    def _size_rows(self) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        self._table.verticalHeader().setDefaultSectionSize(round(line * 1.75))
        self._table.setColumnWidth(TIME, metrics.horizontalAdvance("00:00:00") + round(line * 1.4))
        self._table.setColumnWidth(WHAT, metrics.horizontalAdvance("Kept as it is") + line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (BEFORE, AFTER):
            self._table.setColumnWidth(column, round(self.width() * 0.24))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._field)
        self._field.setFixedWidth(self.fontMetrics().height() * 15)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(self._go)
        foot.addWidget(self._revert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._empty, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._later.timeout.connect(self._refresh)
        self._field.textChanged.connect(self._refresh)
        self._field.left.connect(self.left)
        self._field.entered.connect(self._table.setFocus)
        self._table.wanted.connect(self._jump)
        self._table.doubleClicked.connect(self._jump)
        self._table.revert_wanted.connect(self._revert_selected)
        self._table.left.connect(self.left)
        self._table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._go.clicked.connect(self._jump)
        self._revert.clicked.connect(self._revert_selected)
        self._theme.changed.connect(self._table.viewport().update)

    # --------------------------------------------------------------------------------- showing

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.origin not in ("merge", "evidence"):
            self._later.start()

    def _refresh(self, _words: object = None) -> None:
        rows = [] if self._session is None else self._session.review.changes()
        self._model.show(rows, self._field.text())
        shown = self._model.rowCount() > 0
        self._table.setVisible(shown)
        self._empty.setVisible(not shown)
        self._empty.setText(
            "No change holds these words."
            if rows
            else "Nothing was changed yet. Every decision and every edit is listed here."
        )
        self._title.setText(f"Edit log · {count(len(rows), 'entry', 'entries')}")
        self._show_buttons()

    def _selected(self) -> LogRow | None:
        index = self._table.currentIndex()
        return index.data(LOG_ROW) if self._table.selectionModel().hasSelection() else None

    def _show_buttons(self, *_selection: object) -> None:
        row = self._selected()
        self._go.setEnabled(row is not None and row.start is not None)
        self._revert.setEnabled(row is not None)

    # -------------------------------------------------------------------------------- deciding

    def _jump(self, _index: QModelIndex | bool | None = None) -> None:
        row = self._selected()
        if row is None or self._session is None:
            return
        if row.start is None:
            self._said.setText("Its place is gone from the text.")
            return
        self._said.clear()
        length = len(row.after if row.after is not None and not row.undone else row.before)
        self._session.shown.emit(row.start, row.start + length)

    def _revert_selected(self) -> None:
        row = self._selected()
        if row is None or self._session is None:
            return
        self._said.clear()
        if row.revertable:
            self._session.revert(row.n)
            return
        # It will not be done, and what is told says why.
        self._session.told.connect(self._said.setText)
        self._session.revert(row.n)
        self._session.told.disconnect(self._said.setText)
