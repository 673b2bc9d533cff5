"""The sheet of all keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.key_hints import native
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr
from editor.ui.widgets.filter_field import FilterField
from editor.ui.window.palette import keys, words

COLUMN_EMS: Final = 19
"""Least width of a column, in line heights."""
CAP_EMS: Final = 12
"""Greatest width of keys on one line, in line heights."""
SIDE: Final = 18
"""Pixels beside the columns."""


class KeyGroup(QFrame):
    """A group of keys under its title: what each does, and the key."""

    def __init__(self, title: str, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.title = title
        self._entries: list[tuple[str, QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        heading = QLabel(title)
        set_look(heading, "heading")
        heading.setContentsMargins(0, 0, 0, 3)
        column.addWidget(heading)
        for what, key in entries:
            name, cap = QLabel(what), QLabel(self._in_lines(key) or "—")
            name.setWordWrap(True)
            set_look(cap, "keys" if key else "muted")
            for label in (name, cap):
                label.setTextFormat(Qt.TextFormat.PlainText)
            # One thing to a screen reader: the name says both.
            said = key or tr("no key")
            name.setAccessibleName(f"{what}: {said}")
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(name, 1)
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            self._entries.append((f"{title} {what} {key}".casefold(), name, cap))

    def _in_lines(self, key: str) -> str:
        """Keys below each other where they leave no room for what they do."""
        metrics = self.fontMetrics()
        long = metrics.horizontalAdvance(key) > CAP_EMS * metrics.height()
        return key.replace(", ", ",\n", 1) if long else key

    @property
    def shown(self) -> list[tuple[str, str]]:
        """What is shown: words and key."""
        return [(name.text(), key.text()) for _, name, key in self._entries if not name.isHidden()]

    def filter(self, wanted: Sequence[str]) -> None:
        """Show the entries that have all these words, folded; hide the group if none has."""
        for text, name, key in self._entries:
            found = all(word in text for word in wanted)
            name.setVisible(found)
            key.setVisible(found)
        self.setVisible(bool(self.shown))


class KeyColumns(QWidget):
    """Groups of keys in as many columns as there is room for, read downwards."""

    def __init__(self, groups: Sequence[KeyGroup]) -> None:
        super().__init__()
        self._groups = groups
        for group in groups:
            group.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.arrange()

    def arrange(self) -> None:
        """Share the groups that are shown out over the columns, of about the same height."""
        em = self.fontMetrics().height()
        columns = max(1, self.width() // (COLUMN_EMS * em))
        wide = self.width() // columns - SIDE
        shown = [group for group in self._groups if not group.isHidden()]
        heights = [group.heightForWidth(wide) + em for group in shown]
        share = sum(heights) / columns
        column = top = done = lowest = 0
        for group, height in zip(shown, heights, strict=True):
            # A group begins the next column if more than half of it would stick out of this one.
            if top and column < columns - 1 and done + height / 2 > share * (column + 1):
                column, top = column + 1, 0
            group.setGeometry(column * (wide + SIDE), top, wide, height - em)
            top, done = top + height, done + height
            lowest = max(lowest, top)
        self.setMinimumHeight(lowest)


class ShortcutSheet(QDialog):
    """Lists all keys by group, in columns, with a filter."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = {**_groups(actions), **_places()}
        self._groups = [KeyGroup(title, entries) for title, entries in groups.items()]
        self._field = FilterField(tr("Filter the keys"), self)
        self._field.setObjectName("sheet_filter")
        self._columns = KeyColumns(self._groups)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("sheet_keys")
        self._scroll.setAccessibleName(tr("Keys"))
        self._scroll.setWidget(self._columns)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(tr("No keys match the filter."))
        self._none.setObjectName("sheet_none")
        set_look(self._none, "muted")
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 4, 12)
        layout.setSpacing(12)
        layout.addWidget(self._field)
        layout.addWidget(self._none)
        layout.addWidget(self._scroll, 1)
        self._field.textChanged.connect(self._filter)
        self._field.escaped.connect(self.reject)
        self._field.list_requested.connect(self._scroll.setFocus)
        em = self.fontMetrics().height()
        self.resize(em * 66, em * 44)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for group in self._groups:
            group.filter(wanted)
        self._columns.arrange()
        self._none.setVisible(all(group.isHidden() for group in self._groups))


def _groups(actions: Sequence[QAction]) -> dict[str, list[tuple[str, str]]]:
    """Names and keys of the actions, by menu, in the order given."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        if words(action) and not action.isSeparator():
            title = str(action.property("menu") or tr("Other")).replace("/", " › ")
            groups.setdefault(title, []).append((words(action), keys(action)))
    return groups


def _places() -> dict[str, list[tuple[str, str]]]:
    """Keys that work in one part of the window and cannot be changed."""
    arrows = f"{native('Up')}, {native('Down')}"
    enter, back = native("Return"), (tr("Return to the text"), native("Esc"))
    return {
        tr("In the suggestions"): [
            (tr("Select a suggestion"), f"{arrows}, 1 … 9"),
            (tr("Accept the selected suggestion"), enter),
            back,
        ],
        tr("In the suspects list"): [
            (tr("Go to a suspect"), tr("{keys}, or its first letters", keys=arrows)),
            (tr("Go to the next one of a group"), enter),
            (tr("Expand or collapse a group"), f"{native('Right')}, {native('Left')}"),
            back,
        ],
        tr("In the edit log"): [
            (tr("Go to a change"), enter),
            (tr("Revert a change"), tr("Delete", "a key")),
            back,
        ],
        tr("In the find bar"): [
            (tr("Next match, previous match"), f"{enter}, {native('Shift+Return')}"),
            (tr("Replace all"), native("Ctrl+Return")),
            back,
        ],
        tr("In the list of occurrences"): [
            (tr("Select or deselect an occurrence"), native("Space")),
        ],
    }
