"""The sheet of all keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from editor.ui.window.shortcut_sheet import KeyGroup, ShortcutSheet


@pytest.fixture
def sheet(qtbot):
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
    sheet = ShortcutSheet(actions, window)
    sheet.open()
    qtbot.waitExposed(sheet)
    # The window owns it, and is kept until the test ends.
    sheet.kept_window = window
    return sheet


def shown(sheet):
    groups = [group for group in sheet.findChildren(KeyGroup) if not group.isHidden()]
    return {group.title: group.shown for group in groups}


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
    none = sheet.findChild(QLabel, "sheet_none")
    assert not none.isVisible()
    field.setText("nothing is called so")
    assert none.isVisible()


def test_screen_readers_hear_what_and_which_key(sheet):
    names = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    assert "Open: Ctrl+O" in names
    assert "Light: no key" in names


def test_a_wide_sheet_has_columns_and_a_narrow_one_has_one(sheet, qtbot):
    def columns():
        groups = [group for group in sheet.findChildren(KeyGroup) if group.isVisible()]
        return len({group.mapTo(sheet, QPoint(0, 0)).x() for group in groups})

    sheet.resize(1100, 600)
    qtbot.waitUntil(lambda: columns() >= 3)
    sheet.resize(400, 600)
    qtbot.waitUntil(lambda: columns() == 1)
    sheet.findChild(QLineEdit, "sheet_filter").setText("ctrl+o")
    sheet.resize(1100, 600)
    qtbot.waitUntil(lambda: columns() == 1)


def test_escape_empties_the_filter_and_then_closes(sheet, qtbot):
    field = sheet.findChild(QLineEdit, "sheet_filter")
    field.setText("open")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
