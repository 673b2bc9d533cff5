"""The rows of the folder page: what their cells say, which are shown, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from editor import translatable
from editor.translatable import percent
from editor.triage.row import Rating, Spinner, TriageRow
from editor.ui.base.labels import digits, visible
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr, translated

Index = QModelIndex | QPersistentModelIndex
TRIAGE_ROW: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()
COLUMNS: Final = (
    translatable.tr("File"),
    translatable.tr("Verdict"),
    translatable.tr("Kind of spinner"),
    translatable.tr("Suspects"),
    translatable.tr("Sure"),
    translatable.tr("Words"),
    translatable.tr("Decided"),
    translatable.tr("Original"),
)
FILE, VERDICT, SPINNER, SUSPECTS, SURE, WORDS, DECIDED, ORIGINAL = range(len(COLUMNS))
NUMBERS: Final = frozenset((SUSPECTS, SURE, WORDS, DECIDED))
SPINNERS: Final = {
    Spinner.NONE: "",
    Spinner.NEWS: translatable.tr("known, of news", "a kind of spinner"),
    Spinner.UNKNOWN: translatable.tr("unknown", "a kind of spinner"),
    Spinner.TERMS: translatable.tr("tortured terms", "a kind of spinner"),
}
_ORDER: Final = {Rating.SPUN: 0, Rating.SOUND: 1, Rating.FOREIGN: 2, Rating.UNREAD: 3}
_SORTED: Final[dict[int, Callable[[TriageRow], tuple[object, ...]]]] = {
    VERDICT: lambda row: (_ORDER[row.rating], -row.spun),
    SPINNER: lambda row: (not row.spinner, row.spinner),
    SUSPECTS: lambda row: (-row.suspects,),
    SURE: lambda row: (-row.sure,),
    WORDS: lambda row: (-row.words,),
    DECIDED: lambda row: (-row.decided,),
    ORIGINAL: lambda row: (not row.original, -row.coverage),
}
"""What rows are sorted by; then by their paths. Of numbers the largest come first."""


class FolderModel(QAbstractTableModel):
    """Rows of a folder, filtered and sorted."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = Path()
        self._all: dict[Path, TriageRow] = {}
        self._texts: dict[Path, str] = {}
        """What rows are filtered by: their names, which come first, and their verdicts."""
        self._has_originals = False
        self._shown: list[TriageRow] = []
        self._words: list[str] = []
        self._column, self._order = FILE, Qt.SortOrder.AscendingOrder
        self._shows: dict[int, Callable[[TriageRow, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self.cell,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.TextAlignmentRole: _alignment,
            Qt.ItemDataRole.ForegroundRole: self._color,
            Qt.ItemDataRole.FontRole: self._font,
            TRIAGE_ROW: _whole,
        }

    @property
    def total(self) -> int:
        """The number of rows, those that are not shown included."""
        return len(self._all)

    @property
    def shown(self) -> int:
        """The number of rows that are shown."""
        return len(self._shown)

    @property
    def has_originals(self) -> bool:
        """Whether the original of any was found."""
        return self._has_originals

    def begin(self, folder: Path) -> None:
        """Have no rows, and name those that come as files in this folder."""
        self._folder = folder
        self._all.clear()
        self._texts.clear()
        self._has_originals = False
        self._show()

    def add(self, rows: Iterable[TriageRow]) -> None:
        """Add rows, each in place of one of the same file."""
        for row in rows:
            self._all[row.path] = row
            self._texts[row.path] = self._text(row)
            self._has_originals |= bool(row.original)
        self._show()

    def keep(self, paths: set[Path]) -> None:
        """Keep the rows of these files alone: others are gone."""
        gone = self._all.keys() - paths
        if gone:
            for path in gone:
                del self._all[path], self._texts[path]
            self._show()

    def filter(self, words: str) -> None:
        """Show the rows whose cells have all these words."""
        self._words = words.casefold().split()
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self._show()

    def set_decided(self, path: Path, decided: int, suspects: int | None = None) -> None:
        """Show how many of an article's suspects were decided; its row stays where it is.

        Where it is known how many there are now (some are found once others are decided), that is
        shown, too.
        """
        row = self._all.get(path)
        if row is None:
            return
        new = replace(row, decided=decided, suspects=row.suspects if suspects is None else suspects)
        if new == row:
            return
        self._all[path] = new
        at = self.number_of(path)
        if at is not None:
            self._shown[at] = new
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))

    def has(self, path: Path) -> bool:
        """Return whether there is a row of a file, shown or not."""
        return path in self._all

    def number_of(self, path: Path) -> int | None:
        """Return the number of the row of a file; None if it is not shown."""
        return next((at for at, row in enumerate(self._shown) if row.path == path), None)

    def after(self, path: Path) -> Path | None:
        """Return the next article that can be opened after this one, in the present order."""
        at = self.number_of(path)
        later = self._shown[0 if at is None else at + 1 :]
        return next((row.path for row in later if row.rating is not Rating.UNREAD), None)

    def cell(self, row: TriageRow, column: int) -> str:
        """Return the text of a cell."""
        if column == FILE:
            return visible(self._name(row))
        if column == VERDICT:
            return verdict(row)
        if row.rating is Rating.UNREAD:
            return ""
        return _CELLS[column](row)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return translated(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(None, section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        show = self._shows.get(role)
        return None if show is None else show(self._shown[index.row()], index.column())

    def _show(self) -> None:
        self.beginResetModel()
        rows = [row for row in self._all.values() if self._is_wanted(row)]
        is_down = self._order is Qt.SortOrder.DescendingOrder
        rows.sort(key=lambda row: self._texts[row.path], reverse=is_down and self._column == FILE)
        if self._column != FILE:
            rows.sort(key=_SORTED[self._column], reverse=is_down)
        self._shown = rows
        self.endResetModel()

    def _is_wanted(self, row: TriageRow) -> bool:
        text = self._texts[row.path]
        return all(word in text for word in self._words)

    def _text(self, row: TriageRow) -> str:
        cells = (self._name(row), verdict(row), _CELLS[SPINNER](row), row.original)
        return " ".join(cells).casefold()

    def _name(self, row: TriageRow) -> str:
        """The path of a file from the folder on."""
        if row.path.is_relative_to(self._folder):
            return str(row.path.relative_to(self._folder))
        return str(row.path)

    def _tip(self, row: TriageRow, column: int) -> str:
        if column == ORIGINAL and row.original:
            return visible(row.original)
        return visible(translated(row.problem) or str(row.path))

    def _spoken(self, row: TriageRow, column: int) -> str:
        """What a screen reader says; the first cell describes the whole row."""
        return self.cell(row, column) if column != FILE else self.described(row)

    def described(self, row: TriageRow) -> str:
        """Return a row in a sentence or two."""
        if row.rating is Rating.UNREAD:
            return visible(translated(row.problem))
        name = visible(self._name(row))
        parts = [
            tr(
                "{name}: {verdict}; {suspects} suspects, {sure} of them sure, {decided} decided; "
                "%Ln word(s).",
                "",
                row.words,
                name=name,
                verdict=verdict(row),
                suspects=row.suspects,
                sure=row.sure,
                decided=row.decided,
            )
        ]
        if row.original:
            parts.append(
                tr(
                    "{percent} % of it comes from {original}.",
                    percent=percent(row.coverage),
                    original=visible(row.original),
                )
            )
        if row.problem:
            parts.append(visible(translated(row.problem)))
        return " ".join(parts)

    def _color(self, row: TriageRow, column: int) -> QColor:
        return self._theme.color(_ink(row, column))

    def _font(self, row: TriageRow, column: int) -> QFont:
        return self._theme.sans(bold=column == VERDICT and row.rating is Rating.SPUN)


def verdict(row: TriageRow) -> str:
    """Return what came of reading a file, in a few words."""
    match row.rating:
        case Rating.SPUN:
            return tr("Looks spun: {spun} %", spun=percent(row.spun))
        case Rating.SOUND:
            return tr("Does not look spun")
        case Rating.FOREIGN:
            return tr("Not English")
    return tr("Cannot be read")


def _decided(row: TriageRow) -> str:
    if not row.decided:
        return ""
    most = max(row.suspects, row.decided)
    return tr("{decided} of {total}", decided=row.decided, total=most)


def _original(row: TriageRow) -> str:
    if not row.original:
        return ""
    name = visible(Path(row.original).name)
    return tr("{percent} % from {name}", percent=percent(row.coverage), name=name)


def _ink(row: TriageRow, column: int) -> str:
    """The role of a cell's colour."""
    if row.rating is Rating.UNREAD:
        return "danger" if column == VERDICT else "muted"
    if column == DECIDED and row.decided and row.decided >= row.suspects:
        return "restored"
    is_quiet = row.rating is not Rating.SPUN and column != FILE
    return "muted" if is_quiet or column in (SPINNER, WORDS, ORIGINAL) else "text"


def _alignment(_row: object, column: int) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


def _whole(row: TriageRow, _column: int) -> TriageRow:
    return row


_CELLS: Final[dict[int, Callable[[TriageRow], str]]] = {
    SPINNER: lambda row: translated(SPINNERS[row.spinner]),
    SUSPECTS: lambda row: digits(row.suspects),
    SURE: lambda row: digits(row.sure),
    WORDS: lambda row: digits(row.words),
    DECIDED: _decided,
    ORIGINAL: _original,
}
