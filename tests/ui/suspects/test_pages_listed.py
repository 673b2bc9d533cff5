"""The suspects list says the page of a suspect, in articles that have pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from editor.article import Span
from editor.ui.suspects.suspects_model import CONTEXT, PAGE, ROW
from tests.files.pdf_pages import column, pdf

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.pdf"
    first = ["It is said that city officers just", "lately raised considerations, and"]
    second = ["considerations again, officers said."]
    path.write_bytes(pdf([column(60, 80, first), column(60, 80, second)]))
    return path


@pytest.fixture
def listed(window, engine, qtbot):
    """Opens an article; returns the rows of its list, each suspect in one of its own."""

    def rows(path):
        window.open(path)
        window.set_engine(engine)
        view = window.findChild(QListView, "suspects")
        model = view.model()
        qtbot.waitUntil(lambda: model.rowCount() > 0)
        for number in reversed(range(model.rowCount())):
            row = model.index(number, 0).data(ROW)
            view.expand_requested.emit(row, row.is_group)
        return [model.index(number, 0) for number in range(model.rowCount())]

    return rows


def test_each_suspect_says_its_page_and_a_group_leaves_that_to_its_suspects(listed, paper):
    groups, single = [], []
    for row in listed(paper):
        (groups if row.data(ROW).is_group else single).append(row)
    assert [row.data(PAGE) for row in groups] == ["", ""]
    assert [row.data(PAGE) for row in single] == ["p. 1", "p. 2", "p. 1", "p. 1", "p. 2"]
    assert all(row.data(SPOKEN).endswith(f", {row.data(PAGE)}") for row in single)


def test_an_article_without_pages_says_none(listed, story):
    rows = listed(story)
    assert {row.data(PAGE) for row in rows} == {""}
    assert not any("p. " in row.data(SPOKEN) for row in rows)


def test_a_row_whose_suspect_is_gone_says_nothing_until_it_goes_too(window, listed, paper):
    row = listed(paper)[-1]
    review = window.controller.session.review
    review.merge([], [Span(0, len(review.text))], review.revision)
    assert row.data(PAGE) == ""
    assert row.data(CONTEXT) == ("", "", "")
