"""Deleting thousands of suspects at once takes time in proportion to their number."""

import gc
import time

import pytest

from editor.article import Edit
from editor.review import Review
from tests.growth import check_ten_times
from tests.review.samples import make_review

LINE = "The officers stated it just lately. "


def delete_all_and_type(review: Review) -> None:
    review.type(Edit(0, review.text, ""))
    review.type(Edit(0, "", "Nothing."))
    review.seal()


def delete_all_and_take_it_back(review: Review) -> None:
    review.type(Edit(0, review.text, ""))
    while review.undo():
        pass
    while review.redo():
        pass
    while review.undo():
        pass


def delete_all_and_revert(review: Review) -> None:
    review.type(Edit(0, review.text, ""))
    review.seal()
    review.revert(len(review.log.events))


def type_over_all_and_revert(review: Review) -> None:
    review.type(Edit(0, review.text, "Nothing."))
    review.type(Edit(8, "", " More."))
    review.seal()
    review.revert(len(review.log.events))


OPERATIONS = [
    delete_all_and_type,
    delete_all_and_take_it_back,
    delete_all_and_revert,
    type_over_all_and_revert,
]


@pytest.fixture
def no_collection():
    """Pause garbage collection, whose time depends on everything else in the process."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.usefixtures("no_collection")
def test_ten_times_as_many_take_about_ten_times_as_long(operation):
    def seconds(lines: int) -> float:
        review = make_review(LINE * lines)
        begun = time.process_time()
        operation(review)
        return time.process_time() - begun

    check_ten_times(seconds, few=400, repeats=5, limit=20)
