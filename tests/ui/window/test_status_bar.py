import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout

from editor.article import Article, Edit
from editor.engine.suspect import Kind, Suspect
from editor.review import Review
from editor.ui.base.labels import encoding_name
from editor.ui.base.theme import Theme
from editor.ui.session.review_session import ReviewSession
from editor.ui.session.search import Search
from editor.ui.window.damage_strip import PARTS, part_span, weigh
from editor.ui.window.status_bar import StatusBar


def suspect(text, word):
    start = text.index(word)
    return Suspect(start, start + len(word), word, Kind.SPUN, 0.9, ())


@pytest.fixture
def review():
    text = "The officers were acquainted with it.\r\n"
    review = Review(Article.from_bytes(text.encode("cp1252"), "cp1252"))
    shown = review.text
    review.merge([suspect(shown, "officers"), suspect(shown, "acquainted")], [], 0)
    return review


@pytest.fixture
def bar(qtbot, theme, review):
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1280, 30)
    bar.show()
    session = ReviewSession(review, bar)
    session.set_search(Search.ENDED)
    bar.set_session(session)
    qtbot.waitUntil(lambda: bar._words.text() != "")
    bar._encoding.clearFocus()  # It is first in this window of its own; in the program the text is.
    return bar


def test_it_shows_counts_words_and_how_the_file_is_kept(bar):
    assert bar._decided.text() == "0 of 2 decided"
    assert bar._words.text() == "6 words"
    assert bar._encoding.text() == "Windows-1252 · CR LF"
    assert bar._spun.text() == "Not analysed"


def test_words_are_counted_while_a_key_is_held_down(bar, review, qtbot):
    end = time.perf_counter() + 2
    while time.perf_counter() < end:
        review.type(Edit(0, "", "a "))
        qtbot.wait(20)
    counted, now = int(bar._words.text().split()[0]), len(review.text.split())
    assert 6 < counted <= now


def test_counts_follow_decisions(bar, review, qtbot):
    review.dismiss(review.ids()[0])
    qtbot.waitUntil(lambda: bar._decided.text() == "1 of 2 decided")
    assert bar._progress.value() == 1
    review.undo()
    qtbot.waitUntil(lambda: bar._decided.text() == "0 of 2 decided")


def test_what_is_said_of_the_current_suspect_counts_those_found_since(bar, review, qtbot):
    session = bar._session
    session.message.connect(bar.show_message)
    session.go_next()
    assert bar._message.accessibleName().startswith("1 of 2. officers: ")
    review.merge([suspect(review.text, "with")], [], review.revision)
    qtbot.waitUntil(lambda: bar._decided.text() == "0 of 3 decided")
    assert bar._message.accessibleName().startswith("1 of 3. officers: ")
    bar.show_message("Copied the evidence")
    review.dismiss(review.ids()[2])
    qtbot.waitUntil(lambda: bar._decided.text() == "1 of 3 decided")
    assert bar._message.accessibleName() == "Copied the evidence"


SENTENCE = (
    "97 of 168. in accordance with: spun phrase, possible. Suggested: according to. No other "
    "place in it is like it."
)


def settle():
    """Let parts be hidden and shown, and then laid out."""
    for _ in range(2):
        QApplication.processEvents()


@pytest.mark.parametrize("width", [900, 1280])
def test_a_long_sentence_has_the_room_of_what_is_less_important(bar, width):
    bar.resize(width, 30)
    bar.set_saved("All decisions kept on this computer", "", "Kept")
    settle()
    before = [one.isVisible() for one in (bar._spun, bar._encoding, bar._words)]
    bar.show_message(SENTENCE)
    settle()
    message = bar._message
    assert message.fontMetrics().horizontalAdvance(SENTENCE) <= message.width() or width == 900
    assert bar._decided.isVisible()
    assert bar._saved.isVisible()
    assert bar._words.isVisible() <= (width == 1280)
    assert message.accessibleName() == SENTENCE
    bar._clear_timer.timeout.emit()
    settle()
    assert [one.isVisible() for one in (bar._spun, bar._encoding, bar._words)] == before


def test_work_in_progress_leaves_a_sentence_its_room_too(bar):
    words = "1 of 160 so far. price: spun phrase, sure. Suggested: cost."
    bar.set_work("Looking for suspects", 3, 10)
    for width in range(1000, 1400, 8):
        bar.resize(width, 30)
        bar.show_message(words)
        settle()
        whole = bar._message.fontMetrics().horizontalAdvance(words) <= bar._message.width()
        assert whole or not bar._encoding.isVisible()


def test_what_has_the_focus_keeps_it_when_a_sentence_takes_its_room(bar, qtbot):
    bar.resize(700, 30)
    settle()
    bar.activateWindow()
    bar._encoding.setFocus()
    qtbot.waitUntil(bar._encoding.hasFocus)
    bar.show_message(SENTENCE)
    settle()
    assert not bar._spun.isVisible()
    assert bar._encoding.isVisible()
    assert bar._encoding.hasFocus()


def test_what_is_cut_off_of_a_sentence_is_in_its_tool_tip(bar):
    bar.resize(700, 30)
    bar.show_message(SENTENCE)
    settle()
    assert bar._message.toolTip() == SENTENCE


def test_a_clean_article_has_no_suspects_to_decide(qtbot, theme):
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    session = ReviewSession(Review(Article.from_text("All is well.\n")), bar)
    session.set_search(Search.ENDED)
    bar.set_session(session)
    label = bar.findChild(QLabel, "decided_count")
    qtbot.waitUntil(lambda: label.text() == "No suspects")


