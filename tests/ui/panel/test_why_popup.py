"""Why: what it says, and how one goes on from it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QScrollArea, QWidget

from editor.article import Span
from editor.engine.facts import Facts, Neighbour, PhraseCount, WeighedWording
from editor.engine.model.synonyms import Synonyms
from editor.engine.reading.evidence import Manner
from editor.paths import resources_folder
from editor.ui.panel.evidence_words import MANNERS
from editor.ui.panel.why_popup import WhyPopup
from editor.ui.widgets.rich_label import RichLabel
from tests.ui.conftest import port_suspects


class SlowEngine:
    """Weighs a suspect when the test says so."""

    def __init__(self):
        self.asked = []

    def __call__(self, item, done, stop):
        self.asked.append((item, done, stop))

    def answer(self, found, which=-1):
        """What a background job does when it ends."""
        _, done, stop = self.asked[which]
        if not stop.is_set():
            done(found)


@pytest.fixture
def window(qtbot):
    """What the popup stands over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def why(qtbot, theme, port, window):
    """Opens the popup for a phrase."""

    def open_for(phrase, number=0, found=None):
        port.go(phrase, number)
        popup = WhyPopup(theme, lambda item, done, stop: done(found), window)
        popup.show_for(port.session)
        popup.activateWindow()
        qtbot.waitUntil(popup.isActiveWindow)
        return popup

    return open_for


def text(popup):
    """All that can be read in the popup, a line each, its list of repeats aside."""
    labels = popup.findChildren(RichLabel) + popup.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(popup))


def places(popup):
    entries = popup.findChild(QListWidget, "why_places")
    return [entries.item(row).text().strip() for row in range(entries.count())]


def test_it_fits_the_screen_however_large_letters_are(qtbot, theme, port, window):
    port.go("in accordance with")
    popup = WhyPopup(theme, lambda item, done, stop: done(None), window)
    large = popup.font()
    large.setPointSize(40)
    popup.setFont(large)
    popup.show_for(port.session)
    room = popup.screen().availableSize()
    assert popup.height() < room.height()
    assert popup.width() < room.width()


def test_reasons_in_full(why):
    said = text(why("in accordance with"))
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
        "dismissed",
        "open, read as companies (99 %)",
    ]
    said = text(popup)
    assert "You accepted “companies” for it once here." in said
    assert "Accepted “companies”  1 time" in said
    assert "Dismissed  1 time" in said
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
        manner=Manner.NEWS,
    )
    said = text(why("considerations", 1, found))
    for words in (
        "70 times as common in this context as “considerations”",
        "replaced by “considerations” in 27 spun articles, 77 % of those that contain “",
        "read this way in about 2 places in this article",
        "against it: “concerns” itself still occurs 1 time in this article,",
        "against it: “considerations” is 50 times as common in this context",
        "in your list “sport”",
        "against it: “worries” became “fears” in about 3 places in this article",
        "Judged by “corporations” (read as “companies”) and “had” before it.",
        "It looks spun (94 %): about 87 of every 100 wordings that spinners replace seem",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("usual", "words"),
    [
        (1e6, "common in this context, where “proof” is very rare"),
        (1.0, "about as common in this context as “proof”"),
        (1e-6, "against it: very rare in this context, where “proof” is common"),
    ],
)
def test_how_usual_a_wording_is(why, usual, words):
    found = Facts((), (), (weighed("evidence", usual, is_variant=True),), 0.03, 0.001, Manner.SOUND)
    said = text(why("proof", 0, found))
    assert words in said
    assert "another spelling of the same word" in said
    assert "It does not look spun (3 %)" in said
    assert "Judged by" not in said


def test_a_spinner_that_is_not_known_is_told_from_one_that_is(why):
    found = Facts((), (), (weighed("evidence", 1.0),), 0.31, 0.001, Manner.UNKNOWN)
    assert "by a spinner that Unspin does not know: about 31 of every 100" in text(
        why("proof", 0, found)
    )


def test_a_paper_with_tortured_terms_is_not_said_to_look_sound(why):
    found = Facts((), (), (weighed("evidence", 1.0),), 0.9, 0.001, Manner.TERMS)
    said = text(why("proof", 0, found))
    assert "Its terms of art look spun: about 90 of every 100 seem to have been replaced." in said
    assert "does not look spun" not in said


