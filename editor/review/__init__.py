"""Reviewing the suspects of an article: decisions, undo, counts. Pure Python, no files, no Qt."""

from editor.review.change import Change, ChangeOrigin
from editor.review.item import Counts, Item, Outline, State
from editor.review.log_rows import LogRow
from editor.review.originals import OriginalRecord
from editor.review.replay import replay_log
from editor.review.review import CannotRevertError, Review
from editor.review.saving import PreparedSave

__all__ = [
    "CannotRevertError",
    "Change",
    "ChangeOrigin",
    "Counts",
    "Item",
    "LogRow",
    "OriginalRecord",
    "Outline",
    "PreparedSave",
    "Review",
    "State",
    "replay_log",
]
