"""The ruler beside the scroll bar, on a real view of a real review."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from editor.article import Article, Edit, Span
from editor.review import Review
from editor.ui.base import in_parts
from editor.ui.base.labels import item_role
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView
from editor.ui.text.ruler import Ruler
from tests.review.samples import analyse, find_suspects, id_of

LINE = "The officers stated it just lately, in accordance with two officers.\n"
SOUND = "Nobody was there to see it, and nothing was said of it later.\n"


class Ruled:
    """A view with its ruler, and what can happen to their review."""

    def __init__(self, folder, theme, text):
        self.view = ArticleView(theme, Settings(folder / "settings.ini"))
        self.ruler = Ruler(theme, self.view)
        self.view.resize(500, 300)
        self.ruler.resize(12, 300)
        self.review = Review(Article.from_text(text))
        self.session = ReviewSession(self.review, self.view)
        self.view.set_session(self.session)
        self.ruler.set_session(self.session)

    def close(self):
        for widget in (self.ruler, self.view):
            widget.set_session(None)
            widget.deleteLater()

    @property
    def ticks(self):
        return self.ruler._ticks

    def settle(self):
        self.ruler._measuring.finish()

    def found(self, start, sure):
        text = self.review.text[start : start + 200]
        fresh = [
            replace(one, start=one.start + start, end=one.end + start, confidence=sure)
            for one in find_suspects(text)
        ]
        self.review.merge(fresh, [Span(start, start + len(text))], self.review.revision)

    def decide(self, how, number):
        ids = self.review.ids()
        if ids:
            getattr(self.review, how)(ids[number % len(ids)])

    def type(self, start, words):
        start = min(start, len(self.review.text))
        self.review.type(Edit(start, self.review.text[start : start + 5], words))

    def take_back(self, how):
        getattr(self.review, how)()

    def wait(self, turns):
        for _ in range(turns):
            if self.ruler._measuring.is_under_way:
                self.ruler._measuring._go_on()


@pytest.fixture
def ruled(qtbot, theme, tmp_path):
    made = []

    def make(text):
        made.append(Ruled(tmp_path, theme, text))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_tick_is_where_the_suspect_is_and_shows_what_became_of_it(ruled):
    one = ruled(SOUND * 50 + LINE + SOUND * 49)
    analyse(one.review)
    one.settle()
    (row,) = one.ticks
    assert 0.4 < row / one.ruler.height() < 0.6
    assert one.ticks[row] == item_role(one.review.items()[0])
    for id_ in one.review.ids():
        one.review.dismiss(id_)
    one.settle()
    assert one.ticks == {row: "muted"}
    one.review.undo()
    one.settle()
    assert one.ticks[row] != "muted", "an open one is not hidden by those decided"


def test_a_click_goes_to_the_nearest_suspect(ruled, qtbot):
    one = ruled(SOUND * 30 + LINE + SOUND * 40 + LINE.replace("officers", "2") + SOUND * 30)
    analyse(one.review)
    for y, text in ((20, "officers"), (280, "2")):  # at once: the ticks are not placed yet
        at = QPoint(5, y)
        qtbot.mouseClick(one.ruler, Qt.MouseButton.LeftButton, pos=at)
        assert one.session.current == id_of(one.review, text)


def test_a_click_where_nothing_is_does_nothing(ruled, qtbot):
    one = ruled(SOUND)
    qtbot.mouseClick(one.ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert one.session.current is None


def test_what_an_analysis_brings_meanwhile_is_shown_too(ruled):
    one = ruled((SOUND * 9 + LINE) * 10)
    one.wait(3)
    analyse(one.review)
    one.settle()
    one.settle()
    assert len(one.ticks) == 10


def test_ticks_follow_a_key_that_is_held_down(ruled, qtbot):
    one = ruled((SOUND * 9 + LINE) * 10)
    analyse(one.review)
    one.settle()
    before = dict(one.ticks)
    one.view.show()
    end = time.perf_counter() + 1.5
    while time.perf_counter() < end:
        one.session.type(Edit(0, "", "\n"))
        qtbot.wait(20)
    assert min(one.ticks) > min(before)


def test_ticks_stay_where_they_are_when_the_colours_change(ruled, theme, qtbot):
    one = ruled((SOUND * 9 + LINE).replace("\n", " ") * 40)
    analyse(one.review)
    one.view.show()
    for item in one.review.items():  # a line is laid out, and has a place, once it was seen
        one.session.go_to(item.id)
        qtbot.wait(1)
    one.ruler._measure_later()
    one.settle()
    before = len(one.ticks)
    assert before > 35
    theme.set_mode("dark")
    qtbot.wait(1)
    one.session.type(Edit(0, "", "A "))
    one.settle()
    assert len(one.ticks) > before - 5


def test_matches_of_a_search_have_marks_of_their_own(ruled):
    one = ruled(SOUND * 99 + LINE)
    one.ruler.set_matches([Span(0, 6), Span(len(SOUND) * 99, len(SOUND) * 99 + 3)])
    one.settle()
    first, last = sorted(one.ruler._match_rows)
    assert first < 10
    assert last > 280
    one.ruler.set_matches([])
    one.settle()
    assert not one.ruler._match_rows


NUMBERS = st.integers(0, 900)
ACTS = st.one_of(
    st.tuples(st.just("found"), NUMBERS, st.sampled_from([0.6, 0.8, 0.95])),
    st.tuples(st.just("decide"), st.sampled_from(["accept", "dismiss", "allow"]), NUMBERS),
    st.tuples(st.just("type"), NUMBERS, st.sampled_from(["x", "\n\n", ""])),
    st.tuples(st.just("take_back"), st.sampled_from(["undo", "redo"])),
    st.tuples(st.just("wait"), st.integers(1, 30)),
)


@given(st.lists(ACTS, max_size=15))
@settings(deadline=None, max_examples=25)
def test_ticks_placed_in_parts_are_those_placed_at_once(tmp_path_factory, acts):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(in_parts, "PART_SECONDS", 0)
        one = Ruled(tmp_path_factory.getbasetemp(), Theme("light"), (SOUND * 2 + LINE) * 5)
        for name, *how in acts:
            getattr(one, name)(*how)
        while one.ruler._measuring.is_under_way:
            one.settle()
        wanted = {}
        bands = one.ruler._scale().items()
        for item in one.review.items():
            row = next(row for row, band in bands if band.start <= item.start < band.end)
            if row not in wanted or (wanted[row].decided and not item.decided):
                wanted[row] = item
        assert one.ticks == {row: item_role(item) for row, item in wanted.items()}
        one.close()
