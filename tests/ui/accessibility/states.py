"""The states of the window that the tests of accessibility look at, each with all its controls."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)

PAGES = (
    *("start", "review", "suspect", "decided", "find", "overview", "compare", "log", "message"),
    "tour",
)
DIALOGS = (
    *("preferences", "keys", "lists", "palette", "shortcuts", "why", "accept_alike"),
    *("search_words", "keep_taught", "guide"),
)
"""Ids of the actions that open them."""
STATES = (*PAGES, *DIALOGS)
TARGETS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
"""What is clicked on; rows of lists are looked at by themselves."""


def show(window, state, story, engine, qtbot):
    """Bring the window into a state; return the top-level widget to look at."""
    if state == "start":
        return window
    window.open(story)
    window.set_engine(engine)
    session = window.controller.session
    qtbot.waitUntil(lambda: session.review.counts().total == 6)
    if state == "review":
        return window
    session.go_next()
    if state == "decided":
        session.accept(1)
        session.go_to(session.review.ids()[0])
    elif state == "find":
        window.actions_by_id["replace"].trigger()
    elif state in ("overview", "compare", "log"):
        session.accept(1)
        window.actions_by_id[f"show_{state}"].trigger()
    elif state == "tour":
        window.actions_by_id["tour"].trigger()
    elif state == "message":
        window.messages.show_message("Words", "warning", (("Act", lambda: None),))
    if state not in DIALOGS:
        QApplication.processEvents()
        return window
    if state == "keep_taught":
        session.accept(1)
    window.actions_by_id[state].trigger()
    QApplication.processEvents()
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return dialog


def shown(top):
    """The widgets that can be seen in a top-level widget, its own parts only."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible() and widget.window() is top and not widget.visibleRegion().isEmpty()
    ]


def focusable(top):
    """The widgets that the Tab key may stop at."""
    return [
        widget
        for widget in shown(top)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def targets(top):
    """What can be clicked on."""
    return [widget for widget in shown(top) if isinstance(widget, TARGETS)]


def place(widget):
    """Where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def called(widget):
    """What a widget is called in the words of a failure."""
    return widget.objectName() or widget.accessibleName() or type(widget).__name__


def pixels(image):
    """The pixels of a picture, one number each."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")
