"""Nothing in the window is left in English when another language is spoken.

A made-up language sets each sentence in brackets and makes it longer: what is shown without
brackets was not translated, and what does not fit is cut off.
"""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from tests.ui.whole_program import STORY, WORDINGS

OPEN, CLOSE = "⟦", "⟧"
_SAID = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[A-Za-z]{2,}")


class Bracketed(QTranslator):
    """Translates every sentence of the program into itself, in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return None if context else f"{OPEN}{source}{CLOSE}"

    def isEmpty(self):
        return False


@pytest.fixture
def brackets(qapp):
    """The window speaks the made-up language."""
    translator = Bracketed()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)
    QCoreApplication.processEvents()


def english(text):
    """The words of a text that are not from the catalogue."""
    before = ""
    while before != text:
        before, text = text, _SAID.sub("", text)
    return _WORD.findall(text)


def texts(widget):
    """All that a widget shows or tells a screen reader, with where it is."""
    for one in [widget, *widget.findChildren(QWidget)]:
        where = f"{type(one).__name__} {one.objectName()}"
        yield where, one.toolTip()
        yield where, one.accessibleName()
        yield where, one.accessibleDescription()
        if one.isWindow():
            yield where, one.windowTitle()
        if isinstance(one, QAbstractButton | QLabel):
            yield where, one.text()
        if isinstance(one, QLineEdit):
            yield where, one.placeholderText()
        if isinstance(one, QComboBox):
            for at in range(one.count()):
                yield where, one.itemText(at)
        if isinstance(one, QMenu):
            yield where, one.title()
    for action in widget.findChildren(QAction):
        yield action.objectName(), action.text()
        yield action.objectName(), action.toolTip()


NAMES = {
    *["Unspin", "UTF", "LF", "Unicode", "txt", "story", "Word", "ODT", "HTML", "PDF", "CSV"],
    *["Ctrl", "Shift", "Alt", "Return", "Esc", "Space", "Del", "Up", "Down", "Left", "Right"],
    *["Page", "Home", "End", "Ins", "Backspace", "Tab", "English", "Deutsch", "Español"],
}
"""Names, which no language changes, and those of keys, which Qt translates itself."""


def untranslated(*widgets):
    """What is shown in English: the words, and where."""
    known = NAMES | {word for text in (STORY, *WORDINGS) for word in _WORD.findall(text)}
    known |= {word for wordings in WORDINGS.values() for text in wordings for word in text.split()}
    found = {
        (where, text)
        for widget in widgets
        for where, text in texts(widget)
        if not set(english(text)) <= known
    }
    return sorted(found)


def test_the_window_of_a_review(brackets, opened):
    opened.actions_by_id["next"].trigger()
    assert untranslated(opened) == []


def test_the_start_page(brackets, window):
    assert untranslated(window) == []


@pytest.mark.parametrize("page", ["show_compare", "show_log"])
def test_pages(brackets, opened, page):
    opened.actions_by_id["next"].trigger()
    opened.actions_by_id["accept"].trigger()
    opened.actions_by_id[page].trigger()
    assert untranslated(opened) == []


@pytest.mark.parametrize("dialog", ["keys", "lists", "palette", "shortcuts", "why", "accept_alike"])
def test_dialogs(brackets, opened, qapp, dialog):
    opened.actions_by_id["next"].trigger()
    before = set(qapp.topLevelWidgets())
    opened.actions_by_id[dialog].trigger()
    shown = [one for one in set(qapp.topLevelWidgets()) - before if one.isVisible()]
    assert untranslated(opened, *shown) == []
