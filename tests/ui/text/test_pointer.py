"""What the pointer shows in the text: tool tips of suspects, and their menu."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip

from editor.review import State
from editor.ui.text.article_menu import ArticleMenu
from editor.ui.text.hover import hover_text

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support (raise|grabbing)", extend=True
)


@pytest.fixture
def view(opened):
    return opened.pages.article_view


@pytest.fixture
def session(opened):
    return opened.controller.session


def middle_of(view, session, phrase):
    """The place of a suspect in the viewport."""
    item = next(item for item in session.review.items() if item.spun == phrase)
    view.select(item.start + 2, item.start + 2)
    return view.cursorRect().center(), item


def hovered(view, at):
    QToolTip.hideText()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_hovering_shows_the_best_suggestion_and_why(view, session, qtbot):
    at, item = middle_of(view, session, "just lately")
    words = hovered(view, at)
    assert "<b>recently</b>" in words
    assert "90&nbsp;%" in words
    assert "Known to stand for “recently”." in words
    session.go_to(item.id)
    session.accept(1)
    at, _ = middle_of(view, session, "just lately")
    assert "Accepted, was <b>just lately</b>" in hovered(view, at)


def test_hovering_over_plain_text_or_beside_it_shows_nothing(view, session):
    view.select(1, 1)
    assert hovered(view, view.cursorRect().center()) == ""
    at, _ = middle_of(view, session, "just lately")
    assert hovered(view, QPoint(at.x(), view.viewport().height() - 2)) == ""


def test_markup_in_a_wording_is_shown_as_it_is(make_port, theme, settings, qtbot):
    port = make_port()
    port.review.accept_wording(port.id("proof"), "<i>evidence</i>")
    assert "<i>" not in hover_text(port.item("proof"))
    item = port.item("Click here & subscribe")
    assert "<b>remove</b>" in hover_text(item)
    port.session.go_to(item.id)
    port.session.accept(1)
    assert "was <b>Click here &amp; subscribe</b>" in hover_text(port.review.item(item.id))


def menu_at(view, at, reason=QContextMenuEvent.Reason.Mouse):
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    )
    (menu,) = [one for one in view.findChildren(QMenu) if isinstance(one, ArticleMenu)]
    return menu


def closed(menu):
    menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def entries(menu):
    return [
        action.text().replace("&", "").partition("\t")[0]
        for action in menu.actions()
        if not action.isSeparator()
    ]


def chosen(menu, words):
    for action in menu.actions():
        if action.text().replace("&", "").startswith(words):
            action.trigger()
            closed(menu)
            return
    raise AssertionError(words)


DECISIONS = [
    "Dismiss: keep it as it is",
    "Allow in this article",
    "Allow always",
    "Why?",
    "Copy suspect as evidence",
]
EDITS = ["Cut", "Copy", "Paste", "Select all"]


def test_the_menu_of_a_suspect(view, session, qtbot):
    at, _ = middle_of(view, session, "considerations")
    menu = menu_at(view, at)
    suggestions = ["1  concerns", "2  thoughts", "3  fears", "For all alike (1)…"]
    assert entries(menu) == [*suggestions, *DECISIONS, *EDITS]
    assert any(action.text().endswith("\tCtrl+1") for action in menu.actions())
    chosen(menu, "2")
    assert "raised thoughts" in session.review.text


def test_each_decision_of_the_menu(view, session, opened, qtbot):
    at, item = middle_of(view, session, "considerations")
    chosen(menu_at(view, at), "Dismiss")
    assert session.review.item(item.id).state is State.DISMISSED
    at, item = middle_of(view, session, "just lately")
    chosen(menu_at(view, at), "Allow in this")
    assert session.review.item(item.id).state is State.ALLOWED
    for words, name in (("For all", "alike_dialog"), ("Why?", "why_popup")):
        at, _ = middle_of(view, session, "officers")
        chosen(menu_at(view, at), words)
        dialog = opened.findChild(QDialog, name)
        assert dialog.isVisible()
        dialog.close()
        QApplication.processEvents()


def test_a_decided_suspect_and_plain_text_have_less(view, session):
    at, item = middle_of(view, session, "just lately")
    session.go_to(item.id)
    session.dismiss()
    menu = menu_at(view, at)
    assert entries(menu) == ["Why?", "Copy suspect as evidence", *EDITS]
    closed(menu)
    view.select(0, 0)
    menu = menu_at(view, view.cursorRect().center())
    assert entries(menu) == EDITS
    closed(menu)


def test_the_menu_key_opens_it_at_the_caret(view, session):
    middle_of(view, session, "considerations")
    menu = menu_at(view, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    assert entries(menu)[0] == "1  concerns"
    caret = view.viewport().mapToGlobal(view.cursorRect().bottomLeft())
    assert QPointF(menu.pos() - caret).manhattanLength() < 60
    closed(menu)
