import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel

from editor.article import Article, Edit
from editor.review import Review
from editor.review.differences import ComparedRow, DifferingSpans, align, words_that_differ
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.compare_view import CompareView

NO_MARKS = DifferingSpans([], [])
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
def shown(qtbot, theme, settings):
    text = "".join(f"Paragraph {n} has officers in it and goes on a while.\n" for n in range(80))
    review = Review(Article.from_text(text))
    view = CompareView(theme, settings)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.set_session(ReviewSession(review, view))
    return view, review


def count(view):
    """What the view says of how many rows differ, without which of them is at hand."""
    return view.findChild(QLabel, "compare_count").text().split(" · ")[0]


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


def test_marks_stand_right_behind_an_emoji(qtbot, theme, settings):
    review = Review(Article.from_text("\U0001f600\U0001f600 officers said\n"))
    view = CompareView(theme, settings)
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


def test_an_original_with_a_long_name_leaves_both_sides_their_room(shown):
    view, _ = shown
    name = "harbour_inquiry_turns_to_missing_permits_" * 3 + "2024-05-17.html"
    view.set_originals([name], lambda text, done, stop: done([ComparedRow("One.", "Two.")]))
    view.show_originals()
    assert view.minimumSizeHint().width() <= 640
    (heading,) = (one for one in view.findChildren(QLabel) if one.text() == name)
    assert heading.accessibleName() == heading.toolTip() == name


def test_each_time_it_is_shown_the_first_difference_is_at_hand(shown):
    view, review = shown
    for number in (0, 20, 60):
        at = review.text.index("officers", review.text.index(f"Paragraph {number} "))
        review.replace([Edit(at, "officers", "officials")])
    session = view._session
    for _ in range(2):
        view.set_session(None)
        view.set_session(session)
        places = [view._after.top_place()[0]]
        for _ in range(2):
            view.go_to_difference(1)
            places.append(view._after.top_place()[0])
        assert places[0] == 0
        assert places[0] < places[1] < places[2]


LONG = "which the mayor of the town had asked for in the spring of that year, " * 4
BESIDE = [
    ComparedRow("The ferry was late.", "The ferry was late.", NO_MARKS, 0),
    ComparedRow("A ship sank.", f"A ship sank, {LONG}.", DifferingSpans([], [(11, 60)]), 0),
    ComparedRow("The crew slept.", "The crew slept.", NO_MARKS, 0, link=5),
    ComparedRow(None, "Buy cheese.", DifferingSpans([], [(0, 11)])),
    *[ComparedRow(f"{n} {LONG}", f"{n} boats.", DifferingSpans([], [(0, 2)]), 1) for n in range(9)],
]
BESIDE.insert(5, ComparedRow("The crew slept.", None, NO_MARKS, 0, link=2))


@pytest.fixture
def beside(shown, qtbot):
    """The view with an article that was mixed from two originals, and a sentence moved."""
    view, _ = shown
    view.set_originals(["port.txt", "town.txt"], lambda text, done, stop: done(list(BESIDE)))
    view.show_originals()
    return view


def tops(side):
    """The number and the height in the viewport of each row that is seen."""
    offset = side.contentOffset()
    return {
        block.blockNumber(): side.blockBoundingGeometry(block).translated(offset).top()
        for block in side.visible_blocks()
    }


def check_level(view):
    before, after = tops(view._before), tops(view._after)
    assert len(before) > 1
    # Qt scrolls to the bottom of a line, which is a pixel lower if it has letters.
    assert before == pytest.approx(after, abs=1)


def at_hand(view):
    return view.findChild(QLabel, "compare_count").text()


def test_rows_stay_level_however_sentences_wrap(beside, qtbot):
    check_level(beside)
    for _ in range(8):
        beside.go_to_difference(1)
        check_level(beside)
    beside.resize(500, 900)
    check_level(beside)
    bar = beside._after.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == beside._before.verticalScrollBar().maximum())
    for value in range(0, bar.maximum(), 3):
        bar.setValue(value)
        check_level(beside)


def test_the_row_at_hand_is_in_view_on_both_sides(beside):
    for number in range(1, len(BESIDE) - 2):
        for side in (beside._before, beside._after):
            assert side.is_in_view(side._current)
        assert at_hand(beside).endswith(f" · 1 moved · {number} of 12")
        beside.go_to_difference(1)


def test_what_keeps_rows_level_is_not_copied(beside):
    beside._before.selectAll()
    copied = beside._before.createMimeDataFromSelection().text()
    assert copied == "\n".join(row.before or "" for row in BESIDE)


def test_a_moved_sentence_leads_to_its_place_and_back(beside, qtbot):
    beside.go_to_difference(1)
    assert beside._before._current == 2
    qtbot.keyClick(beside._after, Qt.Key.Key_Return)
    assert beside._before._current == 5
    (block,) = [one for one in beside._before.visible_blocks() if one.blockNumber() == 5]
    top = tops(beside._before)[5]
    qtbot.mouseClick(
        beside._before.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, int(top) + 5)
    )
    assert block.text().startswith("The crew slept.")
    assert beside._before._current == 2


def test_the_strip_says_what_comes_from_where_and_leads_there(beside, qtbot):
    strip = beside.findChild(object, "coverage_strip")
    assert strip.isVisible()
    assert re.fullmatch(
        r"Of the article: \d+ % from port.txt, \d+ % from town.txt", strip.accessibleName()
    )
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 4))
    assert beside._after._current == len(BESIDE) - 1


def test_one_text_alone_has_no_gaps(beside):
    side = beside.findChild(QComboBox, "compare_side")
    assert [side.itemText(at) for at in range(side.count())] == [
        "Side by side",
        "Only the original",
        "Only as it is now",
    ]
    side.setCurrentIndex(2)
    assert not beside._before.isVisible()
    text = beside._after.toPlainText()
    assert text == "\n".join(row.after for row in BESIDE if row.after is not None)
    beside.go_to_difference(1)
    assert beside._after.is_in_view(beside._after._current)
