"""Labels and buttons of dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from editor.ui.base.theme import set_look


def dialog_label(name: str, look: str) -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel()
    label.setObjectName(name)
    # The text may quote a file or its name, which must not be read as markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_look(label, look)
    return label


def dialog_button(name: str, text: str) -> QPushButton:
    """A button that Return does not press unless it has the focus."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    button.setAutoDefault(False)
    return button
