"""Saving a review: what is written, and how the review comes to count as saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.article import EditLog
from editor.article.article import text_sha256
from editor.article.log import spelled
from editor.review import manual_edits
from editor.review.review_state import ReviewState


@dataclass(frozen=True, slots=True)
class PreparedSave:
    """The content of a save; `commit` marks the review as saved once it is on disk."""

    write: Callable[[], bytes]
    """Returns the bytes of the corrected text, which may take a while."""
    log: bytes
    commit: Callable[[], None]

    @property
    def data(self) -> bytes:
        """The bytes of the corrected text."""
        return self.write()


def is_saved(state: ReviewState) -> bool:
    """Return whether nothing was done since the article was opened or last saved."""
    typing = manual_edits.typing(state)
    if typing is not None and typing.before != typing.after:
        return False
    return len(state.log.events) == state.saved_events


def unsaved(state: ReviewState) -> tuple[int, int]:
    """Return how many decisions, and edits to other text, were made since the last save."""
    decisions = edits = 0
    for event in state.log.events[state.saved_events :]:
        if event["n"] in state.undone_events:
            continue
        if event["event"] in ("accept", "dismiss", "allow") or event.get("into"):
            decisions += 1
        elif event["event"] == "edit":
            edits += 1
    typing = manual_edits.typing(state)
    return decisions, edits + (typing is not None and typing.before != typing.after)


def prepare_save(
    state: ReviewState, name: str, encoding: str | None, write: Callable[[], bytes]
) -> PreparedSave:
    """Prepare a save under a file name; the log it writes already has the save event.

    `encoding` is None for the article's own; `write` returns the text in it. All typing must be
    sealed, now and at the commit, which raises RuntimeError if anything was logged in between.
    """
    article = state.article
    log = state.log.copy()
    other_encoding = None if encoding in (None, article.origin.encoding) else encoding
    log.append(
        "save",
        file=spelled(name),
        format=article.saved_format(name),
        encoding=other_encoding,
        text_sha256=text_sha256(article.text),
    )

    def commit() -> None:
        if len(state.log.events) != len(log.events) - 1:
            raise RuntimeError("the article was changed since this save was prepared")
        state.log = log
        state.saved_events = len(log.events)

    return PreparedSave(write, log.to_bytes(), commit)


def adopt_log(state: ReviewState, log: EditLog) -> None:
    """Continue with a log of the very operations that were made on this state."""
    state.log = log.copy()
    state.saved_events = max([e["n"] for e in log.events if e["event"] == "save"], default=0)
