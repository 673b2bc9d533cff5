"""The command palette: finding actions by letters and running them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from editor.ui.window.palette import CommandPalette, PaletteModel, keys, match, words


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def actions(window):
    made = []
    for id_, text, shortcuts in (
        ("accept", "&Accept and go on", ("Ctrl+Return", "Ctrl+Enter")),
        ("accept_alike", "Accept for all a&like…", ("Ctrl+Shift+A",)),
        ("dismiss", "&Keep as it is", ()),
        ("save_as", "Save &as…", ("Ctrl+Shift+S",)),
        ("redo", "&Redo", ("Ctrl+Y",)),
        ("palette", "Command &palette…", ("Ctrl+Shift+P",)),
    ):
        action = QAction(text, window)
        action.setObjectName(id_)
        action.setShortcuts([QKeySequence(key) for key in shortcuts])
        action.setProperty("menu", "Review")
        made.append(action)
    made[4].setEnabled(False)
    return made


class Shown:
    def __init__(self, qtbot, theme, actions, window):
        self.qtbot = qtbot
        self.palette = CommandPalette(theme, actions, window)
        self.palette.open()
        self.palette.activateWindow()
        qtbot.waitUntil(self.palette.isActiveWindow)
        self.field = self.palette.findChild(QLineEdit, "palette_field")
        self.list = self.palette.findChild(QListView, "palette_list")

    @property
    def lines(self):
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def key(self, key):
        self.qtbot.keyClick(self.field, key)


@pytest.fixture
def shown(qtbot, theme, actions, window):
    return Shown(qtbot, theme, actions, window)


@pytest.mark.parametrize(
    ("pattern", "text", "letters"),
    [
        ("sa", "Save as", (0, 1)),
        ("AFA", "Accept for all alike", (0, 7, 11)),
        ("aa", "Accept and go on", (0, 7)),
        ("xyz", "Save as", None),
        ("", "Save as", ()),
        ("save as", "Save as", (0, 1, 2, 3, 5, 6)),
    ],
)
def test_letters_in_order_match(pattern, text, letters):
    assert match(pattern, text) == letters


def test_words_and_keys_of_an_action(actions):
    assert words(actions[1]) == "Accept for all alike"
    assert keys(actions[0]) == "Ctrl+Return, Ctrl+Enter"


def test_all_actions_but_the_palette_itself_with_those_that_cannot_run_last(shown, qtmodeltester):
    assert shown.lines == [
        "Accept and go on",
        "Accept for all alike",
        "Keep as it is",
        "Save as",
        "Redo",
    ]
    spoken = shown.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Accept and go on, Ctrl+Return, Ctrl+Enter"
    qtmodeltester.check(shown.list.model())


def test_typing_filters_best_first(shown, qtbot):
    qtbot.keyClicks(shown.field, "sa")
    assert shown.lines[0] == "Save as"
    shown.field.setText("zz")
    assert shown.lines == []
    shown.key(Qt.Key.Key_Return)
    assert shown.palette.isVisible()


def test_return_runs_the_selected_after_closing(shown, actions, qtbot):
    seen = []
    actions[1].triggered.connect(lambda: seen.append(shown.palette.isVisible()))
    qtbot.keyClicks(shown.field, "acc")
    shown.key(Qt.Key.Key_Down)
    with qtbot.waitSignal(actions[1].triggered):
        shown.key(Qt.Key.Key_Return)
    assert seen == [False]


def test_what_cannot_be_done_now_is_not_run(shown, actions, qtbot):
    shown.field.setText("redo")
    with qtbot.assertNotEmitted(actions[4].triggered):
        shown.key(Qt.Key.Key_Return)
    assert shown.palette.isVisible()


def test_click_runs(shown, actions, qtbot):
    middle = shown.list.visualRect(shown.list.model().index(2, 0)).center()
    with qtbot.waitSignal(actions[2].triggered):
        qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_escape_closes_and_lets_go(shown, qtbot):
    with qtbot.waitSignal(shown.palette.destroyed):
        shown.key(Qt.Key.Key_Escape)


def test_up_and_down_stay_in_the_list(shown):
    for key, line in (
        (Qt.Key.Key_Up, "Accept and go on"),
        (Qt.Key.Key_PageDown, "Redo"),
        (Qt.Key.Key_Down, "Redo"),
        (Qt.Key.Key_Up, "Save as"),
    ):
        shown.key(key)
        assert shown.list.currentIndex().data() == line


def test_separators_and_nameless_ones_are_left_out(window):
    separator = QAction(window)
    separator.setSeparator(True)
    assert PaletteModel([separator, QAction("", window)]).rowCount() == 0
