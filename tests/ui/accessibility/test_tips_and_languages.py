"""Tool tips stay until they are left, and screen readers are told in which language texts are."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from editor.engine.reading.evidence import Evidence
from editor.paths import resources_folder
from editor.ui.base.tips import STAYS_MS, StayingTips
from editor.ui.base.translation import Language
from editor.ui.window.pages import Pages
from tests.ui.what_is_seen import point_at

QT_TAKES_IT_AWAY_MS = 10_000
QT_FADES_IT_OUT_MS = 400


def language_of(widget):
    told = QAccessible.queryAccessibleInterface(widget).attributesInterface()
    return told.attributeValue(QAccessible.Attribute.Locale).language()


@pytest.fixture
def item(opened):
    """The list of suspects, and a point of its first row."""
    opened.resize(1280, 700)
    QApplication.processEvents()
    view = opened.pages.suspects_list._view
    return view, view.visualRect(view.model().index(0, 0)).center()


def test_tool_tips_of_widgets_do_not_go_by_themselves(opened):
    widgets = [opened, *opened.findChildren(QWidget)]
    short = [one for one in widgets if one.toolTip() and one.toolTipDuration() != STAYS_MS]
    assert short == []
    assert STAYS_MS > 100 * QT_TAKES_IT_AWAY_MS


def test_all_views_of_items_with_tool_tips_keep_them(opened):
    opened.actions_by_id["palette"].trigger()
    dialog = opened.findChild(QWidget, "command_palette")
    pages = opened.pages
    table = opened.findChild(QWidget, "folder_table")
    views = [dialog._list, pages.suspects_list._view, pages.log_view._table, table]
    assert all(isinstance(one, StayingTips) for one in views)
    dialog.reject()


def test_the_tool_tip_of_a_row_is_there_until_the_pointer_leaves_the_row(item):
    view, at = item
    point_at(view, at)
    assert QToolTip.isVisible()
    assert QToolTip.text() == view.indexAt(at).data(Qt.ItemDataRole.ToolTipRole)
    point_at(view, QPoint(at.x(), view.viewport().height() - 2))
    QTest.qWait(QT_FADES_IT_OUT_MS)
    assert not QToolTip.isVisible()


def tip_of(view):
    return next(one for one in view.viewport().children() if one.inherits("QTipLabel"))


def test_a_tool_tip_stays_while_the_pointer_is_on_it(item):
    view, at = item
    point_at(view, at)
    tip = tip_of(view)
    tip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt notes that the pointer is there
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    QTest.qWait(2 * QT_FADES_IT_OUT_MS)
    assert QToolTip.isVisible()
    tip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    QTest.qWait(QT_FADES_IT_OUT_MS)
    assert not QToolTip.isVisible()


def test_nothing_with_another_tool_tip_is_between_a_row_and_its_own(item):
    view, at = item
    point_at(view, at)
    tip, row = tip_of(view), view.visualRect(view.indexAt(at))
    bottom = view.viewport().mapToGlobal(row.bottomLeft()).y()
    assert bottom <= tip.y() <= bottom + 1
    assert tip.x() < view.viewport().mapToGlobal(at).x()


def test_a_key_that_does_something_takes_a_tool_tip_away(opened, item):
    opened.activateWindow()
    opened.actions_by_id["review"].trigger()
    point_at(*item)
    tip_of(item[0]).setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    keys = QApplication.focusWidget()
    QTest.keyPress(keys, Qt.Key.Key_Control)
    assert QToolTip.isVisible()
    QTest.keyClick(keys, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert opened.controller.session.review.counts().accepted == 1
    assert not QToolTip.isVisible()


def test_a_tool_tip_that_is_true_no_longer_goes(opened):
    label = opened.top_bar._name
    label.setToolTip("before")
    at = label.mapToGlobal(label.rect().center())
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, label.rect().center(), at))
    assert QToolTip.text() == "before"
    label.setToolTip("after")
    assert not QToolTip.isVisible()


def test_escape_takes_a_tool_tip_in_a_dialog_away_and_leaves_the_dialog(opened):
    opened.actions_by_id["palette"].trigger()
    dialog = opened.findChild(QWidget, "command_palette")
    view = dialog._list
    point_at(view, view.visualRect(view.model().index(0, 0)).center())
    assert QToolTip.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.qWait(QT_FADES_IT_OUT_MS)
    assert not QToolTip.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_takes_a_tool_tip_away_and_nothing_else(opened, item):
    opened.activateWindow()
    opened.messages.show_message("Saved.")
    point_at(*item)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    QTest.qWait(QT_FADES_IT_OUT_MS)
    assert not QToolTip.isVisible()
    assert not opened.messages.isHidden()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.messages.isHidden()


@pytest.fixture
def german(qapp):
    """The language that windows speak from now on."""
    before = QLocale()
    spoken = Language(qapp, resources_folder() / "translations")
    spoken.use("de")
    yield
    spoken.use("en")
    QLocale.setDefault(before)


def test_the_window_is_in_its_language_and_the_article_in_english(german, theme, settings, qtbot):
    pages = Pages(theme, settings, [])
    qtbot.addWidget(pages)
    assert language_of(pages.start_page) is QLocale.Language.German
    assert language_of(pages.suspects_list) is QLocale.Language.German
    for widget in (pages.article_view, pages.compare_view._before, pages.compare_view._after):
        assert language_of(widget) is QLocale.Language.English


def test_of_an_article_that_is_not_english_no_language_is_told(opened):
    view = opened.pages.article_view
    assert language_of(view) is QLocale.Language.English
    opened.controller.session.review.set_evidence(Evidence(spun=0, foreign="It is not English."))
    assert language_of(view) is QLocale.Language.C
    opened.controller.session.review.set_evidence(Evidence(spun=0.9))
    assert language_of(view) is QLocale.Language.English
