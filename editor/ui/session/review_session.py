"""The review of the open article, as all parts of the window share it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.article import Edit
from editor.review import CannotRevertError, Change, Item, Review
from editor.review.wording import short

SEAL_AFTER = 1000
"""Milliseconds without a key until typing is written into the log."""


class ReviewSession(QObject):
    """Passes the person's decisions to the review and keeps the suspect at hand.

    Everything in the window that shows the article listens to `changed` and
    `current_changed`, and changes it through here alone.
    """

    changed = Signal(object)
    """A Change, after the review is consistent."""
    current_changed = Signal(object)
    """Id of the suspect at hand, or None."""
    shown = Signal(int, int)
    """A stretch of the text (code points) that wants to be looked at."""
    told = Signal(str)
    """One short sentence for the status bar and for screen readers."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._current: int | None = None
        self._last_offset = 0
        self.looking_at = (0, 0)
        """The stretch of the text (code points) that the text view shows."""
        self._unsubscribe = review.subscribe(self._follow)
        self._sealing = QTimer(self)
        self._sealing.setSingleShot(True)
        self._sealing.setInterval(SEAL_AFTER)
        self._sealing.timeout.connect(review.seal)

    @property
    def review(self) -> Review:
        """What is reviewed."""
        return self._review

    @property
    def current(self) -> int | None:
        """Id of the suspect at hand."""
        return self._current

    @property
    def current_item(self) -> Item | None:
        """The suspect at hand."""
        return None if self._current is None else self._review.item(self._current)

    def close(self) -> None:
        """Listen to the review no longer."""
        self._sealing.stop()
        self._unsubscribe()

    # Going through them

    def go(self, id_: int | None, *, show: bool = True) -> None:
        """Take a suspect in hand, and show it."""
        if id_ != self._current:
            self._current = id_
            self.current_changed.emit(id_)
        item = self.current_item
        if item is None:
            return
        self._last_offset = item.start
        if show:
            self.shown.emit(item.start, item.end)
        self.told.emit(self._announcement(item))

    @Slot()
    def go_next(self) -> None:
        """On to the next open suspect, from the end on again at the start."""
        item = self.current_item
        start = item.start if item else self._last_offset
        # One that was removed has no width: the next may begin where it stood.
        self._go_open(self._review.next_open(start + (item is not None and not item.decided)))

    @Slot()
    def go_previous(self) -> None:
        """Back to the open suspect before."""
        item = self.current_item
        self._go_open(self._review.previous_open(item.start if item else self._last_offset))

    def go_from(self, offset: int) -> None:
        """To the suspect at this code point, or the next open one after it."""
        here = self._review.at(offset)
        if here is not None and not self._review.item(here).decided:
            self.go(here)
        else:
            self._go_open(self._review.next_open(offset))

    @Slot(int)
    def jump(self, offset: int) -> None:
        """Show a code point of the text, and the suspect there if there is one."""
        id_ = self._review.at(offset)
        if id_ is not None:
            self.go(id_)
        else:
            self.shown.emit(offset, offset)

    # Decisions on the suspect at hand, then on to the next

    @Slot(int)
    def accept(self, rank: int) -> None:
        """Put in the suggestion of that rank, from 1."""
        item = self.current_item
        if item is None:
            self.told.emit("No suspect is at hand. Press F8 for the next one.")
        elif not 1 <= rank <= len(item.suggestions):
            self.told.emit(f"There is no suggestion {rank} for “{item.text}”.")
        else:
            self._review.accept(item.id, rank)
            self._move_on(item)

    @Slot(str)
    def accept_wording(self, wording: str) -> None:
        """Put in the person's own wording."""
        item = self.current_item
        if item is not None:
            self._review.accept_wording(item.id, wording)
            self._move_on(item)

    def accept_alike(self, wording: str, ids: Iterable[int]) -> None:
        """Put a wording in at all these suspects."""
        item = self.current_item
        chosen = list(ids)
        if item is not None and chosen:
            self._review.accept_alike(item.id, wording, chosen)
            self._move_on(item)

    @Slot()
    def dismiss(self) -> None:
        """Keep this one as it is."""
        item = self.current_item
        if item is not None:
            self._review.dismiss(item.id)
            self._move_on(item)

    @Slot()
    def allow(self) -> None:
        """Count its phrase as sound in this article."""
        self._allow(always=False)

    @Slot()
    def allow_always(self) -> None:
        """Count its phrase as sound in every article."""
        self._allow(always=True)

    # The rest

    @Slot()
    def undo(self) -> None:
        """Take the last step back and go where it was."""
        if not self._review.undo():
            self.told.emit("There is nothing to undo.")

    @Slot()
    def redo(self) -> None:
        """Make the step taken back again and go there."""
        if not self._review.redo():
            self.told.emit("There is nothing to redo.")

    @Slot(int)
    def revert(self, n: int) -> None:
        """Take back the one change that is event n of the log."""
        try:
            self._review.revert(n)
        except CannotRevertError as error:
            self.told.emit(f"Not reverted: {error}.")

    def replace(self, edits: Sequence[Edit]) -> None:
        """Several edits by hand as one step."""
        self._review.replace(edits)

    def type(self, edit: Edit) -> None:
        """Text changed by hand in the text view, which shows it already."""
        self._review.type(edit)
        self._sealing.start()

    def _allow(self, *, always: bool) -> None:
        item = self.current_item
        if item is None:
            return
        if self._review.is_allowed_outside(item.spun):
            self.told.emit(f"“{short(item.spun)}” is allowed in every article already.")
            return
        self._review.allow(item.id, always=always)
        self._move_on(item)

    def _move_on(self, decided: Item) -> None:
        """To the next open suspect after the one that was decided."""
        start = decided.start
        if decided.id in self._review.ids():
            start = self._review.item(decided.id).end
        self._go_open(self._review.next_open(start))

    def _go_open(self, id_: int | None) -> None:
        if id_ is not None:
            self.go(id_)
            return
        counts = self._review.counts()
        if counts.total:
            self.told.emit(f"All {counts.total} suspects are decided.")
        else:
            self.told.emit("There are no suspects.")
        self.current_changed.emit(self._current)

    def _follow(self, change: Change) -> None:
        if self._current is not None and self._current not in self._review.ids():
            self._current = None
            gone = True
        else:
            gone = False
        self.changed.emit(change)
        if gone:
            self.current_changed.emit(None)
        if change.origin in ("undo", "redo", "revert"):
            self._look_at(change)

    def _look_at(self, change: Change) -> None:
        """Show what an undo or redo has done; a revert leaves the person in the log."""
        show = change.origin != "revert"
        if change.focus is not None and change.focus in self._review.ids():
            self.go(change.focus, show=show)
        elif change.edits and show:
            self.shown.emit(*change.edits[-1].result)

    def _announcement(self, item: Item) -> str:
        ids = self._review.ids()
        best = item.suggestions[0].text if item.suggestions else None
        if item.decided:
            rest = f"{item.state}."
        elif best is None:
            rest = "No suggestion."
        else:
            rest = f"Suggested: {best or 'remove it'}."
        return f"{ids.index(item.id) + 1} of {len(ids)}. {item.text or item.spun}. {rest}"
