import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.article import Article, Edit
from editor.review import Review
from editor.review.differences import ComparedRow, align, words_that_differ
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.compare_view import CompareView

TEXTS = st.lists(st.sampled_from(["", "a", "one two", "one three", "é\U0001f600", "b."])).map(
    "\n".join
)


@given(TEXTS, TEXTS)
def test_the_rows_hold_both_texts_in_order(before, after):
    rows = align(before, after)
    assert "\n".join(row.before for row in rows if row.before is not None) == before
    assert "\n".join(row.after for row in rows if row.after is not None) == after


@given(TEXTS, TEXTS)
def test_what_is_not_marked_is_the_same_on_both_sides(before, after):
    for row in align(before, after):
        marks = words_that_differ(row)
        for text, stretches in ((row.before, marks.before), (row.after, marks.after)):
            for start, end in stretches:
                assert 0 <= start < end <= len(text)


def test_whole_words_are_marked():
    marks = words_that_differ(ComparedRow("City officers said so.", "City officials said so."))
    assert marks.before == [(5, 13)]
    assert marks.after == [(5, 14)]


def test_words_next_to_each_other_are_one_mark():
    marks = words_that_differ(ComparedRow("in accordance with three", "according to three"))
    assert len(marks.before) == len(marks.after) == 1


@pytest.fixture
def shown(qtbot, theme):
    text = "".join(f"Paragraph {n} has officers in it and goes on a while.\n" for n in range(80))
    review = Review(Article.from_text(text))
    view = CompareView(theme)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.set_session(ReviewSession(review, view))
    return view, review


def count(view):
    return view.findChild(QLabel, "compare_count").text()


def test_both_sides_have_the_same_paragraphs_and_scroll_together(shown, qtbot):
    view, review = shown
    review.replace([Edit(0, "Paragraph", "A much longer beginning of the very first paragraph")])
    qtbot.waitUntil(lambda: count(view) == "1 paragraph differs")
    before, after = view._before, view._after
    assert before.blockCount() == after.blockCount()
    after.verticalScrollBar().setValue(after.verticalScrollBar().maximum() // 2)
    number, _ = after.top_place()
    assert number > 10
    assert before.top_place()[0] == number


def test_it_opens_where_the_text_was(shown):
    view, review = shown
    view.reveal(review.text.index("Paragraph 40 "))
    number, _ = view._after.top_place()
    assert 30 < number <= 40


def test_escape_goes_back_to_the_text(shown, qtbot):
    view, _ = shown
    with qtbot.waitSignal(view.escaped):
        qtbot.keyClick(view._after, Qt.Key.Key_Escape)


def test_changes_are_marked_where_they_are_seen(shown, qtbot):
    view, review = shown
    at = review.text.index("officers")
    review.replace([Edit(at, "officers", "officials")])
    qtbot.waitUntil(lambda: view._after.extraSelections() != [])
    (selection,) = view._after.extraSelections()
    assert selection.cursor.selectedText() == "officials"


def test_marks_stand_right_behind_an_emoji(qtbot, theme):
    review = Review(Article.from_text("\U0001f600\U0001f600 officers said\n"))
    view = CompareView(theme)
    qtbot.addWidget(view)
    view.show()
    view.set_session(ReviewSession(review, view))
    review.replace([Edit(3, "officers", "officials")])
    qtbot.waitUntil(lambda: view._after.extraSelections() != [])
    assert view._after.extraSelections()[0].cursor.selectedText() == "officials"
    assert view._before.extraSelections()[0].cursor.selectedText() == "officers"


def test_nothing_is_followed_while_it_is_not_shown(shown):
    view, review = shown
    view.set_session(None)
    review.replace([Edit(0, "P", "Q")])
    assert count(view) == "No changes yet"
    assert not view._fill_timer.isActive()


def test_while_an_original_is_aligned_the_headings_are_those_of_what_is_shown(shown):
    view, _ = shown
    asked = []
    view.set_originals(["port.txt"], lambda text, done, stop: asked.append(done))
    view.show_originals()
    headings = [label.text() for label in view.findChildren(QLabel)]
    assert "As opened" in headings
    (done,) = asked
    done([ComparedRow("One.", "Two.")])
    headings = [label.text() for label in view.findChildren(QLabel)]
    assert "port.txt" in headings
    assert count(view) == "1 sentence differs"


def test_each_time_it_is_shown_the_first_difference_comes_first(shown):
    view, review = shown
    for number in (0, 20, 60):
        at = review.text.index("officers", review.text.index(f"Paragraph {number} "))
        review.replace([Edit(at, "officers", "officials")])
    session = view._session
    for _ in range(2):
        view.set_session(None)
        view.set_session(session)
        places = []
        for _ in range(3):
            view.go_to_difference(1)
            places.append(view._after.top_place()[0])
        assert places[0] == 0
        assert places[0] < places[1] < places[2]
