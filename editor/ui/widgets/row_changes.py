"""Replacing the rows of a Qt model with minimal changes, so that selections survive."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

T = TypeVar("T")


def exchange(
    model: QAbstractItemModel,
    old: list[T],
    new: Sequence[T],
    key: Callable[[T], Hashable],
    columns: int = 1,
) -> None:
    """Turn `old`, the rows that the model shows, into `new`, in place, and notify the views.

    Rows at the beginning and end that have the same `key` in both lists are kept; dataChanged is
    emitted for those whose data differ.
    """
    head = _common(old, new, key)
    tail = _common(old[head:][::-1], list(new[head:])[::-1], key)
    gone, come = len(old) - tail, len(new) - tail
    if gone > head:
        model.beginRemoveRows(QModelIndex(), head, gone - 1)
        del old[head:gone]
        model.endRemoveRows()
    if come > head:
        model.beginInsertRows(QModelIndex(), head, come - 1)
        old[head:head] = new[head:come]
        model.endInsertRows()
    changed = [
        number for number, row in enumerate(new) if row is not old[number] and row != old[number]
    ]
    old[:] = new
    if changed:
        model.dataChanged.emit(model.index(changed[0], 0), model.index(changed[-1], columns - 1))


def _common(one: Sequence[T], other: Sequence[T], key: Callable[[T], Hashable]) -> int:
    """Number of leading rows with the same key."""
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine is not theirs and key(mine) != key(theirs):
            break
        length += 1
    return length
