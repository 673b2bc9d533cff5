"""Typing that continues across an analysis is one undo step, and moves nothing wrongly."""

from __future__ import annotations

from editor.article import Article, Edit
from editor.review import Review
from tests.review.samples import analyse


def test_a_suspect_found_in_text_being_typed_goes_with_its_undo():
    review = Review(Article.from_text("abc"))
    review.type(Edit(1, "b", "\nofficers "))
    analyse(review)
    review.type(Edit(10, " ", ""))
    review.type(Edit(9, "s", ""))
    review.undo()
    assert review.text == "abc"
    assert [item.end for item in review.items() if item.end > len(review.text)] == []
    review.redo()
    assert review.text == "a\nofficerc"


def test_a_suspect_behind_the_typing_is_restored_where_it_stood():
    review = Review(Article.from_text("ab officers"))
    analyse(review)
    (found,) = review.items()
    review.type(Edit(0, "ab", "xyz"))
    review.type(Edit(3, " ", ""))
    review.type(Edit(3, "o", ""))
    review.undo()
    (again,) = review.items()
    assert (again.start, again.end, again.text, again.id) == (3, 11, "officers", found.id)


def test_typing_that_comes_to_nothing_leaves_no_trace():
    review = Review(Article.from_text("ab officers"))
    analyse(review)
    review.type(Edit(3, "o", ""))
    review.type(Edit(3, "", "o"))
    for _ in range(2):
        assert review.is_saved
        assert not review.can_undo
        review.seal()
    assert review.log.events == []
    (item,) = review.items()
    assert (item.start, item.text, item.decided) == (3, "officers", False)


def test_typing_that_comes_to_nothing_stands_in_no_way_of_undo_and_redo():
    review = Review(Article.from_text("ab officers"))
    for place, typed in ((0, "first "), (6, "second ")):
        review.replace([Edit(place, "", typed)])
    review.undo()
    labels = review.undo_label, review.redo_label
    assert "first" in labels[0]
    assert "second" in labels[1]
    review.type(Edit(0, "", "x"))
    assert not review.can_redo
    review.type(Edit(0, "x", ""))
    assert (review.undo_label, review.redo_label) == labels
    assert review.can_redo
    assert review.redo()
    assert review.text == "first second ab officers"
    review.type(Edit(0, "", "x"))
    review.type(Edit(0, "x", ""))
    assert review.undo()
    assert review.text == "first ab officers"
