"""What a list of figures shows, and its Qt model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.engine.suspect import Kind

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()


class Fill(Enum):
    """How a part of a bar is drawn; patterns and outlines differ as well as colours."""

    DECIDED = "decided"
    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"
    NAME = "name"
    SHARE = "share"
    """Of what is no suspect: the share of a list."""


class BarPart(NamedTuple):
    """A part of a bar: how it is drawn, and its share of the longest bar."""

    fill: Fill
    share: float


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row: a name, a bar, numbers in columns, and all of it in a sentence."""

    name: str
    detail: str = ""
    """The numbers in sentences."""
    bar: tuple[BarPart, ...] = ()
    values: tuple[str, ...] = ()
    kind: Kind | None = None
    """Whose sign stands before the name."""
    number: str = ""
    """Stands before the name, muted."""
    target: int | None = None
    """Id of the suspect that it leads to."""
    start: int | None = None
    """Where it leads to if there is no suspect, in code points."""
    words: str = ""
    """By which the suspects list is filtered when it is chosen; "" leaves the list as it is."""
    heading: bool = False
    """Whether it heads the rows below it; it cannot be chosen then."""


MakeRow = Callable[[int], FigureRow]


class FigureModel(QAbstractListModel):
    """Rows that are made as they are looked at, since there may be thousands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make: MakeRow | None = None
        self._made: dict[int, FigureRow] = {}
        self.heights: Sequence[float] = ()
        """The height of each row, in heights of a usual one."""

    def show(self, heights: Sequence[float], make: MakeRow) -> None:
        """Show as many rows as there are heights; `make` makes them by their number."""
        as_many = len(heights) == len(self.heights)
        if not as_many:
            self.beginResetModel()
        self.heights, self._make = heights, make
        self._made.clear()
        if not as_many:
            self.endResetModel()
        elif heights:
            self.dataChanged.emit(self.index(0), self.index(len(heights) - 1))

    def row(self, number: int) -> FigureRow:
        """The row with that number. Raises IndexError if there is none."""
        if self._make is None or not 0 <= number < len(self.heights):
            raise IndexError(number)
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.heights)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.row(index.row()).heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            return row.detail or ", ".join((row.name, *row.values))
        return None
