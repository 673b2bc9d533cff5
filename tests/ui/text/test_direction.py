"""Paragraphs are aligned to the side where their reading begins."""

import pytest
from PySide6.QtWidgets import QApplication

from editor.article import Article, Edit
from editor.review import Review
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView

HEBREW = "שלום עולם, זה כתב."
ENGLISH = "The port was closed."


@pytest.fixture
def shown(qtbot, theme, settings):
    view = ArticleView(theme, settings)
    qtbot.addWidget(view)
    view.resize(700, 400)
    review = Review(Article.from_text("\n".join([HEBREW, ENGLISH, f"{HEBREW} {ENGLISH}", ""])))
    view.set_session(ReviewSession(review, view))
    view.show()
    return view, review


def sides(view, number):
    """How far the first line of a paragraph is from the left and from the right, in pixels."""
    QApplication.processEvents()
    block = view.document().findBlockByNumber(number)
    view.document().documentLayout().blockBoundingRect(block)
    line = block.layout().lineAt(0)
    text = line.naturalTextRect()
    return text.left() - line.x(), line.x() + line.width() - text.right()


def test_each_paragraph_is_aligned_by_its_direction(shown):
    view, _ = shown
    for number, right_to_left in enumerate([True, False, True]):
        left, right = sides(view, number)
        assert (right < 2 < left) if right_to_left else (left < 2 < right)


def test_the_side_follows_what_is_typed(shown):
    view, review = shown
    review.replace([Edit(0, "", "Title: ")])
    left, right = sides(view, 0)
    assert left < 2 < right
    review.undo()
    left, right = sides(view, 0)
    assert right < 2 < left


def test_the_caret_is_where_the_letters_are(shown):
    view, _ = shown
    view.select(0, 0)
    assert view.cursorRect().x() > view.viewport().width() - 40
