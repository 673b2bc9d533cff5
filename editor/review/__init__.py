"""Going through the suspects of an article: decisions, undo, counts. Pure."""

from editor.review.item import Change, Counts, Item, Outline, State
from editor.review.log_rows import LogRow
from editor.review.replay import replay_log
from editor.review.review import CannotRevertError, PreparedSave, Review

__all__ = [
    "CannotRevertError",
    "Change",
    "Counts",
    "Item",
    "LogRow",
    "Outline",
    "PreparedSave",
    "Review",
    "State",
    "replay_log",
]
