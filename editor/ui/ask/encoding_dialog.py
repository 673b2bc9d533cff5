"""The dialog for choosing a file's encoding, with a preview of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.translation import tr
from editor.ui.widgets.dialog_parts import open_or_cancel

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Preview:
    """One encoding: Python's name for it, its display name, a sample of the decoded text."""

    encoding: str
    title: str
    sample: str


class EncodingDialog(QDialog):
    """A list of encodings beside a sample of the text in the chosen one."""

    def __init__(
        self, name: str, previews: Sequence[Preview], now: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._previews = list(previews)
        self.setObjectName("encoding_dialog")
        self.setWindowTitle(tr("Encoding"))
        self.resize(680, 420)
        bound_to_screen(self)
        words = QLabel(
            tr(
                "Which encoding does {name} use? Choose one that shows the text correctly.",
                name=name,
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("encodings")
        self.list.setAccessibleName(tr("Encodings"))
        self.list.addItems([preview.title for preview in self._previews])
        self.list.setMaximumWidth(230)
        self.sample = QPlainTextEdit()
        self.sample.setObjectName("encoding_sample")
        self.sample.setAccessibleName(tr("The text in this encoding"))
        self.sample.setReadOnly(True)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.sample, 1)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addLayout(row, 1)
        column.addWidget(open_or_cancel(self))
        rows = [preview.encoding for preview in self._previews]
        self.list.setCurrentRow(rows.index(now) if now in rows else 0)
        self.list.setFocus()

    @property
    def chosen(self) -> str | None:
        """The selected encoding; None if there is none to choose."""
        row = self.list.currentRow()
        return self._previews[row].encoding if 0 <= row < len(self._previews) else None

    def ask(self) -> str | None:
        """Show the dialog; return the chosen encoding, None if cancelled."""
        return self.chosen if self.exec() == QDialog.DialogCode.Accepted else None

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._previews):
            self.sample.setPlainText(self._previews[row].sample)
