"""What the suspects list knows of a review, kept up with its changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from editor.article import touched
from editor.review.suspect_rows import SuspectEntry

if TYPE_CHECKING:
    from editor.review import Change, Review

AT_ONCE: Final = 800
"""Up to so many suspects are read again on every change: that takes a few milliseconds."""
FEW: Final = 40
"""Of so many alike each is read again on a decision, even where there are thousands in all."""
SWEEP: Final = 6_000
"""Code points whose suspects are read again in one go where there are more."""


class Snapshot:
    """The entries of a review in text order, kept up with its changes.

    Reading every suspect again takes too long between two keystrokes where there are
    thousands: then only what a change was about is read at once, and the rest is swept over.
    """

    def __init__(self, review: Review) -> None:
        self._review = review
        self._entries: dict[int, SuspectEntry] = {}
        self._ids: list[int] = []
        self._swept: int | None = None
        self.read_all()

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def entries(self) -> list[SuspectEntry]:
        """What is known of each suspect, in text order."""
        known = self._entries
        return [known[id_] for id_ in self._ids]

    @property
    def is_behind(self) -> bool:
        """Whether `sweep` has something left to do."""
        return self._swept is not None

    def there(self, ids: Iterable[int]) -> list[SuspectEntry]:
        """The entries of those that are still there, in the order given."""
        return [self._entries[id_] for id_ in ids if id_ in self._entries]

    def read_all(self) -> None:
        """Read every suspect again."""
        items = self._review.items()
        self._ids = [item.id for item in items]
        self._entries = {item.id: SuspectEntry.of(item) for item in items}
        self._swept = None

    def follow(self, changes: Sequence[Change]) -> None:
        """Take in these changes, the oldest first; all of them have been made."""
        if len(self._ids) <= AT_ONCE:
            self.read_all()
            return
        ids = self._review.ids()
        known = self._entries
        fresh = [id_ for id_ in ids if id_ not in known]
        if len(fresh) > AT_ONCE:
            self.read_all()
            return
        for id_ in known.keys() - set(ids):
            del known[id_]
        self._ids = ids
        about = set(fresh)
        about.update(change.focus for change in changes if change.focus in known)
        for span in touched(edit for change in changes for edit in change.edits):
            about.update(item.id for item in self._review.items_in(*span))
        about.intersection_update(ids)
        self._read(about)
        # A decision also changes what is offered for all alike, and for other forms of the words.
        keys = {known[id_].key for id_ in about}
        alike = {id_ for id_ in ids if known[id_].key in keys} - about
        if len(alike) <= FEW:
            self._read(alike)
        if any(change.suspects for change in changes):
            self._swept = 0

    def sweep(self) -> bool:
        """Read a stretch again; whether anything in it had changed."""
        if self._swept is None:
            return False
        end = self._swept + SWEEP
        changed = False
        for item in self._review.items_in(self._swept, end):
            entry = SuspectEntry.of(item)
            changed |= self._entries.get(item.id) != entry
            self._entries[item.id] = entry
        self._swept = end if end < len(self._review.text) else None
        return changed

    def _read(self, ids: Collection[int]) -> None:
        known = self._entries
        for id_ in ids:
            known[id_] = SuspectEntry.of(self._review.item(id_))
