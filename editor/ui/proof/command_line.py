"""A command line to be copied into a terminal."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from editor.ui.base.announce import announce
from editor.ui.base.translation import tr
from editor.ui.widgets.dialog_parts import dialog_button


class CommandLine(QWidget):
    """Shows the line; its button copies it."""

    def __init__(self, name: str, what: str, parent: QWidget | None = None) -> None:
        """`what` says what the line does, for screen readers."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setReadOnly(True)
        self.line.setAccessibleName(what)
        self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy_button = dialog_button(f"{name}_copy", tr("Copy"))
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy_button)

    def show_line(self, words: str) -> None:
        """Show a command line from its beginning."""
        self.line.setText(words)
        self.line.setCursorPosition(0)
        self.copy_button.setText(tr("Copy"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self.copy_button.setText(tr("Copied"))
        announce(self, tr("Copied"))
