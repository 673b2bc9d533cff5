import pytest

from editor.article import Article
from editor.engine.reading.evidence import Evidence
from editor.review import Review
from editor.ui.panel.sentence import progress
from editor.ui.session.review_session import ReviewSession
from editor.ui.session.search import Search
from editor.ui.window.status_bar import StatusBar

GERMAN = "Der Rat sprach am Dienstag über die neue Brücke, weil viele den Lärm fürchten. " * 3


@pytest.fixture
def german(program, window, tmp_path):
    path = tmp_path / "rat.txt"
    path.write_text(GERMAN, encoding="utf-8")
    program.load_engine()
    window.open(path)
    return window


def test_the_window_says_that_an_article_is_not_english(german):
    assert german.controller.session.review.counts().total == 0
    assert german.status_bar._spun.text() == "Not English"
    assert "“über”" in german.status_bar._spun.toolTip()


def test_an_article_that_is_not_english_can_be_edited(german, qtbot):
    view = german.pages.article_view
    view.setFocus()
    qtbot.keyClicks(view, "Neu: ")
    assert german.controller.session.review.text == "Neu: " + GERMAN


def test_the_verdict_follows_a_new_survey(qtbot, theme):
    review = Review(Article.from_text("Die Brücke"))
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.set_session(ReviewSession(review, bar))
    for evidence, shown in (
        (Evidence(foreign="None of its words."), "Not English"),
        (Evidence(spun=0.5), "Looks spun: 50 %"),
    ):
        review.set_evidence(evidence)
        review.merge([], [], review.revision)
        qtbot.waitUntil(lambda shown=shown: bar._spun.text() == shown)
    assert bar._spun.toolTip() == ""


def test_the_panel_says_why_nothing_is_marked(settings):
    review = Review(Article.from_text("Die Brücke"))
    review.set_evidence(Evidence(foreign="None of its words."))
    assert progress(review, settings, Search.ENDED)[0] == "Not English: nothing is marked."
