"""Aligning a spun article with its possible originals: passages, and what was replaced in them."""

from editor.originals.alignment.aligning import align
from editor.originals.alignment.knowledge import Knowledge, Tie
from editor.originals.alignment.result import Alignment, Difference, DifferenceKind, Passage
from editor.originals.alignment.rows import Row, rows
from editor.originals.alignment.unseen import seen

__all__ = [
    "Alignment",
    "Difference",
    "DifferenceKind",
    "Knowledge",
    "Passage",
    "Row",
    "Tie",
    "align",
    "rows",
    "seen",
]
