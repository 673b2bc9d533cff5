"""The panes of the review page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.base.theme import Theme
from editor.ui.window.panes import Pane, Panes
from tests.ui.whole_program import look_kept


def test_the_least_width_grows_with_the_font_while_they_are_shown(qtbot, qapp):
    with look_kept(qapp):
        theme = Theme("light")
        theme.apply(qapp)
        theme.apply_style_sheet()
        side = QWidget()
        panes = Panes([Pane(QWidget(), 40, 10), Pane(side, 10, 10)])
        qtbot.addWidget(panes)
        panes.resize(1000, 200)
        panes.show()
        theme.set_scale(200)
        QApplication.processEvents()
        assert side.width() >= 10 * panes.fontMetrics().height()


@pytest.fixture
def narrow(opened):
    """The window with too little room for all panes."""
    opened.activateWindow()
    em = opened.fontMetrics().height()
    opened.resize(44 * em, 24 * em)
    QApplication.processEvents()
    assert opened.pages.suspects_list.isHidden()
    return opened


def shown(window):
    pages = window.pages
    panes = (pages.suspects_list, pages.article_view, pages.side_panel)
    return [pane.isVisible() for pane in panes]


def test_a_list_without_room_takes_the_place_of_the_panel_while_it_is_used(narrow, qtbot):
    narrow.actions_by_id["show_list"].trigger()
    QApplication.processEvents()
    assert shown(narrow) == [True, True, False]
    assert narrow.pages.suspects_list.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(narrow) == [False, True, True])
    assert narrow.pages.article_view.hasFocus()


def test_the_pane_key_reaches_the_list_without_room_too(narrow, qtbot):
    seen = []
    for _ in range(3):
        narrow.actions_by_id["next_pane"].trigger()
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        seen.append((narrow.pages.suspects_list.isAncestorOf(focus), shown(narrow)))
    assert (True, [True, True, False]) in seen
    assert [panes for inside, panes in seen if not inside] == [[False, True, True]] * 2


def test_a_list_that_is_called_up_stays_while_a_dialog_is_open(narrow, qtbot):
    narrow.actions_by_id["show_list"].trigger()
    narrow.actions_by_id["shortcuts"].trigger()
    QApplication.processEvents()
    assert shown(narrow) == [True, True, False]


def test_panes_are_made_wider_and_narrower_without_the_mouse(opened, qtbot):
    opened.activateWindow()
    opened.resize(1400, 700)
    panes = opened.pages.review_panes
    opened.actions_by_id["panes_usual"].trigger()
    QApplication.processEvents()
    usual = panes.sizes()
    opened.pages.side_panel.focus_suggestions()
    opened.pages.suspects_list.focus_list()
    opened.actions_by_id["pane_wider"].trigger()
    wider = panes.sizes()
    assert wider[0] > usual[0]
    assert sum(wider) == sum(usual)
    for _ in range(40):
        opened.actions_by_id["pane_narrower"].trigger()
    least = panes.sizes()
    assert least[0] == opened.pages.suspects_list.minimumWidth()
    opened.resize(1300, 700)
    QApplication.processEvents()
    assert panes.sizes()[0] < usual[0]  # it is kept when the window is resized
    opened.resize(1400, 700)
    opened.actions_by_id["panes_usual"].trigger()
    assert panes.sizes() == usual
