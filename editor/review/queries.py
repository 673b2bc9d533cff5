"""What can be asked of a review: its article, log and suspects. Changes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from editor.article import Article, Edit, EditLog, Span
from editor.engine.reading.teaching import Decision
from editor.engine.suspect import SuggestionSource
from editor.review import manual_edits, saving
from editor.review.item import Counts, Item, Outline, State
from editor.review.learned_preferences import phrase_key
from editor.review.log_rows import LogRow, log_rows
from editor.review.originals import OriginalRecord
from editor.review.review_state import ReviewState

if TYPE_CHECKING:
    from editor.engine.reading.evidence import Evidence


class ReviewQueries:
    """The read-only part of a review; offsets are code points of the article's text."""

    def __init__(self, state: ReviewState) -> None:
        self.evidence: Evidence | None = None
        """The engine's evidence about the whole article; None until it was analysed."""
        self._state = state

    @property
    def article(self) -> Article:
        """The article under review."""
        return self._state.article

    @property
    def text(self) -> str:
        """The present text."""
        return self._state.article.text

    @property
    def revision(self) -> int:
        """The number of edits made so far, undo and redo included."""
        return len(self._state.edits)

    @property
    def recorded(self) -> EditLog:
        """The log without typing that may still grow."""
        return self._state.log

    @property
    def typing(self) -> Edit | None:
        """The typing that is not in the log yet."""
        return manual_edits.typing(self._state)

    @property
    def is_saved(self) -> bool:
        """Whether nothing was done since the article was opened or last saved."""
        return saving.is_saved(self._state)

    @property
    def unsaved(self) -> tuple[int, int]:
        """The number of decisions, and of edits to other text, since the last save.

        What was undone or reverted does not count.
        """
        return saving.unsaved(self._state)

    # Suspects

    def items(self) -> list[Item]:
        """Return all suspects in text order."""
        suspects = self._state.suspects
        return [suspects.item(place, self.text) for place in suspects.spans]

    def ids(self) -> list[int]:
        """Return the ids of all suspects in text order."""
        return self._state.suspects.spans.ids

    def item(self, id_: int) -> Item:
        """Return one suspect; raises KeyError if it is gone."""
        suspects = self._state.suspects
        return suspects.item(suspects.spans.place(id_), self.text)

    def items_in(self, start: int, end: int) -> list[Item]:
        """Return the suspects that overlap or touch [start, end]."""
        suspects = self._state.suspects
        return [suspects.item(place, self.text) for place in suspects.spans.within(start, end)]

    def suspect_spans(self) -> list[Span]:
        """Return the spans of all suspects, in text order."""
        return [Span(place.start, place.end) for place in self._state.suspects.spans]

    def outline(self, start: int = 0, end: int | None = None) -> Iterator[Outline]:
        """Yield the suspects that begin in text[start:end], with few fields, for an overview."""
        return self._state.suspects.outline(start, end)

    def has(self, id_: int) -> bool:
        """Return whether there is a suspect with this id."""
        return id_ in self._state.suspects.spans

    def is_open(self, id_: int) -> bool:
        """Return whether a suspect is undecided; raises KeyError if it is gone."""
        return self._state.suspects.state(id_) is State.OPEN

    def counts(self) -> Counts:
        """Return the progress of the review."""
        return self._state.suspects.counts()

    def at(self, offset: int) -> int | None:
        """Return the suspect that contains the code point at offset, or ends there."""
        return self._state.suspects.at(offset)

    def next_open(self, offset: int, *, wrap: bool = True) -> int | None:
        """Return the first open suspect that starts at offset or later."""
        return self._state.suspects.next_open(offset, wrap=wrap)

    def previous_open(self, offset: int, *, wrap: bool = True) -> int | None:
        """Return the last open suspect that starts before offset."""
        return self._state.suspects.previous_open(offset, wrap=wrap)

    def alike(self, id_: int) -> list[Item]:
        """Return the open suspects with the same phrase and kind, in text order."""
        suspects = self._state.suspects
        return [suspects.item(place, self.text) for place in suspects.alike(id_)]

    def count_alike(self, id_: int) -> int:
        """Return how many suspects alike() would return."""
        return self._state.suspects.count_alike(id_)

    def from_originals(self) -> list[Item]:
        """Return the open suspects whose first suggestion an original has, in text order."""
        original = SuggestionSource.ORIGINAL
        return [
            item
            for item in self.items()
            if not item.decided and item.suggestions and item.suggestions[0].source == original
        ]

    # The log and the undo stack

    def originals(self) -> list[OriginalRecord]:
        """Return the originals that the article is compared with, in the order of the log."""
        undone = self._state.undone_events
        return [
            OriginalRecord.of(event)
            for event in self.recorded.events
            if event["event"] == "original" and event["n"] not in undone
        ]

    def changes(self) -> list[LogRow]:
        """Return the events of the log as rows, each with its present place."""
        return log_rows(self._state)

    def allowed_always(self) -> dict[str, int]:
        """Return the phrases that the log allows always, and how many of these are not undone."""
        undone = self._state.undone_events
        found: dict[str, int] = {}
        for event in self.recorded.events:
            if event["event"] == "allow" and event.get("scope") == "always":
                phrase = event["before"]
                found[phrase] = found.get(phrase, 0) + (event["n"] not in undone)
        return found

    def is_allowed_always(self, phrase: str) -> bool:
        """Return whether the log or the user's settings allow a phrase in every article."""
        key = phrase_key(phrase)
        recorded = (phrase_key(one) for one, times in self.allowed_always().items() if times)
        return self.is_allowed_outside(phrase) or key in recorded

    def is_allowed_outside(self, phrase: str) -> bool:
        """Return whether the user's settings always allow a phrase, which the log does not say."""
        return self._state.suspects.is_allowed_outside(phrase)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._state.history.to_undo is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._state.history.to_redo is not None

    @property
    def undo_label(self) -> str:
        """The step that undo would take back, or ""."""
        step = self._state.history.to_undo
        return step.label if step else ""

    @property
    def redo_label(self) -> str:
        """The step that redo would make again, or ""."""
        step = self._state.history.to_redo
        return step.label if step else ""

    # What the engine needs to know

    def decisions(self) -> list[Decision]:
        """Return the decisions so far, for the engine to learn from."""
        return self._state.suspects.decisions()

    def affected_by(self, decisions: Collection[Decision]) -> list[Span]:
        """Return the spans of open suspects that these decisions say something about."""
        return [Span(p.start, p.end) for p in self._state.suspects.affected_by(decisions)]

    def decided_spans(self) -> list[Span]:
        """Return the spans of decided suspects, in text order."""
        return [Span(p.start, p.end) for p in self._state.suspects.decided_spans()]

    def as_found(self) -> str:
        """Return the text with accepted wordings replaced by the phrases that were found."""
        return self._state.suspects.as_found(self.text)
