"""The review of the open article as shared by all parts of the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.article import Edit
from editor.review import (
    CannotRevertError,
    Change,
    ChangeOrigin,
    Item,
    OriginalRecord,
    Review,
)
from editor.review.wording import short
from editor.ui.base.translation import tr
from editor.ui.session.announcements import about_suspect, nothing_open
from editor.ui.session.search import Search

SEAL_AFTER = 1000
"""Milliseconds after the last key until typing is recorded in the log."""


class ReviewSession(QObject):
    """Passes the user's decisions to the review and holds the current suspect.

    All views of the article listen to `changed` and `current_changed`, and change the review
    only through this class.
    """

    changed = Signal(object)
    """A Change, emitted once the review is consistent."""
    current_changed = Signal(object)
    """Id of the current suspect, or None."""
    reveal_requested = Signal(int, int)
    """Span of the text (code points) that should be scrolled into view."""
    search_changed = Signal()
    decided = Signal()
    """A decision was made on the current suspect, and the next one is current."""
    message = Signal(str)
    """A short sentence for the status bar and screen readers."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._current: int | None = None
        self._search = Search.LOOKING
        self.caret = 0
        """The offset (code points) of the caret: where going on begins."""
        self.top = 0
        """The offset (code points) at which the first line that is shown begins."""
        self.visible_span = (0, 0)
        """Span of the text (code points) that the text view shows."""
        self._unsubscribe = review.subscribe(self._on_change)
        self._sealing = QTimer(self)
        self._sealing.setSingleShot(True)
        self._sealing.setInterval(SEAL_AFTER)
        self._sealing.timeout.connect(review.seal)

    @property
    def review(self) -> Review:
        """The review."""
        return self._review

    @property
    def search(self) -> Search:
        """How far the search for suspects is."""
        return self._search

    def set_search(self, search: Search) -> None:
        """Set how far the search for suspects is."""
        if search is not self._search:
            self._search = search
            self.search_changed.emit()
            if self.is_finished and self._current is None:
                self.message.emit(nothing_open(self._review, self._search))

    @property
    def is_finished(self) -> bool:
        """Whether the search has ended and all suspects, of which there are some, are decided."""
        counts = self._review.counts()
        return self._search is Search.ENDED and counts.total > 0 and not counts.open

    @property
    def current(self) -> int | None:
        """Id of the current suspect."""
        return self._current

    @property
    def current_item(self) -> Item | None:
        """The current suspect."""
        return None if self._current is None else self._review.item(self._current)

    def close(self) -> None:
        """Stop listening to the review."""
        self._sealing.stop()
        self._unsubscribe()

    # Navigation

    def go_to(self, id_: int | None, *, show: bool = True) -> None:
        """Make a suspect the current one; with `show`, scroll to it."""
        if id_ != self._current:
            self._current = id_
            self.current_changed.emit(id_)
        item = self.current_item
        if item is None:
            return
        if not item.start <= self.caret <= item.end:
            self.caret = item.end
        if show:
            self.reveal_requested.emit(item.start, item.end)
        self.message.emit(self.about_current())

    def about_current(self) -> str:
        """Return what is said of the current suspect, as things are now; "" without one."""
        item = self.current_item
        return about_suspect(item, self._review, self._search) if item is not None else ""

    @Slot()
    def go_next(self) -> None:
        """Go to the next undecided suspect after the caret, wrapping at the end."""
        item = self._item_at_caret()
        start = item.start if item else self.caret
        # A decided suspect may be empty; the next one may then begin at the same offset.
        self._go_open(self._review.next_open(start + (item is not None and not item.decided)))

    @Slot()
    def go_previous(self) -> None:
        """Go to the previous undecided suspect before the caret, wrapping at the start."""
        item = self._item_at_caret()
        self._go_open(self._review.previous_open(item.start if item else self.caret))

    def go_from(self, offset: int) -> None:
        """Go to the undecided suspect at this offset (code points), or the next one after it."""
        here = self._review.at(offset)
        if here is not None and not self._review.item(here).decided:
            self.go_to(here)
        else:
            self._go_open(self._review.next_open(offset))

    @Slot(int)
    def go_to_offset(self, offset: int) -> None:
        """Scroll to an offset (code points), selecting the suspect there if there is one."""
        id_ = self._review.at(offset)
        if id_ is not None:
            self.go_to(id_)
        else:
            self.reveal_requested.emit(offset, offset)

    # Decisions on the current suspect; each goes on to the next undecided one

    @Slot(int)
    def accept(self, rank: int) -> None:
        """Accept the suggestion of that rank, from 1."""
        item = self.current_item
        if item is None:
            return
        if not 1 <= rank <= len(item.suggestions):
            self.message.emit(
                tr("“{phrase}” has no suggestion {rank}.", phrase=item.text, rank=rank)
            )
        else:
            self._review.accept(item.id, rank)
            self._move_on(item)

    @Slot(str)
    def accept_wording(self, wording: str) -> None:
        """Replace the suspect with the user's own wording."""
        item = self.current_item
        if item is not None:
            self._review.accept_wording(item.id, wording)
            self._move_on(item)

    def accept_alike(self, wording: str, ids: Iterable[int]) -> None:
        """Accept a wording for all these suspects, as one undo step."""
        item = self.current_item
        chosen = list(ids)
        if item is not None and chosen:
            self._review.accept_alike(item.id, wording, chosen)
            self._move_on(item)

    def accept_all(self, pairs: Iterable[tuple[int, str]]) -> None:
        """Accept a wording for each of these suspects that is still open, as one undo step."""
        review = self._review
        chosen = [
            (id_, wording) for id_, wording in pairs if review.has(id_) and review.is_open(id_)
        ]
        if chosen:
            self._review.accept_all(chosen)
            self._go_open(self._review.next_open(0))

    @Slot()
    def dismiss(self) -> None:
        """Dismiss the suspect: its text stays as it is."""
        item = self.current_item
        if item is not None:
            self._review.dismiss(item.id)
            self._move_on(item)

    @Slot()
    def allow(self) -> None:
        """Allow the suspect's phrase in this article."""
        self._allow(always=False)

    @Slot()
    def allow_always(self) -> None:
        """Allow the suspect's phrase in every article."""
        self._allow(always=True)

    def compare_with(self, original: OriginalRecord) -> None:
        """Record an original that suspects are compared with from now on."""
        self._review.compare_with(original)

    # Undo, redo, revert, edits by hand

    @Slot()
    def undo(self) -> None:
        """Undo the last step and go to where it was."""
        if not self._review.undo():
            self.message.emit(tr("Nothing to undo."))

    @Slot()
    def redo(self) -> None:
        """Redo the last undone step and go to where it was."""
        if not self._review.redo():
            self.message.emit(tr("Nothing to redo."))

    @Slot(int)
    def revert(self, n: int) -> None:
        """Revert the single change recorded as event n of the log."""
        try:
            self._review.revert(n)
        except CannotRevertError as error:
            self.message.emit(tr("Not reverted: {error}.", error=error))

    def replace(self, edits: Sequence[Edit]) -> None:
        """Make several edits as one undo step."""
        self._review.replace(edits)

    def type(self, edit: Edit) -> None:
        """Record an edit made in the text view, which shows it already."""
        self._review.type(edit)
        self._sealing.start()

    def _allow(self, *, always: bool) -> None:
        item = self.current_item
        if item is None:
            return
        if self._review.is_allowed_outside(item.spun):
            self.message.emit(
                tr("“{phrase}” is already allowed in every article.", phrase=short(item.spun))
            )
            return
        self._review.allow(item.id, always=always)
        self._move_on(item)

    def _move_on(self, decided: Item) -> None:
        """Go to the next undecided suspect after the one just decided."""
        start = decided.start
        if self._review.has(decided.id):
            start = self._review.item(decided.id).end
        self._go_open(self._review.next_open(start))
        self.decided.emit()

    def _item_at_caret(self) -> Item | None:
        """The current suspect, unless the user has moved the caret away from it."""
        item = self.current_item
        return item if item is not None and item.start <= self.caret <= item.end else None

    def _go_open(self, id_: int | None) -> None:
        if id_ is not None:
            self.go_to(id_)
            return
        self._current = None
        self.current_changed.emit(None)
        self.message.emit(nothing_open(self._review, self._search))

    def _on_change(self, change: Change) -> None:
        if self._current is not None and not self._review.has(self._current):
            self._current = None
            gone = True
        else:
            gone = False
        self.changed.emit(change)
        if gone:
            self.current_changed.emit(None)
        if change.origin in (ChangeOrigin.UNDO, ChangeOrigin.REDO, ChangeOrigin.REVERT):
            self._reveal_change(change)

    def _reveal_change(self, change: Change) -> None:
        """Show what was undone or redone; after a revert the user stays in the log."""
        show = change.origin is not ChangeOrigin.REVERT
        if change.focus is not None and self._review.has(change.focus):
            self.go_to(change.focus, show=show)
        elif change.edits and show:
            self.reveal_requested.emit(*change.edits[-1].result)
