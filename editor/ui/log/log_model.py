"""The Qt model of the edit log, newest first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QFont

from editor import translatable
from editor.review import LogRow
from editor.ui.base.labels import REMOVE, SOURCE_NAMES, visible
from editor.ui.base.reason_words import reason_words
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.row_changes import exchange

Index = QModelIndex | QPersistentModelIndex
LOG_ROW: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()
COLUMNS: Final = (
    translatable.tr("Time"),
    translatable.tr("Event"),
    translatable.tr("Before"),
    translatable.tr("After"),
    translatable.tr("Reason"),
)
TIME, EVENT, BEFORE, AFTER, REASON = range(len(COLUMNS))
ALWAYS: Final = "allow always"
"""How an event that allows a phrase in every article is called below."""
EVENTS: Final = {
    "accept": translatable.tr("Accepted"),
    "edit": translatable.tr("Edited"),
    "dismiss": translatable.tr("Dismissed"),
    "allow": translatable.tr("Allowed"),
    ALWAYS: translatable.tr("Allowed always"),
    "original": translatable.tr("Compared"),
    "revert": translatable.tr("Reverted"),
    "undo": translatable.tr("Undo"),
    "redo": translatable.tr("Redo"),
    "save": translatable.tr("Saved"),
}


class LogModel(QAbstractTableModel):
    """One row per event; undone events are struck through."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[LogRow] = []
        self._shows: dict[int, Callable[[LogRow, int], object]] = {
            Qt.ItemDataRole.DisplayRole: cell,
            Qt.ItemDataRole.ToolTipRole: tip,
            Qt.ItemDataRole.AccessibleTextRole: spoken,
            Qt.ItemDataRole.ForegroundRole: self._color,
            Qt.ItemDataRole.FontRole: self._font,
            LOG_ROW: _whole,
        }

    def show(self, rows: Sequence[LogRow], words: str = "") -> None:
        """Show those of the rows, given oldest first, that contain all the words."""
        wanted = words.casefold().split()
        kept = [row for row in reversed(rows) if not wanted or _holds(row, wanted)]
        exchange(self, self._rows, kept, _number, len(COLUMNS))

    def row_of(self, n: int) -> int | None:
        """The row of event number `n`; None if it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.n == n), None)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return translated(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        show = self._shows.get(role)
        return None if show is None else show(row, column)

    def _color(self, row: LogRow, column: int) -> QColor:
        return self._theme.color(ink(row, column))

    def _font(self, row: LogRow, column: int) -> QFont:
        font = self._theme.sans(bold=column == AFTER and not row.undone)
        font.setStrikeOut(row.undone and column in (BEFORE, AFTER))
        font.setItalic(column == AFTER and row.after == "")
        return font


def cell(row: LogRow, column: int) -> str:
    """The text of an event's cell."""
    match column:
        case 0:
            then = moment(row)
            today = then.date() == QDate.currentDate()
            return QLocale().toString(then, "HH:mm:ss" if today else "dd MMM HH:mm")
        case 1:
            return event_name(row)
        case 2:
            return visible(row.before)
        case 3:
            if row.after is None:
                return ""
            return visible(row.after) if row.after else translated(REMOVE)
        case _:
            source = translated(SOURCE_NAMES.get(row.source, row.source))
            return " · ".join(part for part in (source, reason_words(row.reason)) if part)


def event_name(row: LogRow) -> str:
    """What happened, in a word or two."""
    event = ALWAYS if row.always else row.event
    return translated(EVENTS.get(event, event.capitalize()))


def tip(row: LogRow, column: int) -> str:
    """The tool tip of a cell."""
    if column != TIME:
        return cell(row, column)
    return QLocale().toString(moment(row), QLocale.FormatType.ShortFormat)


def spoken(row: LogRow, column: int) -> str:
    """The screen reader text of a cell; the first cell describes the whole event."""
    return described(row) if column == TIME else cell(row, column)


def ink(row: LogRow, column: int) -> str:
    """The text colour role of a cell."""
    if row.undone:
        return "muted"
    if column == AFTER:
        return "restored"
    return "text" if column in (EVENT, BEFORE) else "muted"


def described(row: LogRow) -> str:
    """An event in one sentence, for screen readers."""
    words = [cell(row, EVENT)]
    if row.before or row.after:
        words.append(cell(row, BEFORE) or tr("nothing"))
    if row.after is not None:
        words.append(tr("became {wording}", wording=cell(row, AFTER)))
    if row.undone:
        words.append(tr("undone since"))
    return ", ".join([*words, QLocale().toString(moment(row), "HH:mm:ss")])


def moment(row: LogRow) -> QDateTime:
    """When the event happened, in local time."""
    return QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(row.at).timestamp()))


def _holds(row: LogRow, words: Sequence[str]) -> bool:
    text = "\n".join(cell(row, column) for column in (EVENT, BEFORE, AFTER, REASON)).casefold()
    return all(word in text for word in words)


def _number(row: LogRow) -> Hashable:
    return row.n


def _whole(row: LogRow, _column: int) -> LogRow:
    return row
