"""What is exported: a review as it was at one moment, which stays as it is while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from editor.article import EditLog, Origin, composed
from editor.article.log import changes_text, edit_of

if TYPE_CHECKING:
    from editor.article import Replaced, Source
    from editor.review import Counts, LogRow, Review


@dataclass(frozen=True, slots=True)
class ReviewSnapshot:
    """An article, what became of it, and how."""

    origin: Origin
    source: Source | None
    original: str
    text: str
    encoded: bytes | None
    """The corrected text as a file of the article's own kind, where that is text; None where it
    is not, or its encoding lacks a character."""
    log: EditLog
    rows: list[LogRow]
    """One for each event of the log."""
    counts: Counts
    spun: float | None
    """How spun the article looks, 0 to 1; None if it was not looked at."""

    @classmethod
    def of(cls, review: Review) -> ReviewSnapshot:
        """The work on an article as it is now."""
        article = review.article
        encoded = None
        if article.source is None:
            try:
                encoded = article.encode()
            except UnicodeEncodeError:
                encoded = None
        return cls(
            article.origin,
            article.source,
            article.original,
            article.text,
            encoded,
            review.log.copy(),
            review.changes(),
            review.counts(),
            review.evidence.spun if review.evidence else None,
        )

    def changes(self) -> list[Replaced]:
        """What all edits came to, each with the time of its last one."""
        return composed(
            self.original,
            (
                (edit_of(event), datetime.fromisoformat(event["at"]))
                for event in self.log.events
                if changes_text(event)
            ),
        )
