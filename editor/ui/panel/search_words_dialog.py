"""The dialog with words to search for: copies them one by one, and sends nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.labels import visible
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr

WORDS = Qt.ItemDataRole.UserRole


class SearchWordsDialog(QDialog):
    """Return copies the selected string and selects the next one."""

    copied = Signal(str)

    def __init__(self, found: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_words_dialog")
        self.setWindowTitle(tr("Words to search for"))
        words = QLabel(
            tr(
                "The original most likely has these words: the spinner left them alone. Copy one "
                "and paste it into a search engine, with its quotation marks. Unspin itself "
                "sends nothing."
            )
        )
        words.setWordWrap(True)
        set_look(words, "muted")
        self.list = QListWidget()
        self.list.setObjectName("search_words_list")
        self.list.setAccessibleName(tr("Words to search for"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        for one in found:
            item = QListWidgetItem(visible(one))
            item.setData(WORDS, one)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.note = QLabel(tr("%Ln string(s), shortest first", "", len(found)))
        self.note.setObjectName("search_words_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.note, "muted")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = box.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setObjectName("search_words_copy")
        self.copy_button.setDefault(True)
        set_look(self.copy_button, "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        for widget in (words, self.list, self.note, box):
            column.addWidget(widget, 1 if widget is self.list else 0)
        em = self.fontMetrics().height()
        self.resize(em * 30, em * 24)
        self.copy_button.clicked.connect(self._copy)
        self.list.itemDoubleClicked.connect(self._copy)
        box.rejected.connect(self.reject)
        self.list.setFocus()

    def _copy(self, _value: object = None) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        QGuiApplication.clipboard().setText(item.data(WORDS))
        item.setText(f"✓  {visible(item.data(WORDS))}")
        self.note.setText(tr("Copied: {words}", words=visible(item.data(WORDS))))
        self.copied.emit(item.data(WORDS))
        self.list.setCurrentRow(min(self.list.currentRow() + 1, self.list.count() - 1))
