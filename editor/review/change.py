"""What an operation on a review did, for its subscribers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from editor.article import Edit, Span
from editor.article.span import paragraphs_around
from editor.review.history import Step


class ChangeOrigin(StrEnum):
    """The kind of operation that made a change."""

    TYPE = "type"
    """Text was typed, pasted, dropped or deleted."""
    SEALED = "sealed"
    """Typing was written to the log, so that further typing is a new step."""
    REPLACE = "replace"
    """Several manual edits were made as one step."""
    DECISION = "decision"
    """Suspects were accepted or dismissed, or a phrase was allowed."""
    UNDO = "undo"
    REDO = "redo"
    REVERT = "revert"
    ORIGINAL = "original"
    """The article was compared with an original."""
    MERGE = "merge"
    """Results of an analysis were merged."""
    EVIDENCE = "evidence"
    """The engine's evidence about the article was set."""
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class Change:
    """One operation on a review."""

    origin: ChangeOrigin
    edits: tuple[Edit, ...] = ()
    """In the order they were applied, each in the text that the one before left."""
    suspects: bool = True
    """Whether suspects were added, removed or changed state, rather than merely moved."""
    ids: frozenset[int] | None = None
    """Ids of all suspects that were added, removed or changed; None: any may have been."""
    caret: int | None = None
    """Where the caret belongs now: a code point of the new text."""
    focus: int | None = None
    """Id of the suspect that the operation was about."""
    dirty: Span | None = None
    """The lines of the new text that need a new analysis."""

    @classmethod
    def of_step(
        cls,
        origin: ChangeOrigin,
        step: Step,
        edits: Sequence[Edit],
        text: str,
        focus: int | None = None,
    ) -> Change:
        """Return the change that applying or undoing a step made, in the text after it.

        Lines that were edited by hand need a new analysis, accepted wordings do not.
        """
        if focus is None:
            focus = step.at_hand
        if focus is None:
            focus = next(iter(step.suspect_ids), None)
        if not edits:
            return cls(origin, focus=focus)
        dirty = None
        if step.by_hand:
            # Edits are in text order or its reverse; those before one in the text move its result.
            start = min(edit.start for edit in edits)
            end = max(edit.result.end for edit in edits) + sum(max(0, e.growth) for e in edits)
            dirty = paragraphs_around(text, start, min(end, len(text)))
        return cls(origin, tuple(edits), caret=edits[-1].result.end, focus=focus, dirty=dirty)
