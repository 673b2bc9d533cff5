"""Why: what it says, and how one goes on from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from editor.engine.facts import Facts, Neighbour, PhraseCount, WeighedWording
from editor.ui.panel.why_popup import WhyPopup


@pytest.fixture
def why(qtbot, theme, port):
    """Opens the popup for a phrase; the window it stands over is kept."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_for(phrase, number=0, found=None):
        port.go(phrase, number)
        popup = WhyPopup(theme, window)
        popup.show_for(port.session, found)
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
        "open, read as companies (99 %)",
    ]
    said = popup.text()
    assert "You accepted “companies” for it once here." in said
    assert "Accepted “companies”  1 time" in said
    assert "Kept as it is  1 time" in said
    assert "In this article: 3 places" in said


def weighed(wording, usual, **known):
    nothing = {"seen": 0, "share": 0.0, "list_name": "", "is_variant": False}
    nothing |= {"times_here": 0.0, "other_phrases": (), "times_left": 0.0}
    return WeighedWording(wording, usual, **(nothing | known))


def test_what_the_engine_weighed_is_told_in_figures(why):
    found = Facts(
        before=(Neighbour("corporations", "companies"), Neighbour("had", "had")),
        after=(Neighbour(",", ","),),
        weighed=(
            weighed("concerns", 67.2, seen=27, share=0.77, times_here=2.1, times_left=1.2),
            weighed("worries", 0.02, list_name="sport", other_phrases=(PhraseCount("fears", 3.0),)),
        ),
        spun=0.94,
        share=0.87,
    )
    said = why("considerations", 1, found).text()
    for words in (
        "70 times as usual in this place as “considerations”",
        "was seen in its place in 27 spun articles, 77 % of those with “considerations”",
        "read so in about 2 places of this article",
        "against it: “concerns” itself still stands here 1 time,",
        "against it: “considerations” is 50 times as usual in this place",
        "in your list “sport”",
        "against it: “worries” became “fears” in about 3 places here",
        "Weighed with “corporations” (read as “companies”) and “had” before it.",
        "It looks spun (94 %): of 100 wordings that spinners replace, about 87 seem",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("usual", "words"),
    [
        (1e6, "usual in this place, where “proof” is hardly ever met"),
        (1.0, "about as usual in this place as “proof”"),
        (1e-6, "against it: hardly ever met in this place, where “proof” is usual"),
    ],
)
def test_how_usual_a_wording_is(why, usual, words):
    found = Facts((), (), (weighed("evidence", usual, is_variant=True),), 0.03, 0.001)
    said = why("proof", 0, found).text()
    assert words in said
    assert "another spelling of the same word" in said
    assert "It does not look spun (3 %)" in said
    assert "Weighed with" not in said


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
    popup.show_for(port.session)
    assert not popup.isVisible()
