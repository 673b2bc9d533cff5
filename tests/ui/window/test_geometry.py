"""The window fits the screen and its parts share it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QSplitterHandle, QWidget

from editor.ui.base.on_screen import inside
from editor.ui.base.settings import PANES
from editor.ui.window.geometry import LEAST

SCREEN = QRect(0, 0, 1280, 800)


@given(
    st.builds(QRect, st.integers(-500, 1500), st.integers(-500, 1500), st.just(1280), st.just(800)),
    st.builds(QMargins, *[st.integers(0, 40)] * 4),
)
def test_a_window_lies_on_the_screen_with_its_frame(content, around):
    placed = inside(content.marginsAdded(around), content, SCREEN, LEAST)
    assert SCREEN.contains(placed.marginsAdded(around))


def test_a_window_that_fits_is_left_alone():
    content = QRect(40, 60, 900, 600)
    framed = content.marginsAdded(QMargins(1, 22, 1, 1))
    assert inside(framed, content, SCREEN, LEAST) == content


def test_a_screen_smaller_than_the_least_window_shows_its_upper_left():
    content = QRect(100, 100, 900, 600)
    placed = inside(content, content, QRect(0, 0, 320, 200), LEAST)
    assert placed.topLeft() == QPoint(0, 0)
    assert placed.size() == LEAST


def widths(window):
    pages = window.pages
    return [part.width() for part in (pages.suspects_list, pages.article_view, pages.side_panel)]


def test_panes_keep_their_share_when_the_window_grows(opened):
    opened.resize(1200, 760)
    before = widths(opened)
    opened.resize(1920, 1000)
    for small, large in zip(before, widths(opened), strict=True):
        assert large / small == pytest.approx(1.6, abs=0.06)
    opened.resize(1200, 760)
    assert widths(opened) == pytest.approx(before, abs=3)


def test_panes_are_as_wide_as_they_were_made_and_remembered_as_shares(opened, program):
    opened.resize(1200, 760)
    panes = opened.pages.findChild(QWidget, "review_page")
    panes.setSizes([300, 500, 400])
    panes.splitterMoved.emit(300, 1)
    opened.resize(1800, 760)
    assert widths(opened)[0] == pytest.approx(450, abs=4)
    opened.pages.save_panes()
    shares = program.settings.get(PANES)
    assert shares[0] / sum(shares) == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("size", [(640, 376), (900, 570), (1280, 770)])
def test_nothing_is_wider_or_higher_than_a_small_window(opened, size, qtbot):
    opened.controller.session.go_next()
    opened.resize(*size)
    assert opened.size() == QSize(*size)
    outside = [
        part.objectName() or type(part).__name__
        for part in opened.centralWidget().findChildren(QWidget)
        if part.isVisible()
        and part.parentWidget().isVisible()
        and part.parentWidget().objectName() != "qt_scrollarea_viewport"
        and not isinstance(part, QSplitterHandle)
        and not part.parentWidget().rect().contains(part.geometry())
    ]
    assert outside == []


def test_a_window_too_narrow_for_three_panes_keeps_text_and_suspect(opened):
    opened.resize(640, 376)
    assert not opened.pages.suspects_list.isVisible()
    assert opened.pages.article_view.isVisible()
    assert opened.pages.side_panel.isVisible()
    opened.resize(1200, 760)
    assert opened.pages.suspects_list.isVisible()


def test_page_names_have_room_for_bold_text_at_any_width(opened, qtbot):
    names = ("show_review", "show_overview", "show_compare", "show_log")
    buttons = [opened.top_bar.findChild(QWidget, f"{name}_button") for name in names]
    for width in (640, 900, 1280, 1600):
        opened.resize(width, 600)
        qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))
        assert all(opened.top_bar.rect().contains(box_in(opened.top_bar, one)) for one in buttons)


def box_in(bar, part):
    return QRect(part.mapTo(bar, QPoint(0, 0)), part.size())
