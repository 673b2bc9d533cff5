"""The list of suggestions for the current suspect, best first, usable with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.engine.suspect import Kind, Suggestion, SuggestionSource
from editor.translatable import percent
from editor.ui.base.labels import shown
from editor.ui.base.reason_words import reason_words
from editor.ui.base.theme import Theme
from editor.ui.base.tips import StayingTips
from editor.ui.base.translation import tr
from editor.ui.widgets.rich_label import LaidOutText, TextRun, lay_out, plain

Index = QModelIndex | QPersistentModelIndex
SUGGESTION: Final = Qt.ItemDataRole.UserRole
ROWS: Final = 5
"""Rows there is room for, so that what stands below the list keeps its place. Measured: 94 % of
the suspects of the samples have five suggestions or fewer."""
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
            said = tr(
                "{rank}. {wording}, {percent} percent.",
                rank=index.row() + 1,
                wording=wording,
                percent=percent(suggestion.confidence),
            )
            reasons = (*(repair.reason for repair in suggestion.also), suggestion.reason)
            return " ".join([said, *(reason_words(reason) for reason in reasons if reason)])
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n\n".join(part for part in (wording, reason_words(suggestion.reason)) if part)
        return None


def wording_runs(suggestion: Suggestion, wording: str) -> tuple[TextRun, ...]:
    """The runs of a wording; what it changes next to the suspect is muted: "an important"."""
    before = [TextRun(f"{one.after} ", "muted") for one in suggestion.also if one.offset < 0]
    after = [
        TextRun(f" {one.after.strip()}", "muted") for one in suggestion.also if one.offset >= 0
    ]
    return (*before, TextRun(wording, bold=True, italic=not suggestion.text), *after)


def elided(runs: Sequence[TextRun], font: QFont, width: float) -> tuple[TextRun, ...]:
    """The runs, cut off with an ellipsis where they are wider than `width` pixels."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    if metrics.horizontalAdvance(plain(runs)) <= width:
        return tuple(runs)
    kept: list[TextRun] = []
    for run in runs:
        short = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, int(width))
        kept.append(replace(run, text=short))
        width -= metrics.horizontalAdvance(short)
        if short != run.text or width <= 0:
            break
    return tuple(kept)


class SuggestionDelegate(QStyledItemDelegate):
    """Draws a suggestion: key, wording, confidence as a bar and a number; its reason below.

    All rows are of the same height: wording and reason have a line each.
    """

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._reasons = True
        self._laid_out: dict[tuple[object, ...], tuple[LaidOutText, LaidOutText]] = {}
        theme.changed.connect(self._laid_out.clear)

    def show_reasons(self, *, shown: bool) -> None:
        """Whether rows have a second line."""
        self._reasons = shown

    def height(self) -> int:
        """The height of a row, in pixels."""
        return round(self._em() * (2.5 if self._reasons else 1.75))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.height())

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
        left = box.left() + em * 2.3
        below = reason.height if self._reasons else 0
        top = box.top() + (box.height() - wording.height - below) / 2
        wording.draw(painter, left, top)
        line = QRectF(box.left(), top, box.width(), wording.height)
        self._draw_confidence(painter, line, suggestion.confidence)
        if self._reasons:
            reason.draw(painter, left, top + wording.height)
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

    def _draw_confidence(self, painter: QPainter, line: QRectF, confidence: float) -> None:
        em = self._em()
        painter.setFont(self._theme.sans(-1.0))
        painter.setPen(self._theme.color("muted"))
        number = QRectF(line.right() - em * 2.3, line.top(), em * 1.8, line.height())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, int(side), str(percent(confidence)))
        width = self._bar_width(line.width())
        bar = QRectF(number.left() - width + em * 0.2, line.center().y() - 2, width, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("trough"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        bar.setWidth(max(2.0, width * min(1.0, confidence)))
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(bar, min(2.5, bar.width() / 2), 2.5)

    def _texts(self, index: Index, width: float) -> tuple[LaidOutText, LaidOutText]:
        """Wording and reason, laid out; cached, as Qt paints them dozens of times."""
        key = (index.data(SUGGESTION), index.data(), width, self._em())
        known = self._laid_out.get(key)
        if known is None:
            if len(self._laid_out) > _CACHED:
                self._laid_out.clear()
            known = self._laid_out[key] = self._lay_out(index, width)
        return known

    def _lay_out(self, index: Index, width: float) -> tuple[LaidOutText, LaidOutText]:
        suggestion: Suggestion = index.data(SUGGESTION)
        em = self._em()
        strong, small = self._theme.sans(0.5), self._theme.sans(-1.2)
        # The bar stands beside the wording only: reasons want every pixel.
        room = max(em * 4, width - em * 4.9 - self._bar_width(width))
        wording = elided(wording_runs(suggestion, index.data()), strong, room)
        # The reason of an original ends with its name, and where in it the words stand.
        is_quoted = suggestion.source == SuggestionSource.ORIGINAL
        mode = Qt.TextElideMode.ElideMiddle if is_quoted else Qt.TextElideMode.ElideRight
        said = QFontMetrics(small).elidedText(
            reason_words(suggestion.reason), mode, int(width - em * 2.8)
        )
        return lay_out(wording, strong, self._theme), lay_out(
            [TextRun(said, role="muted")], small, self._theme
        )

    def _bar_width(self, width: float) -> float:
        return self._em() * (3.2 if width > self._em() * 19 else 2.0)

    def _em(self) -> float:
        return QFontMetrics(self._theme.sans()).height()


class SuggestionList(StayingTips, QListView):
    """Arrow keys, a digit or a click select, Return or a double click accepts, Esc returns.

    As high as ROWS rows if there is room, however many there are; more of them scroll.
    """

    chosen = Signal(int)
    """Rank, from 1, of a suggestion to be accepted."""
    selected = Signal(int)
    """Rank, from 1, of the newly selected suggestion."""
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestions")
        self.setAccessibleName(tr("Suggestions"))
        self._emits = True
        self._model = SuggestionModel(self)
        self.setModel(self._model)
        self._delegate = SuggestionDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.show_reasons(shown=True)
        self.selectionModel().currentChanged.connect(self._emit_selected)
        self.doubleClicked.connect(self._choose)
        theme.changed.connect(self._lay_out_rows)

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

    def select(self, rank: int) -> None:
        """Select by rank, from 1; no effect if there is no such suggestion."""
        index = self._model.index(rank - 1)
        if index.isValid():
            self.setCurrentIndex(index)

    def show_reasons(self, *, shown: bool) -> None:
        """Whether rows have a second line, with the reason."""
        self._delegate.show_reasons(shown=shown)
        self._lay_out_rows()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 16, ROWS * self._delegate.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 8, self._delegate.height())

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

    def _lay_out_rows(self) -> None:
        """Give rows the height that they have now, at once: they would be drawn over each other."""
        self.setMaximumHeight(ROWS * self._delegate.height())
        self.doItemsLayout()
        self.updateGeometry()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row() + 1)

    def _emit_selected(self, current: QModelIndex) -> None:
        if self._emits and current.isValid():
            self.selected.emit(current.row() + 1)
