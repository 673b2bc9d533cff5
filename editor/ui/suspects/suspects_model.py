"""The lines of the suspects list as a Qt model."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.review import State
from editor.review.kinds import KINDS
from editor.review.suspect_rows import SuspectRow
from editor.ui.base.labels import STATE_NAMES, count, shown, visible
from editor.ui.widgets.row_changes import exchange

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole
CONTEXT: Final = Qt.ItemDataRole.UserRole + 1
"""For a suspect of an expanded group: what stands before it, it, what stands after it."""
_NO_PARENT: Final = QModelIndex()

Context = Callable[[int], tuple[str, str, str]]


class SuspectsModel(QAbstractListModel):
    """Shows rows, and changes as little as it can when they change."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[SuspectRow] = []
        self._row_of: dict[int, int] = {}

    @property
    def rows(self) -> Sequence[SuspectRow]:
        """What is listed."""
        return self._rows

    def row_of(self, id_: int) -> int | None:
        """The line of a suspect, its own where it has one."""
        return self._row_of.get(id_)

    def show(self, rows: Sequence[SuspectRow]) -> None:
        """List these instead; lines that stay keep their selection and their place."""
        self._row_of = {id_: number for number, row in enumerate(rows) for id_ in row.ids}
        exchange(self, self._rows, rows, _key)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return display(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return described(row)
        if role == CONTEXT and row.child:
            return self._context(row.lead.id)
        return None


def display(row: SuspectRow) -> str:
    """A line in short: the phrase and what becomes of it."""
    phrase = visible(row.lead.phrase, row.lead.kind)
    outcome = outcome_of(row)
    return f"{phrase} → {outcome}" if outcome else phrase


def outcome_of(row: SuspectRow) -> str:
    """What becomes of the phrase, in a word or two; nothing where that is not known."""
    lead = row.lead
    if lead.wording is not None:
        return shown(lead.wording, lead.kind)
    return {State.DISMISSED: "kept", State.ALLOWED: "allowed"}.get(lead.state, "")


def described(row: SuspectRow) -> str:
    """A line in full, for screen readers and tool tips."""
    lead = row.lead
    parts = [visible(lead.phrase, lead.kind)]
    if lead.wording is not None:
        verb = "became" if lead.decided else "suggested"
        parts.append(f"{verb} {shown(lead.wording, lead.kind)}")
    parts.append(KINDS[lead.kind].name)
    if row.is_group:
        done = len(row.ids) - len(row.open_ids)
        parts.append(count(len(row.ids), "place"))
        parts.append("all decided" if not row.open_ids else f"{done} decided" if done else "open")
    else:
        parts.append(STATE_NAMES[lead.state])
    if not lead.decided:
        parts.append(lead.level.value)
    return ", ".join(parts)


def _key(row: SuspectRow) -> Hashable:
    return row.key
