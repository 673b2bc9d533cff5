"""Names, roles, states, sizes and keys of every control, in every state of the window."""

import re
from operator import ne

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QMovie
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
)

from editor.ui.base.action_table import ACTIONS
from editor.ui.base.key_hints import plain
from editor.ui.base.key_sets import KEY_SETS
from tests.ui.accessibility.states import (
    DIALOGS,
    STATES,
    called,
    focusable,
    pixels,
    place,
    show,
    shown,
    targets,
)

KEYS = [QKeySequence(key) for spec in ACTIONS for key in spec.keys]
TARGET = 24
"""Pixels, as WCAG 2.2 asks (2.5.8)."""
ROLELESS = (QKeySequenceEdit, QScrollArea)
"""Qt gives them no role; they have a name. Of an area only the scrolling needs the focus."""


@pytest.fixture
def top(window, state, story, engine, qtbot):
    return show(window, state, story, engine, qtbot)


def face(widget):
    return QAccessible.queryAccessibleInterface(widget)


def every_control_has_a_name_and_a_role(top):
    for widget in focusable(top):
        assert face(widget).text(QAccessible.Text.Name), called(widget)
        if not isinstance(widget, ROLELESS):
            assert face(widget).role().name not in ("NoRole", "Client"), called(widget)


def the_name_of_a_button_has_the_words_it_shows(top):
    for widget in shown(top):
        if isinstance(widget, QAbstractButton):
            words = re.findall(r"\w+", plain(widget.text()).casefold())
            is_key = any(
                QKeySequence(plain(widget.text()).strip("\u2009›‹ ")) == key for key in KEYS
            )
            name = iter(re.findall(r"\w+", face(widget).text(QAccessible.Text.Name).casefold()))
            assert is_key or all(word in name for word in words), called(widget)


def every_text_that_changes_is_a_label(top):
    """What only paints its words would be "filler" to a screen reader, which passes over it."""
    for widget in shown(top):
        if widget.objectName() in ("status_message", "sentence") or widget.property("look"):
            assert face(widget).role().name != "Client" or not widget.accessibleName(), called(
                widget
            )


def the_state_of_every_control_is_told(top):
    for widget in shown(top):
        if isinstance(widget, QAbstractButton | QComboBox | QAbstractItemView | QPlainTextEdit):
            state = face(widget).state()
            assert bool(state.disabled) == (not widget.isEnabled()), called(widget)
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            assert bool(state.checkable), called(widget)
            assert bool(state.checked) == widget.isChecked(), called(widget)
    for widget in focusable(top):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert bool(face(widget).state().focused) == widget.hasFocus(), called(widget)


def every_target_is_large_enough_or_far_enough_from_the_others(top):
    boxes = {
        widget: QRectF(place(widget))
        for widget in targets(top)
        if not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        and not widget.objectName().startswith("qt_")
    }
    for widget, box in boxes.items():
        if min(box.width(), box.height()) >= TARGET:
            continue
        for other, beside in boxes.items():
            if other is not widget:
                assert distance(box.center(), beside) >= TARGET / 2, (called(widget), called(other))
                small = min(beside.width(), beside.height()) < TARGET
                gap = box.center() - beside.center()
                assert not small or (gap.x() ** 2 + gap.y() ** 2) ** 0.5 >= TARGET, called(widget)


def distance(point, box):
    across = max(box.left() - point.x(), 0, point.x() - box.right())
    down = max(box.top() - point.y(), 0, point.y() - box.bottom())
    return (across**2 + down**2) ** 0.5


def every_row_that_is_chosen_with_the_mouse_is_high_enough(top):
    for view in shown(top):
        if isinstance(view, QAbstractItemView) and view.objectName() in (
            *("suspects", "suggestions", "preferences_pages", "palette_list"),
            *("overview_paragraphs", "overview_tallies"),
        ):
            model = view.model()
            for row in range(min(model.rowCount(), 20)):
                assert view.visualRect(model.index(row, 0)).height() >= TARGET, called(view)


def the_focus_is_seen_wherever_it_goes(top):
    for widget in focusable(top):
        holder = top.focusWidget()
        if holder is not None:
            holder.clearFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            continue
        after = widget.grab().toImage()
        changed = sum(map(ne, pixels(before), pixels(after)))
        # In a text that is the caret, one pixel wide.
        assert changed >= (12 if isinstance(widget, QPlainTextEdit) else 24), called(widget)


