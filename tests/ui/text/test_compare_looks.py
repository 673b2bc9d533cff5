"""Compared texts look like the article, and suspects can be marked in them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextFormat
from PySide6.QtWidgets import QApplication, QCheckBox

from editor.article import Article, Edit, Origin, Span
from editor.files.html import Html
from editor.review import Review
from editor.ui.base.settings import LEADING, MEASURE, TEXT_FONT, ZOOM
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView
from editor.ui.text.compare_view import CompareView
from tests.ui.conftest import port_suspects

PAGE = (
    "<h1>Port inquiry</h1><p>City officers said so.</p><p>They did.</p><h2>Ships</h2>"
    "<ul><li>One that is so long that it does not fit in one line of this small window, not even "
    "in two of them<li>Two</ul><p>The end.</p>"
)


class Compared:
    """A web page beside itself as it was opened, and the view of the article."""

    def __init__(self, theme, settings):
        data = PAGE.encode()
        page = Html.read(data, Path("a.html"))
        self.review = Review(Article(Origin(None, data, "utf-8", b"", "html"), page))
        self.view = CompareView(theme, settings)
        self.view.resize(900, 700)
        self.session = ReviewSession(self.review, self.view)
        self.article = ArticleView(theme, settings)
        self.article.set_session(self.session)
        self.view.show()
        self.view.set_session(self.session)
        self.sides = self.view._before, self.view._after

    def block(self, side, text):
        block = side.document().begin()
        while not block.text().startswith(text):
            block = block.next()
        return block

    def height(self, side, number):
        block = side.document().findBlockByNumber(number)
        return side.document().documentLayout().blockBoundingRect(block).height()

    def edit(self, before, after):
        self.review.replace([Edit(self.review.text.index(before), before, after)])
        self.view._fill()


@pytest.fixture
def compared(qtbot, theme, settings):
    one = Compared(theme, settings)
    qtbot.addWidget(one.view)
    qtbot.addWidget(one.article)
    return one


def test_headings_and_lists_look_as_in_the_article(compared):
    for side in compared.sides:
        for text in ("Port inquiry", "Ships", "One that", "The end"):
            shown = compared.block(side, text)
            meant = compared.block(compared.article, text)
            assert shown.charFormat() == meant.charFormat()
        heading = compared.block(side, "Port inquiry").charFormat()
        assert heading.fontWeight() == QFont.Weight.Bold
        assert heading.property(QTextFormat.Property.FontSizeAdjustment) == 2
        item = compared.block(side, "One that").layout().lineAt(0)
        assert item.x() > compared.block(side, "The end").layout().lineAt(0).x()


def test_rows_are_level_where_one_side_lacks_a_heading_or_a_paragraph(compared):
    compared.edit("Ships\n", "")
    compared.edit("They did.\n", "")
    compared.edit("The end.", "The end.\nOf it all.")
    before, after = compared.sides
    rows = before.document().blockCount()
    assert rows == after.document().blockCount()
    heights = [[compared.height(side, row) for row in range(rows)] for side in compared.sides]
    assert heights[0] == heights[1]


@pytest.mark.parametrize(
    ("setting", "value"), [(ZOOM, 150), (LEADING, 220), (TEXT_FONT, "DejaVu Sans Mono")]
)
def test_font_size_and_spacing_are_those_of_the_article(compared, settings, setting, value):
    before = compared.height(compared.sides[1], 1)
    settings.set(setting, value)
    for side in compared.sides:
        assert side.font() == compared.article.font()
        assert compared.height(side, 1) == compared.height(compared.article, 1)
    assert setting is TEXT_FONT or compared.height(compared.sides[1], 1) > before


def test_lines_are_no_longer_than_is_set(compared, settings):
    compared.view.resize(1800, 700)
    QApplication.processEvents()
    settings.set(MEASURE, 40)
    QApplication.processEvents()
    for side in compared.sides:
        width = side.fontMetrics().averageCharWidth() * 40
        assert side.viewport().width() - 2 * side.document().documentMargin() <= width


@pytest.fixture
def port(qtbot, theme, settings):
    text = "The port.\n\nCity officers had considerations.\nOfficers \U0001f600 instructed them.\n"
    review = Review(Article.from_text(text))
    review.merge(port_suspects(text), [Span(0, len(text))], 0)
    view = CompareView(theme, settings)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.set_session(ReviewSession(review, view))
    return view, review


def tick(view):
    view.findChild(QCheckBox, "compare_suspects").click()


def marked(view):
    """The texts of the suspects whose marks are in the article's side."""
    after = view._after
    marks = after.marks
    found = {}
    for y in range(0, after.viewport().height(), 12):
        for x in range(0, after.viewport().width(), 12):
            item = marks.under(QPoint(x, y).toPointF())
            if item is not None:
                found[item.id] = item.text, QPoint(x, y)
    return found


def test_suspects_are_marked_on_demand_where_they_are(port):
    view, review = port
    assert marked(view) == {}
    tick(view)
    assert sorted(text for text, _ in marked(view).values()) == sorted(
        ["officers", "considerations", "Officers", "instructed"]
    )
    item = review.at(review.text.index("instructed"))
    at = marked(view)[item][1]
    assert view._after.cursorForPosition(at).block().text().startswith("Officers")
    tick(view)
    assert marked(view) == {}


def test_what_is_decided_is_marked_as_a_difference_only(port, qtbot):
    view, review = port
    tick(view)
    review.accept(review.at(review.text.index("officers")), 1)
    view._fill()
    assert "officials" not in [text for text, _ in marked(view).values()]
    assert len(marked(view)) == 3


def test_a_double_click_goes_to_the_suspect(port, qtbot):
    view, review = port
    tick(view)
    wanted = review.at(review.text.index("instructed"))
    gone = []
    view._session.reveal_requested.connect(lambda start, end: gone.append((start, end)))
    qtbot.mouseDClick(
        view._after.viewport(), Qt.MouseButton.LeftButton, pos=marked(view)[wanted][1]
    )
    item = review.item(wanted)
    assert gone == [(item.start, item.end)]
    assert view._session.current == wanted


def test_return_goes_to_the_suspect_at_the_caret(port, qtbot):
    view, review = port
    tick(view)
    view._after.setFocus()
    cursor = view._after.textCursor()
    cursor.setPosition(view._after.marks.unit(review.text.index("instructed") + 2))
    view._after.setTextCursor(cursor)
    qtbot.keyClick(view._after, Qt.Key.Key_Return)
    assert view._session.current_item.text == "instructed"


def test_the_article_as_opened_has_no_suspects_to_mark(port):
    view, _ = port
    tick(view)
    side = view.findChild(type(view._bar._side), "compare_side")
    side.setCurrentIndex(1)
    assert not view.findChild(QCheckBox, "compare_suspects").isEnabled()
    assert marked(view) == {}
    side.setCurrentIndex(0)
    assert len(marked(view)) == 4
