"""The find bar, driven as a person drives it, on a real review."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.article import Edit
from editor.article.find import TextSearch
from editor.ui.text.find_bar import FindBar


class Shown:
    """A find bar above a field, in a shown window."""

    def __init__(self, qtbot, theme, settings, session):
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = FindBar(theme, settings)
        self.text = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.bar)
        column.addWidget(self.text)
        self.bar.set_session(session)
        self.window.resize(720, 200)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.words = self.bar.findChild(QLineEdit, "find_words")
        self.other = self.bar.findChild(QLineEdit, "replace_with")
        self.places = []
        self.bar.found.connect(self._note)

    def _note(self, start, end):
        self.places.append((start, end))

    @property
    def count(self):
        return self.bar.findChild(QLabel, "find_count").text()

    def key(self, key, held=Qt.KeyboardModifier.NoModifier, widget=None):
        self.qtbot.keyClick(widget or self.words, key, held)

    def click(self, name):
        self.qtbot.mouseClick(self.bar.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(qtbot, theme, settings, port):
    return Shown(qtbot, theme, settings, port.session)


def place_of(port, words, number=0):
    return tuple(TextSearch(words).spans(port.review.text)[number])


def test_finds_while_words_are_typed(shown, port, qtbot):
    shown.bar.open()
    assert shown.words.hasFocus()
    qtbot.keyClicks(shown.words, "officers")
    assert shown.count == "1 of 3"
    assert shown.places[-1] == place_of(port, "officers")


def test_goes_round_both_ways(shown, port):
    shown.bar.open("officers")
    seen = []
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, held in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, shift),
        (Qt.Key.Key_F3, shift),
    ):
        shown.key(key, held)
        seen.append(shown.count)
    assert seen == ["2 of 3", "3 of 3", "1 of 3", "3 of 3", "2 of 3"]
    assert shown.places[-1] == place_of(port, "officers", 1)


def test_f3_of_the_window_does_not_come_before_the_bar(shown, qtbot):
    action = QAction("Find next", shown.window)
    action.setShortcut("F3")
    shown.window.addAction(action)
    shown.bar.open("officers")
    with qtbot.assertNotEmitted(action.triggered):
        shown.key(Qt.Key.Key_F3)
    assert shown.count == "2 of 3"


def test_starts_from_what_is_selected_in_the_text(shown, port):
    second = place_of(port, "officers", 1)
    selection = [(second[0] - 1, second[0] - 1)]
    shown.bar.set_selection_source(lambda: selection[0])
    shown.bar.open("officers")
    assert shown.places == [second]
    selection[0] = (0, 0)
    shown.bar.find_previous()
    assert shown.places[-1] == place_of(port, "officers", 2)


def test_nothing_found_says_so(shown):
    shown.bar.open("zzz")
    assert shown.count == "Not found"
    assert not shown.bar.findChild(QPushButton, "find_next_button").isEnabled()
    shown.bar.find_next()
    assert shown.places == []


def test_options(shown):
    shown.bar.open("officers")
    shown.click("find_case")
    assert shown.count == "1 of 2"
    shown.click("find_case")
    shown.words.setText("offic")
    assert "of 4" in shown.count
    shown.click("find_whole")
    assert shown.count == "Not found"


def test_count_follows_the_text(shown, port, qtbot):
    shown.bar.open("officers")
    port.go("officers")
    port.session.accept(1)
    qtbot.waitUntil(lambda: shown.count == "2 matches")


def test_find_next_without_words_opens_the_bar(shown):
    shown.bar.find_next()
    assert shown.bar.isVisible()
    assert shown.words.hasFocus()


def test_find_next_works_while_the_bar_is_closed(shown, port):
    shown.bar.open("officers")
    shown.key(Qt.Key.Key_Escape)
    port.session.type(Edit(0, "", "officers: "))
    shown.bar.find_previous()
    assert shown.places[-1] == (0, 8)


def test_escape_closes_and_goes_back_to_the_text(shown, qtbot):
    shown.bar.open("officers", replace=True)
    for widget in (shown.words, shown.other):
        shown.bar.open(replace=True)
        with qtbot.waitSignal(shown.bar.escaped):
            shown.key(Qt.Key.Key_Escape, widget=widget)
        assert not shown.bar.isVisible()


def test_replaces_one_and_goes_to_the_next(shown, port, qtbot):
    shown.bar.open("officers", replace=True)
    assert shown.other.hasFocus()
    qtbot.keyClicks(shown.other, "agents")
    shown.key(Qt.Key.Key_Return, widget=shown.other)
    assert "three agents acquainted" in port.review.text
    assert shown.count == "1 of 2"
    shown.key(Qt.Key.Key_Return, widget=shown.other)
    assert "agents of the corporations" in port.review.text
    assert port.review.undo_label == "Officers → agents"


def test_replaces_all_as_one_step(shown, port):
    before = port.review.text
    shown.bar.open("officers", replace=True)
    shown.other.setText("officers & agents")
    shown.click("replace_all_button")
    assert shown.count == "3 replaced"
    assert port.review.text.count("officers & agents") == 3
    port.session.undo()
    assert port.review.text == before


@pytest.mark.parametrize("name", ["replace_button", "replace_all_button"])
def test_a_key_held_on_a_button_presses_no_other_once_nothing_is_left(shown, port, qtbot, name):
    shown.bar.open("officers", replace=True)
    shown.other.setText("agents")
    shown.bar.findChild(QPushButton, name).setFocus()
    for _ in range(6):
        qtbot.keyClick(shown.window.focusWidget(), Qt.Key.Key_Space)
    assert "fficers" not in port.review.text
    assert shown.words.hasFocus()
    ticked = [one.text() for one in shown.bar.findChildren(QPushButton) if one.isChecked()]
    assert ticked == []


def test_control_return_replaces_all_where_replacing_is_shown(shown, port):
    control = Qt.KeyboardModifier.ControlModifier
    shown.bar.open("officers")
    shown.key(Qt.Key.Key_Return, control)
    assert "officers" in port.review.text
    shown.bar.open("officers", replace=True)
    shown.key(Qt.Key.Key_Return, control)
    assert "fficers" not in port.review.text


def test_replaces_with_nothing_and_with_what_contains_the_words(shown, port):
    shown.bar.open("officers ", replace=True)
    shown.click("replace_button")
    assert "three acquainted" in port.review.text
    shown.words.setText("corporations")
    shown.other.setText("corporations corporations")
    shown.click("replace_all_button")
    assert port.review.text.count("corporations") == 6


def test_replaces_by_code_points(qtbot, theme, settings, make_port):
    port = make_port("🙂 İ ß officers 🙂 OFFICERS\n", analysed=False)
    shown = Shown(qtbot, theme, settings, port.session)
    shown.bar.open("officers", replace=True)
    shown.other.setText("😀")
    shown.click("replace_all_button")
    assert port.review.text == "🙂 İ ß 😀 🙂 😀\n"


def test_lets_go_of_the_review(shown, port):
    shown.bar.set_session(None)
    shown.bar.open("officers", replace=True)
    assert shown.count == "Not found"
    shown.bar.replace_all()
    assert port.review.text.count("officers") == 2


def test_everything_that_takes_keys_has_a_name(shown):
    shown.bar.open(replace=True)
    for widget in shown.bar.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName(), widget


def test_exactly_and_expressions(qtbot, theme, settings, make_port):
    port = make_port("I\u2019m here, I'm there, Lee Ann, Ann Lee.\n", analysed=False)
    shown = Shown(qtbot, theme, settings, port.session)
    shown.bar.open("I'm", replace=True)
    assert shown.count == "1 of 2"
    shown.click("find_exactly")
    assert shown.count == "1 of 1"
    shown.click("find_expression")
    shown.words.setText(r"(\w+) (Lee)")
    assert shown.count == "1 of 1"
    shown.other.setText(r"\2, \1")
    shown.click("replace_all_button")
    assert port.review.text.endswith("Lee Ann, Lee, Ann.\n")


def problem(shown):
    label = shown.bar.findChild(QLabel, "find_problem")
    return label.text() if label.isVisible() else ""


def test_what_is_no_expression_says_why_and_replaces_nothing(shown, port):
    before = port.review.text
    shown.bar.open("officers", replace=True)
    shown.click("find_expression")
    shown.other.setText(r"\3")
    shown.click("replace_all_button")
    assert "invalid group reference 3" in problem(shown)
    shown.words.setText("(officers")
    assert "missing )" in problem(shown)
    assert not shown.bar.findChild(QPushButton, "find_next_button").isEnabled()
    shown.words.setText("officers")
    assert problem(shown) == ""
    assert port.review.text == before


def test_in_suspects_only(shown, port, qtbot):
    shown.bar.open("the")
    everywhere = len(TextSearch("the").spans(port.review.text))
    assert f"of {everywhere}" in shown.count
    shown.click("find_in_suspects")
    assert shown.count == "Not found"
    shown.words.setText("c")
    inside = [text for text in (item.text for item in port.review.items()) if "c" in text.lower()]
    assert len(inside) < int(shown.count.split()[-1]) <= sum(t.lower().count("c") for t in inside)
    # A phrase that is allowed is no longer a suspect to be found, once it is gone.
    port.session.type(Edit(0, "", "c "))
    qtbot.waitUntil(lambda: shown.count != "")
    assert (0, 1) not in shown.places


def test_all_matches_are_told_and_follow_the_text(shown, port):
    told = []
    shown.bar.matches_changed.connect(lambda spans: told.append(list(spans)))
    shown.bar.open("officers")
    places = TextSearch("officers").spans(port.review.text)
    assert told[-1] == places
    port.session.type(Edit(0, "", "New. "))
    assert told[-1] == [(start + 5, end + 5) for start, end in places]
    shown.key(Qt.Key.Key_Escape)
    assert told[-1] == []
