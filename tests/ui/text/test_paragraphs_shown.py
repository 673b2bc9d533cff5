"""Documents and pages look like articles: headings, gaps, lists; while the text is edited, too."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.article import Article, Edit, Origin
from editor.article.paragraphs import ParagraphKind
from editor.files.html import Html
from editor.review import Review
from editor.ui.base.settings import Settings
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView

PAGE = (
    "<h1>Port inquiry 😀</h1><p>City officers said so.</p><p>They did.</p><h2>Ships</h2>"
    "<ul><li>One that is so long that it does not fit in one line of this small window"
    "<li>Two</ul><ol><li>First</ol><blockquote>“Said.”</blockquote><pre>a = 1\nb = 2</pre>"
)
HEADING, LIST = ParagraphKind.HEADING, ParagraphKind.LIST_ITEM
INDENTED = {LIST, ParagraphKind.QUOTE, ParagraphKind.CODE}


class Page:
    """A view on a web page."""

    def __init__(self, theme, folder, source=PAGE):
        data = source.encode()
        page = Html.read(data, Path("a.html"))
        self.review = Review(Article(Origin(None, data, "utf-8", b"", "html"), page))
        self.view = ArticleView(theme, Settings(folder / "settings.ini"))
        self.view.resize(420, 700)
        self.session = ReviewSession(self.review, self.view)
        self.view.set_session(self.session)

    def block(self, number):
        return self.view.document().findBlockByNumber(number)

    def height(self, number):
        layout = self.view.document().documentLayout()
        return layout.blockBoundingRect(self.block(number)).height()

    def left(self, number):
        self.height(number)
        return self.block(number).layout().lineAt(0).x()

    def check(self):
        """Every line looks like what it is, all of it."""
        QApplication.processEvents()
        lines = self.review.text.split("\n")
        assert self.view.document().blockCount() == len(lines)
        for number in range(len(lines)):
            what = self.review.article.paragraphs.at(number)
            for part in self.block(number).textFormats():
                weight = part.format.fontWeight() or QFont.Weight.Normal
                assert (weight == QFont.Weight.Bold) == (what.kind is HEADING), lines[number]
                size = part.format.property(QTextFormat.Property.FontSizeAdjustment)
                assert bool(size) == (what.kind in (HEADING, ParagraphKind.CODE)), lines[number]
            assert (self.left(number) > 10) == (what.kind in INDENTED), lines[number]

    def close(self):
        self.view.set_session(None)
        self.session.close()


@pytest.fixture
def page(qtbot, theme, tmp_path):
    made = Page(theme, tmp_path)
    qtbot.addWidget(made.view)
    made.view.show()
    yield made
    made.close()


def test_a_page_looks_like_an_article(page):
    page.check()
    plain = page.height(2)
    assert page.height(0) > 1.3 * page.view.fontMetrics().height() * 1.4
    assert page.height(3) > plain
    assert page.block(4).layout().lineCount() > 1
    # Lines of a list item begin under each other.
    layout = page.block(4).layout()
    assert len({round(layout.lineAt(n).x()) for n in range(layout.lineCount())}) == 1


def test_plain_text_has_no_gaps_of_its_own(qtbot, theme, tmp_path):
    view = ArticleView(theme, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(view)
    session = ReviewSession(Review(Article.from_text("One\nTwo\n\nThree")), view)
    view.set_session(session)
    layout = view.document().documentLayout()
    block = view.document().firstBlock()
    assert len({layout.blockBoundingRect(block).height(), layout.blockBoundingRect(
        block.next()).height()}) == 1  # fmt: skip
    session.close()


def test_a_heading_that_is_split_and_joined(page):
    page.view.select(4, 4)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    page.check()
    assert page.review.article.paragraphs.at(1).kind is HEADING
    page.review.undo()
    page.check()
    # The next paragraph joins the heading, and undo makes it a paragraph again.
    end = page.review.text.index("\n")
    page.view.select(end, end)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    page.check()
    assert page.review.text.startswith("Port inquiry 😀City officers")
    page.review.undo()
    page.check()


def test_zoom_keeps_the_proportions(page):
    before = page.height(0) / page.height(1)
    page.view.set_zoom(200)
    page.check()
    # The lines of the heading may be more, but not lower than before.
    assert page.height(0) / page.height(1) >= 0.5 * before
    assert page.block(0).layout().lineAt(0).height() > page.block(1).layout().lineAt(0).height()


def edit_at_random(page, data, longest, *puts):
    """Do one thing to the text: a key on a selection, undo, redo, or other words put in."""
    text = page.review.text
    start = data.draw(st.integers(0, len(text)))
    end = min(len(text), start + data.draw(st.sampled_from([0, 0, 1, 5, longest])))
    how = data.draw(st.integers(0, 3))
    if how == 0:
        page.view.select(start, end)
        QTest.keyClick(page.view, data.draw(st.sampled_from([Qt.Key.Key_Return,
            Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_X])))  # fmt: skip
    elif how == 1:
        page.session.undo()
    elif how == 2:
        page.session.redo()
    else:
        put = data.draw(st.sampled_from(["", "\n", "x\n😀\n", "yy", *puts]))
        page.session.replace([Edit(start, text[start:end], put)])


@given(st.data())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_edits(theme, tmp_path, data):
    page = Page(theme, tmp_path)
    for _ in range(data.draw(st.integers(1, 6))):
        edit_at_random(page, data, 40)
        page.check()
    page.close()
    page.view.deleteLater()


def test_paragraphs_of_one_kind_begin_under_each_other(qtbot, theme, tmp_path):
    long = "“Said so by all who were there, and by many who were not, in so many words.” " * 3
    page = Page(
        theme, tmp_path, f"<h1>A</h1><blockquote><p>{long}<p>“Short.”<p>{long}</blockquote>"
    )
    qtbot.addWidget(page.view)
    page.view.show()
    page.check()
    assert len({page.left(number) for number in (1, 2, 3)}) == 1
    page.close()
