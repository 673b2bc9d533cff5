"""Phrases allowed in every article: copies what the open article's log says to the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.review import ChangeOrigin

if TYPE_CHECKING:
    from editor.review import Change, Review
    from editor.ui.base.settings import Settings


class AllowedPhrases:
    """Follows one review; what it allows in every article is in the settings, until undone."""

    def __init__(self, settings: Settings, review: Review) -> None:
        self._settings = settings
        self._review = review
        self._known = review.allowed_always()
        """Phrase -> number of events in the log that allow it."""

    def update(self, change: Change) -> None:
        """Update the settings after a change of the review."""
        typed = change.origin is ChangeOrigin.TYPE
        if change.origin is not ChangeOrigin.DECISION and (not self._known or typed):
            return
        now = self._review.allowed_always()
        for phrase, times in now.items():
            before = self._known.get(phrase, 0)
            if times > before:
                self._settings.allow(phrase)
            elif before and not times and not self._review.is_allowed_outside(phrase):
                self._settings.allow(phrase, allowed=False)
        self._known = now
