"""The look at all places before one wording goes in, driven as a person drives it."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QWidget

from editor.ui.panel.alike_dialog import AlikeDialog
from tests.growth import check_ten_times


class Shown:
    """An open dialog, and what a person sees of it."""

    def __init__(self, qtbot, theme, session, wording=None):
        self.qtbot = qtbot
        self.dialog = AlikeDialog(theme, session, wording)
        qtbot.addWidget(self.dialog)
        self.chosen = []
        self.dialog.chosen.connect(self._note)
        self.dialog.open()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.places = self.dialog.findChild(QListView, "alike_places")
        self.wordings = self.dialog.findChild(QComboBox, "alike_wording")

    def _note(self, wording, ids):
        self.chosen.append((wording, ids))

    @property
    def lines(self):
        model = self.places.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def count(self):
        return self.dialog.findChild(QLabel, "alike_count").text()

    def button(self, name):
        return self.dialog.findChild(QPushButton, name)

    def click(self, name):
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def key(self, key, widget=None):
        self.qtbot.keyClick(widget or self.places, key)


@pytest.fixture
def shown(qtbot, theme, port):
    port.go("officers")
    return Shown(qtbot, theme, port.session)


def test_every_place_is_shown_with_what_will_stand_there_in_its_own_case(shown, qtmodeltester):
    assert len(shown.lines) == 3
    assert "three officers, becomes officials," in shown.lines[0]
    assert "Officers, becomes Officials," in shown.lines[1]
    assert shown.count == "3 of 3 selected"
    assert shown.button("alike_accept").text() == "Accept 3"
    qtmodeltester.check(shown.places.model())


def test_space_and_click_untick_and_tick(shown, port):
    assert shown.places.hasFocus()
    shown.key(Qt.Key.Key_Space)
    assert shown.count == "2 of 3 selected"
    assert "becomes" not in shown.lines[0]
    middle = shown.places.visualRect(shown.places.model().index(2, 0)).center()
    shown.qtbot.mouseClick(shown.places.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert shown.dialog.ids == (port.id("Officers"),)
    shown.qtbot.mouseClick(shown.places.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert shown.dialog.ids == (port.id("Officers"), port.id("officers", 1))
    spoken = shown.places.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("not ticked: ")


def test_all_and_none(shown):
    shown.click("alike_none")
    assert shown.count == "0 of 3 selected"
    assert not shown.button("alike_accept").isEnabled()
    shown.dialog.accept()
    assert shown.chosen == []
    assert shown.dialog.isVisible()
    shown.click("alike_all")
    assert shown.count == "3 of 3 selected"


def test_return_accepts_and_one_undo_takes_all_back(shown, port):
    before = port.review.text
    shown.dialog.chosen.connect(port.session.accept_alike)
    shown.key(Qt.Key.Key_Down)
    shown.key(Qt.Key.Key_Space)
    shown.key(Qt.Key.Key_Return)
    assert shown.chosen == [("officials", (port.id("officers"), port.id("officers", 1)))]
    assert not shown.dialog.isVisible()
    assert "Officers of the" in port.review.text
    assert port.review.text.count("officials") == 3
    port.session.undo()
    assert port.review.text == before


def test_another_suggestion_or_own_wording(shown, qtbot):
    shown.wordings.setCurrentText("agents")
    assert "Officers, becomes Agents," in shown.lines[1]
    shown.wordings.lineEdit().selectAll()
    qtbot.keyClicks(shown.wordings.lineEdit(), "police officers")
    assert "Officers, becomes Police officers," in shown.lines[1]
    assert shown.dialog.wording == "police officers"


def test_what_is_previewed_is_what_is_done(shown, port, qtbot):
    shown.wordings.lineEdit().selectAll()
    qtbot.keyClicks(shown.wordings.lineEdit(), "the authorities")
    promised = [line.partition("becomes ")[2].partition(",")[0] for line in shown.lines]
    shown.dialog.accept()
    port.session.accept_alike(*shown.chosen[0])
    assert [port.review.item(id_).text for id_ in shown.chosen[0][1]] == promised


def test_starts_with_the_wording_that_was_chosen_before(qtbot, theme, port):
    port.go("officers")
    assert Shown(qtbot, theme, port.session, "agents").dialog.wording == "agents"
    own = Shown(qtbot, theme, port.session, "the police")
    assert own.dialog.wording == "the police"
    assert "three officers, becomes the police," in own.lines[0]


def test_removal_is_shown_as_such(qtbot, theme, port):
    port.go("Click here & subscribe")
    shown = Shown(qtbot, theme, port.session)
    assert shown.wordings.currentText() == "remove"
    assert shown.dialog.wording == ""
    assert "becomes remove," in shown.lines[0]


def test_escape_and_cancel_change_nothing(shown, port):
    before = port.review.text
    shown.key(Qt.Key.Key_Escape)
    assert shown.chosen == []
    assert not shown.dialog.isVisible()
    assert port.review.text == before


def test_needs_a_suspect_at_hand(qapp, theme, port):
    with pytest.raises(ValueError, match="no suspect selected"):
        AlikeDialog(theme, port.session)


def test_hundreds_of_places_open_at_once(qtbot, theme, make_port):
    port = make_port("Then officers said so, and went on about it.\n" * 800)
    port.session.go_to(port.review.ids()[0])
    shown = Shown(qtbot, theme, port.session)
    assert shown.count == "800 of 800 selected"


def test_everything_that_takes_keys_has_a_name(shown):
    for widget in shown.dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(shown.dialog):
            assert widget.accessibleName() or widget is shown.wordings.lineEdit(), widget


def test_ten_times_as_many_take_ten_times_as_long(window, engine, tmp_path):
    line = "The officers just lately raised considerations with the owners of the harbour.\n"
    path = tmp_path / "long.txt"
    path.write_text(line * 4_000)
    window.open(path)
    window.set_engine(engine)
    session = window.controller.session
    ids = [item.id for item in session.review.items() if item.spun == "officers"]
    session.go_to(ids[0])

    def seconds(count):
        begun = time.process_time()
        session.accept_alike("officials", ids[:count])
        session.undo()
        return time.process_time() - begun

    check_ten_times(seconds, few=400, repeats=10, limit=16)
