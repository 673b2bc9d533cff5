"""Phrases allowed in every article: keeps the open article's log and the settings in step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.review import ChangeOrigin

if TYPE_CHECKING:
    from editor.review import Change, Review
    from editor.ui.base.settings import Settings


class AllowedPhrases:
    """Follows the open review; what it allows in every article is in the settings, until undone."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._review: Review | None = None
        self._known: dict[str, int] = {}
        """Phrase -> number of events in the log that allow it."""

    def follow(self, review: Review | None) -> None:
        """Follow this review from now on."""
        self._review = review
        self._known = {} if review is None else review.allowed_always()
        self.take_over()

    def take_over(self) -> None:
        """Allow in the open article what the settings allow, wherever that was set.

        What the article's own log allows always is left to it, so that undo can take it back.
        """
        if self._review is not None:
            own = self._review.allowed_always()
            outside = [phrase for phrase in self._settings.allowed() if not own.get(phrase)]
            self._review.allow_from_outside(outside)

    def update(self, change: Change) -> None:
        """Update the settings after a change of the review."""
        typed = change.origin is ChangeOrigin.TYPE
        review = self._review
        if review is None or (
            change.origin is not ChangeOrigin.DECISION and (not self._known or typed)
        ):
            return
        now = review.allowed_always()
        for phrase, times in now.items():
            before = self._known.get(phrase, 0)
            if times > before:
                self._settings.allow(phrase)
            elif before and not times and not review.is_allowed_outside(phrase):
                self._settings.allow(phrase, allowed=False)
        self._known = now

    def remove(self, phrase: str) -> None:
        """Have a phrase marked again, in the open article and in others.

        What the article's log allows always is reverted, which undo takes back.
        """
        review = self._review
        if review is not None:
            for row in review.changes():
                always = review.recorded.events[row.n - 1].get("scope") == "always"
                if always and row.event == "allow" and row.before == phrase and row.revertable:
                    review.revert(row.n)
        self._settings.allow(phrase, allowed=False)
