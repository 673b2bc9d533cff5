"""The suspects list's copy of a review's suspects, updated with its changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from editor.article import touched
from editor.review.suspect_rows import SuspectEntry

if TYPE_CHECKING:
    from editor.review import Change, Review

AT_ONCE: Final = 800
"""Up to this many suspects, all are read again on every change, which takes a few ms."""
FEW: Final = 40
"""Up to this many alike suspects are read again on a decision, however many there are in all."""
REREAD_SPAN: Final = 6_000
"""Code points of text whose suspects are read again in one call of reread_next()."""


class Snapshot:
    """The entries of a review in text order, updated with its changes.

    With thousands of suspects, reading all of them again takes too long between two keystrokes:
    then only those that a change affects are read at once, and the rest by reread_next().
    """

    def __init__(self, review: Review) -> None:
        self._review = review
        self._entries: dict[int, SuspectEntry] = {}
        self._ids: list[int] = []
        self._reread_from: int | None = None
        self.read_all()

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def entries(self) -> list[SuspectEntry]:
        """An entry for each suspect, in text order."""
        known = self._entries
        return [known[id_] for id_ in self._ids]

    @property
    def is_behind(self) -> bool:
        """Whether reread_next() has suspects left to read."""
        return self._reread_from is not None

    def existing(self, ids: Iterable[int]) -> list[SuspectEntry]:
        """The entries of those suspects that still exist, in the order given."""
        return [self._entries[id_] for id_ in ids if id_ in self._entries]

    def read_all(self) -> None:
        """Read every suspect again."""
        items = self._review.items()
        self._ids = [item.id for item in items]
        self._entries = {item.id: SuspectEntry.of(item) for item in items}
        self._reread_from = None

    def apply(self, changes: Sequence[Change]) -> None:
        """Update with these changes, oldest first; the review has made all of them."""
        if len(self._ids) <= AT_ONCE or sum(len(change.edits) for change in changes) > AT_ONCE:
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
        # A decision also changes the suggestions for alike phrases and other forms of the words.
        keys = {known[id_].key for id_ in about}
        alike = {id_ for id_ in ids if known[id_].key in keys} - about
        if len(alike) <= FEW:
            self._read(alike)
        if any(change.suspects for change in changes):
            self._reread_from = 0

    def reread_next(self) -> bool:
        """Read the next span again; return whether anything in it had changed."""
        if self._reread_from is None:
            return False
        end = self._reread_from + REREAD_SPAN
        changed = False
        for item in self._review.items_in(self._reread_from, end):
            entry = SuspectEntry.of(item)
            changed |= self._entries.get(item.id) != entry
            self._entries[item.id] = entry
        self._reread_from = end if end < len(self._review.text) else None
        return changed

    def _read(self, ids: Collection[int]) -> None:
        known = self._entries
        for id_ in ids:
            known[id_] = SuspectEntry.of(self._review.item(id_))
