"""Why: what it says, and how one goes on from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from editor.ui.why_popup import WhyPopup


@pytest.fixture
def why(qtbot, theme, port):
    """Opens the popup for a phrase; the window it stands over is kept."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_for(phrase, number=0):
        port.go(phrase, number)
        popup = WhyPopup(theme, window)
        popup.show_for(port.reviewing)
        popup.activateWindow()
        qtbot.waitUntil(popup.isActiveWindow)
        return popup

    return open_for


def places(popup):
    entries = popup.findChild(QListWidget, "why_places")
    return [entries.item(row).text().strip() for row in range(entries.count())]


def test_reasons_in_full(why):
    said = why("in accordance with").text()
    for words in (
        "in accordance with",
        "spun phrase · sure (97 %)",
        "1  according to  96 %, lexicon",
        "Reason 1.",
        "3  based on",
        "Reason 3.",
        "permits, in accordance with three",
    ):
        assert words in said


def test_single_phrase_has_no_list_of_repeats(why):
    popup = why("in accordance with")
    assert not popup.findChild(QListWidget, "why_places").isVisible()


def test_repeats_with_their_states_and_decisions_before(why, port):
    port.review.accept(port.id("corporations"), 1)
    port.review.dismiss(port.id("corporations", 1))
    popup = why("corporations", 2)
    assert [place.partition(":")[0] for place in places(popup)] == [
        "accepted",
        "kept as it is",
        "open",
    ]
    said = popup.text()
    assert "You accepted “companies” for it once here." in said
    assert "Accepted “companies”  1 time" in said
    assert "Kept as it is  1 time" in said
    assert "In this article: 3 places" in said


def test_return_goes_to_a_repeat_and_closes(why, port, qtbot):
    popup = why("officers")
    entries = popup.findChild(QListWidget, "why_places")
    qtbot.waitUntil(entries.hasFocus)
    qtbot.keyClick(entries, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(entries, Qt.Key.Key_Return)
    assert port.at_hand == "Officers"


def test_escape_closes_and_lets_go(why, qtbot):
    popup = why("officers")
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)


def test_suspect_without_suggestions(why):
    assert "None: nothing is known to stand here." in why("12 months").text()


def test_decided_suspect_says_so(why, port):
    port.review.accept(port.id("proof"), 1)
    assert "spun phrase · accepted" in why("proof").text()


def test_text_of_the_article_is_never_markup(why):
    assert "<b>too</b>" in why("considerations", 1).text()


def test_without_a_suspect_nothing_opens(theme, port, qtbot):
    popup = WhyPopup(theme)
    qtbot.addWidget(popup)
    popup.show_for(port.reviewing)
    assert not popup.isVisible()