def test_it_says_what_an_unknown_spinner_is_like(why):
    found = Facts((), (), (weighed("evidence", 1.0),), 0.31, 0.001, Manner.UNKNOWN, "word-by-word")
    assert "It reads like the work of a dictionary spinner that goes word by word." in text(
        why("proof", 0, found)
    )


@pytest.mark.parametrize("name", ["manners", "wordnet"])
def test_every_list_that_ships_has_such_words(name):
    lists = Synonyms.load(resources_folder() / "lexicon" / f"{name}.synonyms")
    assert {*lists.names} <= {*MANNERS}


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
    assert "No suggestions." in text(why("12 months"))


def test_decided_suspect_says_so(why, port):
    port.review.accept(port.id("proof"), 1)
    assert "spun phrase · accepted" in text(why("proof"))


def test_text_of_the_article_is_never_markup(why):
    assert "<b>too</b>" in text(why("considerations", 1))


def test_without_a_suspect_nothing_opens(theme, port, qtbot):
    popup = WhyPopup(theme, SlowEngine())
    qtbot.addWidget(popup)
    popup.show_for(port.session)
    assert not popup.isVisible()


FIGURES = Facts((), (), (weighed("evidence", 67.2, seen=27, share=0.77),), 0.94, 0.87, Manner.NEWS)
PENDING = "Looking up the figures…"


@pytest.fixture
def slow(window, theme, port):
    """A popup for “proof” whose figures are still being looked up."""
    port.go("proof")
    engine = SlowEngine()
    popup = WhyPopup(theme, engine, window)
    popup.show_for(port.session)
    return popup, engine


def test_the_popup_opens_before_the_figures_are_there(slow):
    popup, engine = slow
    assert popup.isVisible()
    said = text(popup)
    assert "1  evidence" in said
    assert PENDING in said
    assert "look spun" not in said
    engine.answer(FIGURES)
    said = text(popup)
    assert "70 times as common in this context as “proof”" in said
    assert "It looks spun (94 %)" in said
    assert PENDING not in said


def test_what_an_analysis_says_anew_takes_the_place_of_what_it_said(slow, port):
    popup, engine = slow
    engine.answer(FIGURES)
    found = [
        replace(one, confidence=0.61) if one.text == "proof" else one
        for one in port_suspects(port.review.text)
    ]
    port.review.merge(found, [Span(0, len(port.review.text))], 0)
    assert "(61 %)" in text(popup)
    assert PENDING in text(popup)
    engine.answer(FIGURES, which=0)
    assert PENDING in text(popup)  # those figures were about what was known before
    engine.answer(FIGURES)
    assert "70 times as common" in text(popup)


def test_the_popup_goes_with_a_suspect_that_an_analysis_takes_back(slow, port):
    popup, _ = slow
    found = [one for one in port_suspects(port.review.text) if one.text != "proof"]
    port.review.merge(found, [Span(0, len(port.review.text))], 0)
    assert not popup.isVisible()


def test_without_figures_nothing_is_being_looked_up_any_more(slow):
    popup, engine = slow
    engine.answer(None)
    assert PENDING not in text(popup)
    assert "1  evidence" in text(popup)


def test_figures_that_come_after_the_popup_was_closed_are_dropped(slow, qtbot):
    popup, engine = slow
    with qtbot.waitSignal(popup.finished):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert engine.asked[0][2].is_set()
    engine.answer(FIGURES)


def test_figures_for_another_suspect_are_dropped(slow, port):
    popup, engine = slow
    port.go("corporations")
    popup.show_for(port.session)
    engine.answer(FIGURES, 0)
    assert "70 times" not in text(popup)
    assert PENDING in text(popup)


def test_figures_leave_the_reader_where_they_are(slow, qtbot):
    popup, engine = slow
    popup.resize(300, 160)
    bar = popup.findChild(QScrollArea, "why_reasons").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    bar.setValue(20)
    engine.answer(FIGURES)
    assert bar.value() == 20


def test_a_listed_term_is_called_so(why):
    known = (weighed("concerns", 3.0, seen=1, is_listed=True),)
    found = Facts((), (), known, spun=0.0, share=0.0, manner=Manner.SOUND)
    said = text(why("considerations", 1, found))
    assert "“considerations” is listed as a tortured phrase for it" in said
