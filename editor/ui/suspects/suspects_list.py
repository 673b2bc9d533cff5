"""The suspects list: all suspects of the article, to filter, to look over and to go to."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from editor.review.suspect_rows import SuspectRow, rows, select
from editor.ui.base.labels import around, visible
from editor.ui.base.theme import Theme, set_look
from editor.ui.suspects.suspect_delegate import SuspectDelegate
from editor.ui.suspects.suspect_filter import SuspectFilter
from editor.ui.suspects.suspects_model import ROW, Index, SuspectsModel
from editor.ui.suspects.suspects_snapshot import AT_ONCE, Snapshot

if TYPE_CHECKING:
    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession

PAUSE: Final = 60
"""Milliseconds until a list of thousands follows: the next key comes first."""
NO_ARTICLE: Final = "Suspects are listed here."


class SuspectsView(QListView):
    """The list itself. Right and Left open and close a group, Esc goes back to the text."""

    moved = Signal(object)
    """The person moved to this Row."""
    entered_again = Signal(object)
    """The person asked for the Row that was selected already."""
    spread = Signal(object, bool)
    """A group Row is to be shown with its suspects, or without."""
    left = Signal()

    def __init__(self, theme: Theme, model: SuspectsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("suspects")
        self.setAccessibleName("Suspects")
        self.setModel(model)
        self.setItemDelegate(SuspectDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._telling = True
        self.selectionModel().currentChanged.connect(self._tell_moved)
        theme.changed.connect(self.viewport().update)

    def select_row(self, number: int | None) -> None:
        """Select a line, or none, without telling."""
        self._telling = False
        if number is None:
            self.selectionModel().clear()
        elif self.currentIndex().row() != number or not self.selectionModel().hasSelection():
            index = self.model().index(number, 0)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)
        self._telling = True

    def quietly(self, telling: bool) -> None:
        """Tell moves of the selection, or do not while the lines change."""
        self._telling = telling

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay all lines out anew; they are all of the same height.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        row: SuspectRow | None = self.currentIndex().data(ROW)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.entered_again.emit(row)
        elif key == Qt.Key.Key_Right and row is not None and row.is_group:
            self.spread.emit(row, True)
        elif key == Qt.Key.Key_Left and row is not None and (row.is_group or row.child):
            self.spread.emit(row, False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row: SuspectRow | None = index.data(ROW)
        if row is not None and row.is_group and self._is_on_count(event.position().toPoint()):
            self.spread.emit(row, not row.expanded)
            return
        again = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)
        if again and event.button() == Qt.MouseButton.LeftButton:
            self.entered_again.emit(row)

    def _is_on_count(self, point: QPoint) -> bool:
        return point.x() > self.viewport().width() - self.fontMetrics().height() * 2.6

    def _tell_moved(self, current: QModelIndex) -> None:
        if self._telling and current.isValid():
            self.moved.emit(current.data(ROW))


class SuspectsList(QFrame):
    """All suspects of a review; moving in it takes them in hand."""

    left = Signal()
    """The person goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suspects_list")
        self.setAccessibleName("Suspects list")
        set_look(self, "panel")
        self._session: ReviewSession | None = None
        self._snapshot: Snapshot | None = None
        self._changes: list[Change] = []
        self._differs = False
        self._expanded: set[Hashable] = set()
        self._model = SuspectsModel(self._context, self)
        self._filter = SuspectFilter(theme, self)
        self._view = SuspectsView(theme, self._model, self)
        self._empty = QLabel(self)
        self._empty.setObjectName("suspects_empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(14, 6, 14, 0)
        set_look(self._empty, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._empty, 1)
        # Once per turn of the event loop, however many changes one turn brings.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._catch_up)
        self._connect()
        self._show()

    def set_session(self, session: ReviewSession | None) -> None:
        """List the suspects of this review from now on, or none."""
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
            self._session.current_changed.disconnect(self._select_current)
        self._session = session
        self._later.stop()
        self._changes.clear()
        self._expanded.clear()
        self._snapshot = None if session is None else Snapshot(session.review)
        if session is not None:
            session.changed.connect(self._follow)
            session.current_changed.connect(self._select_current)
        self._show()

    def focus_list(self) -> None:
        """Move the keyboard to the list."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Move the keyboard to the filter."""
        self._filter.focus_field()

    def _connect(self) -> None:
        self._filter.changed.connect(self._show)
        self._filter.left.connect(self.left)
        self._filter.entered.connect(self.focus_list)
        self._view.left.connect(self.left)
        self._view.moved.connect(self._go)
        self._view.entered_again.connect(self._go_on)
        self._view.spread.connect(self._spread)

    # ------------------------------------------------------------------------------ following

    def _follow(self, change: Change) -> None:
        if change.suspects or change.edits or change.origin == "evidence":
            self._changes.append(change)
            few = self._snapshot is None or len(self._snapshot) <= AT_ONCE
            self._later.start(0 if few else PAUSE)

    def _catch_up(self) -> None:
        if self._snapshot is None:
            return
        if self._changes:
            moved_only = not any(
                change.suspects or change.origin == "evidence" for change in self._changes
            )
            changes, self._changes = self._changes, []
            if not moved_only:
                self._snapshot.follow(changes)
                self._show()
        else:
            self._differs |= self._snapshot.sweep()
        if self._snapshot.is_behind:
            self._later.start(0)
        elif self._differs:
            self._differs = False
            self._show()

    def _show(self) -> None:
        entries = [] if self._snapshot is None else self._snapshot.entries
        view = self._filter.view()
        listed, facets = select(entries, view)
        self._filter.show_counts(facets, entries)
        anchor = self._anchor()
        self._view.quietly(False)
        self._model.show(rows(listed, view, self._expanded, self._model.rows))
        self._view.quietly(True)
        self._hold(anchor)
        self._select_current()
        self._view.setVisible(bool(listed))
        self._empty.setVisible(not listed)
        if entries:
            self._empty.setText("Nothing matches the filter.")
        else:
            self._empty.setText(NO_ARTICLE if self._session is None else self._nothing())

    def _nothing(self) -> str:
        analysed = self._session is not None and self._session.review.evidence is not None
        return "Nothing suspect was found." if analysed else "Looking for suspects…"

    def _anchor(self) -> tuple[int, int, int] | None:
        """The line at the top: one of its suspects, its number, how far it is scrolled."""
        top = self._view.indexAt(QPoint(2, 2))
        if not top.isValid() or self._view.verticalScrollBar().value() == 0:
            return None
        return top.data(ROW).ids[0], top.row(), self._view.visualRect(top).top()

    def _hold(self, anchor: tuple[int, int, int] | None) -> None:
        """Keep the line that was at the top where it was, whatever came or went above it."""
        if anchor is None:
            return
        id_, before, offset = anchor
        number = self._model.row_of(id_)
        if number is None or number == before:
            return
        now = self._view.visualRect(self._model.index(number)).top()
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + now - offset)

    def _select_current(self, _current: object = None) -> None:
        current = None if self._session is None else self._session.current
        self._view.select_row(None if current is None else self._model.row_of(current))

    def _context(self, id_: int) -> tuple[str, str, str]:
        """What stands around a suspect now."""
        if self._session is None:
            return "", "", ""
        review = self._session.review
        item = review.item(id_)
        before, after = around(review.text, item.start, item.end, 30, 40)
        return before, visible(item.text, item.kind), after

    # ------------------------------------------------------------------------------- going

    def _go(self, row: SuspectRow) -> None:
        """To the suspect of a line, unless it is at hand already."""
        if self._session is None or self._session.current in row.ids:
            return
        choice = self._choice(row)
        if choice:
            self._session.go(choice[0])

    def _go_on(self, row: SuspectRow) -> None:
        """To the next open one of a group, from its end on again at its start."""
        if self._session is None:
            return
        choice = self._choice(row)
        current = self._session.current
        if current in row.ids:
            later = row.ids[row.ids.index(current) + 1 :]
            choice = [id_ for id_ in choice if id_ in later] or choice
        if choice:
            self._session.go(choice[0])

    def _choice(self, row: SuspectRow) -> list[int]:
        """Which suspects a line leads to now: the open ones, or all where none is open."""
        if self._snapshot is None:
            return []
        if self._changes:
            self._catch_up()
        entries = self._snapshot.there(row.ids)
        opened = [entry.id for entry in entries if not entry.decided]
        return opened or [entry.id for entry in entries]

    def _spread(self, row: SuspectRow, on: bool) -> None:
        """Show a group with its suspects, or without."""
        if on == (row.group in self._expanded):
            return
        (self._expanded.add if on else self._expanded.discard)(row.group)
        self._show()
