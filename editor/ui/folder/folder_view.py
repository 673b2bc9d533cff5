"""The folder page: the articles of a folder in a table that can be sorted and filtered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from editor.triage.row import TriageRow
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.tips import StayingTips
from editor.ui.base.translation import tr
from editor.ui.folder.folder_model import (
    FILE,
    ORIGINAL,
    SPINNER,
    SURE,
    TRIAGE_ROW,
    VERDICT,
    WORDS,
    FolderModel,
)
from editor.ui.widgets.dialog_parts import plain_label
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.filter_field import FilterField
from editor.ui.widgets.table_delegate import TableDelegate

if TYPE_CHECKING:
    from editor.ui.session.folder_work import FolderWork

NARROW: Final = ((ORIGINAL, 78), (SPINNER, 64), (SURE, 50), (WORDS, 44))
"""Columns that are left out, and the width in ems below which there is no room for each. Set by
hand: a file's name keeps a third of the page."""

WIDTHS: Final = {VERDICT: 11, SPINNER: 9, ORIGINAL: 11}
"""Of columns in ems, where they are not those of a number; a longer heading widens its column.
Set by hand."""


class FolderTable(StayingTips, QTreeView):
    """Return opens an article, letters filter, Esc leaves the table."""

    opened = Signal(object)
    """The TriageRow that was chosen."""
    typed = Signal(str)
    """Text that should go to the filter."""
    escaped = Signal()

    def __init__(self, model: FolderModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("folder_table")
        self.setAccessibleName(tr("Articles of the folder"))
        self._path: Path | None = None
        """Of the current row, which stays the same when rows are added, sorted and filtered."""
        self._top: tuple[Path, int] | None = None
        """Of the topmost row that is seen, which stays where it is, and its y position."""
        self._model = model
        # Before the view's own slot, which forgets where its rows are.
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(TableDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSortingEnabled(True)
        self.sortByColumn(FILE, Qt.SortOrder.AscendingOrder)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._restore)

    def current_row(self) -> TriageRow | None:
        """Return the current row."""
        row: TriageRow | None = self.currentIndex().data(TRIAGE_ROW)
        return row

    def select(self, path: Path) -> None:
        """Make the row of a file the current one."""
        self._path = path
        self._restore_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.text().isprintable() and event.text().strip() and not control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(TRIAGE_ROW)
        if row is not None:
            self.opened.emit(row)

    def _remember(self) -> None:
        row = self.current_row()
        self._path = self._path if row is None else row.path
        top = self.indexAt(QPoint(2, 2))
        is_scrolled = top.isValid() and self.verticalScrollBar().value() > 0
        row = top.data(TRIAGE_ROW)
        self._top = (row.path, self.visualRect(top).top()) if is_scrolled else None

    def _restore(self) -> None:
        self.setAutoScroll(False)
        self._restore_current()
        self.setAutoScroll(True)
        at = None if self._top is None else self._model.number_of(self._top[0])
        if self._top is not None and at is not None:
            self.scrollTo(self._model.index(at, 0), QAbstractItemView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - self._top[1])

    def _restore_current(self) -> None:
        at = None if self._path is None else self._model.number_of(self._path)
        if at is not None or self._model.rowCount():
            self.setCurrentIndex(self._model.index(at or 0, 0))


class FolderView(QFrame):
    """Shows the triage of a folder as it goes on."""

    open_requested = Signal(object)
    """The path of an article."""
    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folder_view")
        self.setAccessibleName(tr("Folder"))
        set_look(self, "page")
        self._work: FolderWork | None = None
        self._model = FolderModel(theme, self)
        self._title = ElidedLabel()
        self._title.setObjectName("folder_title")
        set_look(self._title, "title")
        self._far = plain_label("folder_progress", "muted", self)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(tr("Files read"))
        self._bar.setTextVisible(False)
        self._field = FilterField(tr("Filter the articles"), self)
        self._field.setObjectName("folder_filter")
        self._stop = QPushButton(tr("Stop"), self)
        self._stop.setObjectName("folder_stop")
        self._again = QPushButton(tr("Read again"), self)
        self._again.setObjectName("folder_again")
        self._again.setToolTip(tr("Read what is new or has changed; go on where it was stopped"))
        self._table = FolderTable(self._model, self)
        self._detail = plain_label("folder_detail", "muted", self)
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._detail.setFixedHeight(self.fontMetrics().lineSpacing() * 2)
        self.setFocusProxy(self._table)
        self._arrange()
        self._connect()
        theme.changed.connect(self._table.viewport().update)

    def set_work(self, work: FolderWork) -> None:
        """Show what this work finds."""
        self._work = work
        work.begun.connect(self._begin)
        work.added.connect(self._add)
        work.completed.connect(self._model.keep)
        work.changed.connect(self._show_far)
        self._stop.clicked.connect(work.stop)
        self._again.clicked.connect(work.go_on)

    @property
    def has_folder(self) -> bool:
        """Whether a folder is shown."""
        return self._work is not None and self._work.folder is not None

    def has(self, path: Path) -> bool:
        """Return whether an article is in the folder."""
        return self._model.has(path)

    def after(self, path: Path) -> Path | None:
        """Return the article after this one, in the order in which they are shown."""
        return self._model.after(path)

    def set_decided(self, path: Path, decided: int, suspects: int | None) -> None:
        """Show how many suspects of an article were decided, and, where known, how many it has."""
        self._model.set_decided(path, decided, suspects)
        self._show_detail()

    def select(self, path: Path) -> None:
        """Make the row of an article the current one."""
        self._table.select(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Internals

    def _begin(self, folder: Path) -> None:
        self._field.clear()
        self._model.begin(folder)
        self._title.set_text(folder.name or str(folder), tip=str(folder))

    def _add(self, rows: list[TriageRow]) -> None:
        self._model.add(rows)
        self._fit()
        self._show_detail()

    def _show_far(self) -> None:
        work = self._work
        if work is None:
            return
        if not work.is_working:
            far = " · ".join(filter(None, (self._count(), self._left_out(work.own))))
        elif not work.total:
            far = tr("Counting…")
        else:
            far = tr("{done} of %Ln file(s) read", "", work.total, done=work.done)
        self._far.setText(far)
        self._bar.setRange(0, work.total)
        self._bar.setValue(work.done)
        self._bar.setVisible(work.is_working)
        self._again.setText(tr("Go on") if work.done < work.total else tr("Read again"))
        has_focus = self._stop.hasFocus() or self._again.hasFocus()
        self._stop.setVisible(work.is_working)
        self._again.setVisible(not work.is_working)
        if has_focus:
            (self._stop if work.is_working else self._again).setFocus()

    def _count(self) -> str:
        """How many articles there are, and how many of them are shown."""
        shown, total = self._model.shown, self._model.total
        if shown == total:
            return tr("%Ln article(s)", "", total)
        return tr("{shown} of %Ln article(s) shown", "", total, shown=shown)

    def _left_out(self, number: int) -> str:
        """What is said of the reports and tables of this program in the folder."""
        return tr("%Ln page(s) written by Unspin left out", "", number) if number else ""

    def _show_detail(self) -> None:
        row = self._table.current_row()
        self._detail.setText("" if row is None else self._model.described(row))

    def _filter(self, words: str) -> None:
        self._model.filter(words)
        self._show_far()
        self._show_detail()

    def _type(self, text: str) -> None:
        """Go on in the filter with what was typed in the table."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.insert(text)

    def _open(self, row: TriageRow) -> None:
        self.open_requested.emit(row.path)

    def _fit(self) -> None:
        """Leave out columns that there is no room for; the line below has them."""
        em = self.fontMetrics().height()
        for column, ems in NARROW:
            is_empty = column == ORIGINAL and not self._model.has_originals
            self._table.setColumnHidden(column, is_empty or self.width() < ems * em)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._filter)
        self._field.escaped.connect(self._table.setFocus)
        self._field.list_requested.connect(self._table.setFocus)
        self._table.typed.connect(self._type)
        self._table.opened.connect(self._open)
        self._table.escaped.connect(self.escaped)
        self._table.selectionModel().currentChanged.connect(self._show_detail)

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        header = self._table.header()
        for column in range(VERDICT, self._model.columnCount()):
            least = em * WIDTHS.get(column, 6)
            header.resizeSection(column, max(least, header.sectionSizeHint(column)))
        self._bar.setFixedWidth(em * 8)
        self._bar.setMaximumHeight(em // 2)
        self._bar.hide()
        self._stop.hide()
        self._again.hide()
        self._field.setFixedWidth(em * 13)
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self._title, self._far, self._bar):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._field)
        head.addWidget(self._stop)
        head.addWidget(self._again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        layout.addSpacing(4)
        layout.addWidget(self._detail)
