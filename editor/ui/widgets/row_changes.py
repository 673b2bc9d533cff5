"""Changing the rows of a list model as little as it can be done, so that selections stay."""

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
    """Turn the rows `old`, which the model shows, into `new`, in place.

    Rows that begin or end both lists alike stay, as `key` tells; data that changed in them is
    told as well.
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
    """How many leading rows are the same."""
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine is not theirs and key(mine) != key(theirs):
            break
        length += 1
    return length
