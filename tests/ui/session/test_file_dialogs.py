"""The dialogs for files and folders, where the desktop has none of its own."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QTreeView,
)

from editor.ui.ask.questions import Dialogs

ASKED = {
    "open": lambda ask, folder: ask.open_path(folder),
    "open a folder": lambda ask, folder: ask.folder_to_open(folder),
    "add files": lambda ask, folder: ask.open_for_shelf(folder),
    "add a folder": lambda ask, folder: ask.folder_for_shelf(folder),
    "save": lambda ask, folder: ask.save_path(folder / "story.txt", "Save"),
}


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "work"
    (made / "of months").mkdir(parents=True)
    (made / "story.txt").write_text("Of a day.")
    return made


def during(window, question, folder, act):
    """Ask, do something with the dialog that is shown, and return the answer."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()
            return
        QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)
    return ASKED[question](Dialogs(window), folder)


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize("view", ["listView", "treeView"])
def test_the_key_delete_deletes_nothing(window, folder, question, view, qtbot):
    asked = []

    def act(dialog):
        modes = QFileDialog.ViewMode
        dialog.setViewMode(modes.List if view == "listView" else modes.Detail)
        shown = dialog.findChild(QAbstractItemView, view)
        qtbot.waitUntil(lambda: shown.model().rowCount(shown.rootIndex()) > 0)
        shown.setCurrentIndex(shown.model().index(0, 0, shown.rootIndex()))
        shown.setFocus()
        QTimer.singleShot(30, answer)
        QTest.keyClick(shown, Qt.Key.Key_Delete)
        QTest.qWait(40)

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.reject()

    assert not during(window, question, folder, act)
    assert asked == []


def test_a_file_and_a_folder_are_chosen(window, folder):
    def choose(name):
        def act(dialog):
            dialog.selectFile(str(folder / name))
            dialog.accept()

        return act

    assert during(window, "open", folder, choose("story.txt")) == folder / "story.txt"
    assert during(window, "add files", folder, choose("story.txt")) == [folder / "story.txt"]
    assert during(window, "add a folder", folder, choose("of months")) == folder / "of months"
    assert during(window, "save", folder, choose("new.txt")) == folder / "new.txt"


def test_nothing_is_cut_short_but_long_names(window, folder, qtbot):
    def act(dialog):
        table = dialog.findChild(QTreeView)
        shown = table.header()
        qtbot.waitUntil(lambda: table.model().rowCount(table.rootIndex()) > 0)
        qtbot.waitUntil(lambda: shown.length() == table.viewport().width())
        date = shown.count() - 1
        seen.append(shown.sectionSize(date) >= table.sizeHintForColumn(date))
        seen.append(dialog.findChild(QComboBox, "fileTypeCombo").currentText())

    seen = []
    assert during(window, "open", folder, act) is None
    assert seen == [True, "Articles"]


def test_it_is_in_the_windows_language_and_fits_the_screen(window, folder):
    def act(dialog):
        said.extend(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
        room = dialog.screen().availableSize()
        fits.append(dialog.width() < room.width() and dialog.height() < room.height())

    said, fits = [], []
    assert during(window, "open", folder, act) is None
    assert any("Look in:" in words for words in said)
    assert fits == [True]
