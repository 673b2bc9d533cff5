"""The field for the user's own wording, which completes from what was put in elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from editor.ui.base.announce import say_in_english
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from editor.review import Review

RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def restorations(review: Review) -> list[str]:
    """The wordings that were put in so far, the most frequent first."""
    counted = Counter(item.text for item in review.items() if item.state.changes_text and item.text)
    return sorted(counted, key=lambda wording: (-counted[wording], wording))


class WordingField(QLineEdit):
    """The user's own wording. Undo keys undo typing here first, then in the article.

    Wordings that begin with what is typed are listed below: Down takes one over. Return accepts
    what the field shows, whether the list is open or not.
    """

    escaped = Signal()

    def __init__(self, known: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        """`known` gives the wordings to complete from; it is asked when the field is entered."""
        super().__init__(parent)
        self.setObjectName("own_wording")
        self.setAccessibleName(tr("Your own wording"))
        say_in_english(self)
        self.setPlaceholderText(tr("Your own wording…"))
        self._known = known
        self._wordings = QStringListModel(self)
        completer = QCompleter(self._wordings, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(6)
        self._list = QListView()
        set_look(self._list, "popup")
        completer.setPopup(self._list)
        self._list.installEventFilter(self)
        self.setCompleter(completer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._wordings.setStringList(list(self._known()))
        super().focusInEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in RETURNS
        ):
            # QCompleter would only close the list unless a wording is selected in it.
            self._list.hide()
            self.returnPressed.emit()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
