"""Labels of plain text, and the labels and buttons of dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from editor.ui.base.theme import set_look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class DialogButton(QPushButton):
    """A button that Return presses while it has the focus, and only then.

    Qt's auto-default would also take Return from the fields of a dialog without a default button;
    without it, Return on the button presses the dialog's default button instead.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.accept()
        else:
            super().keyPressEvent(event)


def plain_label(name: str, look: str, parent: QWidget | None = None) -> QLabel:
    """A label of plain text."""
    label = QLabel(parent)
    label.setObjectName(name)
    # The text may quote a file or its name, which must not be read as markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_look(label, look)
    return label


def dialog_label(name: str, look: str) -> QLabel:
    """A label of plain text that wraps."""
    label = plain_label(name, look)
    label.setWordWrap(True)
    return label


def dialog_button(name: str, text: str) -> QPushButton:
    """A button that Return does not press unless it has the focus."""
    button = DialogButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    return button


def open_or_cancel(dialog: QDialog) -> QDialogButtonBox:
    """The buttons that end a dialog about what to open, Open the main one."""
    open_ = QDialogButtonBox.StandardButton.Open
    box = QDialogButtonBox(open_ | QDialogButtonBox.StandardButton.Cancel)
    set_look(box.button(open_), "primary")
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box
