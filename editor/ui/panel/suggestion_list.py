"""The list of suggestions for the current suspect, best first, usable with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.engine.suspect import MAX_SUGGESTIONS, Kind, Suggestion
from editor.ui.base.labels import percent, shown
from editor.ui.base.theme import Theme
from editor.ui.widgets.rich_label import LaidOutText, TextRun, lay_out

Index = QModelIndex | QPersistentModelIndex
SUGGESTION: Final = Qt.ItemDataRole.UserRole
ROOMY: Final = 4
"""With more suggestions than this, only the selected one shows its full reason."""
_NO_PARENT: Final = QModelIndex()
_CACHED: Final = 100
"""Number of rows whose layouts are cached."""


class SuggestionModel(QAbstractListModel):
    """Up to nine suggestions, by rank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions: tuple[Suggestion, ...] = ()
        self._kind = Kind.SPUN

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions, best first."""
        return self._suggestions

    def show(self, suggestions: Sequence[Suggestion], kind: Kind) -> None:
        """Show these suggestions for a suspect of this kind."""
        self.beginResetModel()
        self._suggestions = tuple(suggestions)
        self._kind = kind
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._suggestions):
            return None
        suggestion = self._suggestions[index.row()]
        wording = shown(suggestion.text, self._kind)
        if role == Qt.ItemDataRole.DisplayRole:
            return wording
        if role == SUGGESTION:
            return suggestion
        if role == Qt.ItemDataRole.AccessibleTextRole:
            sure = percent(suggestion.confidence)
            also = "".join(f" {repair.reason}" for repair in suggestion.also)
            said = f"{index.row() + 1}. {wording}, {sure} percent.{also} {suggestion.reason}"
            return said.rstrip()
        return None


def wording_runs(suggestion: Suggestion, wording: str) -> tuple[TextRun, ...]:
    """The runs of a wording; what it changes next to the suspect is muted: "an important"."""
    before = [TextRun(f"{one.after} ", "muted") for one in suggestion.also if one.offset < 0]
    after = [
        TextRun(f" {one.after.strip()}", "muted") for one in suggestion.also if one.offset >= 0
    ]
    return (*before, TextRun(wording, bold=True, italic=not suggestion.text), *after)


class SuggestionDelegate(QStyledItemDelegate):
    """Draws a suggestion: key, wording, reason, confidence as a bar and a number."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._laid_out: dict[tuple[object, ...], tuple[LaidOutText, LaidOutText]] = {}
        theme.changed.connect(self._laid_out.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        wording, reason = self._texts(index, self._view.viewport().width())
        return QSize(0, round(wording.height + reason.height + self._em() * 0.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        suggestion: Suggestion = index.data(SUGGESTION)
        em = self._em()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection" if selected else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        self._draw_key(painter, box, index.row() + 1)
        wording, reason = self._texts(index, box.width())
        left = box.left() + em * 2.45
        top = box.top() + (box.height() - wording.height - reason.height) / 2
        wording.draw(painter, left, top)
        reason.draw(painter, left, top + wording.height)
        self._draw_confidence(painter, box, suggestion.confidence)
        painter.restore()

    def _draw_key(self, painter: QPainter, box: QRectF, number: int) -> None:
        em = self._em()
        cap = QRectF(box.left() + em * 0.5, box.center().y() - em * 0.65, em * 1.3, em * 1.3)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self._theme.sans(-1.5, bold=True))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _draw_confidence(self, painter: QPainter, box: QRectF, confidence: float) -> None:
        em = self._em()
        painter.setFont(self._theme.sans(-1.0))
        painter.setPen(self._theme.color("muted"))
        number = QRectF(box.right() - em * 2.5, box.top(), em * 2.0, box.height())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, int(side), str(percent(confidence)))
        width = self._bar_width(box.width())
        bar = QRectF(number.left() - width + em * 0.2, box.center().y() - 2.5, width, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("trough"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        bar.setWidth(max(2.0, width * min(1.0, confidence)))
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(bar, min(2.5, bar.width() / 2), 2.5)

    def _texts(self, index: Index, width: float) -> tuple[LaidOutText, LaidOutText]:
        """Wording and reason, laid out; cached, as Qt asks dozens of times per decision."""
        many = index.model().rowCount() > ROOMY
        short = many and index.row() != self._view.currentIndex().row()
        key = (index.data(SUGGESTION), index.data(), width, short, self._em())
        known = self._laid_out.get(key)
        if known is None:
            if len(self._laid_out) > _CACHED:
                self._laid_out.clear()
            known = self._laid_out[key] = self._lay_out(index, width, short=short)
        return known

    def _lay_out(
        self, index: Index, width: float, *, short: bool
    ) -> tuple[LaidOutText, LaidOutText]:
        suggestion: Suggestion = index.data(SUGGESTION)
        em = self._em()
        room = max(em * 5, width - em * 2.45 - self._bar_width(width) - em * 2.9)
        wording = wording_runs(suggestion, index.data())
        lines = lay_out(wording, self._theme.sans(0.8), self._theme, room)
        small = self._theme.sans(-1.2)
        said = suggestion.reason
        if short:
            said = QFontMetrics(small).elidedText(said, Qt.TextElideMode.ElideRight, int(room))
        reason = [TextRun(said, role="muted")] if said else []
        return lines, lay_out(reason, small, self._theme, room)

    def _bar_width(self, width: float) -> float:
        return self._em() * (3.6 if width > self._em() * 21 else 2.2)

    def _em(self) -> float:
        return QFontMetrics(self._theme.sans()).height()


class SuggestionList(QListView):
    """Arrow keys or a digit select, Return accepts the selection, Esc returns to the text.

    As high as its rows if there is room; otherwise it scrolls.
    """

    chosen = Signal(int)
    """Rank, from 1, of a suggestion to be accepted."""
    selected = Signal(int)
    """Rank, from 1, of the newly selected suggestion."""
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestions")
        self.setAccessibleName("Suggestions")
        self._emits = True
        self._model = SuggestionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SuggestionDelegate(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._emit_selected)
        self.doubleClicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions, best first."""
        return self._model.suggestions

    @property
    def rank(self) -> int | None:
        """The selected suggestion's rank, from 1; None if there is none."""
        index = self.currentIndex()
        return index.row() + 1 if index.isValid() else None

    def show_suggestions(self, suggestions: Sequence[Suggestion], kind: Kind, rank: int) -> None:
        """Show these suggestions and select one, without emitting `selected`."""
        self._emits = False
        self._model.show(suggestions, kind)
        self.select(rank)
        self._emits = True
        self._fit()

    def select(self, rank: int) -> None:
        """Select by rank, from 1; no effect if there is no such suggestion."""
        index = self._model.index(rank - 1)
        if index.isValid():
            self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 16, self._rows_height(3))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 8, self._rows_height(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif bare and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif bare and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.select(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setMaximumHeight(self._rows_height(MAX_SUGGESTIONS))
        self.updateGeometry()

    def _rows_height(self, at_most: int) -> int:
        rows = min(at_most, self._model.rowCount())
        return sum(self.sizeHintForRow(row) for row in range(rows))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row() + 1)

    def _emit_selected(self, current: QModelIndex) -> None:
        if self._model.rowCount() > ROOMY:
            # The newly selected row shows its full reason.
            self.scheduleDelayedItemsLayout()
            self._fit()
        if self._emits and current.isValid():
            self.selected.emit(current.row() + 1)
