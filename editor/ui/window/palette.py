"""The command palette: finds an action by some of its letters and runs it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.theme import Theme, set_look
from editor.ui.base.tips import StayingTips
from editor.ui.base.translation import tr
from editor.ui.widgets.rich_label import TextRun, lay_out

Index = QModelIndex | QPersistentModelIndex
ACTION: Final = Qt.ItemDataRole.UserRole
MATCH: Final = Qt.ItemDataRole.UserRole + 1
_NO_PARENT: Final = QModelIndex()


def words(action: QAction) -> str:
    """An action's name, without mnemonic and trailing ellipsis."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def keys(action: QAction) -> str:
    """All keys of an action, as shown."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts() if not key.isEmpty())


def match(pattern: str, text: str) -> tuple[int, ...] | None:
    """Indices of the pattern's letters in the text, in order; None if they do not match.

    Letters at the beginning of words are preferred, then contiguous letters.
    """
    low = text.casefold()
    if len(low) != len(text):
        low = text.lower() if len(text.lower()) == len(text) else text
    wanted = [char for char in pattern.casefold() if not char.isspace()]
    best: tuple[int, tuple[int, ...]] | None = None
    for start in (at for at, char in enumerate(low) if wanted and char == wanted[0]):
        found = _from(start, wanted, low)
        if found is not None and (best is None or _cost(found, low) < best[0]):
            best = _cost(found, low), found
    if best is None:
        return None if wanted else ()
    return best[1]


def _from(start: int, wanted: Sequence[str], text: str) -> tuple[int, ...] | None:
    """Match from `start`: each letter right after the last, else at a word, else anywhere."""
    found = [start]
    for char in wanted[1:]:
        after = found[-1] + 1
        if text[after : after + 1] == char:
            at = after
        else:
            at = next(
                (i for i in range(after, len(text)) if text[i] == char and _begins(text, i)),
                text.find(char, after),
            )
        if at < 0:
            return None
        found.append(at)
    return tuple(found)


def _begins(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _cost(found: Sequence[int], text: str) -> int:
    """Lower for contiguous matches, at the beginning of words, near the start of the text."""
    gaps = sum(1 for one, other in pairwise(found) if other != one + 1)
    inner = sum(1 for at in found if not _begins(text, at))
    return gaps * 12 + (0 if _begins(text, found[0]) else 30) + inner + found[0]


class PaletteModel(QAbstractListModel):
    """The actions that match, best first."""

    def __init__(self, actions: Sequence[QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = [action for action in actions if words(action) and not action.isSeparator()]
        self._rows: list[tuple[QAction, tuple[int, ...]]] = []
        self.filter("")

    def filter(self, pattern: str) -> None:
        """Show the actions that match, enabled ones first."""
        found = []
        for order, action in enumerate(self._actions):
            letters = match(pattern, words(action))
            if letters is not None:
                cost = _cost(letters, words(action).casefold()) if letters else 0
                found.append(((not action.isEnabled(), cost, order), action, letters))
        self.beginResetModel()
        self._rows = [(action, letters) for _, action, letters in sorted(found, key=_rank)]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        action, letters = self._rows[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: words(action),
            Qt.ItemDataRole.ToolTipRole: action.statusTip(),
            Qt.ItemDataRole.AccessibleTextRole: spoken(action),
            ACTION: action,
            MATCH: letters,
        }.get(role)


def _rank(found: tuple[tuple[bool, int, int], QAction, tuple[int, ...]]) -> tuple[bool, int, int]:
    return found[0]


def spoken(action: QAction) -> str:
    """An action with its keys, for screen readers."""
    parts = [words(action), keys(action), "" if action.isEnabled() else tr("not available now")]
    return ", ".join(part for part in parts if part)


class PaletteDelegate(QStyledItemDelegate):
    """Draws an action with its matching letters highlighted, its menu and its keys."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        em = QFontMetrics(self._theme.sans()).height()
        return QSize(em * 10, round(em * 1.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        action: QAction = index.data(ACTION)
        em = QFontMetrics(theme.sans()).height()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.color("hover"))
        box = QRect(option.rect).adjusted(round(em * 0.8), 0, -round(em * 0.8), 0)
        ink = "text" if action.isEnabled() else "faint"
        letters = set(index.data(MATCH))
        runs = [
            TextRun(
                char, "accent" if at in letters and action.isEnabled() else ink, bold=at in letters
            )
            for at, char in enumerate(words(action))
        ]
        menu = str(action.property("menu") or "")
        runs.append(
            TextRun(f"   {menu.replace('/', ' › ')}", "faint" if ink == "faint" else "muted")
        )
        laid = lay_out(runs, theme.sans(), theme)
        laid.draw(painter, box.left(), box.top() + (box.height() - laid.height) / 2)
        painter.setFont(theme.sans(-1.0))
        painter.setPen(theme.color("muted" if action.isEnabled() else "faint"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(side), keys(action))
        painter.restore()


class PaletteField(QLineEdit):
    """Up and Down move in the list below while typing."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -8,
            Qt.Key.Key_PageDown: 8,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class PaletteList(StayingTips, QListView):
    """The commands; what each does is its tool tip."""


class CommandPalette(QDialog):
    """Typing filters the actions, Return runs the selected one, Esc closes."""

    def __init__(
        self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setWindowTitle(tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = PaletteModel([a for a in actions if a.objectName() != "palette"], self)
        self._field = PaletteField(self)
        self._field.setObjectName("palette_field")
        self._field.setAccessibleName(tr("Command"))
        self._field.setPlaceholderText(tr("Type a command…"))
        self._list = PaletteList(self)
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(tr("Commands"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(tr("No matching commands."), self)
        self._none.setContentsMargins(10, 4, 10, 4)
        set_look(self._none, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self._field.textChanged.connect(self._filter)
        self._field.moved.connect(self._move)
        self._field.returnPressed.connect(self._run)
        self._list.clicked.connect(self._run)
        em = self.fontMetrics().height()
        self.resize(em * 32, em * 24)
        self._filter("")

    def _filter(self, pattern: str) -> None:
        self._model.filter(pattern)
        self._list.setCurrentIndex(self._model.index(0))
        there = self._model.rowCount() > 0
        self._list.setVisible(there)
        self._none.setVisible(not there)

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        row = max(0, min(last, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._model.index(row))
        self._field.setAccessibleDescription(
            str(self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
        )

    def _run(self, _index: QModelIndex | None = None) -> None:
        action: QAction | None = self._list.currentIndex().data(ACTION)
        if action is None or not action.isEnabled():
            return
        # Close first, so that the action finds the window as it was, including its focus.
        self.accept()
        action.trigger()
