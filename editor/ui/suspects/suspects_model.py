"""The Qt model of the suspects list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.review import State
from editor.review.kinds import KINDS, LEVEL_NAMES
from editor.review.suspect_rows import SuspectRow
from editor.ui.base.labels import STATE_NAMES, added, page_name, shown, visible
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.row_changes import exchange

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole
CONTEXT: Final = Qt.ItemDataRole.UserRole + 1
"""For a suspect in an expanded group: the text before it, its text, the text after it."""
PAGE: Final = Qt.ItemDataRole.UserRole + 2
"""For a single suspect: the page that it is on, "p. 4"; "" in articles without pages."""
_NO_PARENT: Final = QModelIndex()

Context = Callable[[int], tuple[str, str, str]]
Page = Callable[[int], int]


class SuspectsModel(QAbstractListModel):
    """Holds the rows; replaces them with minimal changes."""

    def __init__(self, context: Context, page: Page, parent: QObject | None = None) -> None:
        """`context` and `page` are asked for those suspects, by their ids, that are looked at."""
        super().__init__(parent)
        self._context = context
        self._page = page
        self._rows: list[SuspectRow] = []
        self._row_of: dict[int, int] = {}
        self._told: dict[int, Callable[[SuspectRow], object]] = {
            Qt.ItemDataRole.DisplayRole: display,
            Qt.ItemDataRole.AccessibleTextRole: self._described,
            Qt.ItemDataRole.ToolTipRole: self._described,
            CONTEXT: self._context_of,
            PAGE: self._page_name,
        }

    @property
    def rows(self) -> Sequence[SuspectRow]:
        """The listed rows."""
        return self._rows

    def row_of(self, id_: int) -> int | None:
        """The row number of a suspect: its own, or its group's; None if it is not listed."""
        return self._row_of.get(id_)

    def show(self, rows: Sequence[SuspectRow]) -> None:
        """List these rows instead; rows that remain keep their selection."""
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
        told = self._told.get(role)
        return None if told is None else told(row)

    def _described(self, row: SuspectRow) -> str:
        return described(row, self._page_name(row))

    def _context_of(self, row: SuspectRow) -> tuple[str, str, str] | None:
        return self._context(row.lead.id) if row.child else None

    def _page_name(self, row: SuspectRow) -> str:
        return "" if row.is_group else page_name(self._page(row.lead.id))


def display(row: SuspectRow) -> str:
    """A row in short: the phrase and its outcome."""
    phrase = visible(row.lead.phrase, row.lead.kind)
    outcome = outcome_of(row)
    return f"{phrase} → {outcome}" if outcome else phrase


def outcome_of(row: SuspectRow) -> str:
    """The wording or decision for a phrase, in a word or two; "" if there is none."""
    lead = row.lead
    if lead.wording is not None:
        put_back = added(lead.kind, lead.phrase, lead.wording)
        return (
            f"+ {shown(''.join(put_back)).strip()}" if put_back else shown(lead.wording, lead.kind)
        )
    return {
        State.DISMISSED: tr("dismissed", "a suspect"),
        State.ALLOWED: tr("allowed", "a phrase"),
    }.get(lead.state, "")


def described(row: SuspectRow, page: str) -> str:
    """A row in full, for screen readers and tool tips."""
    lead = row.lead
    parts = [visible(lead.phrase, lead.kind)]
    if lead.wording is not None:
        wording = shown(lead.wording, lead.kind)
        if lead.decided:
            parts.append(tr("became {wording}", wording=wording))
        else:
            parts.append(tr("suggested {wording}", wording=wording))
    parts.append(translated(KINDS[lead.kind].name))
    if row.is_group:
        done = len(row.ids) - len(row.open_ids)
        parts.append(tr("%Ln place(s)", "", len(row.ids)))
        if not row.open_ids:
            parts.append(tr("all decided"))
        else:
            parts.append(tr("{number} decided", number=done) if done else tr("open", "a suspect"))
    else:
        parts.append(translated(STATE_NAMES[lead.state]))
    if not lead.decided:
        parts.append(translated(LEVEL_NAMES[lead.level]))
    if page:
        parts.append(page)
    return ", ".join(parts)


def _key(row: SuspectRow) -> Hashable:
    return row.key
