"""The edit log view, driven as a person drives it, on a real review."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from editor.article import Edit
from editor.ui.log.log_model import AFTER, BEFORE, COLUMNS, EVENT, REASON, TIME, LogModel
from editor.ui.log.log_view import LogView


class Shown:
    """A log view in a shown window, and what a person sees of it."""

    def __init__(self, qtbot, theme, session=None):
        self.qtbot = qtbot
        self.view = LogView(theme)
        qtbot.addWidget(self.view)
        self.view.set_session(session)
        self.view.resize(900, 500)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.table = self.view.findChild(QTableView, "log_table")

    def cell(self, row, column, role=Qt.ItemDataRole.DisplayRole):
        return self.table.model().index(row, column).data(role)

    @property
    def lines(self):
        rows = range(self.table.model().rowCount())
        return [tuple(self.cell(row, column) for column in (EVENT, BEFORE, AFTER)) for row in rows]

    def label(self, name):
        return self.view.findChild(QLabel, name).text()

    def select(self, row):
        self.table.selectRow(row)
        self.table.setFocus()

    def key(self, key):
        self.qtbot.keyClick(self.table, key)

    def click(self, name):
        self.qtbot.mouseClick(self.view.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(qtbot, theme, port):
    """Four changes, the last one a dismissal."""
    port.go("just lately")
    port.session.accept(1)
    port.go("corporations")
    port.session.accept_alike("companies", port.ids("corporations")[:2])
    port.go("proof")
    port.session.dismiss()
    return Shown(qtbot, theme, port.session)


def struck(shown, row):
    font = shown.cell(row, BEFORE, Qt.ItemDataRole.FontRole)
    return QFont(font).strikeOut()


def test_lists_changes_newest_first(shown, qtmodeltester):
    assert shown.lines == [
        ("Dismissed", "proof", ""),
        ("Accepted", "corporations", "companies"),
        ("Accepted", "corporations", "companies"),
        ("Accepted", "just lately", "recently"),
    ]
    assert shown.cell(3, REASON) == "lexicon · Reason 1."
    assert re.fullmatch(r"\d\d:\d\d:\d\d", shown.cell(0, TIME))
    assert [shown.table.model().headerData(i, Qt.Orientation.Horizontal) for i in range(5)] == list(
        COLUMNS
    )
    qtmodeltester.check(shown.table.model())


def test_whole_event_is_spoken(shown):
    spoken = shown.cell(3, TIME, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Accepted, just lately, became recently, ")


def test_follows_while_it_is_looked_at(shown, port, qtbot):
    port.go("officers")
    port.session.accept(1)
    qtbot.waitUntil(lambda: shown.lines[0] == ("Accepted", "officers", "officials"))
    assert shown.label("log_empty") is not None
    shown.view.hide()
    port.session.accept(1)
    qtbot.wait(5)
    assert len(shown.lines) == 5
    shown.view.show()
    assert len(shown.lines) == 6


def test_typing_is_in_the_log_when_it_is_opened(shown, port):
    shown.view.hide()
    port.session.type(Edit(0, "Port", "Harbour"))
    shown.view.show()
    assert shown.lines[0] == ("Edited", "Port", "Harbour")


def test_removed_text_says_so(shown, port, qtbot):
    port.go("Click here & subscribe")
    port.session.accept(1)
    qtbot.waitUntil(lambda: len(shown.lines) == 5)
    assert shown.lines[0] == ("Accepted", "Click here & subscribe", "remove")


def test_a_phrase_allowed_in_every_article_is_told_from_one_allowed_here(shown, port, qtbot):
    port.go("officers")
    port.session.allow()
    port.go("Invoice")
    port.session.allow_always()
    qtbot.waitUntil(lambda: len(shown.lines) == 6)
    assert shown.lines[:2] == [("Allowed always", "Invoice", ""), ("Allowed", "officers", "")]
    assert shown.cell(0, TIME, Qt.ItemDataRole.AccessibleTextRole).startswith("Allowed always, ")
    shown.view.findChild(QLineEdit, "log_filter").setText("always")
    assert [line[1] for line in shown.lines] == ["Invoice"]


def test_return_shows_the_place(shown, port):
    shown.select(3)
    shown.key(Qt.Key.Key_Return)
    assert port.shown[-1] == "recently"


def test_delete_takes_one_change_back_and_nothing_else(shown, port, qtbot):
    shown.select(2)
    shown.key(Qt.Key.Key_Delete)
    assert port.review.text.count("companies") == 1
    assert "recently" in port.review.text
    qtbot.waitUntil(lambda: len(shown.lines) == 5)
    assert shown.lines[0] == ("Reverted", "companies", "corporations")
    assert [struck(shown, row) for row in range(5)] == [False, False, False, True, False]
    # The selection is still on the change that was taken back.
    assert shown.table.currentIndex().row() == 3
    assert shown.label("log_message") == ""


def test_button_does_the_same(shown, port):
    shown.select(3)
    shown.click("log_revert")
    assert "just lately" in port.review.text


def test_dismissal_can_be_taken_back(shown, port):
    shown.select(0)
    shown.click("log_revert")
    assert port.item("proof").state == "open"


def test_what_cannot_be_reverted_says_why(shown, port, qtbot):
    port.session.undo()
    qtbot.waitUntil(lambda: len(shown.lines) == 5)
    shown.select(1)
    shown.key(Qt.Key.Key_Delete)
    assert shown.label("log_message").startswith("Not reverted: ")
    assert len(port.review.log.events) == 5


def test_undone_ones_are_struck(shown, port, qtbot):
    port.session.undo()
    port.session.undo()
    qtbot.waitUntil(lambda: len(shown.lines) == 7)
    assert [struck(shown, row) for row in range(7)] == [False] * 3 + [True] * 3 + [False]
    assert "undone since" in shown.cell(3, TIME, Qt.ItemDataRole.AccessibleTextRole)


def test_filter(shown, qtbot):
    field = shown.view.findChild(QLineEdit, "log_filter")
    qtbot.keyClicks(field, "recent")
    assert shown.lines == [("Accepted", "just lately", "recently")]
    field.setText("dismissed")
    assert shown.lines == [("Dismissed", "proof", "")]
    field.setText("zzz")
    assert shown.lines == []
    assert shown.label("log_empty") == "No entries match the filter."
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(shown.lines) == 4


def test_escape_goes_back_to_the_text(shown, qtbot):
    with qtbot.waitSignal(shown.view.escaped):
        shown.key(Qt.Key.Key_Escape)


def test_empty_log_says_what_will_be_here(qtbot, theme, port):
    shown = Shown(qtbot, theme, port.session)
    assert shown.label("log_empty").startswith("No changes yet.")
    assert not shown.view.findChild(QPushButton, "log_revert").isEnabled()
    shown.view.set_session(None)
    assert shown.lines == []


def test_colours_of_cells(shown, theme):
    assert shown.cell(3, AFTER, Qt.ItemDataRole.ForegroundRole) == theme.color("restored")
    assert shown.cell(3, REASON, Qt.ItemDataRole.ForegroundRole) == theme.color("muted")


def test_event_numbers_find_their_rows(theme, port):
    port.go("just lately")
    port.session.accept(1)
    model = LogModel(theme)
    model.show(port.review.changes())
    assert model.row_of(1) == 0
    assert model.row_of(9) is None


def test_everything_that_takes_keys_has_a_name(shown):
    for widget in shown.view.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(shown.view):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
