"""The sheet of all keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QWidget

from editor.ui.window.shortcut_sheet import ShortcutSheet


@pytest.fixture
def sheet(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    actions = []
    for text, menu, key in (
        ("&Open…", "File", "Ctrl+O"),
        ("&Light", "View/Appearance", ""),
        ("&Next suspect", "Review", "F8"),
        ("&Save", "File", "Ctrl+S"),
    ):
        action = QAction(text, window)
        action.setProperty("menu", menu)
        action.setShortcut(QKeySequence(key))
        actions.append(action)
    sheet = ShortcutSheet(theme, actions, window)
    sheet.open()
    qtbot.waitExposed(sheet)
    # The window owns it, and is kept until the test ends.
    sheet.kept_window = window
    return sheet


def shown(sheet):
    tree = sheet.findChild(QTreeWidget, "sheet_keys")
    groups = {}
    for at in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(at)
        if not group.isHidden():
            entries = [group.child(row) for row in range(group.childCount())]
            groups[group.text(0)] = [
                (entry.text(0).strip(), entry.text(1)) for entry in entries if not entry.isHidden()
            ]
    return groups


def test_actions_by_menu_with_their_keys(sheet):
    groups = shown(sheet)
    assert groups["File"] == [("Open", "Ctrl+O"), ("Save", "Ctrl+S")]
    assert groups["Review"] == [("Next suspect", "F8")]
    assert groups["View › Appearance"] == [("Light", "—")]


def test_keys_of_single_panes_are_there_too(sheet):
    assert ("Revert a change", "Delete") in shown(sheet)["In the edit log"]


def test_filter_by_words_or_key(sheet, qtbot):
    field = sheet.findChild(QLineEdit, "sheet_filter")
    qtbot.keyClicks(field, "suspect next")
    assert shown(sheet) == {"Review": [("Next suspect", "F8")]} | {
        title: entries for title, entries in shown(sheet).items() if title.startswith("In the")
    }
    field.setText("ctrl+o")
    assert shown(sheet) == {"File": [("Open", "Ctrl+O")]}


def test_screen_readers_hear_what_and_which_key(sheet):
    tree = sheet.findChild(QTreeWidget, "sheet_keys")
    entry = tree.topLevelItem(0).child(0)
    assert entry.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Open: Ctrl+O"


def test_escape_empties_the_filter_and_then_closes(sheet, qtbot):
    field = sheet.findChild(QLineEdit, "sheet_filter")
    field.setText("open")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
