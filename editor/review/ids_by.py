"""Ids by what they have in common."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class IdsBy(Generic[K]):
    """The ids of each key, in order.

    In arrays: as sets, those of the suspects of a book would take five times as much memory.
    """

    def __init__(self) -> None:
        self._ids: dict[K, array[int]] = {}

    def ids(self, key: K) -> Sequence[int]:
        """Return the ids of a key as they are now; none of an unknown one."""
        return tuple(self._ids.get(key, ()))

    def add(self, key: K, id_: int) -> None:
        """Add an id to a key; nothing if it has it."""
        ids = self._ids.setdefault(key, array("I"))
        at = bisect_left(ids, id_)
        if at == len(ids) or ids[at] != id_:
            ids.insert(at, id_)

    def discard(self, key: K, id_: int) -> None:
        """Take an id from a key that may have it."""
        ids = self._ids.get(key)
        if ids is None:
            return
        at = bisect_left(ids, id_)
        if at < len(ids) and ids[at] == id_:
            del ids[at]
        if not ids:
            del self._ids[key]
