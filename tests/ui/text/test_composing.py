"""Text from an input method: Qt tells of it as a change of the whole block it stands in."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from editor.session.limits import LONG_LINE
from tests.ui.reviewed_view import ViewSitting

LONG = ("word " * LONG_LINE)[: 2 * LONG_LINE].strip()


@pytest.fixture
def compose(theme, tmp_path):
    """Opens a text, selects a stretch of it and has a text come in; gives the sitting back."""
    made = []

    def do(text, start, end, committed, preedit=""):
        controller = ViewSitting(theme, tmp_path, text)
        made.append(controller)
        controller.place(start, end)
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(committed)
        QCoreApplication.sendEvent(controller.view, event)
        return controller

    yield do
    for controller in made:
        controller.close()
        controller.view.deleteLater()


@pytest.mark.parametrize("committed", ["é", "\u0301", "😀", "你好", "o", "\n"])
@pytest.mark.parametrize(
    "text",
    [
        "ab cd x\u2028y ef",
        "one\nab cd x\u2028y\u00a0ef\nlast\n",
        "a\ufeffb\u2028\u2028c\x00d\u2029e",
        "\u2028ab cd\u2028\nef",
    ],
)
@pytest.mark.parametrize("place", [(0, 0), (1, 1), (3, 5), (5, 5), (7, 10)])
def test_what_stands_in_the_same_block_stays_as_it_is(compose, text, place, committed):
    start, end = place
    controller = compose(text, start, end, committed)
    assert controller.text == text[:start] + committed + text[end:]
    controller.check()


@pytest.mark.parametrize("place", [(8, 8), (8, 10), (4000, 4000), (4090, 9000), (9999, 10100)])
def test_a_long_line_shown_in_pieces_stays_one_line(compose, place):
    start, end = place
    text = f"first\n{LONG}\nlast\n"
    controller = compose(text, start, end, "你好")
    assert controller.text == text[:start] + "你好" + text[end:]
    controller.check()


def test_what_is_being_composed_is_not_in_the_text_yet(compose):
    text = f"x\u2028y\n{LONG}\n"
    controller = compose(text, 50, 50, "", preedit="ni")
    assert controller.text == text
    controller = compose(text, 1, 1, "", preedit="ni")
    assert controller.text == text


@pytest.mark.parametrize("length", [0, 1, 2, 7])
def test_return_breaks_a_long_line_where_a_space_is_selected(compose, length):
    start = LONG.index(" ", 3000)
    controller = compose(LONG, start, start + length, "")
    QTest.keyClick(controller.view, Qt.Key.Key_Return)
    assert controller.text == LONG[:start] + "\n" + LONG[start + length :]
    controller.check()
