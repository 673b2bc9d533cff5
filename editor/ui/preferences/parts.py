"""Parts of the preferences that are more than one setting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.base.key_sets import KEY_SETS, OWN, choose_set, chosen_set
from editor.ui.base.settings import KEYS, LEAST_SURE, Settings
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.dialog_parts import DialogButton

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
            session.search_changed.connect(self._refresh)
        settings.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        if self._session is None:
            self.setText(tr("Open an article to see how many suspects are marked."))
            return
        counts = self._session.review.counts()
        if not self._session.search.is_complete:
            self.setText(tr("Looking for suspects… %Ln found so far.", "", counts.total))
            return
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


class SavingPart(QWidget):
    """What is kept without being asked for, and where."""

    def __init__(self, journals: Path) -> None:
        super().__init__()
        self._folder = journals
        button = DialogButton(tr("Open the &folder"))
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
    button = DialogButton(words)
    button.setAccessibleDescription(action.statusTip())
    button.clicked.connect(action.trigger)
    return button
