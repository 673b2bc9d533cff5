"""The guide: its chapters on the left, the one that is read on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.help.chapters import chapters, guide_folder
from editor.ui.help.guide_page import GuidePage
from editor.ui.widgets.dialog_parts import dialog_button
from editor.ui.widgets.title_list import TitleList


class GuideDialog(QDialog):
    """Stays open beside the work; links lead to its chapters, and nowhere else."""

    def __init__(self, theme: Theme, guide: Path, parent: QWidget | None = None) -> None:
        """`guide` has a folder for each language."""
        super().__init__(parent)
        self.setObjectName("guide_dialog")
        self.setWindowTitle(tr("Guide"))
        folder = guide_folder(guide, QLocale().name().partition("_")[0])
        self._chapters = chapters(folder)
        self.list = TitleList(12)
        self.list.setObjectName("guide_chapters")
        self.list.setAccessibleName(tr("Chapters"))
        self.page = GuidePage(theme, folder)
        self.previous_button = dialog_button("guide_previous", tr("&Previous"))
        self.next_button = dialog_button("guide_next", tr("&Next"))
        self._fill()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self.previous_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        if self._chapters:
            self.list.setCurrentRow(0)
        else:
            self.page.setPlainText(
                tr(
                    "The guide is missing. It belongs in {folder}: install Unspin anew.",
                    folder=folder,
                )
            )

    def _fill(self) -> None:
        for chapter in self._chapters:
            self.list.add(chapter.title)
            self.list.item(self.list.count() - 1).setToolTip(chapter.title)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.previous_button, self.next_button):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setSpacing(12)
        grid.addWidget(self.list, 0, 0)
        grid.addWidget(self.page, 0, 1)
        grid.addWidget(box, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.resize(em * 60, em * 44)

    def _show(self, row: int) -> None:
        self.page.show_chapter(self._chapters[row])
        self.previous_button.setEnabled(row > 0)
        self.next_button.setEnabled(row < len(self._chapters) - 1)

    def _go_back(self) -> None:
        self.list.setCurrentRow(self.list.currentRow() - 1)

    def _go_on(self) -> None:
        self.list.setCurrentRow(self.list.currentRow() + 1)

    def _follow(self, url: QUrl) -> None:
        names = [chapter.name for chapter in self._chapters]
        if url.isRelative() and url.path() in names:
            self.list.setCurrentRow(names.index(url.path()))
