"""About the program: its version, whose work it ships with, and where it keeps what is yours."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import editor
from editor import translatable
from editor.paths import resources_folder
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated

BUNDLED: Final = (
    (
        "Unspin",
        translatable.tr("the program, its lexicon and context model"),
        "Apache License 2.0",
    ),
    (
        "WordNet 3.0",
        translatable.tr("synonyms; Princeton University"),
        translatable.tr("WordNet licence"),
    ),
    (
        "MiniLM",
        translatable.tr("the neural network that training started from; Wang and others"),
        "Apache 2.0",
    ),
    (
        "Problematic Paper Screener",
        translatable.tr("tortured terms; Cabanac, Labbé and Magazinov"),
        "CC BY 4.0",
    ),
    ("Source Serif 4, Inter", translatable.tr("typefaces"), "OFL 1.1"),
    ("Lucide", translatable.tr("icons"), translatable.tr("ISC and MIT")),
    ("Qt, PySide6", translatable.tr("the window"), "LGPL 3"),
    ("ONNX Runtime", translatable.tr("runs the neural network"), "MIT"),
    ("NumPy", translatable.tr("the model's figures"), "BSD"),
    ("lxml, libxml2", translatable.tr("reads and writes documents"), "BSD, MIT"),
    ("pypdfium2, PDFium", translatable.tr("reads PDFs"), "Apache 2.0, BSD"),
    ("ftfy", translatable.tr("repairs text in a wrong encoding"), "Apache 2.0"),
    ("pyspellchecker", translatable.tr("spelling"), "MIT"),
)
"""Name, what for, licence, in English: of what is in resources/ and of the packages in
pyproject.toml."""


class AboutDialog(QDialog):
    """Version, licences, data folders."""

    def __init__(
        self, theme: Theme, folders: Sequence[tuple[str, Path]], parent: QWidget | None = None
    ) -> None:
        """`folders`: what is kept, and where."""
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(tr("About Unspin"))
        self._theme = theme
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        column.addWidget(self._section(tr("Ships with"), BUNDLED))
        rows = [(what, str(where), "") for what, where in folders]
        column.addWidget(self._section(tr("Kept on this computer"), rows))
        for row, (what, where) in enumerate(folders, 1):
            self._grid.addWidget(self._opener(what, where), row, 2)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(tr("Licences and folders"))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        em = self.fontMetrics().height()
        self.resize(em * 42, em * 37)
        close.setFocus()

    def _head(self) -> QHBoxLayout:
        em = self.fontMetrics().height()
        sign = QLabel()
        sign.setPixmap(QIcon(str(resources_folder() / "icons" / "unspin.svg")).pixmap(em * 3))
        title = self._label(f"Unspin {editor.__version__}")
        title.setObjectName("about_version")
        title.setFont(self._theme.serif(4, bold=True))
        python = ".".join(map(str, sys.version_info[:3]))
        what = tr(
            "Gives spun articles their own words back, with an edit log that proves every "
            "change. Works offline and sends nothing anywhere."
        )
        parts = f"Python {python}, Qt for Python {PySide6.__version__}"
        words = self._label(f"{what}\n{parts}", "muted")
        words.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(words)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column, 1)
        return head

    def _section(self, title: str, rows: Sequence[tuple[str, str, str]]) -> QFrame:
        section = QFrame()
        self._grid = QGridLayout(section)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._label(title, "heading"), 0, 0, 1, 3)
        for number, (name, what, licence) in enumerate(rows, 1):
            for place, (text, look) in enumerate(((name, ""), (what, "muted"), (licence, "muted"))):
                label = self._label(translated(text), look)
                label.setWordWrap(place == 1 or not licence)
                self._grid.addWidget(label, number, place, Qt.AlignmentFlag.AlignTop)
        return section

    def _opener(self, what: str, where: Path) -> QPushButton:
        button = QPushButton(tr("Open"))
        button.setAccessibleName(tr("Open the folder of: {what}", what=what))
        button.setEnabled(where.is_dir())
        set_look(button, "link")
        button.clicked.connect(partial(_open_folder, where))
        return button

    def _label(self, text: str, look: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_look(label, look)
        return label


def _open_folder(where: Path, _checked: bool = False) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(where)))
