"""The dialog for choosing one of the web pages in an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QVBoxLayout, QWidget

from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.translation import tr
from editor.ui.widgets.dialog_parts import open_or_cancel

if TYPE_CHECKING:
    from collections.abc import Sequence

SPACING: Final = 4
"""Pixels around each page of the list. Set by hand."""


class PageDialog(QDialog):
    """A list of pages, each with its title and address."""

    def __init__(
        self, name: str, pages: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`pages`: what tells each from the others, its address, and its title or ""."""
        super().__init__(parent)
        self._keys = [key for key, _ in pages]
        self.setObjectName("page_dialog")
        self.setWindowTitle(tr("Pages of an archive"))
        self.resize(680, 420)
        bound_to_screen(self)
        words = QLabel(tr("Which page of {name} do you want to open?", name=name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("archived_pages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(SPACING)
        self.list.addItems([f"{title}\n{key}" if title else key for key, title in pages])
        self.list.itemActivated.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(open_or_cancel(self))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def chosen(self) -> str | None:
        """What tells the selected page from the others; None if there is none to choose."""
        row = self.list.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def ask(self) -> str | None:
        """Show the dialog; return what `chosen` does, None if cancelled."""
        return self.chosen if self.exec() == QDialog.DialogCode.Accepted else None
