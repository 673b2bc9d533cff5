"""The edit log view: lists every change, goes to it in the text, reverts single changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from editor.review import ChangeOrigin, LogRow
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.tips import StayingTips
from editor.ui.base.translation import tr, translated
from editor.ui.log.log_model import (
    AFTER,
    BEFORE,
    EVENT,
    EVENTS,
    LOG_ROW,
    REASON,
    TIME,
    LogModel,
)
from editor.ui.widgets.filter_field import FilterField
from editor.ui.widgets.table_delegate import ROW, TableDelegate

if TYPE_CHECKING:
    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession


class LogTable(StayingTips, QTableView):
    """Return goes to a change, Delete reverts it, Esc returns to the text."""

    go_requested = Signal()
    revert_requested = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.revert_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # Rows are selected, not cells, so Tab leaves the table.
            event.ignore()
        else:
            super().keyPressEvent(event)


class LogView(QFrame):
    """Shows the log of a review; updates while it is visible."""

    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_view")
        self.setAccessibleName(tr("Edit log"))
        set_look(self, "page")
        self._theme = theme
        self._session: ReviewSession | None = None
        self._model = LogModel(theme, self)
        self._title = QLabel(tr("Edit log"), self)
        set_look(self._title, "title")
        self._field = FilterField(tr("Filter the log"), self)
        self._field.setObjectName("log_filter")
        self._table = LogTable(self)
        self._empty = QLabel(self)
        self._empty.setObjectName("log_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        set_look(self._empty, "muted")
        self._message = QLabel(self)
        self._message.setObjectName("log_message")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        set_look(self._message, "danger")
        self._go = QPushButton(tr("Show in text"), self)
        self._go.setObjectName("log_go")
        self._go.setToolTip(tr("Show this change in the text (Return)"))
        self._revert = QPushButton(tr("Revert"), self)
        self._revert.setObjectName("log_revert")
        self._revert.setToolTip(tr("Revert this change only (Delete)"))
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._prepare_table()
        self._arrange()
        self._connect()
        self._refresh()

    def set_session(self, session: ReviewSession | None) -> None:
        """Show the log of this review; None shows nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
        self._session = session
        if session is not None:
            session.changed.connect(self._on_change)
        self._message.clear()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session is not None:
            # Include what is being typed.
            self._session.review.seal()
        self._refresh()
        if self._selected() is None:
            # Select the newest change, so that the arrow keys work at once.
            self._table.selectRow(0)

    # -------------------------------------------------------------------------------- building

    def _prepare_table(self) -> None:
        table = self._table
        table.setObjectName("log_table")
        table.setAccessibleName(tr("Changes, newest first"))
        table.setModel(self._model)
        table.setItemDelegate(TableDelegate(table))
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
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self._size_rows()
        self.setFocusProxy(table)

    def _size_rows(self) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        self._table.verticalHeader().setDefaultSectionSize(round(line * ROW))
        self._table.setColumnWidth(TIME, metrics.horizontalAdvance("00:00:00") + round(line * 1.4))
        widest = max(metrics.horizontalAdvance(translated(name)) for name in EVENTS.values())
        self._table.setColumnWidth(EVENT, widest + line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = sum(self._table.columnWidth(column) for column in (TIME, EVENT))
        for column in (BEFORE, AFTER):
            self._table.setColumnWidth(column, round((self.width() - taken) * 0.28))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._field)
        self._field.setFixedWidth(self.fontMetrics().height() * 15)
        foot = QHBoxLayout()
        foot.addWidget(self._message, 1)
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
        self._refresh_timer.timeout.connect(self._refresh)
        self._field.textChanged.connect(self._refresh)
        self._field.escaped.connect(self.escaped)
        self._field.list_requested.connect(self._table.setFocus)
        self._table.go_requested.connect(self._go_to_selected)
        self._table.doubleClicked.connect(self._go_to_selected)
        self._table.revert_requested.connect(self._revert_selected)
        self._table.escaped.connect(self.escaped)
        self._table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._go.clicked.connect(self._go_to_selected)
        self._revert.clicked.connect(self._revert_selected)
        self._theme.changed.connect(self._table.viewport().update)

    # --------------------------------------------------------------------------------- showing

    def _on_change(self, change: Change) -> None:
        if self.isVisible() and change.origin not in (ChangeOrigin.MERGE, ChangeOrigin.EVIDENCE):
            self._refresh_timer.start()

    def _refresh(self, _words: object = None) -> None:
        rows = [] if self._session is None else self._session.review.changes()
        self._model.show(rows, self._field.text())
        shown = self._model.rowCount() > 0
        self._table.setVisible(shown)
        self._empty.setVisible(not shown)
        self._empty.setText(
            tr("No entries match the filter.")
            if rows
            else tr("No changes yet. Every decision and every edit will be listed here.")
        )
        self._title.setText(tr("Edit log · %Ln (entry|entries)", "", len(rows)))
        self._show_buttons()

    def _selected(self) -> LogRow | None:
        index = self._table.currentIndex()
        return index.data(LOG_ROW) if self._table.selectionModel().hasSelection() else None

    def _show_buttons(self, *_selection: object) -> None:
        row = self._selected()
        self._go.setEnabled(row is not None and row.start is not None)
        self._revert.setEnabled(row is not None)

    # -------------------------------------------------------------------------------- deciding

    def _go_to_selected(self, _index: QModelIndex | bool | None = None) -> None:
        row = self._selected()
        if row is None or self._session is None:
            return
        if row.start is None:
            self._message.setText(tr("This change is no longer in the text."))
            return
        self._message.clear()
        length = len(row.after if row.after is not None and not row.undone else row.before)
        self._session.reveal_requested.emit(row.start, row.start + length)

    def _revert_selected(self) -> None:
        row = self._selected()
        if row is None or self._session is None:
            return
        self._message.clear()
        if row.revertable:
            self._session.revert(row.n)
            return
        # It cannot be reverted; the session's message says why.
        self._session.message.connect(self._message.setText)
        self._session.revert(row.n)
        self._session.message.disconnect(self._message.setText)
