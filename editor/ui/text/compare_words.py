"""What is said of compared rows: how many differ, and what the two sides of one say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from editor.ui.base.translation import tr, translated
from editor.ui.text.display_text import shown

if TYPE_CHECKING:
    from editor.review.differences import ComparedRow
    from editor.ui.text.compare_bar import Compared


def count_words(rows: Sequence[ComparedRow], *, original: bool) -> str:
    """Return how many rows differ; they are sentences if compared with an original."""
    differing = sum(row.differs for row in rows)
    moved = sum(map(is_moved, rows))
    words = []
    if differing and original:
        words = [tr("%Ln sentence(s) (differs|differ)", "", differing)]
    elif differing:
        words = [tr("%Ln paragraph(s) (differs|differ)", "", differing)]
    if moved:
        words.append(tr("%Ln moved", "", moved))
    none = tr("No differences") if original else tr("No changes yet")
    return " · ".join(words) or none


def row_words(row: ComparedRow, compared: Compared) -> str:
    """Return what the two sides of a row say, for screen readers."""
    sides = zip(compared[:2], row[:2], strict=True)
    nothing = tr("nothing")
    words = [f"{translated(name)}: {shown(text) if text else nothing}." for name, text in sides]
    if row.link is not None:
        words.append(tr("It was moved."))
    return " ".join(words)


def is_moved(row: ComparedRow) -> bool:
    """Return whether a row of the article stands elsewhere in its original."""
    return row.link is not None and row.after is not None
