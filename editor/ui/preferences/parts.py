"""Parts of the preferences that are more than one setting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.engine.suspect import Kind
from editor.ui.base.key_hints import menu_path
from editor.ui.base.key_sets import KEY_SETS, OWN, choose_set, chosen_set
from editor.ui.base.labels import visible
from editor.ui.base.settings import ALLOWED, KEYS, LEAST_SURE, Settings
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated

if TYPE_CHECKING:
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.user_lists import UserLists


class SuspectCount(QLabel):
    """How many suspects are marked in the open article, as it changes."""

    def __init__(self, session: ReviewSession | None, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("suspect_count")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._session = session
        self._settings = settings
        if session is not None:
            session.changed.connect(self._refresh)
        settings.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        if self._session is None:
            self.setText(tr("Open an article to see how many suspects are marked."))
            return
        counts = self._session.review.counts()
        least = self._settings.get(LEAST_SURE)
        self.setText(
            tr(
                "%Ln open suspect(s) in this article, {percent} % sure or surer; {decided} "
                "decided.",
                "",
                counts.open,
                percent=least,
                decided=counts.decided,
            )
            if least
            else tr(
                "%Ln open suspect(s) in this article; {decided} decided.",
                "",
                counts.open,
                decided=counts.decided,
            )
        )


class ListsPart(QWidget):
    """How many lists there are, and the way to them."""

    def __init__(self, user_lists: UserLists, action: QAction) -> None:
        super().__init__()
        self._user_lists = user_lists
        self._words = _note("")
        column = _column(self)
        column.addWidget(self._words)
        column.addWidget(_button(tr("Your lists…"), action), 0, Qt.AlignmentFlag.AlignLeft)
        user_lists.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        lists = self._user_lists.stored.lists
        used = [one for one in lists if one.on]
        pairs = sum(len(one.pairs) for one in used)
        self._words.setText(
            tr(
                "%Ln list(s), {used} in use, with {pairs}.",
                "",
                len(lists),
                used=len(used),
                pairs=tr("%Ln pair(s)", "lists with …", pairs),
            )
            if lists
            else tr("You have no lists of your own yet.")
        )


class AllowedPart(QWidget):
    """The phrases that are allowed in every article; Delete removes the selected ones."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._about = _note("")
        self.list = QListWidget()
        self.list.setObjectName("allowed_phrases")
        self.list.setAccessibleName(tr("Phrases allowed in every article"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        set_look(self.list, "card")
        self.list.setMinimumHeight(self.fontMetrics().height() * 8)
        self.remove_button = QPushButton(tr("&Remove"))
        self.remove_button.setObjectName("remove_allowed")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setAccessibleDescription(tr("Mark the selected phrases again"))
        column = _column(self)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove_button.clicked.connect(self.remove)
        self.list.itemSelectionChanged.connect(self._enable)
        settings.changed.connect(self._setting_changed)
        self._fill()

    def remove(self) -> None:
        """Allow the selected phrases no longer; the next one is selected."""
        row = self.list.currentRow()
        for item in self.list.selectedItems():
            self._settings.allow(item.data(Qt.ItemDataRole.UserRole), allowed=False)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def _setting_changed(self, key: str) -> None:
        if key == ALLOWED.key:
            self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for phrase in sorted(self._settings.allowed(), key=str.casefold):
            self.list.addItem(visible(phrase, Kind.HIDDEN))
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, phrase)
        some = self.list.count() > 0
        self.list.setVisible(some)
        self.remove_button.setVisible(some)
        self._about.setText(
            tr("Never marked. A phrase that is removed is marked again in articles opened later.")
            if some
            else tr(
                "No phrase is allowed in every article yet. {menu} adds the one at hand.",
                menu=menu_path("allow_always"),
            )
        )
        self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))


class SavingPart(QWidget):
    """What is kept without being asked for, and where."""

    def __init__(self, journals: Path) -> None:
        super().__init__()
        self._folder = journals
        button = QPushButton(tr("Open the &folder"))
        button.setAutoDefault(False)
        button.setAccessibleDescription(str(journals))
        button.clicked.connect(self._open)
        column = _column(self)
        column.addWidget(
            _note(
                tr(
                    "Every decision is on the disk at once, and typing within half a second, until "
                    "you save or discard it: {folder}",
                    folder=journals,
                )
            )
        )
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class KeysPart(QWidget):
    """A set of keys to begin with, and the way to each key."""

    def __init__(self, settings: Settings, action: QAction) -> None:
        super().__init__()
        self._settings = settings
        self.sets = QComboBox()
        self.sets.setObjectName("key_set")
        self.sets.setAccessibleName(tr("Set of keys"))
        for name, (words, _) in KEY_SETS.items():
            self.sets.addItem(translated(words), name)
        label = QLabel(tr("Set of &keys"))
        label.setBuddy(self.sets)
        form = QFormLayout()
        form.addRow(label, self.sets)
        column = _column(self)
        column.addLayout(form)
        column.addWidget(
            _note(tr("A set replaces all keys, those that you changed yourself, too."))
        )
        column.addWidget(_button(tr("Customize keys…"), action), 0, Qt.AlignmentFlag.AlignLeft)
        self._refresh(KEYS.key)
        self.sets.activated.connect(self._choose)
        settings.changed.connect(self._refresh)

    def _choose(self) -> None:
        if self.sets.currentData() != OWN:
            choose_set(self._settings, self.sets.currentData())

    def _refresh(self, key: str) -> None:
        if key != KEYS.key:
            return
        now = chosen_set(self._settings)
        own = self.sets.findData(OWN)
        if now == OWN and own < 0:
            self.sets.addItem(tr("Your own"), OWN)
        elif now != OWN and own >= 0:
            self.sets.removeItem(own)
        self.sets.setCurrentIndex(self.sets.findData(now))


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(widget.fontMetrics().height() // 2)
    return column


def _note(words: str) -> QLabel:
    note = QLabel(words)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setWordWrap(True)
    set_look(note, "muted")
    return note


def _button(words: str, action: QAction) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setAccessibleDescription(action.statusTip())
    button.clicked.connect(action.trigger)
    return button