def nothing_hides_what_has_the_focus_and_focus_changes_nothing_else(top):
    page = top.findChild(QStackedWidget)
    before = (page and page.currentIndex(), top.windowTitle(), top.isVisible())
    for widget in focusable(top):
        if not widget.isVisible():
            continue  # A message has taken its room since; what has the focus keeps it.
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert not widget.visibleRegion().isEmpty(), called(widget)
        middle = widget.visibleRegion().boundingRect().center()
        over = top.childAt(widget.mapTo(top, middle))
        assert over is widget or widget.isAncestorOf(over), called(widget)
    assert (page and page.currentIndex(), top.windowTitle(), top.isVisible()) == before


def whatever_can_be_clicked_can_be_reached_with_the_tab_key(top):
    for widget in targets(top):
        inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        if inner or widget.objectName().startswith("qt_") or not widget.isEnabled():
            continue
        if called(widget) == "QToolButton" or widget.focusProxy() is not None:
            continue  # the clear button in a field: Esc and Delete do the same
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, called(widget)


@pytest.mark.parametrize("state", [*DIALOGS, "start"])
def test_the_tab_key_goes_round_and_leaves_everything(top):
    stops = focusable(top)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(3 * len(stops) + 3):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
    missed = [called(widget) for widget in stops if widget.isVisible() and widget not in seen]
    assert missed == []
    assert seen.count(seen[0]) > 1, "the Tab key does not come back"


@pytest.mark.parametrize("state", ["suspect", "decided", "find", "message"])
def test_the_pane_key_leaves_every_control_of_the_window(top):
    for widget in focusable(top):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        stops = []
        for _ in range(6):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
            stops.append(QApplication.focusWidget())
        only = len(top.pages.panes()) + (not top.messages.isHidden()) == 1
        assert only or len(set(stops)) > 1, called(widget)


@pytest.mark.parametrize("state", DIALOGS)
def test_escape_closes_every_dialog_and_each_has_a_title(top, window, qtbot):
    assert top.windowTitle()
    QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("state", ["suspect"])
def test_a_press_of_the_mouse_can_still_be_taken_back(top, window):
    button = window.findChild(QAbstractButton, "accept_button")
    middle = button.rect().center()
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(button, middle + QPoint(0, 300))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 300))
    assert window.controller.session.review.counts().decided == 0


def test_no_key_is_a_bare_character():
    tables = [table for _, table in KEY_SETS.values()]
    more = [QKeySequence(key) for table in tables for one in table.values() for key in one]
    for key in KEYS + more:
        chord = key[0]
        strong = chord.keyboardModifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        assert strong or Qt.Key.Key_F1 <= chord.key() <= Qt.Key.Key_F35, key.toString()


def nothing_moves_by_itself(top):
    running = QAbstractAnimation.State.Running
    assert [one for one in top.findChildren(QAbstractAnimation) if one.state() == running] == []
    assert top.findChildren(QMovie) == []


@pytest.mark.parametrize("state", ["preferences"])
def test_text_of_double_size_fits_the_screen(top, window, program):
    program.theme.set_scale(200)
    QApplication.processEvents()
    least = top.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 800
    top.resize(1280, 800)
    QApplication.processEvents()
    for widget in targets(top):
        corner = widget.mapTo(top, QPoint(0, 0))
        if widget.visibleRegion().isEmpty():
            continue
        assert corner.x() >= 0, called(widget)
        assert corner.x() + widget.width() <= top.width(), called(widget)


def test_points_are_measured_to_boxes():
    assert distance(QPointF(0, 0), QRectF(3, 4, 5, 5)) == 5
    assert distance(QPointF(4, 5), QRectF(3, 4, 5, 5)) == 0


CHECKS = (
    the_name_of_a_button_has_the_words_it_shows,
    every_control_has_a_name_and_a_role,
    every_text_that_changes_is_a_label,
    the_state_of_every_control_is_told,
    every_target_is_large_enough_or_far_enough_from_the_others,
    every_row_that_is_chosen_with_the_mouse_is_high_enough,
    the_focus_is_seen_wherever_it_goes,
    nothing_hides_what_has_the_focus_and_focus_changes_nothing_else,
    whatever_can_be_clicked_can_be_reached_with_the_tab_key,
    nothing_moves_by_itself,
)


@pytest.mark.parametrize("state", STATES)
def test_every_control(top):
    """All checks of one state, so that it is made only once."""
    failures = []
    for check in CHECKS:
        try:
            check(top)
        except AssertionError as error:
            failures.append(f"{check.__name__}: {error}")
    assert failures == []
