"""The suspects list's copy of a review's suspects, updated with its changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from editor.article import touched
from editor.review.suspect_rows import SuspectEntry

if TYPE_CHECKING:
    from editor.review import Change, Review

AT_ONCE: Final = 800
"""Up to this many suspects, all are read again before any of them is listed anew, which takes 20
ms."""
FEW: Final = 40
"""Up to this many alike suspects, and those of so many edits, are read again before the rest."""
READ: Final = 20
"""Suspects that are read in one step: less than a millisecond."""


class Snapshot:
    """The entries of a review in text order, updated with its changes.

    With thousands of suspects, reading all of them again takes too long: then those that a change
    is about are read first, and the rest by reread_next().
    """

    def __init__(self, review: Review) -> None:
        """Empty until follow() was called for the first time."""
        self._review = review
        self._entries: dict[int, SuspectEntry] = {}
        self._ids: list[int] = []
        self._stale: list[int] = []
        """Suspects that reread_next() has still to read, the next ones last."""

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
        return bool(self._stale)

    def follow(self, changes: Sequence[Change]) -> Iterator[None]:
        """Read what these changes are about, a few suspects at each step.

        The review has made all of them. What it does between the steps is for the next call.
        """
        ids, known = self._review.ids(), self._entries
        there = set(ids)
        for id_ in known.keys() - there:
            del known[id_]
        self._order()
        anywhere = any(change.suspects and change.ids is None for change in changes)
        about = self._about(changes) & there
        if anywhere and len(ids) <= AT_ONCE:
            about = there
        yield from self._read([id_ for id_ in ids if id_ in about])
        self._order()
        if anywhere and about != there:
            # A decision also changes the suggestions for alike phrases, and for other forms of
            # the words.
            keys = {known[id_].key for id_ in about & known.keys()}
            alike = [id_ for id_ in self._ids if known[id_].key in keys and id_ not in about]
            if len(alike) <= FEW:
                yield from self._read(alike)
            self._stale = ids[::-1]

    def reread_next(self) -> bool:
        """Read the next few again; return whether anything in them had changed."""
        changed = False
        for id_ in self._stale[-READ:]:
            changed |= self._reread(id_)
        del self._stale[-READ:]
        return changed

    def _about(self, changes: Sequence[Change]) -> set[int]:
        """The suspects that are new or that these changes name or touch; some may be gone."""
        ids = self._review.ids()
        about = set(ids) - self._entries.keys()
        for change in changes:
            about |= change.ids or frozenset()
            if change.focus is not None:
                about.add(change.focus)
        spans = touched(edit for change in changes for edit in change.edits)
        if len(spans) > FEW:
            return set(ids)
        for span in spans:
            about |= {item.id for item in self._review.items_in(*span)}
        return about

    def _order(self) -> None:
        """List those suspects that are there and were read."""
        known = self._entries
        self._ids = [id_ for id_ in self._review.ids() if id_ in known]

    def _read(self, ids: Sequence[int]) -> Iterator[None]:
        for number, id_ in enumerate(ids, 1):
            self._reread(id_)
            if number % READ == 0:
                yield

    def _reread(self, id_: int) -> bool:
        """Read a suspect again, if it is still there; return whether its entry changed."""
        if not self._review.has(id_):
            return False
        entry = SuspectEntry.of(self._review.item(id_))
        changed = self._entries.get(id_) != entry
        if changed:
            self._entries[id_] = entry
        return changed
