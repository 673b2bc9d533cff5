"""Labels of plain text, and the labels and buttons of dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.ui.base.theme import set_look


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
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    button.setAutoDefault(False)
    return button
