"""The tour: on a sample by itself, once; on anything when it is asked for."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.ui.base.settings import TOUR_SEEN
from tests.ui.what_is_seen import entries_of, messages_of

TITLES = [
    "What is tinted may be spun",
    "What it may have been",
    "Your hands stay on the keyboard",
]


@pytest.fixture
def open_sample(window, engine, qtbot):
    def opened():
        entries_of(window.pages.start_page)[-1].click()
        window.set_engine(engine)
        qtbot.waitUntil(lambda: window.controller.session is not None)
        qtbot.wait(20)

    return opened


def title(window):
    callout = window.tour.tour.callout
    return callout.findChild(QLabel, "tour_title").text() if callout else None


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_first_sample_is_shown_in_three_steps_with_return(window, program, open_sample):
    open_sample()
    shown = []
    while title(window):
        shown.append(title(window))
        press(Qt.Key.Key_Return)
    assert shown == TITLES
    assert program.settings.get(TOUR_SEEN)
    assert window.pages.article_view.hasFocus()


def test_it_can_be_skipped_and_does_not_come_again_by_itself(window, open_sample):
    open_sample()
    press(Qt.Key.Key_Escape)
    assert title(window) is None
    assert window.pages.article_view.hasFocus()
    window.actions_by_id["close"].trigger()
    open_sample()
    assert title(window) is None
    window.actions_by_id["tour"].trigger()
    assert title(window) == TITLES[0]


def test_it_is_never_over_a_persons_own_article_unasked(opened, qtbot):
    qtbot.wait(20)
    assert title(opened) is None
    opened.actions_by_id["tour"].trigger()
    assert title(opened) == TITLES[0]
    assert opened.controller.article.name == "story.txt"


def test_without_an_article_a_sample_is_opened_for_it(window, qtbot):
    window.pages.start_page.tour_button.click()
    qtbot.waitUntil(lambda: title(window) == TITLES[0])
    assert window.controller.article.name == "1-harbour.txt"


def test_it_decides_nothing_and_selects_the_first_suspect(opened):
    opened.actions_by_id["tour"].trigger()
    press(Qt.Key.Key_Return)
    session = opened.controller.session
    assert session.current == session.review.ids()[0]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert session.review.counts().decided == 0
    assert not session.review.can_undo


def test_the_window_can_be_used_meanwhile_and_the_pane_key_comes_back(opened):
    opened.actions_by_id["tour"].trigger()
    opened.actions_by_id["next"].trigger()
    opened.actions_by_id["accept_1"].trigger()
    assert opened.controller.session.review.counts().decided == 1
    callout = opened.tour.tour.callout
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        if callout.next_button.hasFocus():
            break
    assert callout.next_button.hasFocus()


def test_steps_go_back_and_all_has_names_for_screen_readers(opened):
    opened.actions_by_id["tour"].trigger()
    callout = opened.tour.tour.callout
    assert not callout.back_button.isEnabled()
    callout.next_button.click()
    assert title(opened) == TITLES[1]
    callout.back_button.click()
    assert title(opened) == TITLES[0]
    face = QAccessible.queryAccessibleInterface(callout.next_button)
    assert face.text(QAccessible.Text.Name) == "Next"
    spoken = face.text(QAccessible.Text.Description)
    assert spoken.startswith(f"Step 1 of 3. {TITLES[0]}. Unspin marks")
    assert callout.accessibleName() == spoken


@pytest.mark.parametrize("size", [(1280, 800), (640, 400), (900, 600)])
def test_callouts_are_whole_in_the_window_and_follow_its_size(opened, qtbot, size):
    opened.actions_by_id["tour"].trigger()
    for wanted in TITLES:
        assert title(opened) == wanted
        opened.resize(700, 500)
        opened.resize(*size)
        QApplication.processEvents()
        callout = opened.tour.tour.callout
        assert opened.rect().contains(callout.geometry())
        for label in callout.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        opened.tour.tour.next()


def test_the_callout_makes_way_for_what_has_the_focus(opened):
    opened.resize(640, 420)
    opened.actions_by_id["next"].trigger()
    opened.actions_by_id["tour"].trigger()
    QApplication.processEvents()
    callout = opened.tour.tour.callout
    parts = [
        part
        for part in opened.pages.side_panel.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
    ]
    covered = [part for part in parts if callout.geometry().contains(middle(part))]
    assert covered
    for part in covered:
        part.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert not callout.geometry().contains(middle(part)), part
        callout.setFocus()


def middle(part):
    return part.mapTo(part.window(), part.visibleRegion().boundingRect().center())


def test_what_a_step_is_about_has_an_outline_that_lets_clicks_through(opened):
    opened.actions_by_id["tour"].trigger()
    outline = opened.findChild(QWidget, "tour_outline")
    view = opened.pages.article_view
    assert outline.geometry() == QRect(view.mapTo(opened, view.rect().topLeft()), view.size())
    assert outline.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_it_ends_with_what_it_is_about(opened):
    opened.actions_by_id["tour"].trigger()
    opened.actions_by_id["show_log"].trigger()
    assert title(opened) is None
    opened.actions_by_id["tour"].trigger()
    assert title(opened) == TITLES[0]
    opened.actions_by_id["close"].trigger()
    assert title(opened) is None


def test_keys_that_were_changed_are_named(opened, program):
    program.settings.set_keys("next", ["F9"])
    opened.actions_by_id["tour"].trigger()
    opened.tour.tour.next()
    opened.tour.tour.next()
    words = opened.tour.tour.callout.findChild(QLabel, "tour_words").text()
    assert words.startswith("F9 goes to the next phrase, Ctrl+1 takes the first wording")


def test_samples_are_in_the_menu_help(window, qtbot):
    (help_,) = [one.menu() for one in window.menuBar().actions() if one.text() == "&Help"]
    (samples,) = [one.menu() for one in help_.actions() if one.text() == "&Samples"]
    (entry,) = samples.actions()
    assert entry.text() == "Harbour story"
    entry.trigger()
    qtbot.waitUntil(lambda: window.controller.session is not None)
    assert window.controller.article.name == "1-harbour.txt"


def test_without_samples_and_an_article_it_says_what_it_needs(window):
    window.tour._samples = []
    window.actions_by_id["tour"].trigger()
    assert messages_of(window) == ["The tour needs an article to show things on. Open one first."]
