"""What is clicked is large enough, and the keyboard's place is seen (WCAG 2.2, 2.5.8 and 2.4.7)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPlainTextEdit, QWidget

from editor.ui.text.article_view import ArticleView

LEAST = 24
"""Pixels, of the target's width and height."""


def show(window, where):
    """The review, one of the other pages, or the find bar with both of its rows."""
    window.controller.session.go_next()
    window.controller.session.accept(1)
    window.resize(1200, 760)
    if where == "find":
        window.commands.replace()
    else:
        window.pages.show_page(where)
    for _ in range(4):
        QApplication.processEvents()


PAGES = ("show_review", "find", "show_overview", "show_compare", "show_log")


def buttons(top):
    return [one for one in top.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]


@pytest.mark.parametrize("where", PAGES)
def test_every_target_is_large_enough(opened, where):
    show(opened, where)
    small = {
        one.objectName() or one.text(): (one.width(), one.height())
        for one in buttons(opened)
        if min(one.width(), one.height()) < LEAST
    }
    assert small == {}


@pytest.mark.parametrize("action", ["about", "keys", "lists", "accept_alike", "why"])
def test_every_target_of_a_dialog_is_large_enough(opened, action, qtbot):
    opened.controller.session.go_next()
    opened.actions_by_id[action].trigger()
    dialog = next(one for one in opened.findChildren(QDialog) if one.isVisible())
    qtbot.waitExposed(dialog)
    small = {
        one.objectName() or one.text(): (one.width(), one.height())
        for one in buttons(dialog)
        if min(one.width(), one.height()) < LEAST
    }
    assert small == {}


def takes_focus(widget):
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QPlainTextEdit | ArticleView)  # a caret blinks there
    )


@pytest.mark.parametrize("where", PAGES)
def test_focus_is_seen_wherever_it_is(opened, where, qtbot):
    show(opened, where)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    unseen = []
    for one in opened.centralWidget().findChildren(QWidget):
        if not takes_focus(one):
            continue
        opened.pages.article_view.setFocus()
        if QApplication.focusWidget() is not None:
            QApplication.focusWidget().clearFocus()
        before = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is one and one.grab().toImage() == before:
            unseen.append(one.objectName() or type(one).__name__)
    assert unseen == []
