"""A long article is there at once: what is seen looks right, and the window answers meanwhile."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.text.test_paragraphs_shown import PAGE, Page, edit_at_random

TIMES = 150
"""Of the short page: many turns of the event loop."""


def long_page(theme, folder, times=TIMES):
    page = Page(theme, folder, PAGE * times)
    page.view.show()
    return page


def wait_until_styled(page):
    """Until nothing is left to do: a page that is painted now looks as it always will."""
    last = page.view.document().lastBlock()
    while page.left(last.blockNumber()) < 10:  # code, which is indented
        QApplication.processEvents()
    QApplication.processEvents()


def picture(page):
    page.view.repaint()
    return page.view.viewport().grab().toImage()


def test_the_window_answers_while_a_long_article_is_shown(qtbot, theme, tmp_path):
    page = long_page(theme, tmp_path, 2 * TIMES)
    qtbot.addWidget(page.view)
    beats = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(0)
    wait_until_styled(page)
    assert len(beats) > 5
    page.check()
    page.close()


def test_what_is_seen_looks_right_at_once_and_stays_where_it_is(qtbot, theme, tmp_path):
    page = long_page(theme, tmp_path)
    qtbot.addWidget(page.view)
    page.view.setCursorWidth(0)  # it blinks
    seen = [picture(page)]
    for part in (0.5, 0.9, 1):
        offset = int(len(page.review.text) * part)
        page.view.select(offset, offset)
        seen.append(picture(page))
        caret = page.view.cursorRect()
        assert page.view.viewport().rect().contains(caret)
    wait_until_styled(page)
    assert picture(page) == seen[-1]
    assert page.view.cursorRect() == caret
    page.view.show_place(0, 0)
    assert picture(page) == seen[0]
    page.close()


def test_another_article_in_the_midst_of_it(qtbot, theme, tmp_path):
    page = long_page(theme, tmp_path)
    qtbot.addWidget(page.view)
    QApplication.processEvents()
    page.view.set_session(None)
    assert page.view.toPlainText() == ""
    QApplication.processEvents()
    page.view.set_session(page.session)
    wait_until_styled(page)
    page.check()
    page.close()


@given(st.data())
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_edits_meanwhile(theme, tmp_path, data):
    page = long_page(theme, tmp_path, 30)
    for _ in range(data.draw(st.integers(1, 8))):
        how = data.draw(st.integers(0, 5))
        if how < 4:
            edit_at_random(page, data, 4_000, "x\n" * 300)
        elif how == 4:
            bar = page.view.verticalScrollBar()
            bar.setValue(bar.maximum() * data.draw(st.integers(0, 10)) // 10)
            picture(page)
        else:
            QApplication.processEvents()
    for _ in range(50):
        QApplication.processEvents()
    page.check()
    page.close()
    page.view.deleteLater()