def test_shares_are_not_told_while_the_search_goes_on(bar, review, qtbot):
    review.dismiss(review.ids()[0])
    bar._session.set_search(Search.LOOKING)
    qtbot.waitUntil(lambda: bar._decided.text() == "1 decided, 2 found so far")
    assert bar._spun.text() == ""
    assert bar._progress.value() == 0
    bar._session.set_search(Search.CHECKING)
    qtbot.waitUntil(lambda: bar._decided.text() == "1 of 2 decided")
    assert bar._progress.value() == 1


def test_many_changes_are_counted_once_in_a_turn(bar, review, monkeypatch, qtbot):
    counted = []
    count = review.counts
    monkeypatch.setattr(review, "counts", lambda: counted.append(1) or count())
    for _ in range(20):
        review.dismiss(review.ids()[0])
        review.undo()
    assert counted == []
    qtbot.waitUntil(lambda: counted == [1])


def test_typing_counts_words_only_when_it_pauses(bar, review, qtbot):
    for at, letter in enumerate("New words "):
        review.type(Edit(at, "", letter))
    assert bar._words.text() == "6 words"
    qtbot.waitUntil(lambda: bar._words.text() == "8 words")


def test_what_was_told_is_shown(bar):
    bar.show_message("3 of 41. Suggested: officials.")
    assert bar._message.accessibleName() == "3 of 41. Suggested: officials."


@pytest.mark.parametrize(
    "then",
    [
        lambda bar: bar._session.set_search(Search.CHECKING),
        lambda bar: bar._session.type(Edit(0, "", "N")),
    ],
)
def test_what_is_no_longer_true_is_cleared(bar, then):
    bar.show_message("3 of 41 so far. Suggested: officials.")
    then(bar)
    assert bar._message.accessibleName() == ""


def test_work_is_shown_and_can_be_cancelled(bar, qtbot):
    bar.set_work("Looking for suspects", 20, 100)
    qtbot.waitUntil(bar._work_bar.isVisible)
    with qtbot.waitSignal(bar.cancel_requested):
        qtbot.mouseClick(bar._cancel, Qt.MouseButton.LeftButton)
    bar.set_work("")
    assert not bar._work_bar.isVisible()
    assert not bar._cancel.isVisible()


def test_work_on_a_file_with_a_long_name_leaves_the_window_narrow(bar):
    words = "Saving " + "harbour_inquiry_turns_to_missing_permits_" * 3 + "2024-05-17.html"
    bar.set_work(words)
    work = bar.findChild(QLabel, "work")
    assert work.minimumSizeHint().width() < 200
    assert work.text() == work.accessibleName() == words


def test_narrow_windows_leave_out_what_matters_least(bar):
    assert bar._strip.isVisible()
    bar.resize(640, 30)
    assert not bar._strip.isVisible()
    assert bar._decided.isVisible()
    assert bar._saved.isVisible()


def test_the_encoding_can_be_asked_for_while_it_may_change(bar, qtbot):
    bar.set_encoding_changeable(changeable=True)
    with qtbot.waitSignal(bar.encoding_requested):
        qtbot.mouseClick(bar._encoding, Qt.MouseButton.LeftButton)
    bar.set_encoding_changeable(changeable=False)
    assert not bar._encoding.isEnabled()


def test_without_a_review_nothing_is_shown(bar):
    bar.set_session(None)
    assert not bar._decided.isVisible()
    assert not bar._encoding.isVisible()


def test_codecs_have_names_for_people():
    assert encoding_name("utf-8") == "UTF-8"
    assert encoding_name("cp1252") == "Windows-1252"
    assert encoding_name("ptcp154") == "PTCP154"


def test_the_strip_weighs_open_suspects_where_they_stand(review):
    length = len(review.text)

    def parts():
        spans = [part_span(part, length) for part in range(PARTS)]
        return [weigh(review.outline(*span)) for span in spans]

    assert sum(here > 0 for here, _ in parts()) == 2
    review.dismiss(review.ids()[0])
    assert sum(done for _, done in parts()) == 1


@pytest.mark.parametrize("length", [0, 1, PARTS - 1, PARTS, 1000])
def test_the_parts_of_a_text_are_all_of_it(length):
    spans = [part_span(part, length) for part in range(PARTS)]
    assert spans[0][0] == 0
    assert spans[-1][1] == length
    assert all(one[1] == other[0] for one, other in pairwise(spans))


@given(st.text(alphabet="ab \n\u00a0", max_size=200))
def test_words_are_counted_once_however_the_parts_fall(text):
    bar = StatusBar(Theme("light"))
    bar.set_session(ReviewSession(Review(Article.from_text(text)), bar))
    for _ in range(PARTS):
        bar._survey_part()
    assert int(bar._words.text().split()[0]) == len(text.split())


def test_work_that_goes_on_in_a_narrow_bar_shows_nothing_that_has_no_room(bar, qtbot):
    bar.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    bar.setMinimumWidth(0)  # as in the window
    bar.resize(30 * bar.fontMetrics().height(), 30)
    bar.set_work("Looking for suspects", 1, 10)
    qtbot.waitUntil(bar._work_bar.isHidden)
    bar.set_work("Looking for suspects", 2, 10)
    assert bar._work_bar.isHidden(), "it would be seen until it is found that it has no room"
