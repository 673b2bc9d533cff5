"""The marks of suspects as they are painted."""

import pytest

from editor.article import Article, Span
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.review import Review
from editor.ui.base.settings import Settings
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView


@pytest.fixture
def show(qtbot, theme, tmp_path):
    sessions = []

    def make(text, phrase="officers"):
        view = ArticleView(theme, Settings(tmp_path / "settings.ini"))
        qtbot.addWidget(view)
        view.resize(500, 300)
        review = Review(Article.from_text(text))
        at = text.index(phrase)
        found = Suspect(
            at, at + len(phrase), phrase, Kind.SPUN, 0.95, (Suggestion("officials", 0.9, "x", "y"),)
        )
        review.merge([found], [Span(0, len(text))], 0)
        session = ReviewSession(review)
        sessions.append(session)
        view.set_session(session)
        view.show()
        qtbot.waitExposed(view)
        return view, session

    yield make
    for session in sessions:
        session.close()


def painted(view, color):
    """The places of pixels of a colour in the viewport."""
    image = view.viewport().grab().toImage()
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if alike(image.pixelColor(x, y), color)
    ]


def alike(one, other):
    """Whether colours are the same but for what smooth edges do to them."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return max(abs(a - b) for a, b in pairs) <= 40


def width(places):
    return max(x for x, _ in places) - min(x for x, _ in places)


@pytest.mark.parametrize(
    "text", ["שלום officers שלום", "officers שלום", "שלום officers", "officers"]
)
def test_a_suspect_is_marked_in_text_of_any_direction(show, theme, text):
    view, _ = show(text)
    places = painted(view, theme.color("sure"))
    word = view.fontMetrics().horizontalAdvance("officers")
    assert abs(width(places) - word) < 0.2 * word


def test_a_suspect_across_directions_is_marked_in_all_of_it(show, theme):
    view, _ = show("one אחת two", "one אחת two")
    word = view.fontMetrics().horizontalAdvance("one אחת two")
    assert abs(width(painted(view, theme.color("sure"))) - word) < 0.2 * word


def test_a_line_that_is_scrolled_out_leaves_no_underline(show, theme):
    view, _ = show("One line with officers\n" + "More text\n" * 60)
    assert painted(view, theme.color("sure_line"))
    view.verticalScrollBar().setValue(1)
    assert painted(view, theme.color("sure_line")) == []


def test_an_accepted_wording_has_a_line_too(show, theme):
    view, session = show("The officers said")
    session.go_next()
    session.accept(1)
    session.go_to(None)
    lines = painted(view, theme.color("restored"))
    assert width(lines) > 0.7 * view.fontMetrics().horizontalAdvance("officials")
