"""The dialog for the user's own lists: shows, imports, switches and removes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.announce import announce
from editor.ui.base.key_hints import menu_path
from editor.ui.base.labels import digits, visible
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import said, tr, translated
from editor.ui.widgets.dialog_parts import dialog_button, dialog_label
from editor.ui.widgets.ticks import TickDelegate

if TYPE_CHECKING:
    from editor.engine.text.pairs import Pair
    from editor.lists import ImportResult, PersonList
    from editor.ui.session.user_lists import UserLists

SHOWN_PAIRS: Final = 500
"""Maximum number of a list's pairs that are shown; the file has them all."""
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INTRO: Final = translatable.tr(
    "Your own pairs of spun phrases and originals. Lists without a tick are not "
    "used. They never leave this computer."
)


class ListsView(QTreeWidget):
    """The lists; Space or a click on its check box turns one on or off, Delete removes it."""

    removal_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setItemDelegate(TickDelegate(theme, self))
        self.setObjectName("lists")
        self.setAccessibleName(tr("Your lists"))
        self.setHeaderLabels([tr("List"), tr("Pairs"), tr("From")])
        self.headerItem().setTextAlignment(1, _RIGHT)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)


class ListsDialog(QDialog):
    """Changes take effect at once; the open article is analysed again with them."""

    def __init__(
        self,
        theme: Theme,
        user_lists: UserLists,
        questions: Questions,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """`folder`: where the import dialog starts."""
        super().__init__(parent)
        self._user_lists = user_lists
        self._questions = questions
        self._folder = folder
        self._to_select = ""
        """Name of the list to select once it exists."""
        self.setObjectName("lists_dialog")
        self.setWindowTitle(tr("Your lists"))
        intro = dialog_label("lists_intro", "muted")
        intro.setText(translated(_INTRO))
        self.list = ListsView(theme)
        self.heading = dialog_label("list_heading", "heading")
        self.pairs = QListView()
        self.pairs.setObjectName("list_pairs")
        self.pairs.setAccessibleName(tr("Pairs of the selected list"))
        self.pairs.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pairs.setUniformItemSizes(True)
        self._lines = QStringListModel(self)
        self.pairs.setModel(self._lines)
        self.status = dialog_label("lists_status", "")
        self.bad = QPlainTextEdit()
        self.bad.setObjectName("lists_bad")
        self.bad.setAccessibleName(tr("Skipped lines"))
        self.bad.setReadOnly(True)
        self.damaged = dialog_label("lists_damaged", "danger")
        self.import_button = dialog_button("lists_import", tr("&Import…"))
        self.remove_button = dialog_button("lists_remove", tr("&Remove…"))
        self.close_button = dialog_button("lists_close", tr("Close"))
        self.close_button.setDefault(True)
        self._lay_out(intro)
        self._connect()
        self._show_status("")
        self._fill()
        self.list.setFocus()
        self._user_lists.read()

    # User actions

    def import_file(self) -> None:
        """Ask for a file and make a list from it."""
        path = self._questions.open_list(self._folder)
        if path is not None:
            self._folder = path.parent
            self._show_status(tr("Reading {name}…", name=path.name))
            self._user_lists.import_file(path)

    def remove(self) -> None:
        """Ask for confirmation and remove the selected list."""
        chosen = self._chosen()
        if chosen is None:
            return
        if self._questions.remove_list(chosen.name, len(chosen.pairs)) is Answer.REMOVE:
            self._user_lists.remove(chosen.name)

    # Internals

    def _lay_out(self, intro: QLabel) -> None:
        em = self.fontMetrics().height()
        self.list.setColumnWidth(2, em * 13)
        self.bad.setMaximumHeight(em * 6)
        foot = QHBoxLayout()
        foot.addWidget(self.import_button)
        foot.addWidget(self.remove_button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addWidget(self.list, 3)
        column.addWidget(self.heading)
        column.addWidget(self.pairs, 2)
        for widget in (self.status, self.bad, self.damaged):
            column.addWidget(widget)
        column.addLayout(foot)
        self.resize(em * 42, em * 36)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._switch)
        self.list.currentItemChanged.connect(self._show_pairs)
        self.list.removal_requested.connect(self.remove)
        self.import_button.clicked.connect(self.import_file)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.accept)
        # Queued: the clicked item must not be replaced while it handles the click.
        self._user_lists.changed.connect(self._lists_changed, Qt.ConnectionType.QueuedConnection)
        self._user_lists.imported.connect(self._imported)
        self._user_lists.failed.connect(self._failed)

    def _lists_changed(self) -> None:
        if not self._user_lists.busy:
            self._fill()

    def _fill(self) -> None:
        """Show the current lists; the selection stays."""
        item = self.list.currentItem()
        selected = self._to_select or (item.text(0) if item is not None else "")
        self._to_select = ""
        stored = self._user_lists.stored
        self.list.blockSignals(True)
        self.list.clear()
        for one in stored.lists:
            item = QTreeWidgetItem([one.name, digits(len(one.pairs)), visible(one.origin)])
            item.setCheckState(0, Qt.CheckState.Checked if one.on else Qt.CheckState.Unchecked)
            item.setTextAlignment(1, _RIGHT)
            item.setToolTip(0, one.name)
            item.setToolTip(2, visible(one.origin))
            self.list.addTopLevelItem(item)
        self._select(selected)
        self.list.blockSignals(False)
        self.damaged.setText("\n".join(said(error) for error in stored.damaged))
        self.damaged.setVisible(bool(stored.damaged))
        self._show_pairs()

    def _select(self, name: str) -> None:
        rows = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        known = [item for item in rows if item is not None]
        if known:
            self.list.setCurrentItem(next((i for i in known if i.text(0) == name), known[0]))

    def _chosen(self) -> PersonList | None:
        item = self.list.currentItem()
        name = None if item is None else item.text(0)
        return next((one for one in self._user_lists.stored.lists if one.name == name), None)

    def _show_pairs(self) -> None:
        chosen = self._chosen()
        self.remove_button.setEnabled(chosen is not None)
        self.heading.setText(tr("In “{name}”", name=chosen.name) if chosen else "")
        self.heading.setVisible(chosen is not None)
        self.pairs.setVisible(chosen is not None)
        if chosen is None:
            self._lines.setStringList([])
            if not self.status.text():
                self._show_status(_no_lists())
            return
        lines = [_line(pair) for pair in chosen.pairs[:SHOWN_PAIRS]]
        more = len(chosen.pairs) - len(lines)
        self._lines.setStringList(
            [*lines, tr("… and {number} more", number=more)] if more else lines
        )
        if self.status.text() == _no_lists():
            self._show_status("")

    def _switch(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self._user_lists.switch(item.text(0), on=item.checkState(0) == Qt.CheckState.Checked)

    def _imported(self, made: PersonList, found: ImportResult) -> None:
        words = [
            tr("%Ln pair(s) imported as “{name}”.", "", len(made.pairs), name=made.name),
            *(translated(note) for note in found.notes),
        ]
        if found.bad:
            words.append(tr("%Ln line(s) skipped:", "", len(found.bad)))
        self._show_status(" ".join(words), [visible(translated(bad.words)) for bad in found.bad])
        self._to_select = made.name

    def _failed(self, words: str) -> None:
        self._show_status(words, look="danger")

    def _show_status(self, words: str, bad: list[str] | None = None, look: str = "") -> None:
        set_look(self.status, look)
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self.bad.setPlainText("\n".join(bad or ()))
        self.bad.setVisible(bool(bad))
        if words:
            announce(self, words)


def _no_lists() -> str:
    return tr(
        "You have no lists yet. Import one (TSV, CSV, the Screener’s list, or a spinner’s own "
        "file), or choose {menu}.",
        menu=menu_path("keep_taught"),
    )


def _line(pair: Pair) -> str:
    """Return a pair in words, with its rule and the number of its papers."""
    notes = [str(pair.rule)] if pair.rule else []
    notes += [tr("%Ln article(s)", "", pair.times)] if pair.times > 1 else []
    return visible(f"{pair.spun} → {pair.original}" + f" ({'; '.join(notes)})" * bool(notes))
