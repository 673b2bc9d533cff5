"""Going through the suspects of an article: decisions, undo, counts. Pure."""

from editor.review.item import Change, Counts, Item, Outline, State
from editor.review.log_rows import LogRow
from editor.review.replay import resume
from editor.review.review import CannotRevertError, Prepared, Review

__all__ = [
    "CannotRevertError",
    "Change",
    "Counts",
    "Item",
    "LogRow",
    "Outline",
    "Prepared",
    "Review",
    "State",
    "resume",
]
